import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventReport } from '../../../electron/calls/call-feed.ts';
import { createCallTracker } from '../../../electron/calls/call-tracker.ts';
import type { AgentLook } from '../../../electron/dialer/dialer.ts';
import { currentCall } from '../../../shared/call.ts';
import { createScriptedDialer, lost, onCall, ready } from '../scripted-dialer.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import { on } from './tracker-bench.ts';

/** Something that may happen, with the milliseconds that pass before it. */
type Step = { readonly afterMs: number } & (
  | { readonly kind: 'event' | 'command-line' | 'link' | 'typed'; readonly callId: string }
  | { readonly kind: 'event-end' | 'click' | 'wake' }
  /** One of the looks that are out is answered, not always the oldest. */
  | { readonly kind: 'answer'; readonly which: number; readonly seen: AgentLook }
);

const afterMs = fc.integer({ min: 1, max: 1200 });
const callId = fc.constantFrom('A', 'B');
const seen = fc.constantFrom<AgentLook>(
  on('A'),
  on('B'),
  { ...onCall, callId: 'A', callerGone: true },
  ready,
  lost,
  { kind: 'agent-not-logged-in' },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('event' as const, 'command-line' as const, 'link' as const),
    callId,
    afterMs,
  }),
  fc.record({ kind: fc.constant('typed' as const), callId, afterMs }),
  fc.record({
    kind: fc.constantFrom('event-end' as const, 'click' as const, 'wake' as const),
    afterMs,
  }),
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('answer' as const), which: fc.nat(5), seen, afterMs }),
  },
);

interface OpenLook {
  readonly askedMs: number;
  readonly answer: (seen: AgentLook) => void;
}

/** Plays the steps, and keeps a record of its own of who said what when. */
function startPlay() {
  const clock = createVirtualClock();
  const scripted = createScriptedDialer();
  let open: readonly OpenLook[] = [];
  let onEvent: (report: EventReport) => void = () => undefined;
  const tracker = createCallTracker({
    dialer: {
      ...scripted,
      lookAtAgent: () =>
        new Promise<AgentLook>((answer) => {
          open = [...open, { askedMs: clock.monotonicMs(), answer }];
        }),
    },
    agentUsers: ['1028'],
    apiUser: '6666',
    looks: true,
    eventStream: (report) => {
      onEvent = report;
      return { askAgain: () => undefined, reconnect: () => undefined, stop: () => undefined };
    },
    clock,
    random: () => 0.5,
    onChanged: () => undefined,
  });
  /** What was said of the call, and when: by a look, when that was asked for. */
  let latestLook = { callId: null as string | null, askedMs: -Infinity };
  const pushes: { readonly callId: string; readonly atMs: number }[] = [];
  let wokeMs = -Infinity;

  async function answer(which: number, said: AgentLook): Promise<void> {
    const look = open[which % Math.max(1, open.length)];
    if (!look) return;
    open = open.filter((other) => other !== look);
    look.answer(said);
    await clock.settle();
    // One that was out while the computer slept is not heard.
    if (said.kind === 'unreachable' || look.askedMs < wokeMs) return;
    if (look.askedMs < latestLook.askedMs) return;
    const live = said.kind === 'agent' && !said.callerGone && said.callId !== '';
    latestLook = { callId: live ? said.callId : null, askedMs: look.askedMs };
  }

  async function play(happens: Step): Promise<void> {
    await clock.advance(happens.afterMs);
    const atMs = clock.monotonicMs();
    switch (happens.kind) {
      case 'answer':
        return answer(happens.which, happens.seen);
      case 'wake':
        wokeMs = atMs;
        tracker.awake();
        return;
      case 'click':
        void tracker.confirmOwner('1028', 'A');
        return;
      case 'event-end':
        onEvent({ kind: 'no-call', agentUser: '1028' });
        return;
      case 'event': {
        pushes.push({ callId: happens.callId, atMs });
        const call = { callId: happens.callId, callerNumber: '', campaign: '', leadId: '' };
        onEvent({ kind: 'call', agentUser: '1028', call });
        return;
      }
      case 'command-line':
      case 'link':
        pushes.push({ callId: happens.callId, atMs });
        await tracker.tell({ callId: happens.callId, feed: happens.kind, agentUser: '1028' });
        return;
      case 'typed':
        // It is shown once the look that it waits for has failed.
        void tracker
          .tell({ callId: happens.callId, feed: 'typed', agentUser: '1028' })
          .then(() => pushes.push({ callId: happens.callId, atMs: clock.monotonicMs() }));
    }
  }

  return {
    play,
    start: async () => {
      scripted.pendingProbes.answer({ kind: 'all-well' });
      await clock.settle();
    },
    shown: () => currentCall(tracker.view('1028')),
    isVouchedFor: (shown: string): boolean => {
      if (latestLook.callId === shown && latestLook.askedMs >= wokeMs) return true;
      return pushes.some(
        ({ callId: told, atMs }) => told === shown && atMs > latestLook.askedMs && atMs >= wokeMs,
      );
    },
  };
}

describe('whatever looks and other feeds say, in whatever order', () => {
  it('no call is live that the look asked last has denied and nobody has named since', async () => {
    let live = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
        const { play, start, shown, isVouchedFor } = startPlay();
        await start();
        for (const happens of steps) {
          await play(happens);
          const call = shown();
          if (call) live += 1;
          if (call) expect(isVouchedFor(call.callId)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    // Else it would hold for a tracker that never shows a call.
    expect(live).toBeGreaterThan(500);
  });
});
