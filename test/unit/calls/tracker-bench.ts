import type { EventReport, SeenCall } from '../../../electron/calls/call-feed.ts';
import { createCallTracker } from '../../../electron/calls/call-tracker.ts';
import type { CallTrackerParts } from '../../../electron/calls/call-tracker.ts';
import type { AgentLook } from '../../../electron/dialer/dialer.ts';
import type { CallView } from '../../../shared/call.ts';
import type { Notice } from '../../../shared/notice.ts';
import { createScriptedDialer, onCall, ready } from '../scripted-dialer.ts';
import { createVirtualClock } from '../virtual-clock.ts';

/** The dialer's clock reads 20:17:09: the call Y0315201639000402027 is thirty seconds old. */
export const version = {
  kind: 'version',
  version: '2.14-81',
  build: '240429-2220',
  dialerWallMs: Date.UTC(2026, 2, 15, 20, 17, 9),
} as const;

interface BenchSettings {
  readonly agentUsers?: readonly string[];
  readonly looks?: boolean;
  readonly stream?: boolean;
}

/** A tracker on a dialer and a stream that say what a test says, under virtual time. */
export function startTracker(settings: BenchSettings = {}) {
  const { agentUsers = ['1028'], looks = true, stream = false } = settings;
  const clock = createVirtualClock();
  const dialer = createScriptedDialer();
  const events = createScriptedStream();
  const shown: CallView[] = [];
  const notices: Notice[] = [];
  const [firstUser = ''] = agentUsers;
  const tracker = createCallTracker({
    dialer,
    agentUsers,
    apiUser: '6666',
    looks,
    eventStream: stream ? events.open : null,
    clock,
    random: () => 0.5,
    onChanged: () => shown.push(tracker.view(firstUser)),
    onNotice: (notice) => notices.push(notice),
  });

  /** The log-in is right: looks begin. */
  const passProbe = async () => {
    dialer.pendingProbes.answer({ kind: 'all-well' });
    await clock.settle();
  };
  /** Waits until a look is out. */
  const untilLook = async () => {
    if (dialer.pendingProbes.count() > 0) await passProbe();
    for (let waits = 0; dialer.pendingLooks.count() === 0 && waits < 50; waits += 1) {
      await clock.advance(clock.nextTimerMs() ?? 0);
    }
  };
  /** Answers the look that is out, or the next one. */
  const look = async (seen: AgentLook) => {
    await untilLook();
    dialer.pendingLooks.answer(seen);
    await clock.settle();
    return tracker.view(firstUser);
  };
  const tellVersion = async () => {
    dialer.pendingVersions.answer(version);
    await clock.settle();
  };
  return {
    clock,
    dialer,
    tracker,
    events,
    shown,
    notices,
    view: () => tracker.view(firstUser),
    passProbe,
    untilLook,
    look,
    tellVersion,
  };
}

/** A tracker with a stream, whose looks work and have shown every line without a call. */
export async function lookingTracker(agentUsers: readonly string[] = ['1028']) {
  const bench = startTracker({ agentUsers, stream: true });
  for (const agentUser of agentUsers) {
    await bench.look(ready);
    if (bench.tracker.view(agentUser).kind !== 'no-call') throw new Error('The look was lost.');
  }
  await bench.clock.advance(300);
  return bench;
}

/** An event stream that reports what a test says. */
function createScriptedStream() {
  let onEvent: (report: EventReport) => void = () => undefined;
  let asked = 0;
  let stopped = 0;
  const reconnects: ('fresh' | 'from the last message')[] = [];
  const open: NonNullable<CallTrackerParts['eventStream']> = (report) => {
    onEvent = report;
    onEvent({ kind: 'connecting' });
    return {
      askAgain: () => (asked += 1),
      reconnect: ({ fresh }) => {
        asked += 1;
        reconnects.push(fresh ? 'fresh' : 'from the last message');
      },
      stop: () => (stopped += 1),
    };
  };
  return {
    open,
    report: (report: EventReport) => onEvent(report),
    /** A call has come to a line. */
    call: (callId: string, agentUser = '1028', rest: Partial<SeenCall> = {}) =>
      onEvent({ kind: 'call', agentUser, call: { ...seenCall, ...rest, callId } }),
    noCall: (agentUser = '1028') => onEvent({ kind: 'no-call', agentUser }),
    /** How often it was asked for anew, by whomever. */
    asked: () => asked,
    /** How Baton itself has asked for it anew. */
    reconnects,
    stopped: () => stopped,
  };
}

const seenCall: SeenCall = { callId: '', callerNumber: '', campaign: '', leadId: '' };

/** The call of a view that shows one to act on. */
export function callOf(view: CallView) {
  if (view.kind !== 'on-call') throw new Error(`No call, but ${view.kind}.`);
  return view.call;
}

/** What a view shows, in a word: the call and its feed, or the kind of screen. */
export function inAWord(view: CallView): string {
  return view.kind === 'on-call' ? `${view.call.callId} ${view.call.provenance.feed}` : view.kind;
}

/** An agent on the call with this ID. */
export function on(callId: string): AgentLook {
  return { ...onCall, callId };
}
