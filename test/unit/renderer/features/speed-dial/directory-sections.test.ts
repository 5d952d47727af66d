import { describe, expect, it } from 'vitest';
import {
  directoryRows,
  directorySections,
  firstPlaceOf,
  rowsBySection,
} from '../../../../../renderer/features/speed-dial/directory-sections.ts';
import { columnsIn } from '../../../../../renderer/features/speed-dial/use-columns.ts';
import type { TeamView } from '../../../../../shared/team-directory.ts';
import { billing, dana, directory } from '../../app-state.ts';

const nightDesk = { ...billing, id: 'team-noc', label: 'Night desk', group: 'team-ops' };
const team: TeamView = {
  source: { from: { kind: 'file', path: '/team.json' }, publicKey: null },
  copy: {
    name: 'North',
    groups: [{ id: 'team-ops', name: 'Operations', colour: 'orange' }],
    entries: [nightDesk],
    signed: false,
  },
};
const at = '2026-03-15T12:00:00.000Z';

describe('the directory', () => {
  it('has favourites, recents, the own groups and the team’s, each in its order', () => {
    const sections = directorySections(
      { ...directory, favourites: ['team-noc', 'billing'] },
      team,
      [
        { kind: 'number', number: '8600', at },
        { kind: 'entry', entryId: 'dana', at },
      ],
    );
    expect(sections.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
      ['favourites', ['team-noc', 'billing']],
      ['recents', ['number 8600', 'dana']],
      ['group-managers', ['dana']],
      ['group-departments', ['billing']],
      ['team-note', []],
      ['group-team-ops', ['team-noc']],
    ]);
  });

  it('leaves out what is empty, and what is gone', () => {
    const sections = directorySections({ ...directory, favourites: ['gone'] }, null, [
      { kind: 'entry', entryId: 'gone', at },
    ]);
    expect(sections.map(({ id }) => id)).toEqual(['group-managers', 'group-departments']);
  });

  it('has something to say of a team directory that has not come yet', () => {
    const sections = directorySections(directory, { ...team, copy: null }, []);
    expect(sections.at(-1)?.heading.kind).toBe('team-note');
  });

  it('asks a question of a button where it stands first', () => {
    const sections = directorySections({ ...directory, favourites: ['billing'] }, null, []);
    expect(firstPlaceOf(sections, 'billing')).toBe('favourites');
    expect(firstPlaceOf(sections, 'dana')).toBe('group-managers');
    expect(firstPlaceOf(sections, 'gone')).toBeNull();
  });
});

describe('the lines of the list', () => {
  const five = Array.from({ length: 5 }, (_, index) => ({ ...dana, id: `b${index}` }));
  const sections = directorySections({ ...directory, entries: [...five, billing] }, null, []);
  const rows = directoryRows(sections, 2);

  it('hold as many buttons as stand side by side, under their heading', () => {
    expect(rows.map((row) => (row.kind === 'heading' ? 'heading' : row.items.length))).toEqual([
      'heading',
      2,
      2,
      1,
      'heading',
      1,
    ]);
  });

  it('know how many of their section stand above them', () => {
    expect(rows.flatMap((row) => (row.kind === 'buttons' ? [row.before] : []))).toEqual([
      0, 2, 4, 0,
    ]);
  });

  it('are put together by section, whichever of them are drawn', () => {
    const drawn = rows.slice(2).map((row) => ({ row }));
    expect(rowsBySection(drawn).map(({ section, lines }) => [section.id, lines.length])).toEqual([
      ['group-managers', 2],
      ['group-departments', 2],
    ]);
  });
});

it.each([
  [12, 1],
  [18.5, 1],
  [22.5, 2],
  [37.9, 3],
  [38, 2],
  [54.5, 4],
])('in a width of %s rem there is room for %s side by side', (width, columns) => {
  expect(columnsIn(width)).toBe(columns);
});
