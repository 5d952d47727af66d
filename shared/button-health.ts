/** What the journal tells of a button. */
export interface ButtonHealth {
  /** When the dialer last took an order of it: ISO 8601; null where that never was. */
  readonly workedAt: string | null;
  /** How many of its last orders the dialer refused in a row, since it worked. */
  readonly refusedInARow: number;
  /** When the latest of those was: ISO 8601, null where there is none. */
  readonly refusedAt: string | null;
}

/** From so many refusals in a row on, a button bears a mark. */
export const refusalsThatMark = 2;

/** Where a call was handed over to lately. */
export type RecentDestination =
  | { readonly kind: 'entry'; readonly entryId: string; readonly at: string }
  /** A number that was typed, as it was typed. */
  | { readonly kind: 'number'; readonly number: string; readonly at: string };

/** So many are listed, newest first. */
export const mostRecents = 6;
