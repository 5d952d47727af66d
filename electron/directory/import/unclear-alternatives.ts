import type { SpeedDial, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { nameKey } from './name-key.ts';
import type { PlannedRow } from './plan-import.ts';

/** The labels, as keys, that more than one entry bears: they name none of them. */
export function repeatedLabels(entries: readonly SpeedDialEntry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { label } of entries) {
    const key = nameKey(label);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

/**
 * Doubts the new rows that name their alternative by a label of several entries. It takes all rows to
 * know, since a later one may bear the label too.
 */
export function withUnclearAlternatives(
  rows: readonly PlannedRow[],
  into: SpeedDial,
): readonly PlannedRow[] {
  const added = rows.flatMap(({ made, duplicateOf }) => (made && !duplicateOf ? [made.entry] : []));
  const repeated = repeatedLabels([...into.entries, ...added]);
  const idsInFile = new Set(rows.map(({ made }) => made?.idInFile ?? null));

  function isUnclear({ made, duplicateOf }: PlannedRow): boolean {
    // A spoilt number comes first: it would dial somebody else.
    if (!made?.whenClosed || duplicateOf || made.doubt !== null) return false;
    const { label, idInFile } = made.whenClosed;
    const isNamedById = idInFile !== null && idsInFile.has(idInFile);
    return !isNamedById && repeated.has(nameKey(label));
  }

  return rows.map((planned) => (isUnclear(planned) ? doubted(planned) : planned));
}

function doubted(planned: PlannedRow): PlannedRow {
  const verdict = { kind: 'doubtful', because: 'alternative-not-clear' } as const;
  return { ...planned, row: { ...planned.row, verdict } };
}
