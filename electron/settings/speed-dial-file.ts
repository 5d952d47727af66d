import { isDeepStrictEqual } from 'node:util';
import { applyDirectoryChanges } from '../../shared/apply-directory-change.ts';
import type {
  DirectoryChange,
  DirectoryChangeAnswer,
  DirectoryUndo,
} from '../../shared/directory-change.ts';
import { undoOf } from '../../shared/directory-undo.ts';
import type { Notice } from '../../shared/notice.ts';
import type { SpeedDial, SpeedDialEntry } from '../../shared/speed-dial.ts';
import { openKeptFile } from './kept-file.ts';
import type { FileDamage } from './kept-file.ts';
import { readSpeedDial, speedDialFileSchema, toVersion2 } from './read-speed-dial.ts';
import type { SpeedDialFileContent } from './read-speed-dial.ts';
import type { KeptFilePlace } from './settings-file.ts';

/** The speed dial, in a file that people can read and write by hand. */
export interface SpeedDialFile {
  /** The same object until something changes. */
  readonly content: () => SpeedDial;
  /**
   * Makes changes to what stands in the file now, so that an edit by hand is not lost: all of them as
   * one, or none.
   *
   * @param team the entries of the team directory.
   */
  readonly change: (
    changes: readonly DirectoryChange[],
    team: readonly SpeedDialEntry[],
  ) => { readonly answer: DirectoryChangeAnswer; readonly notices: readonly Notice[] };
  /** Puts another directory in its place; `undo` names what was done. */
  readonly replace: (next: SpeedDial, undo: DirectoryUndo) => readonly Notice[];
  /** Takes back the latest changes that were made as one. What a person has written to the file since stays. */
  readonly undo: () => readonly Notice[];
  /** What {@link SpeedDialFile.undo} would take back, null where there is nothing. */
  readonly undoable: () => DirectoryUndo | null;
  /** Takes over what somebody has written to the file since, and says what of it can't be read. */
  readonly refresh: () => readonly Notice[];
  /** What a person should know of how the file was opened. */
  readonly notices: readonly Notice[];
}

/** So many changes can be taken back, of this run. */
export const mostUndos = 20;

interface FormerState {
  readonly speedDial: SpeedDial;
  readonly undo: DirectoryUndo;
}

/**
 * Opens the speed-dial file. An entry that can't be read is left out and the whole file is kept
 * aside, so that one slip of a hand does not cost the other buttons.
 *
 * @param name without its ending.
 * @param initial what a new file starts with.
 * @param newId for what was written by hand without an ID.
 */
export function openSpeedDialFile(
  place: KeptFilePlace,
  name: string,
  initial: SpeedDial,
  newId: () => string,
): SpeedDialFile {
  const file = openKeptFile<SpeedDialFileContent>({
    ...place,
    name,
    schema: speedDialFileSchema,
    migrations: [toVersion2(newId)],
    initial,
  });
  const notices: Notice[] = file.damage ? [damageNotice(file.damage)] : [];
  let read = readSpeedDial(file.value(), newId);
  /** The states before the latest changes, newest last. */
  let former: readonly FormerState[] = [];
  if (read.leftOut > 0) notices.push(...setLeftOutAside());

  /** Before a file is written that has entries which can't be read, the whole of it is kept. */
  function setLeftOutAside(): Notice[] {
    const { leftOut: count } = read;
    const keptAs = file.setAside();
    return [{ kind: 'speed-dial-entries-left-out', count, keptAs }, ...save(read.speedDial)];
  }

  function save(speedDial: SpeedDial): Notice[] {
    read = { speedDial, leftOut: 0 };
    const saved = file.save(speedDial);
    return saved.ok ? [] : [{ kind: 'speed-dial-not-written' }];
  }

  /** Whatever a hand has written, a state of before it must not come back over it. */
  function refresh(): Notice[] {
    switch (file.refresh()) {
      case 'unchanged':
        return [];
      case 'unreadable':
        former = [];
        return [{ kind: 'speed-dial-edit-not-readable' }];
      case 'changed':
        former = [];
        read = readSpeedDial(file.value(), newId);
        return read.leftOut === 0
          ? []
          : [{ kind: 'speed-dial-edit-entries-left-out', count: read.leftOut }];
    }
  }

  /** Keeps what a hand has written and nobody can read, before it is written over. */
  function keepAside(found: readonly Notice[]): Notice[] {
    const isUnreadable = found.some(({ kind }) => kind === 'speed-dial-edit-not-readable');
    if (isUnreadable) return [{ kind: 'speed-dial-damaged', keptAs: file.setAside() }];
    return read.leftOut > 0 ? setLeftOutAside() : [];
  }

  function write(found: readonly Notice[], next: SpeedDial, undo: DirectoryUndo): Notice[] {
    const told = keepAside(found);
    former = [...former, { speedDial: read.speedDial, undo }].slice(-mostUndos);
    return [...told, ...save(next)];
  }

  return {
    content: () => read.speedDial,
    notices,
    refresh,
    undoable: () => former.at(-1)?.undo ?? null,
    change: (changes, team) => {
      const found = refresh();
      const before = read.speedDial;
      const made = applyDirectoryChanges(before, changes, team);
      if (made.kind !== 'changed') return { answer: made, notices: found };
      const answer = { kind: 'changed' } as const;
      if (isDeepStrictEqual(made.speedDial, before)) return { answer, notices: found };
      const undo = undoOf(before, changes, team);
      return { answer, notices: write(found, made.speedDial, undo) };
    },
    replace: (next, undo) => write(refresh(), next, undo),
    undo: () => {
      const found = refresh();
      const latest = former.at(-1);
      if (!latest) return found;
      former = former.slice(0, -1);
      return [...found, ...save(latest.speedDial)];
    },
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
