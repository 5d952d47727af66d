/** The wait after the first failure, unless the server names another (`retry:`), in milliseconds. */
export const usualBaseMs = 1_000;
/** The longest wait, unless the server asks for a longer one. */
export const longestWaitMs = 60_000;
/** However long a server asks to be left alone, an agent may not be blind for longer than this. */
export const longestRetryAfterMs = 5 * 60_000;
/** A connection that was open this long has shown that the stream works. */
export const provenAfterMs = 30_000;

const jitter = 0.25;

/** The `retry:` field of a stream, within bounds. */
export function baseWaitMs(retryMs: number): number {
  return Math.min(Math.max(retryMs, usualBaseMs), longestWaitMs);
}

/**
 * How long to wait before the next connection: twice as long after each failure, up to a minute, and
 * up to a quarter less at random, so that a fleet does not come back at one moment.
 *
 * @param failures how many connections in a row have failed, one or more.
 * @param baseMs the wait after the first, as {@link baseWaitMs} gives it.
 * @param retryAfterMs what the server asked for, or null; never cut short up to
 *   {@link longestRetryAfterMs}.
 * @param random a number from 0 up to 1.
 * @returns milliseconds.
 */
export function reconnectWaitMs(
  failures: number,
  baseMs: number,
  retryAfterMs: number | null,
  random: number,
): number {
  const ceiling = Math.min(longestWaitMs, baseMs * 2 ** (failures - 1));
  const wait = ceiling * (1 - jitter * random);
  if (retryAfterMs === null) return wait;
  return Math.max(wait, Math.min(retryAfterMs, longestRetryAfterMs) * (1 + jitter * random));
}
