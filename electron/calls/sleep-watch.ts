import type { Clock } from '../clock.ts';

interface SleepWatchParts {
  readonly clock: Clock;
  /** The computer, or this process, stood still for about `ms` milliseconds. */
  readonly onGap: (ms: number) => void;
}

/** Notices that the computer has slept where the system does not say so. */
export interface SleepWatch {
  readonly stop: () => void;
}

const tickMs = 2000;
/** A busy computer is late by less. */
const gapMs = 5000;

/**
 * Looks at both clocks every two seconds. A tick that comes too late by the monotonic clock means
 * that the process was frozen, or the computer asleep; so does a wall clock that has run ahead of
 * it, since on Linux the monotonic clock stands still in sleep. A wall clock that was set forward
 * looks the same, and costs no more than a look; one that was set back is nothing.
 */
export function createSleepWatch({ clock, onGap }: SleepWatchParts): SleepWatch {
  let cancelNext = (): void => undefined;

  function watch(): void {
    const monotonicMs = clock.monotonicMs();
    const wallMs = clock.wallMs();
    cancelNext = clock.after(tickMs, () => {
      const passedMs = clock.monotonicMs() - monotonicMs;
      const passedByWallMs = clock.wallMs() - wallMs;
      watch();
      const lateMs = Math.max(passedMs, passedByWallMs) - tickMs;
      if (lateMs >= gapMs) onGap(lateMs);
    });
  }

  watch();
  return { stop: () => cancelNext() };
}
