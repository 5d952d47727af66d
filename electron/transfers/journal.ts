import type { JournalEntry } from '../../shared/journal.ts';

/** A file that only grows, handed in by whoever knows files. */
export interface AppendOnlyFile {
  /** The file's whole text at the start, after a torn or unreadable part was kept aside. */
  readonly readAll: () => Promise<string>;
  /** Adds text at the end and returns once it is on disk; rejects where it could not be written. */
  readonly append: (text: string) => Promise<void>;
  /** Keeps text that can't be read in a file of its own, and takes it out of this one; returns that file's name. */
  readonly setAside: (unreadable: string, remaining: string) => Promise<string>;
}

/** The record of every attempt, newest first. */
export interface Journal {
  readonly record: (entry: JournalEntry) => Promise<void>;
  readonly latest: () => readonly JournalEntry[];
}
