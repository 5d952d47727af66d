import type { ArrangeRow } from './arrange-rows.ts';

/**
 * Builds a function that hands on lists of rows, with the very objects of the list before for what
 * is the same in both. A changed directory comes over as a new one from end to end, and a list of
 * thousands would be drawn anew for one entry that was moved.
 */
export function createSteadyRows(): (rows: readonly ArrangeRow[]) => readonly ArrangeRow[] {
  let before = new Map<string, { readonly row: ArrangeRow; readonly text: string }>();
  return (rows) => {
    const now = rows.map((row) => {
      const text = JSON.stringify(row);
      const known = before.get(row.id);
      return known?.text === text ? known : { row, text };
    });
    before = new Map(now.map((known) => [known.row.id, known]));
    return now.map(({ row }) => row);
  };
}
