import { mostRecents } from '../../shared/button-health.ts';
import type { ButtonHealth, RecentDestination } from '../../shared/button-health.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import type { RefusalReason } from '../../shared/outcome.ts';

/** What the journal tells of the destinations: which work, and which were used lately. */
export interface DestinationUse {
  /** Takes note of an attempt, or of what has become clear of one since. */
  readonly note: (entry: JournalEntry) => void;
  /** By the ID of an entry; those that were never used are left out. */
  readonly health: () => Readonly<Record<string, ButtonHealth>>;
  /** Newest first, each destination once. */
  readonly recents: () => readonly RecentDestination[];
}

/** What an attempt says of its destination. */
type Verdict = 'worked' | 'refused';

interface Use {
  readonly attempt: string;
  /** ISO 8601 in UTC, so that they sort as texts. */
  readonly at: string;
  readonly verdict: Verdict;
}

/**
 * Reads from attempts how it stands with the destinations.
 *
 * @param entries the attempts that are kept, oldest first.
 */
export function createDestinationUse(entries: readonly JournalEntry[]): DestinationUse {
  /** Of each button its last use that worked, and what was refused since, oldest first. */
  const uses = new Map<string, readonly Use[]>();
  let recents: readonly RecentDestination[] = [];
  let health: Readonly<Record<string, ButtonHealth>> | null = null;

  function note(entry: JournalEntry): void {
    const verdict = verdictOf(entry);
    if (verdict === null || entry.action === 'hang-up') return;
    const { attempt, at, entryId } = entry;
    if (entryId !== '') {
      uses.set(entryId, withUse(uses.get(entryId) ?? [], { attempt, at, verdict }));
      health = null;
    }
    const recent = verdict === 'worked' ? recentOf(entry) : null;
    if (recent) recents = withRecent(recents, recent);
  }

  entries.forEach(note);
  return {
    note,
    health: () =>
      (health ??= Object.fromEntries(Array.from(uses, ([id, used]) => [id, healthOf(used)]))),
    recents: () => recents,
  };
}

/** The list that is shown: while a call is on, nothing in it moves. */
export function recentsToShow(
  current: readonly RecentDestination[],
  shown: readonly RecentDestination[],
  isOnCall: boolean,
): readonly RecentDestination[] {
  return isOnCall ? shown : current;
}

/**
 * What an attempt says of its destination; null where it says nothing of it. Most refusals are about
 * the log-in, the network, or a call that was over already, and would have met any other button too.
 * What stays is what the dialer says of the number or in-group itself, and an order that it took up
 * without the call ever leaving. That a person has freed a call tells what they saw, and not why.
 */
function verdictOf({ outcome, settled }: JournalEntry): Verdict | null {
  switch (outcome.kind) {
    case 'handed-over':
      return 'worked';
    case 'hung-up':
      return null;
    case 'refused':
      return ofTheDestination.has(outcome.reason) ? 'refused' : null;
    case 'unknown':
      if (settled?.as === 'happened') return 'worked';
      return settled?.as === 'did-not-happen' ? 'refused' : null;
  }
}

const ofTheDestination: ReadonlySet<RefusalReason> = new Set([
  'number-not-valid',
  'in-group-not-valid',
]);

/** An order may be settled after a later one was answered: what counts is when it was pressed. */
function withUse(used: readonly Use[], use: Use): readonly Use[] {
  const others = used.filter(({ attempt }) => attempt !== use.attempt);
  const inOrder = [...others, use].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const lastThatWorked = inOrder.findLastIndex(({ verdict }) => verdict === 'worked');
  return inOrder.slice(Math.max(lastThatWorked, 0));
}

function healthOf(used: readonly Use[]): ButtonHealth {
  const refused = used.filter(({ verdict }) => verdict === 'refused');
  return {
    workedAt: used.find(({ verdict }) => verdict === 'worked')?.at ?? null,
    refusedInARow: refused.length,
    refusedAt: refused.at(-1)?.at ?? null,
  };
}

/** Lines of before buttons were named in them have a label and no ID: nobody can press them again. */
function recentOf({ entryId, label, destination, at }: JournalEntry): RecentDestination | null {
  if (entryId !== '') return { kind: 'entry', entryId, at };
  return label === '' && destination !== '' ? { kind: 'number', number: destination, at } : null;
}

function withRecent(
  recents: readonly RecentDestination[],
  recent: RecentDestination,
): readonly RecentDestination[] {
  const same = recents.find((each) => isSame(each, recent));
  if (same && same.at >= recent.at) return recents;
  return [...recents.filter((each) => each !== same), recent]
    .toSorted((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0))
    .slice(0, mostRecents);
}

function isSame(one: RecentDestination, other: RecentDestination): boolean {
  return one.kind === 'entry'
    ? other.kind === 'entry' && one.entryId === other.entryId
    : other.kind === 'number' && one.number === other.number;
}
