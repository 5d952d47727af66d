import { describe, expect, it } from 'vitest';
import { readTeamDocument } from '../../../electron/directory/team-document.ts';
import type { TeamMistake } from '../../../shared/team-directory.ts';
import { teamDocument } from './team-samples.ts';

const [dana, night] = teamDocument.entries;
const long = 'x'.repeat(61);

const withRoot = (fields: object) => ({ ...teamDocument, ...fields });
const withEntry = (fields: object) => withRoot({ entries: [{ ...dana, ...fields }, night] });
const withHours = (fields: object) => withEntry({ hours: { ...dana?.hours, ...fields } });
const withStretch = (fields: object) =>
  withHours({ open: [{ days: [1], from: '09:00', to: '17:00', ...fields }] });

const first = 'entries.0';
const cases: readonly (readonly [string, TeamMistake, unknown])[] = [
  ['', { kind: 'wrong-type' }, null],
  ['name', { kind: 'missing' }, withRoot({ name: undefined })],
  ['version', { kind: 'missing' }, withRoot({ version: undefined })],
  [`${first}.destination.kind`, { kind: 'missing' }, withEntry({ destination: {} })],
  [`${first}.label`, { kind: 'wrong-type' }, withEntry({ label: null })],
  [`${first}.hours.open.0.days.0`, { kind: 'wrong-type' }, withStretch({ days: [1.5] })],
  ['password', { kind: 'unknown-field' }, withRoot({ password: 'x' })],
  [`${first}.colour`, { kind: 'unknown-field' }, withEntry({ colour: 'red' })],
  [`${first}.label`, { kind: 'empty' }, withEntry({ label: ' ' })],
  ['groups', { kind: 'empty' }, withRoot({ groups: [] })],
  [`${first}.label`, { kind: 'too-long', most: 60 }, withEntry({ label: long })],
  [
    `${first}.hours.open.0.days`,
    { kind: 'too-many', most: 7 },
    withStretch({ days: Array.from({ length: 8 }, () => 1) }),
  ],
  [`${first}.id`, { kind: 'wrong-form' }, withEntry({ id: 'a b' })],
  [`${first}.hours.open.0.from`, { kind: 'wrong-form' }, withStretch({ from: '9 am' })],
  ['version', { kind: 'not-allowed' }, withRoot({ version: 2 })],
  [`${first}.asks`, { kind: 'not-allowed' }, withEntry({ asks: 'twice' })],
  [`${first}.destination.kind`, { kind: 'not-allowed' }, withEntry({ destination: { kind: 'x' } })],
  [`${first}.hours.open.0.days.0`, { kind: 'not-allowed' }, withStretch({ days: [0] })],
  [`${first}.hours.open.0.days.0`, { kind: 'not-allowed' }, withStretch({ days: [8] })],
  [`${first}.hours.zone`, { kind: 'no-such-zone' }, withHours({ zone: 'Nowhere' })],
  [
    `${first}.destination.number`,
    { kind: 'field-not-valid', field: 'number', typed: '-' },
    withEntry({ destination: { kind: 'number', number: '-' } }),
  ],
  [
    `${first}.destination.inGroup`,
    { kind: 'field-not-valid', field: 'inGroup', typed: 'A B' },
    withEntry({ destination: { kind: 'in-group', inGroup: 'A B' } }),
  ],
  [
    `${first}.status`,
    { kind: 'field-not-valid', field: 'status', typed: 'TOOLONG' },
    withEntry({ status: 'TOOLONG' }),
  ],
  ['entries', { kind: 'id-twice' }, withRoot({ entries: [night, night] })],
  ['entries.1.id', { kind: 'id-too-long' }, idTooLong()],
  [`${first}.group`, { kind: 'no-such-group' }, withEntry({ group: 'nowhere' })],
  [`${first}.hours.alternative`, { kind: 'no-such-entry' }, withHours({ alternative: 'nobody' })],
];

function idTooLong() {
  return withRoot({ entries: [night, { ...night, id: 'x'.repeat(51) }] });
}

describe('a mistake in a team directory', () => {
  it.each(cases)('at “%s” is of the kind %o', (where, because, document) => {
    expect(readTeamDocument({ text: JSON.stringify(document), signature: null }, null)).toEqual({
      kind: 'trouble',
      trouble: { kind: 'not-valid', where, because },
    });
  });
});
