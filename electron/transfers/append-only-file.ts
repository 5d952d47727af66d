/** One line of the file, with the bytes it takes up there. */
export interface FileLine {
  /** Of its first byte, counted from the file's beginning. */
  readonly start: number;
  /** Behind its newline; the last line may have none. */
  readonly end: number;
  /** Without its newline; null where the bytes are no UTF-8. */
  readonly text: string | null;
}

/**
 * A file of lines that only grows, handed in by whoever knows files. None of its functions rejects
 * because of the disk: null and false say that the file could not be read or written.
 */
export interface AppendOnlyFile {
  /** The last `count` lines, oldest first; fewer where there are not so many. */
  readonly lastLines: (count: number) => Promise<readonly FileLine[] | null>;
  /**
   * Adds whole lines, each with its newline, behind the last one; true once they are on disk. After
   * false the file holds none of them.
   */
  readonly append: (lines: string) => Promise<boolean>;
  /**
   * Keeps lines that can't be read, byte for byte, in a new file, and only then takes them out of
   * this one; returns the new file's name. Nothing is done where the file is not the one any more that
   * was read last.
   */
  readonly setAside: (lines: readonly FileLine[]) => Promise<string | null>;
}
