/**
 * A date by UTC, in the one form that people of every country read alike (`2026-03-15`); `at` is an
 * ISO 8601 date, and one that can't be read stands as it came: a certificate may hold anything.
 */
export function dateText(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : date.toISOString().slice(0, 10);
}
