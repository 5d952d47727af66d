import {
  journalAttemptSchema,
  journalEntrySchema,
  journalLineSchema,
  journalVersion,
} from '../../shared/journal.ts';
import type { JournalAttempt, JournalEntry, JournalLine } from '../../shared/journal.ts';
import type { FileLine } from './append-only-file.ts';

/** What stands in a stretch of the journal. */
export interface FoundInJournal {
  /** Attempts with what became of them, and how that was settled later, oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Attempts that were sent and have no answer: Baton ended in between. */
  readonly unanswered: readonly JournalAttempt[];
  /** Torn by a crash, or damaged on the disk. */
  readonly unreadable: readonly FileLine[];
}

/** One line of the journal as it stands in the file, with its newline. */
export function journalLineText(line: JournalLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** Sorts lines of the journal, given oldest first. */
export function readJournalLines(lines: readonly FileLine[]): FoundInJournal {
  const entries = new Map<string, JournalEntry>();
  const unanswered = new Map<string, JournalAttempt>();
  const unreadable: FileLine[] = [];
  for (const line of lines) {
    const read = readLine(line);
    if (read === 'unreadable') unreadable.push(line);
    if (typeof read !== 'string') sort(read, entries, unanswered);
  }
  return { entries: [...entries.values()], unanswered: [...unanswered.values()], unreadable };
}

function sort(
  line: JournalLine,
  entries: Map<string, JournalEntry>,
  unanswered: Map<string, JournalAttempt>,
): void {
  switch (line.line) {
    case 'sent':
      unanswered.set(line.attempt, journalAttemptSchema.parse(line));
      return;
    case 'tried-again':
      // Like one that was sent once, it waits for its answer.
      return;
    case 'answered':
      unanswered.delete(line.attempt);
      entries.set(line.attempt, journalEntrySchema.parse(line));
      return;
    case 'settled': {
      // Its answer stands before it, or before the stretch that is read.
      const entry = entries.get(line.attempt);
      if (entry) entries.set(line.attempt, { ...entry, settled: line.settled });
    }
  }
}

function readLine({ text }: FileLine): JournalLine | 'unreadable' | 'passed-over' {
  if (text?.trim() === '') return 'passed-over';
  const value = text === null ? null : parseJson(text);
  const line = journalLineSchema.safeParse(value);
  if (line.success) return line.data;
  return isFromNewerVersion(value) ? 'passed-over' : 'unreadable';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isFromNewerVersion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  return typeof value.version === 'number' && value.version > journalVersion;
}
