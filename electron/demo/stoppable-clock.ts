import type { Clock } from '../clock.ts';

/** A clock whose timers can be taken back all at once. */
export interface StoppableClock extends Clock {
  /** Takes every timer back; those set from now on never ring. */
  readonly stop: () => void;
}

/** Wraps a clock so that nothing set through it outlives whoever set it. */
export function createStoppableClock(clock: Clock): StoppableClock {
  const running = new Set<() => void>();
  let stopped = false;
  const after: Clock['after'] = (ms, callback) => {
    if (stopped) return () => undefined;
    const takeBack = clock.after(ms, () => {
      running.delete(takeBack);
      callback();
    });
    running.add(takeBack);
    return () => {
      running.delete(takeBack);
      takeBack();
    };
  };
  const stop = () => {
    stopped = true;
    for (const takeBack of running) takeBack();
    running.clear();
  };
  return { monotonicMs: clock.monotonicMs, wallMs: clock.wallMs, after, stop };
}
