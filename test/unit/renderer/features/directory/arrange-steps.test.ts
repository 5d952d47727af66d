import { describe, expect, it } from 'vitest';
import { arrangeRows } from '../../../../../renderer/features/directory/arrange-rows.ts';
import type { ArrangeRow } from '../../../../../renderer/features/directory/arrange-rows.ts';
import {
  isMove,
  movedText,
  stepOf,
} from '../../../../../renderer/features/directory/arrange-steps.ts';
import { applyDirectoryChange } from '../../../../../shared/apply-directory-change.ts';
import type { DirectoryChange } from '../../../../../shared/directory-change.ts';
import type { SpeedDial } from '../../../../../shared/speed-dial.ts';
import { fullDirectory } from './entry-drafts.ts';

const rowsOf = (directory: SpeedDial) => arrangeRows(directory, null, new Set());
const rowOf = (directory: SpeedDial, id: string): ArrangeRow => {
  const row = rowsOf(directory).find((one) => one.id === id);
  if (!row) throw new Error(id);
  return row;
};
const made = (directory: SpeedDial, change: DirectoryChange): SpeedDial => {
  const result = applyDirectoryChange(directory, change, () => true);
  if (result.kind !== 'changed') throw new Error(result.kind);
  return result.speedDial;
};
const step = (id: string, towards: 'up' | 'down', directory: SpeedDial = fullDirectory) =>
  stepOf(rowOf(directory, id), towards, directory, null);

describe('moving a row by one place', () => {
  it.each(['entry:dana', 'group:managers', 'group:departments', 'favourite:nights'])(
    'brings %s down, and up again to where it was',
    (id) => {
      const down = step(id, 'down');
      if (!down) throw new Error('It does not move');
      const moved = made(fullDirectory, down);
      expect(rowsOf(moved).map((row) => row.id)).not.toEqual(
        rowsOf(fullDirectory).map((row) => row.id),
      );
      const up = step(id, 'up', moved);
      if (!up) throw new Error('It does not move back');
      expect(rowsOf(made(moved, up))).toEqual(rowsOf(fullDirectory));
    },
  );

  it('ends at the ends of its own kind', () => {
    for (const id of ['entry:dana', 'entry:billing', 'group:managers', 'favourite:nights']) {
      expect(step(id, 'up')).toBeNull();
    }
    for (const id of ['entry:nights', 'entry:billing', 'group:others', 'favourite:billing']) {
      expect(step(id, 'down')).toBeNull();
    }
    expect(step('favourites', 'down')).toBeNull();
  });
});

describe('what is said of a move', () => {
  const said = (id: string, towards: 'up' | 'down') => {
    const move = step(id, towards);
    if (!move) throw new Error('It does not move');
    return movedText(move, fullDirectory, null);
  };

  it('names the place among how many, and where', () => {
    expect(said('entry:dana', 'down')).toBe('Dana, floor lead is 2 of 2 in Managers now.');
    expect(said('group:departments', 'up')).toBe('The group Departments is 1 of 3 now.');
    expect(said('favourite:billing', 'up')).toBe('Billing is 1 of 2 favourites now.');
  });

  it('counts an entry in where it comes from another group', () => {
    const move = { kind: 'move-entry', id: 'dana', group: 'departments', before: null } as const;
    expect(movedText(move, fullDirectory, null)).toContain('is 2 of 2 in Departments');
    expect(movedText({ ...move, before: 'billing' }, fullDirectory, null)).toContain('is 1 of 2');
  });

  it('is of moves alone', () => {
    expect(isMove({ kind: 'move-group', id: 'others', before: null })).toBe(true);
    expect(isMove({ kind: 'remove-group', id: 'others' })).toBe(false);
  });
});
