import { journalVersion } from '../../shared/journal.ts';
import type { JournalLine } from '../../shared/journal.ts';
import type { FileLine } from '../transfers/append-only-file.ts';
import type { ByteRange } from './history-file.ts';
import { parseObject, readJournalLine } from './read-change.ts';

/** Finds the lines of the attempts that are not kept any longer. */
export interface OldLines {
  /** Looks at the next line of the file. */
  readonly look: (line: FileLine) => void;
  /** Where they stand, in the order of the file. */
  readonly ranges: () => readonly ByteRange[];
}

/**
 * Builds the search for attempts that were pressed earlier than `beforeMs` (milliseconds since 1970).
 * Lines that can't be read, and those of a newer version, are nobody's to take away: they stay.
 */
export function createOldLines(beforeMs: number): OldLines {
  const attempts = new Set<string>();
  const ranges: { start: number; end: number }[] = [];

  function isOld(line: JournalLine): boolean {
    // Its later lines may bear a later date.
    if (attempts.has(line.attempt)) return true;
    const at = line.line === 'settled' ? line.settled.at : line.at;
    return Date.parse(at) < beforeMs;
  }

  return {
    look: (fileLine) => {
      const line = readOfThisVersion(fileLine);
      if (!line || !isOld(line)) return;
      attempts.add(line.attempt);
      const { start, end } = fileLine;
      const last = ranges.at(-1);
      if (last?.end === start) last.end = end;
      else ranges.push({ start, end });
    },
    ranges: () => ranges,
  };
}

function readOfThisVersion({ text }: FileLine): JournalLine | null {
  const value = parseObject(text);
  if (!value || !('version' in value) || value.version !== journalVersion) return null;
  return readJournalLine(value);
}
