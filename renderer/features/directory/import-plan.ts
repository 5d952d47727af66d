import type { ImportPreview, ImportRow } from '../../../shared/directory-import.ts';

/** What is done with the rows that stand in the directory already. */
export type Duplicates = 'skip' | 'replace';

/** Which rows of a preview are shown. */
export const rowFilters = ['all', 'wrong', 'doubtful', 'duplicate'] as const;

/** See {@link rowFilters}. */
export type RowFilter = (typeof rowFilters)[number];

/** How many entries an import would bring in or replace. */
export function incoming({ counts }: ImportPreview, duplicates: Duplicates): number {
  return counts.new + counts.doubtful + (duplicates === 'replace' ? counts.duplicate : 0);
}

/** Why an import can't be made; null where it can. */
export function whyImportRests(
  preview: ImportPreview,
  duplicates: Duplicates,
): 'rows-wrong' | 'nothing-new' | null {
  if (preview.counts.wrong > 0) return 'rows-wrong';
  return incoming(preview, duplicates) === 0 ? 'nothing-new' : null;
}

/** The filters that show anything: all rows, and each kind to look at of which there are some. */
export function usefulFilters({ counts }: ImportPreview): readonly RowFilter[] {
  return rowFilters.filter((filter) => filter === 'all' || counts[filter] > 0);
}

/** The rows that a filter shows, in the order of the file. */
export function filteredRows(rows: readonly ImportRow[], filter: RowFilter): readonly ImportRow[] {
  return filter === 'all' ? rows : rows.filter(({ verdict }) => verdict.kind === filter);
}

/** The filter that a preview opens with: what is wrong comes first. */
export function firstFilter({ counts }: ImportPreview): RowFilter {
  return counts.wrong > 0 ? 'wrong' : 'all';
}
