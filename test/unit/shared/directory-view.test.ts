import { describe, expect, it } from 'vitest';
import {
  allEntries,
  favouriteEntries,
  findEntry,
  firstEntries,
  groupOf,
  keyedEntries,
  keyOf,
  rescueEntry,
} from '../../../shared/directory-view.ts';
import { entryNamed, someDirectory } from './directory-samples.ts';

const own = someDirectory();
const teamEntry = entryNamed('team-x', { group: 'team-g' });
const team = {
  copy: {
    name: 'Team',
    groups: [{ id: 'team-g', name: 'Of the team', colour: 'red' as const }],
    entries: [teamEntry],
    asOf: '2026-03-15T20:16:39.000Z',
    signed: false,
  },
};
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('the own directory and the team’s, as one', () => {
  it('are in the order of the window: by group, the own ones first', () => {
    expect(ids(allEntries(own, team))).toEqual(['a', 'c', 'b', 'd', 'team-x']);
    expect(ids(allEntries(own, { copy: null }))).toEqual(['a', 'c', 'b', 'd']);
    expect(ids(allEntries(own, null))).toEqual(['a', 'c', 'b', 'd']);
  });

  it('are looked into by ID', () => {
    expect(findEntry(own, team, 'c')?.id).toBe('c');
    expect(findEntry(own, team, 'team-x')).toBe(teamEntry);
    expect(findEntry(own, null, 'team-x')).toBeNull();
  });

  it('give keys, favourites and safety net of both, without what is gone', () => {
    const keyed = keyedEntries(own, team);
    expect(Array.from(keyed, ([digit, { id }]) => [digit, id])).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['4', 'team-x'],
    ]);
    expect([...keyedEntries(own, null).keys()]).toEqual(['1', '2']);
    expect(ids(favouriteEntries(own, team))).toEqual(['b', 'team-x', 'c']);
    expect(ids(favouriteEntries(own, null))).toEqual(['b', 'c']);
    expect(rescueEntry(own, team)?.id).toBe('b');
    expect(rescueEntry({ ...own, rescue: 'team-x' }, null)).toBeNull();
    expect(rescueEntry({ ...own, rescue: null }, team)).toBeNull();
    expect([keyOf(own, 'team-x'), keyOf(own, 'c')]).toEqual(['4', null]);
  });

  it('have first entries: those with a key, or else the favourites and the others, nine at most', () => {
    expect(ids(firstEntries(own, team))).toEqual(['a', 'b', 'team-x']);
    const unkeyed = { ...own, keys: {} };
    expect(ids(firstEntries(unkeyed, team))).toEqual(['b', 'team-x', 'c', 'a', 'd']);
    const many = Array.from({ length: 12 }, (_, at) => entryNamed(`m${at}`, { group: 'team-g' }));
    const fromTeam = { copy: { ...team.copy, entries: many } };
    const none = { ...unkeyed, entries: [], favourites: ['m11'] };
    expect(ids(firstEntries(none, fromTeam))).toEqual([
      'm11',
      ...Array.from({ length: 8 }, (_, at) => `m${at}`),
    ]);
  });

  it('know the group of an entry, with its name and colour', () => {
    expect(groupOf(own, team, teamEntry)).toEqual(team.copy.groups[0]);
    expect(groupOf(own, null, entryNamed('a'))?.name).toBe('First');
    expect(groupOf(own, null, teamEntry)).toBeNull();
  });
});
