import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSpeedDialFile } from '../../../electron/settings/speed-dial-file.ts';
import type { KeptFilePlace } from '../../../electron/settings/settings-file.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { emptyProfile, placeIn } from './profile-folder.ts';

const dana: SpeedDialEntry = {
  id: 'dana',
  label: 'Dana',
  group: 'managers',
  destination: { kind: 'number', number: '9 1 800 555 0134' },
};
const billing: SpeedDialEntry = {
  id: 'billing',
  label: 'Billing',
  group: 'departments',
  destination: { kind: 'in-group', inGroup: 'BILLING' },
  status: 'BILLX',
};

const pathIn = (place: KeptFilePlace) => join(place.folder, 'speed-dial.json');
const textOf = (entries: readonly unknown[]) => JSON.stringify({ version: 1, entries });

let nextId = 0;
const newId = () => `new-${(nextId += 1)}`;
const open = (place: KeptFilePlace, samples: readonly SpeedDialEntry[] = []) =>
  openSpeedDialFile(place, 'speed-dial', samples, newId);

describe('the speed-dial file', () => {
  it('starts with the samples it is given', () => {
    expect(open(emptyProfile(), [dana]).entries()).toEqual([dana]);
  });

  it('keeps what is added, replaced and removed', () => {
    const place = emptyProfile();
    const file = open(place);
    file.put(dana);
    file.put(billing);
    file.put({ ...dana, label: 'Dana, floor lead' });
    expect(open(placeIn(place.folder)).entries()).toEqual([
      { ...dana, label: 'Dana, floor lead' },
      billing,
    ]);
    file.remove('dana');
    expect(open(placeIn(place.folder)).entries()).toEqual([billing]);
  });

  it('takes an entry that somebody wrote by hand without an ID', () => {
    const place = emptyProfile();
    const byHand = { label: dana.label, group: dana.group, destination: dana.destination };
    writeFileSync(pathIn(place), textOf([byHand]));
    const [entry] = open(place).entries();
    expect(entry).toMatchObject(byHand);
    expect(entry?.id).toMatch(/^new-\d+$/);
  });

  it('gives two entries with one ID an ID each, so that a click means one button', () => {
    const place = emptyProfile();
    writeFileSync(pathIn(place), textOf([dana, { ...billing, id: 'dana' }]));
    const ids = open(place)
      .entries()
      .map((entry) => entry.id);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toBe('dana');
  });

  it('leaves out an entry it can’t read, keeps the others, and keeps the whole file aside', () => {
    const place = emptyProfile();
    const text = textOf([dana, { ...billing, status: 'TOO-LONG' }, 'nonsense']);
    writeFileSync(pathIn(place), text);
    const file = open(place);
    expect(file.entries()).toEqual([dana]);
    const keptAs = 'speed-dial.damaged-2026-03-15T20-16-39-000Z.json';
    expect(file.notices).toEqual([{ kind: 'speed-dial-entries-left-out', count: 2, keptAs }]);
    expect(readFileSync(join(place.folder, keptAs), 'utf8')).toBe(text);
    expect(open(placeIn(place.folder)).notices).toEqual([]);
  });

  it('sets a damaged file aside and says so', () => {
    const place = emptyProfile();
    writeFileSync(pathIn(place), 'not JSON');
    expect(open(place).notices).toMatchObject([{ kind: 'speed-dial-damaged' }]);
  });

  it('shows what was edited by hand meanwhile', () => {
    const place = emptyProfile();
    const file = open(place);
    file.put(dana);
    expect(file.refresh()).toEqual([]);
    writeFileSync(pathIn(place), textOf([dana, billing]));
    expect(file.refresh()).toEqual([]);
    expect(file.entries()).toEqual([dana, billing]);
  });

  it('makes a change to what stands in the file, so that an edit by hand is not lost', () => {
    const place = emptyProfile();
    const file = open(place);
    file.put(dana);
    writeFileSync(pathIn(place), textOf([dana, billing]));
    file.remove('dana');
    expect(open(placeIn(place.folder)).entries()).toEqual([billing]);
  });

  it('keeps a half-edited file aside before it writes its own', () => {
    const place = emptyProfile();
    const file = open(place);
    file.put(dana);
    writeFileSync(pathIn(place), '{"version": 1, "entries": [');
    const [notice] = file.put(billing);
    expect(notice).toMatchObject({ kind: 'speed-dial-damaged' });
    expect(file.entries()).toEqual([dana, billing]);
    const keptAs = notice && 'keptAs' in notice ? notice.keptAs : '';
    expect(readFileSync(join(place.folder, keptAs), 'utf8')).toBe('{"version": 1, "entries": [');
  });

  it('says that an edit by hand can’t be read, and leaves the buttons and the file alone', () => {
    const place = emptyProfile();
    const file = open(place);
    file.put(dana);
    writeFileSync(pathIn(place), '{"version": 1, "entries": [');
    expect(file.refresh()).toEqual([{ kind: 'speed-dial-edit-not-readable' }]);
    expect(file.entries()).toEqual([dana]);
    expect(readFileSync(pathIn(place), 'utf8')).toBe('{"version": 1, "entries": [');
  });

  it('keeps an edited file whole, though a change here comes after a look at it', () => {
    const place = emptyProfile();
    const file = open(place);
    file.put(dana);
    const edited = textOf([dana, { ...billing, status: 'TOO-LONG' }]);
    writeFileSync(pathIn(place), edited);
    expect(file.refresh()).toEqual([{ kind: 'speed-dial-edit-entries-left-out', count: 1 }]);
    expect(readFileSync(pathIn(place), 'utf8')).toBe(edited);
    const [notice] = file.remove('dana');
    expect(notice).toMatchObject({ kind: 'speed-dial-entries-left-out', count: 1 });
    const keptAs = notice && 'keptAs' in notice ? notice.keptAs : '';
    expect(readFileSync(join(place.folder, keptAs), 'utf8')).toBe(edited);
  });

  it('reads and then writes a file that an editor has saved with a byte-order mark', () => {
    const place = emptyProfile();
    writeFileSync(pathIn(place), `\uFEFF${textOf([dana])}`);
    const file = open(place);
    expect(file.notices).toEqual([]);
    expect(file.put(billing)).toEqual([]);
    expect(open(placeIn(place.folder)).entries()).toEqual([dana, billing]);
  });
});
