import { expect, it } from 'vitest';
import { createWorkplaceEntries } from '../../electron/workplace-entries.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { emptySpeedDial } from '../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import { entryNamed as directoryEntry } from './shared/directory-samples.ts';
import { entryNamed as attempt } from './transfers/samples.ts';

/** An order to an entry that went through. */
const handedTo = (entryId: string): JournalEntry => ({
  ...attempt(`to ${entryId}`),
  entryId,
  action: 'extension-transfer',
  outcome: { kind: 'handed-over' },
  settled: null,
});

it('tells of the health of the buttons that are there, and of one that is taken back again', () => {
  const [own, removed, team] = ['own', 'removed', 'team-desk'].map((id) => directoryEntry(id));
  if (!own || !removed || !team) throw new Error('There is no sample');
  const world = { own: [own, removed], team: [] as readonly SpeedDialEntry[] };
  const entries = createWorkplaceEntries({
    speedDial: { content: () => ({ ...emptySpeedDial(), entries: world.own }) },
    teamEntries: () => world.team,
    journal: {
      found: [handedTo('own'), handedTo('removed'), handedTo('team-desk'), handedTo('long-gone')],
      follow: () => undefined,
      latest: () => [],
    },
    isOnCall: () => false,
  });
  const known = () => Object.keys(entries.health());
  expect(known()).toEqual(['own', 'removed']);
  expect(entries.health()).toBe(entries.health());
  world.own = [own];
  world.team = [team];
  expect(known()).toEqual(['own', 'team-desk']);
  world.own = [own, removed];
  expect(known()).toEqual(['own', 'removed', 'team-desk']);
});
