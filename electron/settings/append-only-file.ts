import { mkdir, open, rename, rm, stat, truncate } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { ByteRange, HistoryFile } from '../history/history-file.ts';
import type { AppendOnlyFile, FileLine } from '../transfers/append-only-file.ts';
import { dateForFileName } from './kept-file.ts';
import { privateFile, privateFolder } from './private-modes.ts';
import { ifThere, newline, readAllLines, readLastLines, readRange } from './read-lines.ts';

interface AppendOnlyFileParts {
  readonly path: string;
  /** Milliseconds since 1970, for the name of what is set aside. */
  readonly wallMs: () => number;
}

const pieceBytes = 1024 * 1024;

/**
 * Opens a file of lines that only grows; neither it nor its folder need exist. The file is opened
 * anew for each append, so a disk that comes back, or a file that somebody has removed, is met as it
 * is.
 */
export function createAppendOnlyFile({
  path,
  wallMs,
}: AppendOnlyFileParts): AppendOnlyFile & HistoryFile {
  const folder = dirname(path);
  const temporary = `${path}.tmp`;
  /** Where an append failed: what stands behind it was never acknowledged. */
  let failedAt: number | null = null;
  /** The file as its lines were read last, with what was appended here since; null where there was none. */
  let read: FileMark | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<Value, Failed>(
    job: () => Promise<Value>,
    failed: Failed,
  ): Promise<Value | Failed> {
    const result = turn.then(job).catch((error: unknown) => {
      if (isOfTheDisk(error)) return failed;
      throw error;
    });
    turn = result.catch(() => undefined);
    return result;
  }

  async function append(text: string): Promise<true> {
    await mkdir(folder, { recursive: true, mode: privateFolder });
    // One whose taking back had failed as well.
    await takeBackFailedAppend();
    try {
      await write(text);
    } catch (error) {
      await takeBackFailedAppend();
      throw error;
    }
    failedAt = null;
    return true;
  }

  async function write(text: string): Promise<void> {
    const file = await open(path, 'a+', privateFile);
    try {
      const before = await file.stat();
      const { size, mode } = before;
      if ((mode & 0o077) !== 0) await file.chmod(privateFile);
      failedAt = size;
      const added = (await endsInALine(file, size)) ? text : `\n${text}`;
      await file.appendFile(added);
      await file.datasync();
      if (isSameFile(before, read)) read = grownBy(Buffer.byteLength(added), before);
      if (size === 0) await syncFolder(folder);
    } finally {
      await file.close();
    }
  }

  /** A full disk leaves half a line. It goes, so that the next one is not torn by it. */
  async function takeBackFailedAppend(): Promise<void> {
    if (failedAt === null) return;
    if ((await sizeOf(path)) > failedAt) await truncate(path, failedAt);
    failedAt = null;
  }

  async function setAside(lines: readonly FileLine[]): Promise<string | null> {
    if (!(await isAsRead())) return null;
    const keptAs = await writeUnderFreeName(lines);
    // From here on the lines stand twice: a crash now repeats them, and loses none.
    await takeOut(lines);
    return keptAs;
  }

  /** Where lines stand holds for the file that was read, and for no other that has its name by now. */
  async function isAsRead(): Promise<boolean> {
    const now = await ifThere(stat(path));
    return now !== null && isSameFile(now, read);
  }

  async function remember(): Promise<void> {
    read = await ifThere(stat(path));
  }

  async function writeUnderFreeName(lines: readonly ByteRange[]): Promise<string> {
    const extension = extname(path);
    const name = `${basename(path, extension)}.unreadable-${dateForFileName(wallMs())}`;
    for (let copy = 1; ; copy += 1) {
      const keptAs = `${name}${copy === 1 ? '' : `-${copy}`}${extension}`;
      if (await writeNewFile(join(folder, keptAs), piecesOf(path, lines))) return keptAs;
    }
  }

  async function takeOut(lines: readonly ByteRange[]): Promise<boolean> {
    await rm(temporary, { force: true });
    if (lines.length === 0) return true;
    if (!read || !(await isAsRead())) return false;
    const kept = rangesWithout(lines, read.size);
    const [whole] = kept;
    // The common case, a torn end, needs no room on a disk that may be full.
    if (kept.length === 1 && whole?.start === 0) await truncate(path, whole.end);
    else if (!(await rewrite(kept))) return false;
    await remember();
    return true;
  }

  async function readAll(take: (lines: readonly FileLine[]) => Promise<void>): Promise<boolean> {
    try {
      // In turn, so that no append is half done: it holds up no other for longer than a look.
      await inTurn(remember, undefined);
      await readAllLines(path, take);
      return true;
    } catch (error) {
      if (isOfTheDisk(error)) return false;
      throw error;
    }
  }

  /** Returns false, and leaves all as it is, where somebody else has written meanwhile. */
  async function rewrite(kept: readonly ByteRange[]): Promise<boolean> {
    await writeNewFile(temporary, piecesOf(path, kept));
    if (!(await isAsRead())) {
      await rm(temporary, { force: true });
      return false;
    }
    await rename(temporary, path);
    await syncFolder(folder);
    return true;
  }

  return {
    append: (text) => inTurn(() => append(text), false),
    lastLines: (count) => inTurn(() => remember().then(() => readLastLines(path, count)), null),
    setAside: (lines) => inTurn(() => setAside(lines), null),
    takeOut: (ranges) => inTurn(() => takeOut(ranges), false),
    // Not in turn: what is appended meanwhile must not wait for it, and stands behind its end.
    readAll,
  };
}

/** Which file it is, and how long. */
type FileMark = Pick<Stats, 'dev' | 'ino' | 'size'>;

function isSameFile(one: FileMark, other: FileMark | null): boolean {
  return one.dev === other?.dev && one.ino === other.ino && one.size === other.size;
}

function grownBy(bytes: number, { dev, ino, size }: FileMark): FileMark {
  return { dev, ino, size: size + bytes };
}

/** Errors of the operating system carry a code; anything else is a bug, and is thrown on. */
function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

async function sizeOf(path: string): Promise<number> {
  const found = await ifThere(stat(path));
  return found?.size ?? 0;
}

async function endsInALine(file: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return true;
  return (await readRange(file, size - 1, size))[0] === newline;
}

/** The bytes of stretches of a file, one after the other, in pieces that fit into memory. */
async function* piecesOf(path: string, ranges: readonly ByteRange[]): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    for (const { start, end } of ranges) {
      for (let from = start; from < end; from += pieceBytes) {
        yield await readRange(file, from, Math.min(end, from + pieceBytes));
      }
    }
  } finally {
    await file.close();
  }
}

/** Writes a file that must not exist; returns false where it does, and leaves no half of one. */
async function writeNewFile(path: string, bytes: AsyncIterable<Buffer>): Promise<boolean> {
  const file = await openNew(path);
  if (!file) return false;
  try {
    for await (const piece of bytes) await file.appendFile(piece);
    await file.datasync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
  return true;
}

async function openNew(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'wx', privateFile);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  }
}

/** A new name is on disk only when its folder is. Windows has no such call, and no such need. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What is left of `size` bytes without some lines, which are in the order of the file. */
function rangesWithout(lines: readonly ByteRange[], size: number): readonly ByteRange[] {
  const starts = [0, ...lines.map((line) => line.end)];
  const ends = [...lines.map((line) => line.start), size];
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? size }))
    .filter(({ start, end }) => start < end);
}
