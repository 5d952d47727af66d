import type { Clock } from '../../electron/clock.ts';

/** Since when time has gone faster: shared by processes that live in the same hour. */
export interface TimeScale {
  /** How many times faster than the machine's. */
  readonly pace: number;
  /** Milliseconds since 1970 by the machine's clock at which both clocks showed the same. */
  readonly sinceMs: number;
}

/** A clock that runs `pace` times as fast as the machine's, in every process alike. */
export function createScaledClock({ pace, sinceMs }: TimeScale): Clock {
  return {
    monotonicMs: () => (performance.timeOrigin + performance.now() - sinceMs) * pace,
    wallMs: () => sinceMs + (Date.now() - sinceMs) * pace,
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms / pace);
      return () => clearTimeout(timer);
    },
  };
}
