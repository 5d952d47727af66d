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
  /** Attempts with what became of them, oldest first. */
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
  const entries: JournalEntry[] = [];
  const unanswered = new Map<string, JournalAttempt>();
  const unreadable: FileLine[] = [];
  for (const line of lines) {
    const read = readLine(line);
    if (read === 'unreadable') unreadable.push(line);
    if (typeof read === 'string') continue;
    if (read.line === 'sent') {
      unanswered.set(read.attempt, journalAttemptSchema.parse(read));
    } else {
      unanswered.delete(read.attempt);
      entries.push(journalEntrySchema.parse(read));
    }
  }
  return { entries, unanswered: [...unanswered.values()], unreadable };
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
