import type { Clock } from '../clock.ts';

interface SleepWatchParts {
  readonly clock: Clock;
  /**
   * Milliseconds since the computer was started, those asleep included, whatever date is set; null
   * where the system does not tell.
   */
  readonly uptimeMs: () => number | null;
  /** The computer, or this process, stood still for about `ms` milliseconds. */
  readonly onGap: (ms: number) => void;
  /** The date was set forward; where the system does not tell its uptime, it may have been sleep. */
  readonly onDateSet: () => void;
}

/** Notices that the computer has slept where the system does not say so. */
export interface SleepWatch {
  readonly stop: () => void;
}

const tickMs = 2000;
/** A busy computer is late by less. */
const gapMs = 5000;

/**
 * Looks at the clocks every two seconds. A tick that comes too late by the monotonic clock means
 * that the process was frozen, or the computer asleep; so does an uptime that has run ahead, since on
 * Linux the monotonic clock stands still in sleep. A wall clock that alone has run ahead was set: what
 * was told holds. One that was set back is nothing.
 */
export function createSleepWatch(parts: SleepWatchParts): SleepWatch {
  const { clock, uptimeMs } = parts;
  let cancelNext = (): void => undefined;

  function watch(): void {
    const monotonicMs = clock.monotonicMs();
    const upMs = uptimeMs();
    const wallMs = clock.wallMs();
    cancelNext = clock.after(tickMs, () => {
      const passedMs = clock.monotonicMs() - monotonicMs;
      const nowUpMs = uptimeMs();
      const passedUpMs = upMs === null || nowUpMs === null ? 0 : nowUpMs - upMs;
      const lateMs = Math.max(passedMs, passedUpMs) - tickMs;
      const passedByWallMs = clock.wallMs() - wallMs;
      watch();
      if (lateMs >= gapMs) parts.onGap(lateMs);
      else if (passedByWallMs - tickMs >= gapMs) parts.onDateSet();
    });
  }

  watch();
  return { stop: () => cancelNext() };
}
