import { describe, expect, it } from 'vitest';
import { jsonRows } from '../../../../electron/directory/import/json-rows.ts';

function found(value: unknown) {
  const read = jsonRows(JSON.stringify(value));
  if (!read.ok) throw new Error(`Not read: ${read.problem.kind}`);
  return read.value;
}
const fields = (value: unknown) => found(value).rows.map((row) => row.fields);

describe('the rows of a JSON file', () => {
  it('are those of a plain list, by the names of columns', () => {
    expect(fields([{ Name: 'Dana', Phone: 123, Notes: null, extra: {} }])).toEqual([
      { label: 'Dana', number: '123' },
    ]);
  });

  it('are those of a team directory, in the groups of their names', () => {
    const team = {
      format: 'baton-team-directory',
      version: 1,
      name: 'Floor',
      groups: [{ id: 'g', name: 'Desks', colour: 'red' }],
      entries: [
        { id: 'a', label: 'Dana', group: 'g', destination: { kind: 'number', number: '123' } },
        {
          id: 'b',
          label: 'Sales',
          group: 'g',
          destination: { kind: 'in-group', inGroup: 'SALES' },
        },
      ],
    };
    expect(found(team).groups).toEqual([{ id: 'g', name: 'Desks', colour: 'red' }]);
    expect(fields(team)).toEqual([
      { label: 'Dana', number: '123', group: 'Desks' },
      { label: 'Sales', inGroup: 'SALES', group: 'Desks' },
    ]);
  });

  it('name their alternative by label and by ID, and marks come from the document', () => {
    const open = [{ days: [1], from: '09:00', to: '17:00' }];
    const document = {
      entries: [
        {
          id: 'a',
          label: 'Dana',
          destination: '123',
          hours: { zone: 'UTC', open, alternative: 'b' },
        },
        { id: 'b', label: 'Night', destination: '456' },
      ],
      favourites: ['team-x', 'b'],
      keys: { 2: 'a', 3: 'team-x' },
      rescue: 'team-x',
    };
    expect(found(document).rows).toMatchObject([
      { id: 'a', alternativeId: 'b', fields: { number: '123', whenClosed: 'Night', key: '2' } },
      { id: 'b', fields: { favourite: '2' } },
    ]);
    expect(found(document).ofTeam).toEqual({
      favourites: [{ id: 'team-x', place: 1 }],
      keys: { 3: 'team-x' },
      rescue: 'team-x',
    });
  });

  it('say so where they are no entries, or have hours that nobody can read', () => {
    const { rows } = found({
      entries: [7, { label: 'Dana', destination: '1', hours: { zone: 'x' } }],
    });
    expect(rows[0]?.wrong).toEqual({ kind: 'not-an-entry' });
    expect(rows[1]?.fields.hours).toBe('{"zone":"x"}');
  });

  it.each([
    ['no JSON', '{"entries": ['],
    ['a text', '"entries"'],
    ['nothing of a directory', '{"name": "x"}'],
    ['a version to come', '{"format": "baton-directory", "version": 2, "entries": []}'],
  ])('are none: %s', (_, text) => {
    expect(jsonRows(text)).toEqual({
      ok: false,
      problem: { kind: 'not-this-format', format: 'json' },
    });
  });

  it('are refused with their count where they are too many', () => {
    expect(jsonRows(JSON.stringify(Array.from({ length: 5001 }, () => ({}))))).toEqual({
      ok: false,
      problem: { kind: 'too-many-rows', rows: 5001 },
    });
  });
});
