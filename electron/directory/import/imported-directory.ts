import { mostEntries, mostGroups, mostStatuses } from '../../../shared/speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import type { RowEntry } from './entry-of-row.ts';
import type { FoundBeside, ImportField } from './found-row.ts';
import { createAlternatives } from './imported-alternatives.ts';
import { createGroupOf, importedGroups } from './imported-groups.ts';
import { importedMarks } from './imported-marks.ts';
import type { PlannedRow } from './plan-import.ts';

/** What an import is made of. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly beside: FoundBeside;
  readonly into: SpeedDial;
}

/** The directory with all that comes in, or why none of it does. */
export type ImportResult =
  | {
      readonly kind: 'imported';
      readonly added: number;
      readonly replaced: number;
      readonly speedDial: SpeedDial;
    }
  | { readonly kind: 'rows-wrong' }
  | { readonly kind: 'too-many' };

/** Makes the directory; `newId` names groups. Takes milliseconds: everything has been read by then. */
export function importedDirectory(
  plan: ImportPlan,
  duplicates: 'skip' | 'replace',
  newId: () => string,
): ImportResult {
  const { rows, beside, into } = plan;
  if (rows.some(({ row }) => row.verdict.kind === 'wrong')) return { kind: 'rows-wrong' };
  const added = rows.flatMap(({ made, duplicateOf }) => (made && !duplicateOf ? [made] : []));
  const replacing = duplicates === 'replace' ? lastOfEach(rows) : new Map<string, RowEntry>();
  const coming = [...added, ...replacing.values()];
  const groups = importedGroups(coming, beside.groups, into, newId);
  const groupOf = createGroupOf(groups);
  const entries = [
    ...into.entries.map((entry) => replaced(entry, replacing.get(entry.id), groupOf)),
    ...added.map((made) => ({ ...made.entry, group: groupOf(made) })),
  ];
  const speedDial: SpeedDial = {
    ...into,
    ...importedMarks(into, added, beside.ofTeam),
    groups,
    entries: entries.map(createAlternatives(plan, entries, replacing)),
    statuses: joinedStatuses(into, beside),
  };
  return isTooMuch(speedDial)
    ? { kind: 'too-many' }
    : { kind: 'imported', added: added.length, replaced: replacing.size, speedDial };
}

/** By the ID of the entry that is replaced. */
function lastOfEach(rows: readonly PlannedRow[]): ReadonlyMap<string, RowEntry> {
  return new Map(
    rows.flatMap(({ duplicateOf, made }) =>
      duplicateOf?.isInDirectory === true && made ? [[duplicateOf.entry.id, made]] : [],
    ),
  );
}

/** It stays in its place, under its ID; in its group too, where the file names none. */
function replaced(
  entry: SpeedDialEntry,
  made: RowEntry | undefined,
  groupOf: (made: RowEntry) => string,
): SpeedDialEntry {
  if (!made) return entry;
  const group = made.groupName === '' ? entry.group : groupOf(made);
  return { ...untold(entry, made.tells), ...made.entry, id: entry.id, group };
}

const replaceable: ReadonlySet<string> = new Set<ImportField>([
  'status',
  'note',
  'asks',
  'numberHidden',
  'exact',
  'hours',
]);

/** What the file does not speak of stays: a list of names and numbers must not cost the notes. */
function untold(entry: SpeedDialEntry, tells: ReadonlySet<string>): Partial<SpeedDialEntry> {
  return Object.fromEntries(
    Object.entries(entry).filter(([name]) => replaceable.has(name) && !tells.has(name)),
  );
}

function joinedStatuses(into: SpeedDial, { statuses }: FoundBeside): SpeedDial['statuses'] {
  const kept = new Set(into.statuses.map(({ status }) => status));
  return [...into.statuses, ...statuses.filter(({ status }) => !kept.has(status))];
}

function isTooMuch({ entries, groups, statuses, favourites }: SpeedDial): boolean {
  return (
    entries.length > mostEntries ||
    favourites.length > mostEntries ||
    groups.length > mostGroups ||
    statuses.length > mostStatuses
  );
}
