import type { Clock } from '../../electron/clock.ts';
import type { DemoDialer } from '../../electron/demo/demo-dialer.ts';
import type { SeededRandom } from '../../electron/demo/seeded-random.ts';

/** What became of the calls that were made. */
export interface Callers {
  /** How many calls have come so far. */
  readonly calls: () => number;
  /** Whose caller put the phone down, and when, in wall-clock milliseconds. */
  readonly hungUp: ReadonlyMap<string, number>;
  readonly stop: () => void;
}

const second = 1000;

/**
 * Lets callers ring the lines of an agent, one after the other on each: they talk for some seconds,
 * and end the call themselves where nobody hands them over.
 */
export function startCallers(
  dialer: DemoDialer,
  agentUsers: readonly string[],
  clock: Clock,
  random: SeededRandom,
): Callers {
  const hungUp = new Map<string, number>();
  const timers = new Set<() => void>();
  let calls = 0;
  let stopped = false;

  const later = (ms: number, act: () => void): void => {
    const cancel = clock.after(ms, () => {
      timers.delete(cancel);
      if (!stopped) act();
    });
    timers.add(cancel);
  };
  const isLive = (callId: string) => dialer.liveCalls().some((call) => call.callId === callId);
  const over = new Set<string>();

  function ring(agentUser: string): void {
    const callerNumber = `72755501${String(random.whole(10, 99))}`;
    const callId = dialer.ring({ agentUser, callerNumber, inGroup: 'SALESLINE' });
    calls += 1;
    later(random.between(8 * second, 40 * second), () => hangUp(callId));
  }

  function hangUp(callId: string): void {
    if (!isLive(callId)) return;
    hungUp.set(callId, clock.wallMs());
    dialer.callerHangsUp(callId);
    later(random.between(2 * second, 6 * second), () => {
      // An order for it may have come in the same moment.
      if (!over.has(callId)) dialer.endCall(callId);
    });
  }

  dialer.onEvent((event) => {
    if (event.kind !== 'call-ended') return;
    const { agentUser, callId } = event.call;
    over.add(callId);
    if (agentUser !== null) later(random.between(second, 5 * second), () => ring(agentUser));
  });
  agentUsers.forEach((agentUser) =>
    later(random.between(second, 3 * second), () => ring(agentUser)),
  );

  return {
    calls: () => calls,
    hungUp,
    stop: () => {
      stopped = true;
      for (const cancel of timers) cancel();
    },
  };
}
