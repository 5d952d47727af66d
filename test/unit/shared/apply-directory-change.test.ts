import { describe, expect, it } from 'vitest';
import {
  applyDirectoryChange,
  applyDirectoryChanges,
  freeKey,
} from '../../../shared/apply-directory-change.ts';
import type { DirectoryChange } from '../../../shared/directory-change.ts';
import { undoOf } from '../../../shared/directory-undo.ts';
import { digits, mostEntries, mostGroups, mostStatuses } from '../../../shared/speed-dial.ts';
import type { SpeedDial } from '../../../shared/speed-dial.ts';
import { entryNamed, hoursWith, isKnownIn, someDirectory } from './directory-samples.ts';

const apply = (change: DirectoryChange, to: SpeedDial = someDirectory()) =>
  applyDirectoryChange(to, change, isKnownIn(to));

function changed(change: DirectoryChange, to: SpeedDial = someDirectory()): SpeedDial {
  const made = apply(change, to);
  if (made.kind !== 'changed') throw new Error(`It was ${made.kind}.`);
  return made.speedDial;
}

const idsOf = ({ entries }: SpeedDial) => entries.map(({ id }) => id).join('');
const inGroup = ({ entries }: SpeedDial, group: string) =>
  entries.flatMap((entry) => (entry.group === group ? entry.id : [])).join('');

describe('saving an entry', () => {
  it('adds it at the end of its group, with its key, which another loses', () => {
    const after = changed({ kind: 'save-entry', entry: entryNamed('e'), key: '2' });
    expect(inGroup(after, 'g1')).toBe('ace');
    expect(after.keys).toEqual({ 1: 'a', 2: 'e', 4: 'team-x' });
  });

  it('replaces the one with its ID in its place, and takes its key where it has none now', () => {
    const entry = entryNamed('a', { label: 'New' });
    const after = changed({ kind: 'save-entry', entry, key: null });
    expect(idsOf(after)).toBe('abcd');
    expect(after.entries[0]).toEqual(entry);
    expect(after.keys).toEqual({ 2: 'b', 4: 'team-x' });
  });

  it('gives an entry one key at most', () => {
    const after = changed({ kind: 'save-entry', entry: entryNamed('a'), key: '9' });
    expect(after.keys).toEqual({ 2: 'b', 4: 'team-x', 9: 'a' });
  });

  it('puts it last in another group', () => {
    const entry = entryNamed('a', { group: 'g2' });
    expect(inGroup(changed({ kind: 'save-entry', entry, key: null }), 'g2')).toBe('bda');
  });

  it('forgets an alternative that is gone, or is the entry itself', () => {
    for (const alternative of ['gone', 'a']) {
      const entry = entryNamed('a', { hours: hoursWith(alternative) });
      const after = changed({ kind: 'save-entry', entry, key: null });
      expect(after.entries[0]?.hours?.alternative).toBeNull();
    }
    const entry = entryNamed('a', { hours: hoursWith('team-x') });
    const after = changed({ kind: 'save-entry', entry, key: null });
    expect(after.entries[0]?.hours?.alternative).toBe('team-x');
  });

  it('is not done without its group, nor in the team’s place', () => {
    const lost = entryNamed('e', { group: 'gone' });
    expect(apply({ kind: 'save-entry', entry: lost, key: null }).kind).toBe('gone');
    const ofTeam = entryNamed('team-x');
    expect(apply({ kind: 'save-entry', entry: ofTeam, key: null }).kind).toBe('gone');
  });

  it('is not done above the limit, but a full directory can be edited', () => {
    const entries = Array.from({ length: mostEntries }, (_, index) => entryNamed(`e${index}`));
    const full = { ...someDirectory(), entries };
    expect(apply({ kind: 'save-entry', entry: entryNamed('new'), key: null }, full).kind).toBe(
      'too-many',
    );
    const edited = entryNamed('e7', { label: 'Edited' });
    expect(apply({ kind: 'save-entry', entry: edited, key: null }, full).kind).toBe('changed');
  });
});

describe('removing an entry', () => {
  it('takes it out of everything that points to it', () => {
    const after = changed({ kind: 'remove-entry', id: 'b' });
    expect(idsOf(after)).toBe('acd');
    expect(after.favourites).toEqual(['team-x', 'c']);
    expect(after.keys).toEqual({ 1: 'a', 4: 'team-x' });
    expect(after.rescue).toBeNull();
    expect(after.entries[1]?.hours?.alternative).toBeNull();
  });

  it('can’t be done to the team’s entries, nor twice', () => {
    expect(apply({ kind: 'remove-entry', id: 'team-x' }).kind).toBe('gone');
    expect(apply({ kind: 'remove-entry', id: 'gone' }).kind).toBe('gone');
  });
});

describe('moving an entry', () => {
  it('puts it before another, or last, in any group', () => {
    const move = (id: string, group: string, before: string | null) =>
      changed({ kind: 'move-entry', id, group, before });
    expect(inGroup(move('c', 'g1', 'a'), 'g1')).toBe('ca');
    expect(inGroup(move('a', 'g1', null), 'g1')).toBe('ca');
    expect(inGroup(move('a', 'g2', 'd'), 'g2')).toBe('bad');
    expect(inGroup(move('a', 'g2', null), 'g2')).toBe('bda');
    expect(inGroup(move('a', 'g1', 'a'), 'g1')).toBe('ac');
  });

  it('is not done where entry, group or neighbour are not there any more', () => {
    const move = (id: string, group: string, before: string | null) =>
      apply({ kind: 'move-entry', id, group, before }).kind;
    expect(move('gone', 'g1', null)).toBe('gone');
    expect(move('a', 'gone', null)).toBe('gone');
    expect(move('a', 'g2', 'c')).toBe('gone');
  });
});

describe('groups', () => {
  it('are added at the end, and replaced in their place', () => {
    const group = { id: 'g3', name: 'Third', colour: 'red' as const };
    const added = changed({ kind: 'save-group', group });
    expect(added.groups.map(({ id }) => id)).toEqual(['g1', 'g2', 'g3']);
    const renamed = { id: 'g1', name: 'Renamed', colour: 'red' as const };
    expect(changed({ kind: 'save-group', group: renamed }).groups[0]).toEqual(renamed);
  });

  it('leave their entries to the group before, the first one to the next', () => {
    expect(inGroup(changed({ kind: 'remove-group', id: 'g2' }), 'g1')).toBe('acbd');
    expect(inGroup(changed({ kind: 'remove-group', id: 'g1' }), 'g2')).toBe('bdac');
  });

  it('can be moved, and the last one stays', () => {
    const moved = changed({ kind: 'move-group', id: 'g2', before: 'g1' });
    expect(moved.groups.map(({ id }) => id)).toEqual(['g2', 'g1']);
    const one = changed({ kind: 'remove-group', id: 'g2' });
    expect(apply({ kind: 'remove-group', id: 'g1' }, one).kind).toBe('last-group');
    expect(apply({ kind: 'remove-group', id: 'gone' }).kind).toBe('gone');
    expect(apply({ kind: 'move-group', id: 'g1', before: 'gone' }).kind).toBe('gone');
  });

  it('are not more than there may be', () => {
    const groups = Array.from({ length: mostGroups }, (_, index) => ({
      id: `n${index}`,
      name: 'Group',
      colour: 'none' as const,
    }));
    const group = { id: 'new', name: 'One more', colour: 'none' as const };
    const full = { ...someDirectory(), groups };
    expect(apply({ kind: 'save-group', group }, full).kind).toBe('too-many');
  });
});

describe('favourites, keys and the safety net', () => {
  it('take the team’s entries too, and none that is gone', () => {
    const favourite = (id: string) => apply({ kind: 'set-favourite', id, favourite: true }).kind;
    expect(favourite('team-y')).toBe('changed');
    expect(favourite('gone')).toBe('gone');
    expect(apply({ kind: 'set-key', id: 'gone', key: '3' }).kind).toBe('gone');
    expect(apply({ kind: 'set-rescue', id: 'gone' }).kind).toBe('gone');
    expect(changed({ kind: 'set-rescue', id: 'team-y' }).rescue).toBe('team-y');
    expect(changed({ kind: 'set-rescue', id: null }).rescue).toBeNull();
  });

  it('are added at the end, moved and taken away', () => {
    const added = changed({ kind: 'set-favourite', id: 'a', favourite: true });
    expect(added.favourites).toEqual(['b', 'team-x', 'c', 'a']);
    const moved = changed({ kind: 'move-favourite', id: 'c', before: 'b' });
    expect(moved.favourites).toEqual(['c', 'b', 'team-x']);
    const last = changed({ kind: 'move-favourite', id: 'b', before: null });
    expect(last.favourites).toEqual(['team-x', 'c', 'b']);
    const gone = changed({ kind: 'set-favourite', id: 'b', favourite: false });
    expect(gone.favourites).toEqual(['team-x', 'c']);
    expect(apply({ kind: 'move-favourite', id: 'a', before: null }).kind).toBe('gone');
  });

  it('leave a favourite that the team has withdrawn to be taken away', () => {
    const directory = { ...someDirectory(), favourites: ['team-gone'] };
    const change = { kind: 'set-favourite', id: 'team-gone', favourite: false } as const;
    expect(changed(change, directory).favourites).toEqual([]);
  });

  it('give the lowest key that is free, while there is one', () => {
    expect(freeKey(someDirectory())).toBe('3');
    expect(freeKey({ keys: Object.fromEntries(digits.map((digit) => [digit, 'a'])) })).toBeNull();
  });
});

describe('kept statuses', () => {
  it('are added, changed and removed by their letters', () => {
    const status = { status: 'SALE', meaning: 'Sold it' };
    expect(changed({ kind: 'save-status', status }).statuses).toEqual([status]);
    expect(changed({ kind: 'remove-status', status: 'SALE' }).statuses).toEqual([]);
    expect(apply({ kind: 'remove-status', status: 'LOST' }).kind).toBe('gone');
    const statuses = Array.from({ length: mostStatuses }, (_, index) => ({
      status: `S${index}`,
      meaning: '',
    }));
    const full = { ...someDirectory(), statuses };
    expect(apply({ kind: 'save-status', status }, full).kind).toBe('too-many');
  });
});

describe('the name of a change', () => {
  it.each<[DirectoryChange, string]>([
    [{ kind: 'save-entry', entry: entryNamed('a', { label: 'New' }), key: null }, 'New'],
    [{ kind: 'remove-entry', id: 'b' }, 'Label of b'],
    [{ kind: 'remove-group', id: 'g2' }, 'Second'],
    [{ kind: 'save-group', group: { id: 'g2', name: 'Renamed', colour: 'none' } }, 'Renamed'],
    [{ kind: 'set-rescue', id: null }, 'Label of b'],
    [{ kind: 'set-key', id: 'team-x', key: null }, 'Legal desk'],
    [{ kind: 'set-favourite', id: 'team-x', favourite: true }, 'Legal desk'],
    [{ kind: 'set-rescue', id: 'team-x' }, 'Legal desk'],
    [{ kind: 'set-key', id: 'team-gone', key: null }, ''],
    [{ kind: 'remove-status', status: 'SALE' }, 'SALE'],
    [{ kind: 'save-status', status: { status: 'LOST', meaning: '' } }, 'LOST'],
  ])('of %j is %j', (change, name) => {
    const team = [entryNamed('team-x', { label: 'Legal desk' })];
    expect(undoOf(someDirectory(), [change], team)).toEqual({ what: change.kind, name });
  });

  it('of several is the entry’s that they are about, as saved', () => {
    const entry = entryNamed('e', { label: 'New' });
    const group: DirectoryChange = {
      kind: 'save-group',
      group: { id: 'g3', name: 'Third', colour: 'none' },
    };
    const favourite: DirectoryChange = { kind: 'set-favourite', id: 'b', favourite: false };
    const save: DirectoryChange = { kind: 'save-entry', entry, key: '9' };
    const name = (...changes: DirectoryChange[]) => undoOf(someDirectory(), changes, []);
    expect(name(group, save, favourite)).toEqual({ what: 'save-entry', name: 'New' });
    expect(name({ kind: 'set-key', id: 'b', key: null }, favourite)).toEqual({
      what: 'save-entry',
      name: 'Label of b',
    });
  });
});

describe('several changes', () => {
  const e = entryNamed('e');
  const save: DirectoryChange = { kind: 'save-entry', entry: e, key: null };
  const mark: DirectoryChange = { kind: 'set-rescue', id: 'e' };

  it('are each made to what the ones before have made', () => {
    const made = applyDirectoryChanges(someDirectory(), [save, mark], []);
    expect(made).toMatchObject({ kind: 'changed', speedDial: { rescue: 'e' } });
    const ofTeam: DirectoryChange = { kind: 'set-rescue', id: 'team-x' };
    const withTeam = applyDirectoryChanges(someDirectory(), [ofTeam], [entryNamed('team-x')]);
    expect(withTeam).toMatchObject({ speedDial: { rescue: 'team-x' } });
  });

  it('are none where one can’t be made', () => {
    const gone: DirectoryChange = { kind: 'remove-entry', id: 'nobody' };
    expect(applyDirectoryChanges(someDirectory(), [save, gone, mark], [])).toEqual({
      kind: 'gone',
    });
    expect(applyDirectoryChanges(someDirectory(), [mark, save], [])).toEqual({ kind: 'gone' });
  });
});
