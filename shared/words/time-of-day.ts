const hourAndMinute = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** A moment as this computer writes times of day (`14:05`, `2:05 PM`); `at` is an ISO 8601 date. */
export function timeOfDay(at: string): string {
  const date = readDate(at);
  return date ? hourAndMinute.format(date) : at;
}

/**
 * A date by UTC, in the one form that people of every country read alike (`2026-03-15`); `at` is an
 * ISO 8601 date.
 */
export function dateText(at: string): string {
  return readDate(at)?.toISOString().slice(0, 10) ?? at;
}

/** Null for a date that can't be read, which stands as it came: a certificate may hold anything. */
function readDate(at: string): Date | null {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? null : date;
}
