import type { FileLine } from '../transfers/append-only-file.ts';

/** Bytes of a file, the first one counted from its beginning, up to and without `end`. */
export type ByteRange = Pick<FileLine, 'start' | 'end'>;

/**
 * The journal's file as the history reads and shortens it, handed in by whoever knows files. Neither
 * function rejects because of the disk; false says that it failed.
 */
export interface HistoryFile {
  /**
   * Hands over all lines that are there at this moment, oldest first, a block at a time; the next
   * one comes once the promise of the last is fulfilled. False where the end was not reached.
   */
  readonly readAll: (take: (lines: readonly FileLine[]) => Promise<void>) => Promise<boolean>;
  /**
   * Takes whole lines out, given in the order of the file as it was read last; false, too, where it is
   * not that one any more, since another program has written it or put another in its place. Appends
   * wait meanwhile and lose nothing; a program that is killed in the middle leaves the file as it was
   * or as it shall be. With no lines it only takes away what such an end has left behind.
   */
  readonly takeOut: (ranges: readonly ByteRange[]) => Promise<boolean>;
}
