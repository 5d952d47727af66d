import { historyOutcomeOf } from '../../shared/history.ts';
import type { HistoryOutcome } from '../../shared/history.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import type { JournalChange } from '../transfers/journal.ts';
import { createSearchedText } from './match-text.ts';
import type { SearchedText } from './match-text.ts';

/** An attempt as it is kept in memory. */
export interface HistoryRow {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly entry: JournalEntry;
  readonly endedAs: HistoryOutcome;
  readonly searched: SearchedText;
}

/** All attempts that are kept, in memory. */
export interface HistoryRows {
  readonly apply: (change: JournalChange) => void;
  readonly has: (attempt: string) => boolean;
  readonly find: (attempt: string) => JournalEntry | null;
  /** Forgets those that are older, in milliseconds since 1970. */
  readonly forgetBefore: (ms: number) => void;
  /** Newest first; another array after each change. */
  readonly newestFirst: () => readonly HistoryRow[];
  /** The labels of the buttons, the most used first, at most {@link mostLabels}. */
  readonly labels: () => readonly string[];
}

/** So many buttons a person can choose from; the rest is found by its name. */
export const mostLabels = 200;

/** Builds them, empty. */
export function createHistoryRows(): HistoryRows {
  const rows = new Map<string, HistoryRow>();
  const share = createSharing();
  const searchedText = createSearchedText();
  let sorted: readonly HistoryRow[] | null = null;
  const labels = new Map<string, number>();

  function rowOf(entry: JournalEntry): HistoryRow {
    return {
      atMs: Date.parse(entry.at),
      entry,
      endedAs: historyOutcomeOf(entry),
      searched: searchedText(entry),
    };
  }

  function put(entry: JournalEntry): void {
    const row = rowOf(share(entry));
    const before = rows.get(entry.attempt);
    rows.set(entry.attempt, row);
    if (!before) countLabel(entry.label, 1);
    sorted &&= before ? sorted.with(sorted.indexOf(before), row) : withNewest(row, sorted);
  }

  function countLabel(label: string, more: number): void {
    labels.set(label, (labels.get(label) ?? 0) + more);
  }

  function apply(change: JournalChange): void {
    if (change.kind === 'answered') return put(change.entry);
    // Its answer may have been taken out, or could not be read.
    const found = rows.get(change.attempt);
    if (found) put({ ...found.entry, settled: change.settled });
  }

  function forgetBefore(ms: number): void {
    for (const [attempt, { atMs, entry }] of rows) {
      if (atMs >= ms) continue;
      rows.delete(attempt);
      countLabel(entry.label, -1);
    }
    sorted = null;
  }

  return {
    apply,
    forgetBefore,
    has: (attempt) => rows.has(attempt),
    find: (attempt) => rows.get(attempt)?.entry ?? null,
    newestFirst: () => (sorted ??= newestFirst([...rows.values()])),
    labels: () => mostUsed(labels),
  };
}

/** Null where it is not the newest, since somebody has set the clock back: all are sorted anew then. */
function withNewest(row: HistoryRow, sorted: readonly HistoryRow[]): readonly HistoryRow[] | null {
  const [newest] = sorted;
  return newest && newest.atMs > row.atMs ? null : [row, ...sorted];
}

/** Of two in the same millisecond, the one that was written down later is the newer. */
function newestFirst(rows: HistoryRow[]): readonly HistoryRow[] {
  return rows.reverse().sort((one, other) => other.atMs - one.atMs);
}

/** A hang-up and a typed number have no label. */
function mostUsed(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .filter(([label, count]) => label !== '' && count > 0)
    .sort(([one, ones], [other, others]) => others - ones || one.localeCompare(other))
    .slice(0, mostLabels)
    .map(([label]) => label);
}

/** What is the same in thousands of attempts is kept once. */
function createSharing(): (entry: JournalEntry) => JournalEntry {
  const texts = new Map<string, string>();
  const outcomes = new Map<string, JournalEntry['outcome']>();
  const text = (value: string) => kept(texts, value, value);
  return (entry) => ({
    ...entry,
    dialer: text(entry.dialer),
    agentUser: text(entry.agentUser),
    label: text(entry.label),
    destination: text(entry.destination),
    dialString: text(entry.dialString),
    status: text(entry.status),
    entryId: text(entry.entryId),
    outcome: kept(outcomes, JSON.stringify(entry.outcome), entry.outcome),
  });
}

function kept<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const first = known.get(key);
  if (first !== undefined) return first;
  known.set(key, value);
  return value;
}
