import { firstGroups } from '../../../shared/speed-dial.ts';
import type { DirectoryGroup, SpeedDial } from '../../../shared/speed-dial.ts';
import type { RowEntry } from './entry-of-row.ts';
import type { FoundDirectory } from './found-row.ts';
import { nameKey } from './name-key.ts';

/**
 * The groups of the directory with those that a file brings. A directory in which nothing has been
 * put yet takes over the groups of another one, with their order and colours, and loses those of its
 * first day; any other keeps its own, and gets behind them what it lacks.
 *
 * @param listed the groups of the file, where it is a directory of Baton's own.
 */
export function importedGroups(
  coming: readonly RowEntry[],
  listed: FoundDirectory['groups'],
  into: SpeedDial,
  newId: () => string,
): DirectoryGroup[] {
  const isNew = into.entries.length === 0 && listed.length > 0;
  const named = coming.flatMap(({ groupName }) => (groupName === '' ? [] : [plain(groupName)]));
  const wanted = isNew
    ? [...listed, ...ownOf(into), ...named]
    : [...into.groups, ...listed, ...named];
  const there = new Map(into.groups.map((group) => [nameKey(group.name), group]));
  const groups = new Map<string, DirectoryGroup>();
  for (const { name, colour } of wanted) {
    const key = nameKey(name);
    const { id } = there.get(key) ?? { id: newId() };
    if (!groups.has(key)) groups.set(key, { id, name: name.trim(), colour });
  }
  return [...groups.values()];
}

type NamedGroup = FoundDirectory['groups'][number];

const plain = (name: string): NamedGroup => ({ name, colour: 'none' });

/** The groups that a person has made. */
function ownOf({ groups }: SpeedDial): readonly NamedGroup[] {
  const ofFirstDay = new Set(firstGroups().map(({ id }) => id));
  return groups.filter(({ id }) => !ofFirstDay.has(id));
}

/** Finds the ID of an entry's group; one that names none goes to the last, which is for all others. */
export function createGroupOf(groups: readonly DirectoryGroup[]): (made: RowEntry) => string {
  const ids = new Map(groups.map(({ name, id }) => [nameKey(name), id]));
  const last = groups.at(-1)?.id ?? '';
  return ({ groupName }) => ids.get(nameKey(groupName)) ?? last;
}

/** The names of the groups that come into being. */
export function newGroupNames(
  coming: readonly RowEntry[],
  listed: FoundDirectory['groups'],
  into: SpeedDial,
): readonly string[] {
  const there = new Set(into.groups.map(({ id }) => id));
  return importedGroups(coming, listed, into, () => '')
    .filter(({ id }) => !there.has(id))
    .map(({ name }) => name);
}
