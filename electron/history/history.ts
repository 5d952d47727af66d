import type { HistoryDay, HistoryExport, HistoryPage, HistoryQuery } from '../../shared/history.ts';
import type { Argument } from '../../shared/ipc.ts';
import type { Preferences } from '../../shared/preferences.ts';
import type { Clock } from '../clock.ts';
import type { Journal, JournalChange } from '../transfers/journal.ts';
import { findRows } from './find-rows.ts';
import { countDay, dayAround } from './history-day.ts';
import { historyFileName, historyText } from './history-export.ts';
import type { HistoryFile } from './history-file.ts';
import { historyRecord } from './history-record.ts';
import { createHistoryRows } from './history-rows.ts';
import type { HistoryRow, HistoryRows } from './history-rows.ts';
import { createOldLines } from './old-lines.ts';
import { readChange } from './read-change.ts';
import { createPause, inStretches } from './stretches.ts';

interface HistoryParts {
  readonly file: HistoryFile;
  readonly journal: Pick<Journal, 'found' | 'follow'>;
  readonly clock: Pick<Clock, 'monotonicMs' | 'wallMs'>;
  /** An IANA name: days and times are those of this computer. */
  readonly timeZone: () => string;
  /** For so many days attempts are kept; null: for ever. */
  readonly keptDays: () => Preferences['keptDays'];
  /** While a call is on, or an order is out, the file is left alone: its lines must not wait. */
  readonly isBusy: () => boolean;
}

/** The record of every attempt, to search, to count, to copy and to write to a file. */
export interface History {
  readonly find: (page: Argument<'findHistory'>) => Promise<HistoryPage>;
  /** The day in which a moment lies, ISO 8601 in UTC. */
  readonly day: (at: string) => Promise<HistoryDay>;
  /** An attempt as text for a ticket; null where it is not kept any more. */
  readonly record: (attempt: string) => Promise<string | null>;
  readonly export: (wanted: HistoryExport) => Promise<WrittenHistory>;
  /**
   * Takes out of the file what is older than may be kept. False where that has to wait for a call
   * or an order to be over, or the disk failed.
   */
  readonly prune: () => Promise<boolean>;
}

/** A file with attempts: a name for it, how many they are, and its text piece by piece. */
interface WrittenHistory {
  readonly name: string;
  readonly rows: number;
  readonly content: AsyncIterable<string>;
}

/** Where no dialer is set up. */
export const emptyPage: HistoryPage = { found: 0, kept: 0, labels: [], rows: [] };

const dayMs = 86_400_000;

/**
 * Builds the history. Its file is read when it is asked for the first time, and kept in memory from
 * then on, since a file with 100,000 attempts takes seconds to read and milliseconds to search.
 */
export function createHistory(parts: HistoryParts): History {
  const { file, journal, clock } = parts;
  /** Changes of this run that came before the file was read to its end. */
  let early: JournalChange[] = [];
  let rows: HistoryRows | null = null;
  let reading: Promise<HistoryRows> | null = null;
  let latest: Found | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let forgottenBeforeMs: number | null = null;

  journal.follow((change) => {
    if (rows) rows.apply(change);
    else early.push(change);
  });

  /** The file is never read while it is shortened: where a line stands is another place then. */
  function inTurn<Value>(job: () => Promise<Value>): Promise<Value> {
    const result = turn.then(job);
    turn = result.catch(() => undefined);
    return result;
  }

  function allRows(): Promise<HistoryRows> {
    if (rows) return Promise.resolve(rows);
    reading ??= inTurn(readRows).finally(() => (reading = null));
    return reading;
  }

  async function readRows(): Promise<HistoryRows> {
    const pause = createPause(clock);
    const read = createHistoryRows();
    const isWhole = await file.readAll((lines) =>
      inStretches(lines, pause, (line) => {
        const change = readChange(line);
        if (change) read.apply(change);
      }),
    );
    await pause();
    addEarly(read);
    // What could not be read to its end is read again at the next question.
    if (!isWhole) return read;
    early = [];
    rows = read;
    return read;
  }

  /** Orders that an earlier run left open, and changes of this one, may not be on the disk yet. */
  function addEarly(read: HistoryRows): void {
    for (const entry of journal.found) {
      if (!read.has(entry.attempt)) read.apply({ kind: 'answered', entry });
    }
    early.forEach(read.apply);
    if (forgottenBeforeMs !== null) read.forgetBefore(forgottenBeforeMs);
  }

  /** The pages of one query are asked for one after the other: it is searched once. */
  async function foundBy(query: HistoryQuery): Promise<readonly HistoryRow[]> {
    const newestFirst = (await allRows()).newestFirst();
    const key = JSON.stringify(query);
    if (latest?.key !== key || latest.of !== newestFirst) {
      latest = { key, of: newestFirst, found: findRows(newestFirst, query, createPause(clock)) };
    }
    return latest.found;
  }

  async function prune(): Promise<boolean> {
    const days = parts.keptDays();
    if (days === null) return true;
    // A week at least: what is younger than two hours may still be settled, and has to be there.
    const beforeMs = clock.wallMs() - days * dayMs;
    const old = createOldLines(beforeMs);
    const pause = createPause(clock);
    const isWhole = await file.readAll((lines) => inStretches(lines, pause, old.look));
    if (!isWhole || parts.isBusy()) return false;
    if (!(await file.takeOut(old.ranges()))) return false;
    forgottenBeforeMs = beforeMs;
    rows?.forgetBefore(beforeMs);
    return true;
  }

  return {
    find: async ({ query, offset, limit }) => {
      const found = await foundBy(query);
      const all = await allRows();
      return {
        found: found.length,
        kept: all.newestFirst().length,
        labels: all.labels(),
        rows: found.slice(offset, offset + limit).map(({ entry }) => entry),
      };
    },
    day: async (at) => countDay((await allRows()).newestFirst(), dayAround(at, parts.timeZone())),
    record: async (attempt) => {
      const entry = (await allRows()).find(attempt);
      return entry && historyRecord(entry, parts.timeZone());
    },
    export: async ({ query, format, masked }) => {
      const found = await foundBy(query);
      const entries = found.map(({ entry }) => entry);
      const timeZone = parts.timeZone();
      return {
        name: historyFileName(clock.wallMs(), timeZone, format),
        rows: entries.length,
        content: historyText(entries, { format, masked }, timeZone, createPause(clock)),
      };
    },
    prune: async () => !parts.isBusy() && inTurn(prune),
  };
}

interface Found {
  readonly key: string;
  readonly of: readonly HistoryRow[];
  readonly found: Promise<readonly HistoryRow[]>;
}
