import type { ButtonHealth, RecentDestination } from '../shared/button-health.ts';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';
import { createDestinationUse, recentsToShow } from './directory/destination-use.ts';
import type { SpeedDialFile } from './settings/speed-dial-file.ts';
import type { Journal, JournalChange } from './transfers/journal.ts';

/** The entries that can be pressed in a workplace, and how they were used. */
export interface WorkplaceEntries {
  /** An entry of the agent's own or of the team's; null where there is none with that ID. */
  readonly find: (entryId: string) => SpeedDialEntry | null;
  /** By the ID of an entry that is there; the same object until something changes. */
  readonly health: () => Readonly<Record<string, ButtonHealth>>;
  /** Newest first; stays as it is while a call is on. */
  readonly recents: () => readonly RecentDestination[];
}

/** What they are made of. */
export interface WorkplaceEntriesParts {
  readonly speedDial: Pick<SpeedDialFile, 'content'>;
  readonly teamEntries: () => readonly SpeedDialEntry[];
  readonly journal: Pick<Journal, 'found' | 'follow' | 'latest'>;
  readonly isOnCall: () => boolean;
}

/** Builds them, with the use that the journal tells of, and follows the journal from now on. */
export function createWorkplaceEntries(parts: WorkplaceEntriesParts): WorkplaceEntries {
  const { journal } = parts;
  const use = createDestinationUse(journal.found);
  let shownRecents = use.recents();
  const healthOfThese = createHealthOfThese();
  journal.follow(noteUse);

  function noteUse(change: JournalChange): void {
    const entry =
      change.kind === 'answered'
        ? change.entry
        : journal.latest().find(({ attempt }) => attempt === change.attempt);
    if (entry) use.note(entry);
  }

  return {
    find: (entryId) =>
      parts.speedDial.content().entries.find(({ id }) => id === entryId) ??
      parts.teamEntries().find(({ id }) => id === entryId) ??
      null,
    health: () =>
      healthOfThese(use.health(), parts.speedDial.content().entries, parts.teamEntries()),
    recents: () => {
      shownRecents = recentsToShow(use.recents(), shownRecents, parts.isOnCall());
      return shownRecents;
    },
  };
}

type Health = Readonly<Record<string, ButtonHealth>>;
type Entries = readonly SpeedDialEntry[];

/** Leaves out what is known of entries that are gone: it is asked for at each look, and seldom new. */
function createHealthOfThese(): (health: Health, own: Entries, team: Entries) => Health {
  let given: readonly unknown[] = [];
  let left: Health = {};
  return (health, own, team) => {
    const next = [health, own, team];
    if (next.some((each, at) => each !== given[at])) {
      given = next;
      const there = new Set([...own, ...team].map(({ id }) => id));
      left = Object.fromEntries(Object.entries(health).filter(([id]) => there.has(id)));
    }
    return left;
  };
}
