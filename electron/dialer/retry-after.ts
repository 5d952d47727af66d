const longestMs = 24 * 60 * 60 * 1000;

const httpDate = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * Reads a `Retry-After` header: seconds, or a date.
 *
 * @param serverDate the reply's `Date` header: a server's date is meant by the server's own clock.
 * @param nowMs milliseconds since 1970 by this machine's clock, for a reply without a date.
 * @returns milliseconds from now, between 0 and a day; null where the header says nothing readable.
 */
export function readRetryAfter(
  header: string | null,
  serverDate: string | null,
  nowMs: number,
): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return clamp(Number(text) * 1000);
  const at = readHttpDate(text);
  return at === null ? null : clamp(at - (readHttpDate(serverDate ?? '') ?? nowMs));
}

function readHttpDate(text: string): number | null {
  const ms = httpDate.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(ms) ? null : ms;
}

function clamp(ms: number): number {
  return Math.min(Math.max(ms, 0), longestMs);
}
