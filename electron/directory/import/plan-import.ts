import type { ImportRow, RowProblem } from '../../../shared/directory-import.ts';
import { foldedNumber } from '../../../shared/folded.ts';
import { isOfTeam } from '../../../shared/speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { entryOfRow } from './entry-of-row.ts';
import type { Alternative, RowEntry } from './entry-of-row.ts';
import type { FoundRow } from './found-row.ts';
import { nameKey } from './name-key.ts';
import { withUnclearAlternatives } from './unclear-alternatives.ts';

/** A row with what becomes of it. */
export interface PlannedRow {
  readonly row: ImportRow;
  /** Null where it is wrong. */
  readonly made: RowEntry | null;
  /** What it is a duplicate of, an entry of the directory or one further up; null where of nothing. */
  readonly duplicateOf: DuplicateOf | null;
}

/** See {@link PlannedRow}. */
export interface DuplicateOf {
  readonly entry: SpeedDialEntry;
  readonly isInDirectory: boolean;
}

/** Says of each row what becomes of it. */
export function planImport(
  rows: readonly FoundRow[],
  into: SpeedDial,
  newId: () => string,
  country: string | null,
): readonly PlannedRow[] {
  /** Of the directory, and of the rows further up. */
  const labelsThere = new Set(into.entries.map(({ label }) => nameKey(label)));
  // A row that is wrong for another reason names its label all the same.
  const labelsToCome = new Set(rows.map(({ fields }) => nameKey(fields.label ?? '')));
  const known = new Map<string, DuplicateOf>(
    into.entries.map((entry) => [sameness(entry), { entry, isInDirectory: true }]),
  );

  function isKnownAlternative({ label }: Alternative): boolean {
    const key = nameKey(label);
    return labelsThere.has(key) || labelsToCome.has(key) || isOfTeam(label);
  }

  function planned(row: FoundRow): PlannedRow {
    const result = entryOfRow(row, newId(), country);
    if (!result.ok) return wrongRow(row, result.problem);
    const { value: made } = result;
    if (made.whenClosed && !isKnownAlternative(made.whenClosed)) {
      const { label } = made.whenClosed;
      return wrongRow(row, { kind: 'alternative-not-known', label });
    }
    const key = sameness(made.entry);
    const duplicateOf = known.get(key) ?? null;
    if (!duplicateOf) known.set(key, { entry: made.entry, isInDirectory: false });
    const verdict = verdictOf(made, duplicateOf);
    labelsThere.add(nameKey(made.entry.label));
    return { row: { ...shownRow(row), verdict }, made, duplicateOf };
  }

  function verdictOf({ entry, doubt }: RowEntry, of: DuplicateOf | null): ImportRow['verdict'] {
    if (of) return { kind: 'duplicate', of: of.entry.label };
    if (doubt !== null) return { kind: 'doubtful', because: doubt };
    return labelsThere.has(nameKey(entry.label))
      ? { kind: 'doubtful', because: 'same-label' }
      : { kind: 'new' };
  }

  return withUnclearAlternatives(rows.map(planned), into);
}

function wrongRow(row: FoundRow, because: RowProblem): PlannedRow {
  return {
    row: { ...shownRow(row), verdict: { kind: 'wrong', because } },
    made: null,
    duplicateOf: null,
  };
}

function shownRow({ line, fields }: FoundRow): Omit<ImportRow, 'verdict'> {
  const { label = '', number, inGroup, group = '' } = fields;
  return { line, label, destination: number ?? inGroup ?? '', group };
}

/** Two entries are the same where they are called the same and lead to the same place. */
function sameness({ label, destination }: SpeedDialEntry): string {
  const place =
    destination.kind === 'number'
      ? `number ${foldedNumber(destination.number)}`
      : `in-group ${destination.inGroup.toLowerCase()}`;
  return `${nameKey(label)}\n${place}`;
}
