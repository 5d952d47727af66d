import type { AppendOnlyFile, FileLine } from '../../../electron/transfers/append-only-file.ts';

/** An append-only file in memory, whose disk can be made to fail or to hang. */
export interface MemoryFile extends AppendOnlyFile {
  readonly text: () => string;
  /** What was set aside, oldest first. */
  readonly asides: readonly string[];
  readonly breakDisk: () => void;
  readonly mendDisk: () => void;
  /** Appends do not return until `goOn`. */
  readonly hang: () => void;
  readonly goOn: () => void;
  /** The largest number of appends that were under way at once. */
  readonly mostAtOnce: () => number;
}

/** Builds a file that holds `text`. */
export function createMemoryFile(text = ''): MemoryFile {
  let content = text;
  let broken = false;
  let hanging: Promise<void> | null = null;
  let goOn = (): void => undefined;
  let atOnce = 0;
  let mostAtOnce = 0;
  const asides: string[] = [];

  async function append(lines: string): Promise<boolean> {
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    await hanging;
    atOnce -= 1;
    if (broken) return false;
    content += lines;
    return true;
  }

  function setAside(lines: readonly FileLine[]): Promise<string | null> {
    if (broken) return Promise.resolve(null);
    asides.push(lines.map((line) => content.slice(line.start, line.end)).join(''));
    const gone = lines.map((line) => line.start);
    content = linesOf(content)
      .filter((line) => !gone.includes(line.start))
      .map((line) => content.slice(line.start, line.end))
      .join('');
    return Promise.resolve(`aside-${asides.length}`);
  }

  return {
    text: () => content,
    asides,
    breakDisk: () => (broken = true),
    mendDisk: () => (broken = false),
    hang: () => {
      hanging = new Promise((resolve) => (goOn = resolve));
    },
    goOn: () => {
      goOn();
      hanging = null;
    },
    mostAtOnce: () => mostAtOnce,
    lastLines: (count) => Promise.resolve(linesOf(content).slice(-count)),
    append,
    setAside,
  };
}

/** The lines of ASCII text, where a character is a byte. */
function linesOf(text: string): readonly FileLine[] {
  let start = 0;
  return text.split(/(?<=\n)/).flatMap((piece) => {
    const line = { start, end: start + piece.length, text: piece.replace(/\n$/, '') };
    start = line.end;
    return piece === '' ? [] : [line];
  });
}
