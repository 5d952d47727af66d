import type { JournalLine } from '../../shared/journal.ts';
import type { Clock } from '../clock.ts';
import type { AppendOnlyFile } from './append-only-file.ts';
import { journalLineText } from './journal-lines.ts';

interface JournalWriterParts {
  readonly file: Pick<AppendOnlyFile, 'append'>;
  readonly clock: Clock;
  /** The file can't be written; so many attempts wait in memory. */
  readonly onStuck: (waitingAttempts: number) => void;
  /** Everything that waited is on disk. */
  readonly onUnstuck: () => void;
}

/** Writes lines in the order in which they were handed over, whatever the disk does meanwhile. */
export interface JournalWriter {
  /**
   * Returns once the line is on disk, or could not be written for now, or `patienceMs` have passed.
   * In the latter cases it is written later, in its place.
   */
  readonly write: (line: JournalLine, patienceMs: number) => Promise<void>;
  /** Tries once more what waits, for so long at most, and then no more by itself. */
  readonly close: (patienceMs: number) => Promise<void>;
}

interface WaitingLine {
  readonly line: JournalLine;
  /** Lets go whoever waits for this line. */
  readonly letGo: () => void;
}

const retryMs = 5000;
/** A write that takes longer than this is told to the person, like one that failed. */
const suspiciousMs = 5000;

/** Builds a writer with nothing to write. */
export function createJournalWriter(parts: JournalWriterParts): JournalWriter {
  const { file, clock } = parts;
  let waiting: readonly WaitingLine[] = [];
  let drain: Promise<void> | null = null;
  let stuck = false;
  let closed = false;
  let cancelRetry = (): void => undefined;

  function write(line: JournalLine, patienceMs: number): Promise<void> {
    return new Promise((letGo) => {
      const cancelPatience = clock.after(patienceMs, letGo);
      const entry: WaitingLine = {
        line,
        letGo: () => {
          cancelPatience();
          letGo();
        },
      };
      waiting = [...waiting, entry];
      void startDrain();
    });
  }

  function startDrain(): Promise<void> {
    if (waiting.length === 0) return Promise.resolve();
    drain ??= drainAll();
    return drain;
  }

  async function drainAll(): Promise<void> {
    cancelRetry();
    let written = true;
    try {
      while (written && waiting.length > 0) written = await writeBatch();
    } finally {
      // In the same breath as the last look at what waits: else a line could come in between, find
      // the drain still running, and lie there.
      drain = null;
    }
    if (written) tellIfUnstuck();
    else putOff();
  }

  async function writeBatch(): Promise<boolean> {
    const batch = waiting;
    if (!(await append(batch))) return false;
    waiting = waiting.slice(batch.length);
    batch.forEach((entry) => entry.letGo());
    return true;
  }

  function putOff(): void {
    reportStuck();
    if (!closed) cancelRetry = clock.after(retryMs, () => void startDrain());
    waiting.forEach((entry) => entry.letGo());
  }

  function tellIfUnstuck(): void {
    if (!stuck) return;
    stuck = false;
    parts.onUnstuck();
  }

  async function append(batch: readonly WaitingLine[]): Promise<boolean> {
    const cancelSuspicion = clock.after(suspiciousMs, reportStuck);
    const text = batch.map((entry) => journalLineText(entry.line)).join('');
    return file.append(text).finally(cancelSuspicion);
  }

  function reportStuck(): void {
    stuck = true;
    parts.onStuck(new Set(waiting.map((entry) => entry.line.attempt)).size);
  }

  return {
    write,
    async close(patienceMs) {
      closed = true;
      cancelRetry();
      let cancelPatience = (): void => undefined;
      const patience = new Promise<void>((end) => (cancelPatience = clock.after(patienceMs, end)));
      await Promise.race([startDrain(), patience]);
      cancelPatience();
    },
  };
}
