/** Milliseconds from the end of a look to the next while the window is visible. */
export const visiblePaceMs = 1000;
/** The same while it is hidden: a fleet of forgotten windows must not burden the dialer. */
export const hiddenPaceMs = 5000;
/**
 * How long a call that was seen counts as known while looks come at the visible pace: after four
 * beats without it, nobody can say that the caller is still there.
 */
export const visibleFreshMs = 4000;
/** The same at the hidden pace, which leaves time for one look and a slow answer. */
export const hiddenFreshMs = 8000;
/** The longest wait after failed looks, unless the server asks for a longer one. */
export const longestBackoffMs = 15_000;
/** However long a server asks to be left alone, an agent may not be blind for longer than this. */
export const longestRetryAfterMs = 5 * 60_000;

const paceJitter = 0.05;
const backoffJitter = 0.25;

/**
 * The pace of looks, a few per cent off at random, so that a fleet started together spreads out.
 *
 * @param random a number from 0 up to 1.
 * @returns milliseconds.
 */
export function pacedMs(visible: boolean, random: number): number {
  const pace = visible ? visiblePaceMs : hiddenPaceMs;
  return pace * (1 + paceJitter * (2 * random - 1));
}

/**
 * How long to wait after failed looks: twice as long after each, up to {@link longestBackoffMs},
 * and up to a quarter less at random.
 *
 * @param failures how many looks in a row have failed, one or more.
 * @param retryAfterMs what the server asked for in milliseconds, or null; never cut short up to
 *   {@link longestRetryAfterMs}.
 * @param random a number from 0 up to 1.
 * @returns milliseconds.
 */
export function backoffMs(
  failures: number,
  visible: boolean,
  retryAfterMs: number | null,
  random: number,
): number {
  const pace = visible ? visiblePaceMs : hiddenPaceMs;
  const ceiling = Math.min(longestBackoffMs, pace * 2 ** (failures - 1));
  const backoff = ceiling * (1 - backoffJitter * random);
  if (retryAfterMs === null) return backoff;
  const asked = Math.min(retryAfterMs, longestRetryAfterMs);
  return Math.max(backoff, asked * (1 + paceJitter * random));
}
