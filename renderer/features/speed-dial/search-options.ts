import type { FoundEntry } from '../../../shared/find-entries.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import type { TypedNumber } from './typed-number.ts';

/** What can be picked for what was typed. */
export type SearchOption =
  | { readonly kind: 'entry'; readonly id: string; readonly entry: SpeedDialEntry }
  | { readonly kind: 'number'; readonly id: string; readonly typed: TypedNumber };

/** So many are listed: who looks for one of more types on. */
export const mostListed = 50;

/** What was found, best first, and the number itself where the dialer would take it. */
export function searchOptions(
  found: readonly FoundEntry[],
  typed: TypedNumber | null,
): readonly SearchOption[] {
  const entries = found
    .slice(0, mostListed)
    .map(({ entry }): SearchOption => ({ kind: 'entry', id: entry.id, entry }));
  // Last: whoever begins a name or a number that is known means that one.
  return typed?.problem === null
    ? [...entries, { kind: 'number', id: `:number ${typed.dialString}`, typed }]
    : entries;
}
