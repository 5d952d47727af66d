import { describe, expect, it } from 'vitest';
import { onlyRows } from '../../../../electron/directory/import/found-row.ts';
import type { FoundDirectory, FoundRow } from '../../../../electron/directory/import/found-row.ts';
import { importedDirectory } from '../../../../electron/directory/import/imported-directory.ts';
import { planImport } from '../../../../electron/directory/import/plan-import.ts';
import { emptySpeedDial, mostEntries } from '../../../../shared/speed-dial.ts';
import type { SpeedDial } from '../../../../shared/speed-dial.ts';
import { entryNamed, hoursWith, someDirectory } from '../../shared/directory-samples.ts';
import { columns, rowWith } from './found-rows.ts';

interface Given {
  readonly into?: SpeedDial;
  readonly duplicates?: 'skip' | 'replace';
  readonly found?: Partial<FoundDirectory>;
}

function imported(rows: readonly FoundRow[], given: Given = {}) {
  const { into = someDirectory(), duplicates = 'skip' } = given;
  let count = 0;
  const newId = () => `new-${(count += 1)}`;
  const beside = { ...onlyRows(rows), ...given.found };
  return importedDirectory(
    { rows: planImport(rows, into, newId, 'US'), beside, into },
    duplicates,
    newId,
  );
}

function made(rows: readonly FoundRow[], given: Given = {}): SpeedDial {
  const result = imported(rows, given);
  if (result.kind !== 'imported') throw new Error(result.kind);
  return result.speedDial;
}

const dana = { label: 'Dana', number: '123' };
const ofA = { label: 'Label of a', number: '8600051' };
const hours = { hours: '1 09:00-17:00', zone: 'UTC' };

describe('a directory with what came in', () => {
  it('is none at all while one row is wrong', () => {
    expect(imported([rowWith(dana), rowWith({ label: 'Zoë' })])).toEqual({ kind: 'rows-wrong' });
  });

  it('has the new entries behind the others, in their groups', () => {
    const rows = [
      { ...dana, group: 'second ' },
      { ...dana, label: 'b', group: 'New' },
      { ...dana, label: 'c' },
    ];
    const { entries, groups } = made(rows.map((fields) => rowWith(fields)));
    expect(entries.slice(0, 4)).toEqual(someDirectory().entries);
    expect(groups.map(({ name, colour }) => [name, colour])).toEqual([
      ['First', 'blue'],
      ['Second', 'none'],
      ['New', 'none'],
    ]);
    const added = groups[2]?.id ?? '';
    // One that names no group goes to the last, which is the new one now.
    expect(entries.slice(4).map(({ group }) => group)).toEqual(['g2', added, added]);
  });

  it('leaves duplicates, or puts them in the place of what they are duplicates of', () => {
    const rows = [rowWith({ ...ofA, group: 'Second', note: 'New', key: '9', favourite: 'yes' })];
    expect(made(rows)).toEqual(someDirectory());
    const replaced = made(rows, { duplicates: 'replace' });
    expect(replaced.entries[0]).toEqual(entryNamed('a', { group: 'g2', note: 'New' }));
    expect({ ...replaced, entries: [] }).toEqual({ ...someDirectory(), entries: [] });
    expect(imported(rows, { duplicates: 'replace' })).toMatchObject({ added: 0, replaced: 1 });
  });

  it('keeps of a replaced entry what the file has no column for', () => {
    const into = {
      ...someDirectory(),
      entries: [entryNamed('a', { note: 'Kept', status: 'GONE' })],
    };
    const row = rowWith(ofA, { tells: columns('label', 'number', 'status') });
    expect(made([row], { into, duplicates: 'replace' }).entries).toEqual([
      entryNamed('a', { note: 'Kept' }),
    ]);
  });

  it('takes the last of several that replace one entry, and the first of several new ones', () => {
    const rows = [
      { ...ofA, note: '1' },
      { ...ofA, note: '2' },
      { ...dana, note: '3' },
      { ...dana, note: '4' },
    ];
    const { entries } = made(
      rows.map((fields) => rowWith(fields)),
      { duplicates: 'replace' },
    );
    expect(entries.map(({ note }) => note)).toEqual(['2', undefined, undefined, undefined, '3']);
  });

  it('gives keys and the rescue button only where nobody has them', () => {
    const rows = [
      rowWith({ ...dana, key: '1', rescue: 'yes' }),
      rowWith({ label: 'b', number: '22', key: '7' }),
      rowWith({ label: 'c', number: '33', key: '7' }),
    ];
    const { keys, rescue, entries } = made(rows);
    expect(keys).toEqual({ ...someDirectory().keys, 7: entries[5]?.id });
    expect(rescue).toBe('b');
    expect(made(rows, { into: emptySpeedDial() }).rescue).toBe('new-1');
  });

  it('orders favourites as the file does, behind those that are there', () => {
    const places = ['yes', '2', '1', 'no', '1'];
    const rows = places.map((favourite, at) =>
      rowWith({ label: `n${at}`, number: `12${at}`, favourite }),
    );
    const { favourites, entries } = made(rows);
    const labels = new Map(entries.map(({ id, label }) => [id, label]));
    expect(favourites.slice(0, 3)).toEqual(['b', 'team-x', 'c']);
    expect(favourites.slice(3).map((id) => labels.get(id))).toEqual(['n2', 'n4', 'n1', 'n0']);
  });

  it('takes over the marks of team entries where they are free', () => {
    const ofTeam = {
      favourites: [
        { id: 'team-x', place: 1 },
        { id: 'team-y', place: 2 },
      ],
      keys: { 1: 'team-y', 5: 'team-y', 6: 'team-x' },
      rescue: 'team-y',
    };
    const { favourites, keys, rescue } = made([rowWith(dana)], { found: { ofTeam } });
    expect(favourites).toEqual(['b', 'team-x', 'c', 'team-y']);
    expect(keys).toEqual({ ...someDirectory().keys, 5: 'team-y' });
    expect(rescue).toBe('b');
  });

  it('finds alternatives by label, in the file and in the directory', () => {
    const rows = [
      rowWith({ ...dana, ...hours, whenClosed: 'D' }),
      rowWith({ label: 'b', number: '22', ...hours, whenClosed: 'DANA' }),
      rowWith({ label: 'c', number: '33', ...hours, whenClosed: 'team-x' }),
      rowWith({ label: 'd', number: '44', ...hours, whenClosed: 'label of A' }),
    ];
    const { entries } = made(rows);
    const [, , ofC] = someDirectory().entries;
    expect(entries[2]).toEqual(ofC);
    const ids = entries.slice(4).map(({ id }) => id);
    expect(entries.slice(4).map((entry) => entry.hours?.alternative)).toEqual([
      ids[3],
      ids[0],
      'team-x',
      'a',
    ]);
  });

  it('leaves out an alternative whose label several entries bear', () => {
    const rows = [
      rowWith({ ...dana, ...hours, whenClosed: 'Twice' }),
      rowWith({ label: 'b', number: '22', ...hours, whenClosed: 'Label of a' }),
      rowWith({ label: 'Twice', number: '33' }),
      rowWith({ label: 'Twice', number: '44' }),
      rowWith({ label: 'Label of a', number: '55' }),
    ];
    const { entries } = made(rows);
    expect(entries.slice(4, 6).map((entry) => entry.hours?.alternative)).toEqual([null, null]);
  });

  it('finds alternatives by their IDs in the file, also where one was there already', () => {
    const rows = [
      rowWith({ ...dana, ...hours, whenClosed: 'Twice' }, { id: '1', alternativeId: '3' }),
      rowWith({ label: 'Twice', number: '22' }, { id: '2' }),
      rowWith({ label: 'Twice', number: '33' }, { id: '3' }),
      rowWith(
        { label: 'b', number: '44', ...hours, whenClosed: 'x' },
        { id: '4', alternativeId: '5' },
      ),
      rowWith({ label: 'Label of a', number: '8600051' }, { id: '5' }),
      rowWith({ label: 'x', number: '55' }, { id: '6' }),
    ];
    const { entries } = made(rows);
    expect(entries[4]?.hours?.alternative).toBe(entries[6]?.id);
    expect(entries[7]?.hours?.alternative).toBe('a');
  });

  it('gives a replaced entry the alternative of the file', () => {
    const into = {
      ...someDirectory(),
      entries: [entryNamed('a', { hours: hoursWith(null) }), entryNamed('b')],
    };
    const row = rowWith({ ...ofA, ...hours, whenClosed: 'Label of b' });
    const { entries } = made([row], { into, duplicates: 'replace' });
    expect(entries[0]?.hours?.alternative).toBe('b');
  });

  it('takes over groups with their colours, and statuses that are not kept yet', () => {
    const found = {
      groups: [
        { name: 'first', colour: 'red' as const },
        { name: 'Empty', colour: 'green' as const },
      ],
      statuses: [
        { status: 'SALE', meaning: 'Other' },
        { status: 'NEW', meaning: 'New' },
      ],
    };
    const { groups, statuses } = made([rowWith({ ...dana, group: 'First' })], { found });
    expect(groups.map(({ name, colour }) => [name, colour])).toEqual([
      ['First', 'blue'],
      ['Second', 'none'],
      ['Empty', 'green'],
    ]);
    expect(statuses).toEqual([
      { status: 'SALE', meaning: 'Sold' },
      { status: 'NEW', meaning: 'New' },
    ]);
  });

  it('keeps the groups that a person has made in a directory without entries', () => {
    const own = { id: 'own', name: 'Mine', colour: 'pink' as const };
    const into = { ...emptySpeedDial(), groups: [...emptySpeedDial().groups, own] };
    const found = { groups: [{ name: 'Desks', colour: 'red' as const }] };
    expect(made([rowWith(dana)], { into, found }).groups).toMatchObject([{ name: 'Desks' }, own]);
  });

  it.each<[string, number, (at: number) => FoundRow['fields']]>([
    ['entries', mostEntries - 3, (at) => ({ label: `n${at}`, number: '123' })],
    ['groups', 99, (at) => ({ label: `n${at}`, number: '123', group: `Group ${at}` })],
  ])('is none with too many %s', (_, many, fieldsOf) => {
    const rows = Array.from({ length: many }, (__, at) => rowWith(fieldsOf(at)));
    expect(imported(rows)).toEqual({ kind: 'too-many' });
    expect(imported(rows.slice(1)).kind).toBe('imported');
  });
});
