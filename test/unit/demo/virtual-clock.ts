import type { Clock } from '../../../electron/clock.ts';

/** A clock that stands still until a test lets time pass. */
export interface VirtualClock extends Clock {
  /** Lets `ms` milliseconds pass; what is due rings in its order, at its own moment. */
  readonly pass: (ms: number) => void;
  /** How many timers are set. */
  readonly timers: () => number;
}

interface Timer {
  readonly due: number;
  readonly ring: () => void;
}

/** Starts at `startMs` of the wall clock. */
export function createVirtualClock(startMs = Date.UTC(2026, 2, 15, 20, 16, 39)): VirtualClock {
  let now = 0;
  let timers: Timer[] = [];
  const nextDue = (end: number) =>
    timers.filter(({ due }) => due <= end).sort((one, other) => one.due - other.due)[0];
  return {
    monotonicMs: () => now,
    wallMs: () => startMs + now,
    after: (ms, ring) => {
      const timer = { due: now + ms, ring };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass: (ms) => {
      const end = now + ms;
      for (let timer = nextDue(end); timer; timer = nextDue(end)) {
        const { due, ring } = timer;
        timers = timers.filter((other) => other !== timer);
        now = due;
        ring();
      }
      now = end;
    },
    timers: () => timers.length,
  };
}
