import { uptime } from 'node:os';

/** The time, handed to every part that needs it, so that tests can make it pass. */
export interface Clock {
  /** Milliseconds that never jump, from an arbitrary start: for durations. */
  readonly monotonicMs: () => number;
  /** Milliseconds since 1970: for dates only, since the system may set it at any time. */
  readonly wallMs: () => number;
  /** Calls back once after `ms` milliseconds; the function returned takes that back. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Milliseconds since the computer was started, those asleep included, whatever date is set; null
 * where the system does not tell, as to a confined program.
 */
export function systemUptimeMs(): number | null {
  try {
    return uptime() * 1000;
  } catch {
    return null;
  }
}
