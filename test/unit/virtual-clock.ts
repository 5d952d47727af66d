import type { Clock } from '../../electron/clock.ts';

/** A clock whose time passes when a test says so. */
export interface VirtualClock extends Clock {
  /** Lets time pass, timer by timer, with everything that follows from each. */
  readonly advance: (ms: number) => Promise<void>;
  /** Lets everything happen that is due at this very moment. */
  readonly settle: () => Promise<void>;
  /** Sets the date, as a person or the network does; no time passes. */
  readonly setWall: (wallMs: number) => void;
  /** Time passes while this program stands still: timers are late by then. */
  readonly freeze: (ms: number) => void;
  /** Milliseconds until the next timer, null where there is none. */
  readonly nextTimerMs: () => number | null;
}

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
}

/** Builds a clock that stands at a moment of 2026. */
export function createVirtualClock(): VirtualClock {
  let nowMs = 50_000;
  let wallOffsetMs = Date.UTC(2026, 2, 15, 20, 17, 0) - nowMs;
  let timers: readonly Timer[] = [];

  const nextTimer = () =>
    timers.reduce<Timer | null>(
      (first, timer) => (first && first.dueMs <= timer.dueMs ? first : timer),
      null,
    );

  /** Everything that follows from promises alone has happened once the event loop has turned. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

  async function advance(ms: number): Promise<void> {
    const untilMs = nowMs + ms;
    await settle();
    for (let timer = nextTimer(); timer && timer.dueMs <= untilMs; timer = nextTimer()) {
      const due = timer;
      nowMs = Math.max(nowMs, due.dueMs);
      timers = timers.filter((other) => other !== due);
      due.callback();
      await settle();
    }
    nowMs = untilMs;
  }

  return {
    monotonicMs: () => nowMs,
    wallMs: () => nowMs + wallOffsetMs,
    after(ms, callback) {
      const timer = { dueMs: nowMs + ms, callback };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance,
    settle,
    setWall: (wallMs) => {
      wallOffsetMs = wallMs - nowMs;
    },
    freeze: (ms) => {
      nowMs += ms;
    },
    nextTimerMs: () => {
      const timer = nextTimer();
      return timer && timer.dueMs - nowMs;
    },
  };
}
