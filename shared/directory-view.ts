import { digits } from './speed-dial.ts';
import type { Digit, DirectoryGroup, SpeedDial, SpeedDialEntry } from './speed-dial.ts';
import type { TeamView } from './team-directory.ts';

/** The part of the team directory that is looked into here. */
type Team = Pick<TeamView, 'copy'> | null;

/**
 * Every entry that a person can press: the own ones first, then the team's, both in the window's
 * order.
 *
 * @param team null where there is no team directory.
 */
export function allEntries(speedDial: SpeedDial, team: Team): readonly SpeedDialEntry[] {
  return [...inGroupOrder(speedDial), ...(team?.copy ? inGroupOrder(team.copy) : [])];
}

/** Every group, the own ones first. A group of the team keeps its own name and colour. */
export function allGroups(speedDial: SpeedDial, team: Team): readonly DirectoryGroup[] {
  return [...speedDial.groups, ...(team?.copy?.groups ?? [])];
}

/** The entry with that ID, of either directory; null where there is none (any more). */
export function findEntry(speedDial: SpeedDial, team: Team, id: string): SpeedDialEntry | null {
  const has = (entry: SpeedDialEntry): boolean => entry.id === id;
  return speedDial.entries.find(has) ?? team?.copy?.entries.find(has) ?? null;
}

/** The entries that a number key presses, by its digit; keys of entries that are gone are left out. */
export function keyedEntries(speedDial: SpeedDial, team: Team): ReadonlyMap<Digit, SpeedDialEntry> {
  const keyed = new Map<Digit, SpeedDialEntry>();
  for (const digit of digits) {
    const entry = found(speedDial, team, speedDial.keys[digit]);
    if (entry) keyed.set(digit, entry);
  }
  return keyed;
}

/**
 * The entries for where there is room for few: those with a number key, by its digit; where none has
 * one, the favourites and then the others in the window's order, nine at most.
 */
export function firstEntries(speedDial: SpeedDial, team: Team): readonly SpeedDialEntry[] {
  const keyed = [...keyedEntries(speedDial, team).values()];
  if (keyed.length > 0) return keyed;
  const others = [...favouriteEntries(speedDial, team), ...allEntries(speedDial, team)];
  return [...new Set(others)].slice(0, digits.length);
}

/** The number key that presses an entry, null where none does. */
export function keyOf(speedDial: Pick<SpeedDial, 'keys'>, id: string): Digit | null {
  return digits.find((digit) => speedDial.keys[digit] === id) ?? null;
}

/** The favourites in their order; those that are gone are left out. */
export function favouriteEntries(speedDial: SpeedDial, team: Team): readonly SpeedDialEntry[] {
  const byId = new Map(allEntries(speedDial, team).map((entry) => [entry.id, entry]));
  return speedDial.favourites.flatMap((id) => byId.get(id) ?? []);
}

/** The safety net, null where none was named, or it is gone. */
export function rescueEntry(speedDial: SpeedDial, team: Team): SpeedDialEntry | null {
  return found(speedDial, team, speedDial.rescue);
}

/** The group of an entry, with its name and colour; null where it is gone. */
export function groupOf(
  speedDial: SpeedDial,
  team: Team,
  entry: Pick<SpeedDialEntry, 'group'>,
): DirectoryGroup | null {
  return allGroups(speedDial, team).find(({ id }) => id === entry.group) ?? null;
}

/** The entries in the order in which the window shows them: group by group. */
export function inGroupOrder({
  groups,
  entries,
}: {
  readonly groups: readonly DirectoryGroup[];
  readonly entries: readonly SpeedDialEntry[];
}): readonly SpeedDialEntry[] {
  const byGroup = new Map<string, SpeedDialEntry[]>(groups.map(({ id }) => [id, []]));
  for (const entry of entries) byGroup.get(entry.group)?.push(entry);
  return [...byGroup.values()].flat();
}

function found(
  speedDial: SpeedDial,
  team: Team,
  id: string | null | undefined,
): SpeedDialEntry | null {
  return id === null || id === undefined ? null : findEntry(speedDial, team, id);
}
