import { journalVersion } from '../../shared/journal.ts';
import type { JournalAttempt, JournalEntry, JournalSettlement } from '../../shared/journal.ts';
import type { Notice, NoticeKind } from '../../shared/notice.ts';
import type { UnsentReason } from '../../shared/outcome.ts';
import type { Clock } from '../clock.ts';
import type { AppendOnlyFile } from './append-only-file.ts';
import { readJournalLines } from './journal-lines.ts';
import { createJournalWriter } from './journal-writer.ts';

interface JournalParts {
  readonly file: AppendOnlyFile;
  readonly clock: Clock;
  readonly onNotice: (notice: Notice) => void;
  /** The notice does not hold any more. */
  readonly onNoticeOver: (kind: NoticeKind) => void;
  /** The latest entries have changed. */
  readonly onChanged: () => void;
}

/** What changes the list of attempts: one was answered, or an unknown outcome was settled. */
export type JournalChange =
  | { readonly kind: 'answered'; readonly entry: JournalEntry }
  | {
      readonly kind: 'settled';
      readonly attempt: string;
      readonly settled: JournalSettlement;
    };

/** The record of every attempt. A disk that fails delays it, and never stops a transfer. */
export interface Journal {
  /** Records that an order goes out; returns once that is on disk, or soon where it can't be. */
  readonly sent: (attempt: JournalAttempt) => Promise<void>;
  /** Records, at `at` (ISO 8601), that it is sent a second time; returns as `sent` does. */
  readonly triedAgain: (attempt: string, because: UnsentReason, at: string) => Promise<void>;
  /** Records what became of an attempt; returns as `sent` does. */
  readonly answered: (entry: JournalEntry) => Promise<void>;
  /** Records that an outcome that was not known has become clear; returns as `sent` does. */
  readonly settled: (attempt: string, settled: JournalSettlement) => Promise<void>;
  /**
   * The newest attempts with their outcomes, at most {@link latestEntries}, newest first. Orders that
   * were out when Baton last ended are among them: nobody knows what became of those.
   */
  readonly latest: () => readonly JournalEntry[];
  /**
   * Every attempt that stood in the end of the file at the start, oldest first: more than the latest,
   * since each press that Baton refuses is one of those, and must not push out what is not settled.
   */
  readonly found: readonly JournalEntry[];
  /** Calls back with each change from now on, whether or not it is on the disk already. */
  readonly follow: (changed: (change: JournalChange) => void) => void;
  /** Writes what waits, if that is possible, before the program ends. */
  readonly close: () => Promise<void>;
}

/** How many entries are kept at hand; the history finds all of them. */
export const latestEntries = 200;

/** A customer waits: the order goes out after this long, its line on disk or not. */
export const sentPatienceMs = 250;
/** The agent waits for the answer, a little more patiently. */
export const answeredPatienceMs = 1000;

// `sent`, `tried-again`, `answered`, and `settled` twice where it was said not to have happened first.
const mostLinesOfAttempt = 5;
// So these hold the newest entries. An order that was interrupted is always among them: there is one
// at a time for each call, and each start closes it.
const linesToRead = mostLinesOfAttempt * latestEntries;

/**
 * Opens the journal. Of its file only the end is read, however long it is. Lines that can't be read
 * are set aside, and an order without an answer gets the one that is true: not known. A file that
 * can't be read at all does not keep the program from starting.
 */
export async function openJournal(parts: JournalParts): Promise<Journal> {
  const { file, clock } = parts;
  const found = readJournalLines((await file.lastLines(linesToRead)) ?? []);
  if (found.unreadable.length > 0) await setAside(found.unreadable.length);

  const writer = createJournalWriter({
    file,
    clock,
    onStuck: (waiting) => parts.onNotice({ kind: 'journal-not-written', waiting }),
    onUnstuck: () => parts.onNoticeOver('journal-not-written'),
  });
  const followers: ((change: JournalChange) => void)[] = [];
  const interrupted = found.unanswered.map(interruptedEntry);
  const earlier = [...found.entries, ...interrupted];
  let latest: readonly JournalEntry[] = earlier.slice(-latestEntries).toReversed();
  const closing = interrupted.map((entry) => answered(entry));
  await Promise.all(closing);

  async function setAside(count: number): Promise<void> {
    const keptAs = await file.setAside(found.unreadable);
    // Where even that fails they stay where they are, and the next start tries again.
    if (keptAs !== null) parts.onNotice({ kind: 'journal-lines-set-aside', count, keptAs });
  }

  function list(entry: JournalEntry): void {
    latest = [entry, ...latest].slice(0, latestEntries);
    tell({ kind: 'answered', entry });
  }

  function tell(change: JournalChange): void {
    followers.forEach((follower) => follower(change));
  }

  function answered(entry: JournalEntry): Promise<void> {
    return writer.write({ line: 'answered', ...entry }, answeredPatienceMs);
  }

  return {
    sent: (attempt) => writer.write({ line: 'sent', ...attempt }, sentPatienceMs),
    triedAgain: (attempt, because, at) =>
      writer.write(
        { version: journalVersion, line: 'tried-again', attempt, at, because },
        sentPatienceMs,
      ),
    async answered(entry) {
      await answered(entry);
      list(entry);
      parts.onChanged();
    },
    async settled(attempt, settled) {
      await writer.write(
        { version: journalVersion, line: 'settled', attempt, settled },
        answeredPatienceMs,
      );
      latest = latest.map((entry) => (entry.attempt === attempt ? { ...entry, settled } : entry));
      tell({ kind: 'settled', attempt, settled });
      parts.onChanged();
    },
    latest: () => latest,
    found: earlier,
    follow: (changed) => void followers.push(changed),
    close: () => writer.close(answeredPatienceMs),
  };
}

function interruptedEntry(attempt: JournalAttempt): JournalEntry {
  const outcome = { kind: 'unknown', cause: 'interrupted' } as const;
  return { ...attempt, outcome, said: '', tookMs: 0, settled: null };
}
