import type { HistoryExport } from '../../shared/history.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { csvBlock, csvHead } from './history-csv.ts';
import { maskEntry } from './mask-numbers.ts';
import type { Pause } from './stretches.ts';

/** The format's name and version, for whoever reads the file by a program. */
const jsonFormat = { format: 'baton-history', version: 1 } as const;
const rowsOfBlock = 100;

/**
 * The text of a file with attempts, piece by piece, so that a hundred thousand of them neither fill
 * the memory nor hold up the program.
 */
export async function* historyText(
  entries: readonly JournalEntry[],
  { format, masked }: Pick<HistoryExport, 'format' | 'masked'>,
  timeZone: string,
  pause: Pause,
): AsyncGenerator<string> {
  yield format === 'csv' ? csvHead() : jsonHead;
  for (let start = 0; start < entries.length; start += rowsOfBlock) {
    const block = entries.slice(start, start + rowsOfBlock);
    const told = masked ? block.map(maskEntry) : block;
    yield format === 'csv' ? csvBlock(told, timeZone) : jsonBlock(told, start > 0);
    await pause();
  }
  if (format === 'json') yield jsonEnd;
}

/** A name for the file, with the day: `baton-history-2026-03-15.csv`. */
export function historyFileName(
  wallMs: number,
  timeZone: string,
  format: HistoryExport['format'],
): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(wallMs);
  return `baton-history-${day}.${format}`;
}

const jsonHead = `${JSON.stringify(jsonFormat).slice(0, -1)},"attempts":[`;
const jsonEnd = '\n]}\n';

function jsonBlock(entries: readonly JournalEntry[], follows: boolean): string {
  const lines = entries.map((entry) => `\n${JSON.stringify(entry)}`);
  return `${follows ? ',' : ''}${lines.join(',')}`;
}
