import type { Clock } from '../clock.ts';

/** A clock that the network keeps right goes by less than this, in milliseconds, at once. */
const smallestLeapMs = 2000;

/**
 * Watches the wall clock against the one that never jumps. A computer that has slept looks the same
 * where that one stands still in sleep, as on Linux.
 *
 * @returns by how much, in milliseconds, the wall clock has leapt forward since it was asked last.
 */
export function createSetClockWatch(clock: Clock): () => number {
  const parting = (): number => clock.wallMs() - clock.monotonicMs();
  let partedMs = parting();
  return () => {
    const leapMs = parting() - partedMs;
    if (Math.abs(leapMs) < smallestLeapMs) return 0;
    partedMs += leapMs;
    return Math.max(0, leapMs);
  };
}
