import type { DirectoryChange } from './directory-change.ts';
import { keyOf } from './directory-view.ts';
import { digits, isOfTeam, mostEntries, mostGroups, mostStatuses } from './speed-dial.ts';
import type { Digit, SpeedDial, SpeedDialEntry } from './speed-dial.ts';

/** What a change makes of a directory, or why it can't be made. */
export type ChangedDirectory =
  | { readonly kind: 'changed'; readonly speedDial: SpeedDial }
  | { readonly kind: 'gone' }
  | { readonly kind: 'last-group' }
  | { readonly kind: 'too-many' };

/** One kind of change. */
type Change<Kind extends DirectoryChange['kind']> = Extract<DirectoryChange, { kind: Kind }>;

const gone: ChangedDirectory = { kind: 'gone' };
const tooMany: ChangedDirectory = { kind: 'too-many' };

/**
 * Makes a change to the own directory, which stays sound: every entry has a group, and no list names
 * an entry that is not there.
 *
 * @param isKnown whether an entry of that ID is there, in the own directory or in the team's.
 */
export function applyDirectoryChange(
  speedDial: SpeedDial,
  change: DirectoryChange,
  isKnown: (id: string) => boolean,
): ChangedDirectory {
  switch (change.kind) {
    case 'save-entry':
      return saveEntry(speedDial, change, isKnown);
    case 'remove-entry':
      return removeEntry(speedDial, change.id);
    case 'move-entry':
      return moveEntry(speedDial, change);
    case 'save-group':
      return saveGroup(speedDial, change);
    case 'remove-group':
      return removeGroup(speedDial, change.id);
    case 'move-group':
      return moveGroup(speedDial, change);
    case 'set-favourite':
      return setFavourite(speedDial, change, isKnown);
    case 'move-favourite':
      return moveFavourite(speedDial, change);
    case 'set-key':
      return isKnown(change.id) ? changed(withKey(speedDial, change.id, change.key)) : gone;
    case 'set-rescue':
      if (change.id !== null && !isKnown(change.id)) return gone;
      return changed({ ...speedDial, rescue: change.id });
    case 'save-status':
      return saveStatus(speedDial, change);
    case 'remove-status':
      return removeStatus(speedDial, change.status);
  }
}

/**
 * Makes several changes, each to what the ones before it have made; or none of them, where one can't
 * be made.
 *
 * @param team the entries of the team directory.
 */
export function applyDirectoryChanges(
  speedDial: SpeedDial,
  changes: readonly DirectoryChange[],
  team: readonly SpeedDialEntry[],
): ChangedDirectory {
  const teamIds = new Set(team.map(({ id }) => id));
  return changes.reduce<ChangedDirectory>((made, change) => {
    if (made.kind !== 'changed') return made;
    const { entries } = made.speedDial;
    const isKnown = (id: string): boolean => teamIds.has(id) || has(entries, id);
    return applyDirectoryChange(made.speedDial, change, isKnown);
  }, changed(speedDial));
}

/** The lowest number key that presses nothing, null where all nine are given. */
export function freeKey({ keys }: Pick<SpeedDial, 'keys'>): Digit | null {
  return digits.find((digit) => keys[digit] === undefined) ?? null;
}

function changed(speedDial: SpeedDial): ChangedDirectory {
  return { kind: 'changed', speedDial };
}

function saveEntry(
  speedDial: SpeedDial,
  change: Change<'save-entry'>,
  isKnown: (id: string) => boolean,
): ChangedDirectory {
  const { entries, groups } = speedDial;
  if (isOfTeam(change.entry.id) || !has(groups, change.entry.group)) return gone;
  const entry = withSoundAlternative(change.entry, isKnown);
  const former = entries.find(({ id }) => id === entry.id);
  if (!former && entries.length >= mostEntries) return tooMany;
  const stays = former?.group === entry.group;
  const next = stays
    ? replaced(entries, entry)
    : [...entries.filter(({ id }) => id !== entry.id), entry];
  return changed(withKey({ ...speedDial, entries: next }, entry.id, change.key));
}

/** An alternative that is gone would be offered in vain, and so would the entry itself. */
function withSoundAlternative(
  entry: SpeedDialEntry,
  isKnown: (id: string) => boolean,
): SpeedDialEntry {
  const alternative = entry.hours?.alternative ?? null;
  const isSound = alternative === null || (alternative !== entry.id && isKnown(alternative));
  return isSound ? entry : withoutAlternative(entry);
}

/** The same entry, with nothing that is offered while it is closed. */
export function withoutAlternative(entry: SpeedDialEntry): SpeedDialEntry {
  return entry.hours ? { ...entry, hours: { ...entry.hours, alternative: null } } : entry;
}

function removeEntry(speedDial: SpeedDial, id: string): ChangedDirectory {
  const { entries, favourites, rescue } = speedDial;
  if (!has(entries, id)) return gone;
  return changed({
    ...withKey(speedDial, id, null),
    entries: entries
      .filter((entry) => entry.id !== id)
      .map((entry) => (entry.hours?.alternative === id ? withoutAlternative(entry) : entry)),
    favourites: favourites.filter((favourite) => favourite !== id),
    rescue: rescue === id ? null : rescue,
  });
}

function moveEntry(speedDial: SpeedDial, change: Change<'move-entry'>): ChangedDirectory {
  const { id, group, before } = change;
  const entry = speedDial.entries.find((each) => each.id === id);
  if (!entry || !has(speedDial.groups, group)) return gone;
  const moved = entry.group === group ? entry : { ...entry, group };
  const isThere = (each: SpeedDialEntry): boolean => each.id === before && each.group === group;
  if (before !== null && !speedDial.entries.some(isThere)) return gone;
  return changed({ ...speedDial, entries: placed(speedDial.entries, moved, before) });
}

function saveGroup(speedDial: SpeedDial, { group }: Change<'save-group'>): ChangedDirectory {
  const { groups } = speedDial;
  if (isOfTeam(group.id)) return gone;
  if (has(groups, group.id)) return changed({ ...speedDial, groups: replaced(groups, group) });
  return groups.length >= mostGroups
    ? tooMany
    : changed({ ...speedDial, groups: [...groups, group] });
}

function removeGroup(speedDial: SpeedDial, id: string): ChangedDirectory {
  const { groups, entries } = speedDial;
  const index = groups.findIndex((group) => group.id === id);
  if (index === -1) return gone;
  const heir = groups[index === 0 ? 1 : index - 1];
  if (!heir) return { kind: 'last-group' };
  const inherited = entries.filter((entry) => entry.group === id);
  return changed({
    ...speedDial,
    groups: groups.filter((group) => group.id !== id),
    entries: [
      ...entries.filter((entry) => entry.group !== id),
      ...inherited.map((entry) => ({ ...entry, group: heir.id })),
    ],
  });
}

function moveGroup(speedDial: SpeedDial, change: Change<'move-group'>): ChangedDirectory {
  const { groups } = speedDial;
  const group = groups.find(({ id }) => id === change.id);
  if (!group || (change.before !== null && !has(groups, change.before))) return gone;
  return changed({ ...speedDial, groups: placed(groups, group, change.before) });
}

function setFavourite(
  speedDial: SpeedDial,
  { id, favourite }: Change<'set-favourite'>,
  isKnown: (id: string) => boolean,
): ChangedDirectory {
  const { favourites } = speedDial;
  const isOne = favourites.includes(id);
  if (!isOne && !isKnown(id)) return gone;
  if (isOne === favourite) return changed(speedDial);
  if (!favourite) {
    return changed({ ...speedDial, favourites: favourites.filter((each) => each !== id) });
  }
  return favourites.length >= mostEntries
    ? tooMany
    : changed({ ...speedDial, favourites: [...favourites, id] });
}

function moveFavourite(speedDial: SpeedDial, change: Change<'move-favourite'>): ChangedDirectory {
  const favourites = speedDial.favourites.map((id) => ({ id }));
  const { id, before } = change;
  if (!has(favourites, id) || (before !== null && !has(favourites, before))) return gone;
  const moved = placed(favourites, { id }, before);
  return changed({ ...speedDial, favourites: moved.map((each) => each.id) });
}

function saveStatus(speedDial: SpeedDial, { status }: Change<'save-status'>): ChangedDirectory {
  const { statuses } = speedDial;
  const isSame = (each: { readonly status: string }): boolean => each.status === status.status;
  if (statuses.some(isSame)) {
    const next = statuses.map((each) => (isSame(each) ? status : each));
    return changed({ ...speedDial, statuses: next });
  }
  return statuses.length >= mostStatuses
    ? tooMany
    : changed({ ...speedDial, statuses: [...statuses, status] });
}

function removeStatus(speedDial: SpeedDial, status: string): ChangedDirectory {
  const statuses = speedDial.statuses.filter((each) => each.status !== status);
  return statuses.length === speedDial.statuses.length ? gone : changed({ ...speedDial, statuses });
}

/** An entry has one key at most, and a key one entry. */
function withKey(speedDial: SpeedDial, id: string, key: Digit | null): SpeedDial {
  if (keyOf(speedDial, id) === key) return speedDial;
  const keys: SpeedDial['keys'] = {};
  for (const digit of digits) {
    const holder = digit === key ? id : speedDial.keys[digit];
    if (holder !== undefined && (holder !== id || digit === key)) keys[digit] = holder;
  }
  return { ...speedDial, keys };
}

interface Named {
  readonly id: string;
}

function has(list: readonly Named[], id: string): boolean {
  return list.some((each) => each.id === id);
}

function replaced<Item extends Named>(list: readonly Item[], item: Item): Item[] {
  return list.map((each) => (each.id === item.id ? item : each));
}

/** Takes an item to another place: before that one, or last. Before itself it stays where it is. */
function placed<Item extends Named>(
  list: readonly Item[],
  item: Item,
  before: string | null,
): Item[] {
  if (before === item.id) return [...list];
  const others = list.filter((each) => each.id !== item.id);
  const index = before === null ? others.length : others.findIndex((each) => each.id === before);
  return others.toSpliced(index, 0, item);
}
