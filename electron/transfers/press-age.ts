import { momentOf } from '../calls/looks-under-way.ts';
import type { Clock } from '../clock.ts';

/** An order that is not on its way by then has lost its call to time, whatever the card shows. */
export const oldPressMs = 15_000;

/**
 * The clocks part by more than this, in milliseconds, where the computer has slept: on Linux the
 * monotonic one stands still meanwhile, and timers with it.
 */
const clocksMayDifferMs = 2000;

/**
 * Watches one press from now on.
 *
 * @param oldMs waiting for longer than this, in milliseconds, is too long.
 * @returns tells whether it is too old to be acted on: the computer has slept since, or it has
 *   waited for too long.
 */
export function watchPress(clock: Clock, oldMs = oldPressMs): () => boolean {
  const pressed = momentOf(clock);
  return () => {
    const now = momentOf(clock);
    const passedMs = now.monotonicMs - pressed.monotonicMs;
    const passedByWallMs = now.wallMs - pressed.wallMs;
    return passedMs > oldMs || Math.abs(passedByWallMs - passedMs) > clocksMayDifferMs;
  };
}
