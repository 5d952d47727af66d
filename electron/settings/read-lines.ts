import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { FileLine } from '../transfers/append-only-file.ts';

/** The byte that ends a line. */
export const newline = 0x0a;

const blockBytes = 64 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The last lines of a file, oldest first; none where there is no file. */
export async function readLastLines(path: string, count: number): Promise<readonly FileLine[]> {
  const file = await ifThere(open(path, 'r'));
  if (!file) return [];
  try {
    return await readBackwards(file, count);
  } finally {
    await file.close();
  }
}

/** Reads from the end, block by block, until there are enough lines: a long file opens as a short one. */
async function readBackwards(file: FileHandle, count: number): Promise<readonly FileLine[]> {
  const { size } = await file.stat();
  const blocks: Buffer[] = [];
  let start = size;
  // One newline more than lines: the one that ends the line before the first.
  for (let newlines = 0; start > 0 && newlines <= count;) {
    const blockStart = Math.max(0, start - blockBytes);
    const block = await readRange(file, blockStart, start);
    newlines += block.filter((byte) => byte === newline).length;
    blocks.unshift(block);
    start = blockStart;
  }
  return linesOf(Buffer.concat(blocks), start).slice(-count);
}

/**
 * Hands over all lines that a file has at this moment, block by block; none where there is no file.
 * What is appended meanwhile is not among them.
 */
export async function readAllLines(
  path: string,
  take: (lines: readonly FileLine[]) => Promise<void>,
): Promise<void> {
  const file = await ifThere(open(path, 'r'));
  if (!file) return;
  try {
    await readForwards(file, take);
  } finally {
    await file.close();
  }
}

async function readForwards(
  file: FileHandle,
  take: (lines: readonly FileLine[]) => Promise<void>,
): Promise<void> {
  const { size } = await file.stat();
  let start = 0;
  let rest: Buffer = Buffer.alloc(0);
  while (start + rest.length < size) {
    const from = start + rest.length;
    const block = await readRange(file, from, Math.min(size, from + blockBytes));
    // Somebody has cut the file off: there is no more of it.
    if (block.length === 0) break;
    const bytes = Buffer.concat([rest, block]);
    const end = bytes.lastIndexOf(newline) + 1;
    await take(linesOf(bytes.subarray(0, end), start));
    start += end;
    rest = bytes.subarray(end);
  }
  if (rest.length > 0) await take(linesOf(rest, start));
}

function linesOf(bytes: Buffer, offset: number): readonly FileLine[] {
  const lines: FileLine[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found + 1;
    const text = textOf(bytes.subarray(start, found === -1 ? end : found));
    lines.push({ start: offset + start, end: offset + end, text });
    start = end;
  }
  return lines;
}

function textOf(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes of a file; fewer where it has not so many. */
export async function readRange(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
  return buffer.subarray(0, bytesRead);
}

/** What a question about a file answers, null where there is no such file. */
export async function ifThere<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
