import { z } from 'zod';
import { withoutAlternative } from '../../shared/apply-directory-change.ts';
import { inGroupOrder } from '../../shared/directory-view.ts';
import {
  digits,
  directoryGroupSchema,
  directoryIdSchema,
  firstGroups,
  isOfTeam,
  keptStatusSchema,
  mostEntries,
  mostGroups,
  mostStatuses,
  speedDialEntrySchema,
} from '../../shared/speed-dial.ts';
import type {
  Digit,
  DirectoryGroup,
  KeptStatus,
  SpeedDial,
  SpeedDialEntry,
} from '../../shared/speed-dial.ts';
import type { Migration } from './kept-file.ts';

/**
 * The file as far as a person who edits it has to keep to it: each list may be left out, and what is
 * in them is read piece by piece.
 */
export const speedDialFileSchema = z.object({
  groups: z.array(z.unknown()).default([]),
  entries: z.array(z.unknown()),
  favourites: z.array(z.unknown()).default([]),
  keys: z.record(z.string(), z.unknown()).default({}),
  rescue: z.unknown().default(null),
  statuses: z.array(z.unknown()).default([]),
});

/** See {@link speedDialFileSchema}. */
export type SpeedDialFileContent = z.infer<typeof speedDialFileSchema>;

/** What could be read of a file, and how many entries and groups could not. */
export interface ReadSpeedDial {
  readonly speedDial: SpeedDial;
  readonly leftOut: number;
}

/**
 * Reads a directory. An entry or a group that can't be read is left out. What points to nothing is
 * mended: an entry without a group goes to the last one, and a list forgets what is not there.
 *
 * @param newId for what was written by hand without an ID of its own.
 */
export function readSpeedDial(content: SpeedDialFileContent, newId: () => string): ReadSpeedDial {
  const groups = readEach(content.groups.slice(0, mostGroups), directoryGroupSchema, newId);
  const entries = readEach(content.entries.slice(0, mostEntries), speedDialEntrySchema, newId);
  const read = content.groups.length - groups.length + content.entries.length - entries.length;
  const ids = new Set(entries.map(({ id }) => id));
  return { speedDial: mended(content, groups, entries, idReader(ids)), leftOut: read };
}

/** Reads an ID of an entry; null where there is none. The team's entries may come later. */
type ReadId = (id: unknown) => string | null;

function idReader(ids: ReadonlySet<string>): ReadId {
  return (id) => {
    const parsed = directoryIdSchema.safeParse(id);
    return parsed.success && (ids.has(parsed.data) || isOfTeam(parsed.data)) ? parsed.data : null;
  };
}

function mended(
  content: SpeedDialFileContent,
  readGroups: readonly DirectoryGroup[],
  entries: readonly SpeedDialEntry[],
  readId: ReadId,
): SpeedDial {
  const groups = readGroups.length > 0 ? [...readGroups] : firstGroups();
  const favourites = content.favourites.flatMap((id) => readId(id) ?? []);
  return {
    groups,
    entries: entries.map((entry) => inAGroup(withKnownAlternative(entry, readId), groups)),
    favourites: [...new Set(favourites)].slice(0, mostEntries),
    keys: readKeys(content.keys, readId),
    rescue: readId(content.rescue),
    statuses: readStatuses(content.statuses),
  };
}

function inAGroup(entry: SpeedDialEntry, groups: readonly DirectoryGroup[]): SpeedDialEntry {
  const last = groups.at(-1);
  const isThere = groups.some(({ id }) => id === entry.group);
  return isThere || !last ? entry : { ...entry, group: last.id };
}

function withKnownAlternative(entry: SpeedDialEntry, readId: ReadId): SpeedDialEntry {
  const alternative = entry.hours?.alternative ?? null;
  const isSound = alternative !== entry.id && readId(alternative) !== null;
  return alternative === null || isSound ? entry : withoutAlternative(entry);
}

function readKeys(found: Readonly<Record<string, unknown>>, readId: ReadId): SpeedDial['keys'] {
  const keys: SpeedDial['keys'] = {};
  for (const digit of digits) {
    const id = readId(found[digit]);
    if (id !== null && !Object.values(keys).includes(id)) keys[digit] = id;
  }
  return keys;
}

function readStatuses(found: readonly unknown[]): KeptStatus[] {
  const statuses = new Map<string, KeptStatus>();
  for (const item of found.slice(0, mostStatuses)) {
    const parsed = keptStatusSchema.safeParse(item);
    if (parsed.success) statuses.set(parsed.data.status, parsed.data);
  }
  return [...statuses.values()];
}

/** What can be read, each with an ID of its own. */
function readEach<Item extends { readonly id: string }>(
  found: readonly unknown[],
  schema: z.ZodType<Item>,
  newId: () => string,
): readonly Item[] {
  const taken = new Set<string>();
  return found.flatMap((item) => {
    const parsed = schema.safeParse(withOwnId(item, taken, newId));
    if (!parsed.success) return [];
    taken.add(parsed.data.id);
    return [parsed.data];
  });
}

/** Two buttons with one ID could not be told apart by a click, nor one from the team's. */
function withOwnId(item: unknown, taken: ReadonlySet<string>, newId: () => string): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const id = 'id' in item ? item.id : undefined;
  const isOwn = typeof id === 'string' && !taken.has(id) && !isOfTeam(id);
  return isOwn ? item : { ...item, id: newId() };
}

/**
 * Version 2 knows of groups that can be arranged, and of keys that are given: those that the first
 * nine entries had by their places stay theirs.
 */
export function toVersion2(newId: () => string): Migration {
  return (content) => {
    if (!Array.isArray(content['entries'])) return content;
    const found: readonly unknown[] = content['entries'];
    const taken = new Set<string>();
    const entries = found.map((item) => {
      const named = withOwnId(item, taken, newId);
      const parsed = speedDialEntrySchema.safeParse(named);
      if (parsed.success) taken.add(parsed.data.id);
      return named;
    });
    const groups = firstGroups();
    return { ...content, groups, entries, keys: keysByPlace(groups, entries) };
  };
}

function keysByPlace(
  groups: readonly DirectoryGroup[],
  entries: readonly unknown[],
): Partial<Record<Digit, string>> {
  const readable = entries.flatMap((entry) => speedDialEntrySchema.safeParse(entry).data ?? []);
  const shown = inGroupOrder({ groups, entries: readable });
  return Object.fromEntries(digits.flatMap((digit, place) => keyOfPlace(digit, shown[place])));
}

function keyOfPlace(digit: Digit, entry: SpeedDialEntry | undefined): [Digit, string][] {
  return entry ? [[digit, entry.id]] : [];
}
