import type { DirectoryChange } from '../../../shared/directory-change.ts';
import { favouriteEntries, keyedEntries } from '../../../shared/directory-view.ts';
import type {
  Digit,
  DirectoryGroup,
  SpeedDial,
  SpeedDialEntry,
} from '../../../shared/speed-dial.ts';
import type { TeamView } from '../../../shared/team-directory.ts';

/** One line of the list that is arranged. An entry that is a favourite has two. */
export type ArrangeRow =
  | {
      readonly id: string;
      readonly kind: 'favourites';
      readonly count: number;
      readonly isOpen: boolean;
    }
  | ({ readonly id: string; readonly kind: 'favourite' } & ArrangedEntry)
  | {
      readonly id: string;
      readonly kind: 'group';
      readonly group: DirectoryGroup;
      readonly count: number;
      readonly isOpen: boolean;
    }
  | ({ readonly id: string; readonly kind: 'entry' } & ArrangedEntry);

interface ArrangedEntry {
  readonly entry: SpeedDialEntry;
  /** The number key that presses it, null where none does. Not `key`: lists take that for a row's own. */
  readonly digit: Digit | null;
}

type Team = Pick<TeamView, 'copy'> | null;

/** The ID of the row above the favourites. */
export const favouritesRow = 'favourites';

/** The row of a group, by the group's ID. */
export function groupRow(id: string): string {
  return `group:${id}`;
}

/**
 * The rows of a directory in the order of the window.
 *
 * @param folded the rows of groups, and of the favourites, whose entries are not shown.
 */
export function arrangeRows(
  directory: SpeedDial,
  team: Team,
  folded: ReadonlySet<string>,
): readonly ArrangeRow[] {
  const keys = keysOf(directory, team);
  const entryRow = (entry: SpeedDialEntry): ArrangeRow => ({
    id: `entry:${entry.id}`,
    kind: 'entry',
    entry,
    digit: keys.get(entry.id) ?? null,
  });
  const entriesOf = new Map<string, SpeedDialEntry[]>(directory.groups.map(({ id }) => [id, []]));
  for (const entry of directory.entries) entriesOf.get(entry.group)?.push(entry);
  const groups = directory.groups.flatMap((group): ArrangeRow[] => {
    const id = groupRow(group.id);
    const entries = entriesOf.get(group.id) ?? [];
    const isOpen = !folded.has(id);
    const head: ArrangeRow = { id, kind: 'group', group, count: entries.length, isOpen };
    return [head, ...(isOpen ? entries.map(entryRow) : [])];
  });
  return [...favouriteRows(directory, team, keys, folded), ...groups];
}

function keysOf(directory: SpeedDial, team: Team): ReadonlyMap<string, Digit> {
  return new Map(Array.from(keyedEntries(directory, team), ([key, { id }]) => [id, key]));
}

function favouriteRows(
  directory: SpeedDial,
  team: Team,
  keys: ReadonlyMap<string, Digit>,
  folded: ReadonlySet<string>,
): readonly ArrangeRow[] {
  const favourites = favouriteEntries(directory, team);
  if (favourites.length === 0) return [];
  const isOpen = !folded.has(favouritesRow);
  const rows = favourites.map((entry): ArrangeRow => ({
    id: `favourite:${entry.id}`,
    kind: 'favourite',
    entry,
    digit: keys.get(entry.id) ?? null,
  }));
  const count = favourites.length;
  return [{ id: favouritesRow, kind: 'favourites', count, isOpen }, ...(isOpen ? rows : [])];
}

/** A place in the list: on a row, or in the gap before or after it. */
export interface DropPlace {
  readonly rowId: string;
  readonly position: 'before' | 'after' | 'on';
}

/** What dropping a row at a place changes; null where it can't be dropped, or nothing would change. */
export function dropOf(
  rows: readonly ArrangeRow[],
  draggedId: string,
  { rowId, position }: DropPlace,
): DirectoryChange | null {
  const dragged = rows.find(({ id }) => id === draggedId);
  const at = rows.findIndex(({ id }) => id === rowId);
  if (!dragged || at === -1) return null;
  if (position === 'on') return dropOnRow(dragged, rows[at]);
  const gap = position === 'before' ? at : at + 1;
  switch (dragged.kind) {
    case 'favourites':
      return null;
    case 'favourite':
      return dropFavourite(dragged.entry, rows, gap);
    case 'group':
      return dropGroup(dragged.group, rows, gap);
    case 'entry':
      return dropEntry(dragged.entry, rows, gap);
  }
}

/** An entry that is dropped on a group's row goes to its end. */
function dropOnRow(dragged: ArrangeRow, row: ArrangeRow | undefined): DirectoryChange | null {
  if (dragged.kind !== 'entry' || row?.kind !== 'group') return null;
  if (row.group.id === dragged.entry.group) return null;
  return { kind: 'move-entry', id: dragged.entry.id, group: row.group.id, before: null };
}

/** The row above the gap decides: it is either a group's, or an entry's of that group. */
function dropEntry(
  { id }: SpeedDialEntry,
  rows: readonly ArrangeRow[],
  gap: number,
): DirectoryChange | null {
  const [above, below] = [rows[gap - 1], rows[gap]];
  if (above?.kind === 'group') {
    const group = above.group.id;
    // What a folded group begins with is not in sight: it is put last.
    const before = below?.kind === 'entry' ? below.entry.id : null;
    return before === id ? null : { kind: 'move-entry', id, group, before };
  }
  if (above?.kind !== 'entry' || above.entry.id === id) return null;
  const before = below?.kind === 'entry' ? below.entry.id : null;
  return before === id ? null : { kind: 'move-entry', id, group: above.entry.group, before };
}

function dropGroup(
  { id }: DirectoryGroup,
  rows: readonly ArrangeRow[],
  gap: number,
): DirectoryChange | null {
  const [above, below] = [rows[gap - 1], rows[gap]];
  if (below !== undefined && below.kind !== 'group') return null;
  const before = below?.group.id ?? null;
  const staysThere = before === id || groupOfRow(above) === id;
  return staysThere ? null : { kind: 'move-group', id, before };
}

function groupOfRow(row: ArrangeRow | undefined): string | null {
  if (row?.kind === 'group') return row.group.id;
  return row?.kind === 'entry' ? row.entry.group : null;
}

function dropFavourite(
  { id }: SpeedDialEntry,
  rows: readonly ArrangeRow[],
  gap: number,
): DirectoryChange | null {
  const [above, below] = [rows[gap - 1], rows[gap]];
  const isInside = above?.kind === 'favourites' || above?.kind === 'favourite';
  if (!isInside || (above.kind === 'favourite' && above.entry.id === id)) return null;
  const before = below?.kind === 'favourite' ? below.entry.id : null;
  return before === id ? null : { kind: 'move-favourite', id, before };
}
