import fc from 'fast-check';
import type { DirectoryChange } from '../../../shared/directory-change.ts';
import { digits, groupColours } from '../../../shared/speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../../shared/speed-dial.ts';

/** An entry with a number. */
export function entryNamed(id: string, fields: Partial<SpeedDialEntry> = {}): SpeedDialEntry {
  const destination = { kind: 'number' as const, number: '8600051' };
  return { id, label: `Label of ${id}`, destination, group: 'g1', ...fields };
}

/** Opening hours with an alternative. */
export function hoursWith(alternative: string | null): NonNullable<SpeedDialEntry['hours']> {
  return { zone: 'UTC', open: [{ days: [1], from: '09:00', to: '17:00' }], alternative };
}

/** Two groups, and four entries that everything points to. */
export function someDirectory(): SpeedDial {
  return {
    groups: [
      { id: 'g1', name: 'First', colour: 'blue' },
      { id: 'g2', name: 'Second', colour: 'none' },
    ],
    entries: [
      entryNamed('a'),
      entryNamed('b', { group: 'g2' }),
      entryNamed('c', { hours: hoursWith('b') }),
      entryNamed('d', { group: 'g2' }),
    ],
    favourites: ['b', 'team-x', 'c'],
    keys: { 1: 'a', 2: 'b', 4: 'team-x' },
    rescue: 'b',
    statuses: [{ status: 'SALE', meaning: 'Sold' }],
  };
}

/** Whether an entry is there, where the team has `team-x` and `team-y`. */
export function isKnownIn(speedDial: SpeedDial): (id: string) => boolean {
  return (id) => ['team-x', 'team-y'].includes(id) || speedDial.entries.some((e) => e.id === id);
}

const entryId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'team-x', 'team-y', 'team-gone');
const groupId = fc.constantFrom('g1', 'g2', 'g3', 'team-g');
const before = fc.option(entryId, { nil: null });
const key = fc.option(fc.constantFrom(...digits), { nil: null });
const status = fc.constantFrom('SALE', 'LOST', 'XFER');

const entry: fc.Arbitrary<SpeedDialEntry> = fc
  .tuple(entryId, groupId, fc.option(before, { nil: undefined }))
  .map(([id, group, alternative]) =>
    entryNamed(id, { group, ...(alternative !== undefined && { hours: hoursWith(alternative) }) }),
  );
const group = fc.tuple(groupId, fc.constantFrom(...groupColours)).map(([id, colour]) => ({
  id,
  name: `Group ${id}`,
  colour,
}));

/** Any change, most of them about what is there. */
export const anyChange: fc.Arbitrary<DirectoryChange> = fc.oneof(
  fc.record({ kind: fc.constant('save-entry' as const), entry, key }),
  fc.record({ kind: fc.constant('remove-entry' as const), id: entryId }),
  fc.record({ kind: fc.constant('move-entry' as const), id: entryId, group: groupId, before }),
  fc.record({ kind: fc.constant('save-group' as const), group }),
  fc.record({ kind: fc.constant('remove-group' as const), id: groupId }),
  fc.record({
    kind: fc.constant('move-group' as const),
    id: groupId,
    before: fc.option(groupId, { nil: null }),
  }),
  fc.record({
    kind: fc.constant('set-favourite' as const),
    id: entryId,
    favourite: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('move-favourite' as const), id: entryId, before }),
  fc.record({ kind: fc.constant('set-key' as const), id: entryId, key }),
  fc.record({ kind: fc.constant('set-rescue' as const), id: before }),
  status.map((each) => ({
    kind: 'save-status' as const,
    status: { status: each, meaning: 'Something' },
  })),
  fc.record({ kind: fc.constant('remove-status' as const), status }),
);
