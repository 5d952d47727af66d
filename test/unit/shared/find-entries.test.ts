import { describe, expect, it } from 'vitest';
import { findEntries, indexEntries } from '../../../shared/find-entries.ts';
import type { SearchedDirectory } from '../../../shared/find-entries.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { entryNamed } from './directory-samples.ts';

const number = (typed: string) => ({ kind: 'number' as const, number: typed });

const entries = [
  entryNamed('dana', { label: 'Dana, floor lead', destination: number('(727) 555-1212') }),
  entryNamed('jose', { label: 'José Muñoz', note: 'Speaks Spanish, ask for Dana first' }),
  entryNamed('bill', { label: 'Billing', destination: { kind: 'in-group', inGroup: 'BILLDESK' } }),
  entryNamed('back', { label: 'Back office billing', group: 'g2', status: 'BOFFCE' }),
  entryNamed('boss', {
    label: 'The boss',
    destination: number('305 555 0199'),
    numberHidden: true,
  }),
  entryNamed('loud', { label: 'Łódź – Straße', destination: number('1-800-FLOWERS') }),
];
const directory: SearchedDirectory = {
  groups: [
    { id: 'g1', name: 'Front', colour: 'none' },
    { id: 'g2', name: 'Night shift', colour: 'none' },
  ],
  entries,
  favourites: [],
};
const dialled = ({ destination }: SpeedDialEntry) =>
  destination.kind === 'number' ? `91${destination.number}` : destination.inGroup;

const found = (query: string, among: SearchedDirectory = directory) =>
  findEntries(query, indexEntries(among, dialled)).map(
    ({ entry, field }) => `${entry.id}:${field}`,
  );

describe('finding as one types', () => {
  it.each([
    ['dan', ['dana:label', 'jose:note']],
    ['jose munoz', ['jose:label']],
    ['JOSÉ', ['jose:label']],
    ['lodz strasse', ['loud:label']],
    ['billd', ['bill:in-group']],
    ['night', ['back:group']],
    ['boff', ['back:status']],
    ['office night', ['back:group']],
    ['dana spanish', ['jose:note']],
    ['flowers', ['loud:number']],
    ['1-800-fl', ['loud:number']],
    ['xyz', []],
    ['dana xyz', []],
    ['', []],
    [' – ', []],
  ])('finds by %j: %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it.each([
    '727555',
    '727 555',
    '(727) 555-12',
    '727.555.1212',
    '+1 727',
    '91727',
    '٧٢٧',
    '٧٢٧ ٥٥٥',
  ])('compares digits without what is between them: %j', (query) => {
    expect(found(query)[0]).toBe('dana:number');
  });

  it('puts the beginning of a label first, then other words, then other fields', () => {
    expect(found('bill')).toEqual(['bill:label', 'back:label']);
    expect(found('back')).toEqual(['back:label']);
    const named = { ...directory, groups: [{ ...directory.groups[0], id: 'g1', name: 'Billing' }] };
    const renamed = named.groups.map((group) => ({ ...group, colour: 'none' as const }));
    const all = found('billing', { ...directory, groups: renamed });
    expect(all[0]).toBe('bill:label');
    expect(all.at(-1)).toBe('back:label');
  });

  it('puts favourites first among equals, then what comes first in the window', () => {
    const twins = ['t1', 't2', 't3'].map((id) => entryNamed(id, { label: 'Sales' }));
    expect(found('sal', { ...directory, entries: twins, favourites: ['t3'] })).toEqual([
      't3:label',
      't1:label',
      't2:label',
    ]);
  });

  it('does not let anybody feel for a hidden number', () => {
    for (const query of ['305', '3055550199', '0199', '91305']) expect(found(query)).toEqual([]);
    expect(found('boss')).toEqual(['boss:label']);
  });

  it('keeps up with somebody who types, among 5,000 entries', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      entryNamed(`e${index}`, {
        label: `${['Sales', 'Service', 'Billing', 'Café'][index % 4] ?? ''} desk ${index}`,
        destination: number(`+1 727 5${String(index).padStart(6, '0')}`),
        note: 'Answers from nine to five, and asks for the name of the caller',
        group: index % 2 === 0 ? 'g1' : 'g2',
      }),
    );
    const index = indexEntries({ ...directory, entries: many }, dialled);
    const times = ['c', 'ca', 'caf', 'cafe', 'cafe d', 'e', '727 5', '4999'].map((query) => {
      const began = process.cpuUsage();
      expect(findEntries(query, index).length).toBeGreaterThan(0);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    });
    // Of the processor's time: other programs may be busy at this moment.
    const median = times.toSorted((a, b) => a - b)[4];
    expect(median).toBeLessThan(60);
  });
});
