import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptySpeedDial } from '../../../shared/speed-dial.ts';
import { entryNamed, hoursWith, someDirectory } from '../../unit/shared/directory-samples.ts';
import { emptyProfile } from './profile-folder.ts';
import {
  dana,
  billing,
  pathIn,
  textIn,
  textOf,
  textOf2,
  open,
  again,
  entriesOf,
  change,
  put,
  remove,
} from './speed-dial-bench.ts';

describe('the speed-dial file', () => {
  it('starts with the samples it is given, and writes nothing before the first change', () => {
    const place = emptyProfile();
    expect(open(place, someDirectory()).content()).toEqual(someDirectory());
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('keeps what is added, replaced and removed', () => {
    const place = emptyProfile();
    const file = open(place);
    put(file, dana);
    put(file, billing);
    put(file, { ...dana, label: 'Dana, floor lead' });
    expect(entriesOf(again(place))).toEqual([{ ...dana, label: 'Dana, floor lead' }, billing]);
    remove(file, 'dana');
    expect(entriesOf(again(place))).toEqual([billing]);
  });

  it('keeps everything else that can be arranged', () => {
    const place = emptyProfile();
    const file = open(place, { ...someDirectory(), statuses: [] });
    change(file, { kind: 'save-status', status: { status: 'SALE', meaning: 'Sold' } });
    expect(again(place).content()).toEqual(someDirectory());
  });

  it('says why a change can’t be made, and leaves the file alone', () => {
    const place = emptyProfile();
    const file = open(place);
    expect(change(file, { kind: 'remove-entry', id: 'gone' })).toEqual({
      answer: { kind: 'gone' },
      notices: [],
    });
    expect(file.undoable()).toBeNull();
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('takes an entry that somebody wrote by hand without an ID', () => {
    const place = emptyProfile();
    const byHand = { label: dana.label, group: dana.group, destination: dana.destination };
    writeFileSync(pathIn(place), textOf2({ groups: emptySpeedDial().groups, entries: [byHand] }));
    const [entry] = entriesOf(open(place));
    expect(entry).toMatchObject(byHand);
    expect(entry?.id).toMatch(/^new-\d+$/);
  });

  it('gives two entries with one ID an ID each, so that a click means one button', () => {
    const place = emptyProfile();
    const twins = [dana, { ...billing, id: 'dana' }, { ...billing, id: 'team-billing' }];
    writeFileSync(pathIn(place), textOf2({ entries: twins }));
    const ids = entriesOf(open(place)).map((entry) => entry.id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe('dana');
    // Those of the team are the team's alone.
    expect(ids).not.toContain('team-billing');
  });

  it.each([1, 2])(
    'leaves out an entry it can’t read, keeps the others, and keeps the whole file aside (version %i)',
    (version) => {
      const place = emptyProfile();
      const entries = [dana, { ...billing, status: 'TOO-LONG' }, 'nonsense'];
      const text = JSON.stringify({ version, entries });
      writeFileSync(pathIn(place), text);
      const file = open(place);
      expect(entriesOf(file)).toMatchObject([{ id: 'dana' }]);
      const keptAs = 'speed-dial.damaged-2026-03-15T20-16-39-000Z.json';
      expect(file.notices).toEqual([{ kind: 'speed-dial-entries-left-out', count: 2, keptAs }]);
      expect(readFileSync(join(place.folder, keptAs), 'utf8')).toBe(text);
      expect(again(place).notices).toEqual([]);
    },
  );

  it('keeps a file aside of which a group can’t be read, and keeps the group’s entries', () => {
    const place = emptyProfile();
    const groups = [...emptySpeedDial().groups, { id: 'mine', name: 'Mine', colour: 'mauve' }];
    const text = textOf2({ groups, entries: [{ ...dana, group: 'mine' }] });
    writeFileSync(pathIn(place), text);
    const file = open(place);
    expect(file.notices).toMatchObject([{ kind: 'speed-dial-entries-left-out', count: 1 }]);
    expect(entriesOf(file)).toEqual([{ ...dana, group: 'others' }]);
  });

  it('mends what points to nothing', () => {
    const place = emptyProfile();
    const entries = [
      { ...dana, group: 'gone' },
      { ...billing, hours: hoursWith('gone') },
      entryNamed('c', { group: 'others', hours: hoursWith('team-x') }),
      entryNamed('d', { group: 'others', hours: hoursWith('d') }),
    ];
    const keys = { 1: 'gone', 2: 'dana', 3: 'dana', 7: 'team-x', 11: 'dana' };
    const favourites = ['gone', 'dana', 7, 'dana', 'team-x'];
    const statuses = [{ status: 'SALE', meaning: '' }, { status: 'TOO-LONG' }, 'SALE'];
    const text = textOf2({ entries, favourites, keys, rescue: 'gone', statuses });
    writeFileSync(pathIn(place), text);
    const file = open(place);
    expect(file.notices).toEqual([]);
    expect(file.content()).toEqual({
      groups: emptySpeedDial().groups,
      entries: [
        { ...dana, group: 'others' },
        { ...billing, hours: hoursWith(null) },
        entries[2],
        entryNamed('d', { group: 'others', hours: hoursWith(null) }),
      ],
      favourites: ['dana', 'team-x'],
      keys: { 2: 'dana', 7: 'team-x' },
      rescue: null,
      statuses: [{ status: 'SALE', meaning: '' }],
    });
    // Nothing is written for that: a person may be in the middle of editing.
    expect(textIn(place)).toBe(text);
  });

  it('sets a damaged file aside and says so', () => {
    const place = emptyProfile();
    writeFileSync(pathIn(place), 'not JSON');
    expect(open(place).notices).toMatchObject([{ kind: 'speed-dial-damaged' }]);
  });

  it('sets a file of a newer version aside and says so', () => {
    const place = emptyProfile();
    writeFileSync(pathIn(place), '{"version": 3, "entries": []}');
    expect(open(place).notices).toMatchObject([{ kind: 'speed-dial-from-newer-version' }]);
  });

  it('shows what was edited by hand meanwhile', () => {
    const place = emptyProfile();
    const file = open(place);
    put(file, dana);
    expect(file.refresh()).toEqual([]);
    writeFileSync(pathIn(place), textOf2({ entries: [dana, billing] }));
    expect(file.refresh()).toEqual([]);
    expect(entriesOf(file)).toEqual([dana, billing]);
  });

  it('is the same object until something changes, so that the window is sent nothing', () => {
    const file = open(emptyProfile());
    put(file, dana);
    const before = file.content();
    file.refresh();
    put(file, dana);
    expect(file.content()).toBe(before);
  });

  it('makes a change to what stands in the file, so that an edit by hand is not lost', () => {
    const place = emptyProfile();
    const file = open(place);
    put(file, dana);
    writeFileSync(pathIn(place), textOf2({ entries: [dana, billing] }));
    remove(file, 'dana');
    expect(entriesOf(again(place))).toEqual([billing]);
  });

  it('keeps a half-edited file aside before it writes its own', () => {
    const place = emptyProfile();
    const file = open(place);
    put(file, dana);
    writeFileSync(pathIn(place), '{"version": 1, "entries": [');
    const [notice] = put(file, billing);
    expect(notice).toMatchObject({ kind: 'speed-dial-damaged' });
    expect(entriesOf(file)).toEqual([dana, billing]);
    const keptAs = notice && 'keptAs' in notice ? notice.keptAs : '';
    expect(readFileSync(join(place.folder, keptAs), 'utf8')).toBe('{"version": 1, "entries": [');
  });

  it('says that an edit by hand can’t be read, and leaves the buttons and the file alone', () => {
    const place = emptyProfile();
    const file = open(place);
    put(file, dana);
    writeFileSync(pathIn(place), '{"version": 1, "entries": [');
    expect(file.refresh()).toEqual([{ kind: 'speed-dial-edit-not-readable' }]);
    expect(entriesOf(file)).toEqual([dana]);
    expect(textIn(place)).toBe('{"version": 1, "entries": [');
  });

  it('keeps an edited file whole, though a change here comes after a look at it', () => {
    const place = emptyProfile();
    const file = open(place);
    put(file, dana);
    const edited = textOf2({ entries: [dana, { ...billing, status: 'TOO-LONG' }] });
    writeFileSync(pathIn(place), edited);
    expect(file.refresh()).toEqual([{ kind: 'speed-dial-edit-entries-left-out', count: 1 }]);
    expect(textIn(place)).toBe(edited);
    const [notice] = remove(file, 'dana');
    expect(notice).toMatchObject({ kind: 'speed-dial-entries-left-out', count: 1 });
    const keptAs = notice && 'keptAs' in notice ? notice.keptAs : '';
    expect(readFileSync(join(place.folder, keptAs), 'utf8')).toBe(edited);
  });

  it('reads and then writes a file that an editor has saved with a byte-order mark', () => {
    const place = emptyProfile();
    writeFileSync(pathIn(place), `\uFEFF${textOf2({ entries: [dana] })}`);
    const file = open(place);
    expect(file.notices).toEqual([]);
    expect(put(file, billing)).toEqual([]);
    expect(entriesOf(again(place))).toEqual([dana, billing]);
  });
});

describe('a speed-dial file of version 1', () => {
  it('keeps its groups, and the keys that its first nine entries had by their places', () => {
    const place = emptyProfile();
    const numbered = Array.from({ length: 9 }, (_, index) =>
      entryNamed(`n${index}`, { group: 'others' }),
    );
    writeFileSync(pathIn(place), textOf([...numbered, billing, dana]));
    const file = open(place);
    expect(file.notices).toEqual([]);
    expect(file.content()).toEqual({
      ...emptySpeedDial(),
      entries: [...numbered, billing, dana],
      keys: {
        1: 'dana',
        2: 'billing',
        ...Object.fromEntries(numbered.slice(0, 7).map(({ id }, index) => [index + 3, id])),
      },
    });
    expect(put(file, { ...dana, label: 'Dana, floor lead' })).toEqual([]);
    expect(JSON.parse(textIn(place))).toMatchObject({ version: 2, keys: { 2: 'billing' } });
  });

  it('gives keys to entries without an ID too, and none to what can’t be read', () => {
    const place = emptyProfile();
    const { id, ...nameless } = dana;
    expect(id).toBe('dana');
    writeFileSync(pathIn(place), textOf([{ ...dana, label: '' }, nameless, billing]));
    const { entries, keys } = open(place).content();
    expect(keys).toEqual({ 1: entries[0]?.id, 2: 'billing' });
  });

  it.each(['{"version": 1}', '{"version": 1, "entries": {}}'])('is damaged as %s', (text) => {
    const place = emptyProfile();
    writeFileSync(pathIn(place), text);
    expect(open(place).notices).toMatchObject([{ kind: 'speed-dial-damaged' }]);
  });
});
