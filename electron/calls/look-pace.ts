/**
 * All numbers of the pace of looks, in milliseconds. A look costs the dialer some 5 ms and two rows,
 * and a fleet adds up; an agent who waits for a call to come on the screen, or to leave it, counts
 * the seconds.
 */

/** From the end of a look to the next while something has just happened, or a person waits. */
export const quickPaceMs = 1000;
/** For so long after a change at any line, or a wish to look, looks come at the quick pace. */
export const quickForMs = 15_000;
/** How much longer each wait is than the one before, once that time is over. */
export const paceGrowth = 1.15;
/** The longest wait while there is a call: its end must not go unnoticed for long. */
export const slowestOnCallMs = 2500;
/** The longest wait while nothing happens. */
export const slowestMs = 5000;
/** The wait while nobody can see the window: forgotten windows must not burden the dialer. */
export const hiddenPaceMs = 5000;
/**
 * A call that was seen counts as known for the pace of that moment and this much longer: time for
 * the next look and a slow answer. After that nobody can say that the caller is still there.
 */
export const freshBeyondPaceMs = 3000;
/** However often a look is wished for, this much passes from the start of one to the next. */
export const shortestGapMs = 250;
/** The longest wait after failed looks, unless the server asks for a longer one. */
export const longestBackoffMs = 15_000;
/** However long a server asks to be left alone, an agent may not be blind for longer than this. */
export const longestRetryAfterMs = 5 * 60_000;

const paceJitter = 0.05;
const backoffJitter = 0.25;

/** How fast looks come while the window is visible. */
export interface LookPace {
  /** From the end of a look to the next. */
  readonly waitMs: number;
  /** Until then, by the monotonic clock, the wait does not grow. */
  readonly quickUntilMs: number;
}

/** The pace from `nowMs` on, where something has changed or a look is wished for. */
export function quickPace(nowMs: number): LookPace {
  return { waitMs: quickPaceMs, quickUntilMs: nowMs + quickForMs };
}

/**
 * The pace after a round of looks that ended at `nowMs`.
 *
 * @param onCall whether any line has a call.
 */
export function paceAfterRound(pace: LookPace, nowMs: number, onCall: boolean): LookPace {
  if (nowMs < pace.quickUntilMs) return pace;
  const slowest = onCall ? slowestOnCallMs : slowestMs;
  return { ...pace, waitMs: Math.min(slowest, pace.waitMs * paceGrowth) };
}

/** The wait between two looks, in milliseconds, without jitter. */
export function paceMs(pace: LookPace, visible: boolean): number {
  return visible ? pace.waitMs : hiddenPaceMs;
}

/**
 * A wait a few per cent off at random, so that a fleet started together spreads out.
 *
 * @param random a number from 0 up to 1.
 * @returns milliseconds.
 */
export function jittered(waitMs: number, random: number): number {
  return waitMs * (1 + paceJitter * (2 * random - 1));
}

/**
 * How long to wait after failed looks: twice as long after each, up to {@link longestBackoffMs},
 * and up to a quarter less at random.
 *
 * @param failures how many rounds in a row have failed, one or more.
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
  const first = visible ? quickPaceMs : hiddenPaceMs;
  const ceiling = Math.min(longestBackoffMs, first * 2 ** (failures - 1));
  const backoff = ceiling * (1 - backoffJitter * random);
  if (retryAfterMs === null) return backoff;
  const asked = Math.min(retryAfterMs, longestRetryAfterMs);
  return Math.max(backoff, asked * (1 + paceJitter * random));
}
