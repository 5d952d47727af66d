import { z } from 'zod';
import type { Notice } from '../../shared/notice.ts';
import { speedDialEntrySchema } from '../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import { openKeptFile } from './kept-file.ts';
import type { FileDamage } from './kept-file.ts';
import type { KeptFilePlace } from './settings-file.ts';

/** The speed dial, in a file that people can read and write by hand. */
export interface SpeedDialFile {
  readonly entries: () => readonly SpeedDialEntry[];
  /** Adds an entry, or replaces the one with its ID. */
  readonly put: (entry: SpeedDialEntry) => readonly Notice[];
  readonly remove: (id: string) => readonly Notice[];
  /** Takes over what somebody has written to the file since, and says what of it can't be read. */
  readonly refresh: () => readonly Notice[];
  /** What a person should know of how the file was opened. */
  readonly notices: readonly Notice[];
}

const fileSchema = z.object({ entries: z.array(z.unknown()).max(5000) });

type FileContent = z.infer<typeof fileSchema>;

/**
 * Opens the speed-dial file. An entry that can't be read is left out and the whole file is kept
 * aside, so that one slip of a hand does not cost the other buttons.
 *
 * @param name without its ending.
 * @param samples what a new file starts with.
 * @param newId for entries that were written by hand without an ID.
 */
export function openSpeedDialFile(
  place: KeptFilePlace,
  name: string,
  samples: readonly SpeedDialEntry[],
  newId: () => string,
): SpeedDialFile {
  const file = openKeptFile<FileContent>({
    ...place,
    name,
    schema: fileSchema,
    migrations: [],
    initial: { entries: [...samples] },
  });
  const notices: Notice[] = file.damage ? [damageNotice(file.damage)] : [];
  let read = readEntries(file.value().entries, newId);
  if (read.leftOut > 0) notices.push(...setLeftOutAside());

  /** Before a file is written that has entries which can't be read, the whole of it is kept. */
  function setLeftOutAside(): Notice[] {
    const { leftOut: count } = read;
    const keptAs = file.setAside();
    return [{ kind: 'speed-dial-entries-left-out', count, keptAs }, ...save(read.entries)];
  }

  function save(entries: readonly SpeedDialEntry[]): Notice[] {
    read = { entries, leftOut: 0 };
    const saved = file.save({ entries: [...entries] });
    return saved.ok ? [] : [{ kind: 'speed-dial-not-written' }];
  }

  function refresh(): Notice[] {
    switch (file.refresh()) {
      case 'unchanged':
        return [];
      case 'unreadable':
        return [{ kind: 'speed-dial-edit-not-readable' }];
      case 'changed':
        read = readEntries(file.value().entries, newId);
        return read.leftOut === 0
          ? []
          : [{ kind: 'speed-dial-edit-entries-left-out', count: read.leftOut }];
    }
  }

  /** A change is made to what stands in the file now, so that an edit by hand is not lost. */
  function change(edit: (entries: readonly SpeedDialEntry[]) => SpeedDialEntry[]): Notice[] {
    const isUnreadable = refresh().some(({ kind }) => kind === 'speed-dial-edit-not-readable');
    const told: Notice[] = isUnreadable
      ? [{ kind: 'speed-dial-damaged', keptAs: file.setAside() }]
      : [];
    if (read.leftOut > 0) told.push(...setLeftOutAside());
    return [...told, ...save(edit(read.entries))];
  }

  return {
    entries: () => read.entries,
    notices,
    refresh,
    put: (entry) => change((entries) => withEntry(entries, entry)),
    remove: (id) => change((entries) => entries.filter((entry) => entry.id !== id)),
  };
}

function damageNotice({ kind, keptAs }: FileDamage): Notice {
  switch (kind) {
    case 'damaged':
      return { kind: 'speed-dial-damaged', keptAs };
    case 'newer-version':
      return { kind: 'speed-dial-from-newer-version', keptAs };
    case 'not-readable':
      return { kind: 'speed-dial-not-readable' };
  }
}

function withEntry(entries: readonly SpeedDialEntry[], entry: SpeedDialEntry): SpeedDialEntry[] {
  const isNew = entries.every((other) => other.id !== entry.id);
  return isNew
    ? [...entries, entry]
    : entries.map((other) => (other.id === entry.id ? entry : other));
}

function readEntries(
  found: readonly unknown[],
  newId: () => string,
): { readonly entries: readonly SpeedDialEntry[]; readonly leftOut: number } {
  const entries: SpeedDialEntry[] = [];
  const taken = new Set<string>();
  for (const item of found) {
    const parsed = speedDialEntrySchema.safeParse(withOwnId(item, taken, newId));
    if (!parsed.success) continue;
    taken.add(parsed.data.id);
    entries.push(parsed.data);
  }
  return { entries, leftOut: found.length - entries.length };
}

/** Two buttons with one ID could not be told apart by a click. */
function withOwnId(item: unknown, taken: ReadonlySet<string>, newId: () => string): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const id = 'id' in item ? item.id : undefined;
  const isOwn = typeof id === 'string' && !taken.has(id);
  return isOwn ? item : { ...item, id: newId() };
}
