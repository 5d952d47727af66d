import { createCallTracker } from '../../../electron/calls/call-tracker.ts';
import type { AgentLook } from '../../../electron/dialer/dialer.ts';
import type { CallView } from '../../../shared/call.ts';
import { createScriptedDialer } from '../scripted-dialer.ts';
import { createVirtualClock } from '../virtual-clock.ts';

/** The dialer's clock reads 20:17:09: the call Y0315201639000402027 is thirty seconds old. */
export const version = {
  kind: 'version',
  version: '2.14-81',
  build: '240429-2220',
  dialerWallMs: Date.UTC(2026, 2, 15, 20, 17, 9),
} as const;

/** A tracker on a dialer that answers what a test says, under virtual time. */
export function startTracker() {
  const clock = createVirtualClock();
  const dialer = createScriptedDialer();
  const shown: CallView[] = [];
  const tracker = createCallTracker({
    dialer,
    agentUser: '1028',
    apiUser: '6666',
    clock,
    random: () => 0.5,
    onChanged: () => shown.push(tracker.view()),
  });
  /** Answers the look that is out, or the next one. */
  const look = async (seen: AgentLook) => {
    if (dialer.pendingLooks.count() === 0) await clock.advance(clock.nextTimerMs() ?? 0);
    dialer.pendingLooks.answer(seen);
    await clock.settle();
    return tracker.view();
  };
  const tellVersion = async () => {
    dialer.pendingVersions.answer(version);
    await clock.settle();
  };
  return { clock, dialer, tracker, shown, look, tellVersion };
}

/** The call of a view that shows one to act on. */
export function callOf(view: CallView) {
  if (view.kind !== 'on-call') throw new Error(`No call, but ${view.kind}.`);
  return view.call;
}
