import { createHistory } from '../../../electron/history/history.ts';
import type { History } from '../../../electron/history/history.ts';
import { journalLineText } from '../../../electron/transfers/journal-lines.ts';
import type { JournalChange } from '../../../electron/transfers/journal.ts';
import type { HistoryQuery } from '../../../shared/history.ts';
import type { JournalEntry } from '../../../shared/journal.ts';
import { attemptNamed, entryNamed } from '../transfers/samples.ts';
import { createVirtualClock } from '../virtual-clock.ts';
import type { VirtualClock } from '../virtual-clock.ts';
import { createMemoryHistoryFile } from './memory-history-file.ts';
import type { MemoryHistoryFile } from './memory-history-file.ts';

/** All attempts. */
export const everything: HistoryQuery = {
  text: '',
  from: null,
  before: null,
  outcomes: [],
  label: null,
};

/** An attempt so many minutes after the first one, on 15 March 2026 at 12:00 UTC. */
export function entryAt(minutes: number, fields: Partial<JournalEntry> = {}): JournalEntry {
  const at = new Date(Date.UTC(2026, 2, 15, 12) + minutes * 60_000).toISOString();
  return { ...entryNamed(`m${minutes}`), at, ...fields };
}

/** The two lines of an attempt. */
export function linesOf(entry: JournalEntry): string {
  const sent = { ...attemptNamed(entry.attempt), at: entry.at };
  return journalLineText({ line: 'sent', ...sent }) + answeredLine(entry);
}

/** The line with an attempt's outcome. */
export function answeredLine(entry: JournalEntry): string {
  return journalLineText({ line: 'answered', ...entry });
}

/** A history with what it is made of. */
export interface HistoryBench {
  readonly history: History;
  readonly file: MemoryHistoryFile;
  readonly clock: VirtualClock;
  /** What the journal does from now on. */
  readonly happen: (change: JournalChange) => void;
  readonly find: (query?: Partial<HistoryQuery>) => Promise<readonly string[]>;
  /** Whether a call is on, or an order out, from now on. */
  readonly setBusy: (isBusy: boolean) => void;
  readonly keepFor: (days: 7 | 30 | null) => void;
}

/** Builds a history over a file with these lines, on 15 March 2026 at 20:17 UTC. */
export function historyBench(
  text = '',
  { found = [] }: { readonly found?: readonly JournalEntry[] } = {},
): HistoryBench {
  const file = createMemoryHistoryFile(text);
  const clock = createVirtualClock();
  const followers: ((change: JournalChange) => void)[] = [];
  let isBusy = false;
  let keptDays: 7 | 30 | null = null;
  const history = createHistory({
    file,
    journal: { found, follow: (follower) => void followers.push(follower) },
    clock,
    timeZone: () => 'Europe/Madrid',
    keptDays: () => keptDays,
    isBusy: () => isBusy,
  });
  return {
    history,
    file,
    clock,
    happen: (change) => followers.forEach((follower) => follower(change)),
    find: async (query = {}) => {
      const page = { query: { ...everything, ...query }, offset: 0, limit: 500 };
      return (await history.find(page)).rows.map(({ attempt }) => attempt);
    },
    setBusy: (next) => void (isBusy = next),
    keepFor: (days) => void (keptDays = days),
  };
}
