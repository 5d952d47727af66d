import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAppendOnlyFile } from '../../../electron/settings/append-only-file.ts';
import type { FileLine } from '../../../electron/transfers/append-only-file.ts';

/** 15 March 2026, 20:16:39 UTC. */
const someTime = Date.UTC(2026, 2, 15, 20, 16, 39);

/** The name, without its ending, of what is set aside at that time. */
export const asideName = 'journal.unreadable-2026-03-15T20-16-39-000Z';

/** A file of lines in a folder, with this content or none yet. */
export function fileIn(folder: string, content?: string | Buffer) {
  const path = join(folder, 'journal.jsonl');
  if (content !== undefined) writeFileSync(path, content);
  const file = createAppendOnlyFile({ path, wallMs: () => someTime });
  return { path, file, text: () => readFileSync(path, 'utf8') };
}

/** The rights on a file, `600`. */
export const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** Reads a file from its beginning. */
export async function allLines(file: ReturnType<typeof createAppendOnlyFile>) {
  const lines: FileLine[] = [];
  const isWhole = await file.readAll((block) => {
    lines.push(...block);
    return Promise.resolve();
  });
  return { lines, isWhole };
}
