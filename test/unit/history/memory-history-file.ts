import type { HistoryFile } from '../../../electron/history/history-file.ts';
import type { FileLine } from '../../../electron/transfers/append-only-file.ts';

/** A journal's file in memory, of which a test can ask what was done with it. */
export interface MemoryHistoryFile extends HistoryFile {
  readonly text: () => string;
  readonly add: (text: string) => void;
  readonly timesRead: () => number;
  readonly breakDisk: () => void;
  readonly mendDisk: () => void;
}

/** Builds a file that holds `text`, of plain characters; it is handed over in blocks of three lines. */
export function createMemoryHistoryFile(text = ''): MemoryHistoryFile {
  let content = text;
  let timesRead = 0;
  let broken = false;

  async function readAll(take: (lines: readonly FileLine[]) => Promise<void>): Promise<boolean> {
    timesRead += 1;
    const lines = linesOf(content);
    for (let first = 0; first < lines.length; first += 3) {
      if (broken && first > 0) return false;
      await take(lines.slice(first, first + 3));
    }
    return !broken;
  }

  return {
    text: () => content,
    add: (more) => void (content += more),
    timesRead: () => timesRead,
    breakDisk: () => void (broken = true),
    mendDisk: () => void (broken = false),
    readAll,
    takeOut: (ranges) => {
      if (broken) return Promise.resolve(false);
      for (const { start, end } of ranges.toReversed()) {
        content = content.slice(0, start) + content.slice(end);
      }
      return Promise.resolve(true);
    },
  };
}

function linesOf(text: string): readonly FileLine[] {
  let start = 0;
  return text.split(/(?<=\n)/).flatMap((piece) => {
    const line = { start, end: start + piece.length, text: piece.replace(/\n$/, '') };
    start = line.end;
    return piece === '' ? [] : [line];
  });
}
