import { journalEntrySchema, journalLineSchema } from '../../shared/journal.ts';
import type { JournalLine } from '../../shared/journal.ts';
import type { JournalChange } from '../transfers/journal.ts';
import type { FileLine } from '../transfers/append-only-file.ts';

/**
 * What a line of the journal changes in the list of attempts. Null for all else: an order that goes
 * out, a line of a newer version, and one that can't be read, which the journal's opening deals with.
 */
export function readChange({ text }: Pick<FileLine, 'text'>): JournalChange | null {
  // Every other line, as the journal writes it: not worth being parsed.
  if (text?.startsWith('{"line":"sent",')) return null;
  const value = parseObject(text);
  if (!value || !('line' in value)) return null;
  if (value.line === 'answered') {
    const entry = journalEntrySchema.safeParse(value);
    return entry.success ? { kind: 'answered', entry: entry.data } : null;
  }
  const line = value.line === 'settled' ? readJournalLine(value) : null;
  if (line?.line !== 'settled') return null;
  return { kind: 'settled', attempt: line.attempt, settled: line.settled };
}

/** Any line of the journal, null where it can't be read or is of a newer version. */
export function readJournalLine(value: object): JournalLine | null {
  const line = journalLineSchema.safeParse(value);
  return line.success ? line.data : null;
}

/** A line's JSON object, null where it holds none. */
export function parseObject(text: string | null): object | null {
  try {
    const value: unknown = text === null ? null : JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
