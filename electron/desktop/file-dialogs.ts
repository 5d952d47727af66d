import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';
import { privateFile } from '../settings/private-modes.ts';
import { readFileAtMost } from '../settings/read-file-at-most.ts';

/** A file that a person has chosen. */
export interface ChosenFile {
  readonly path: string;
  /** Without its folder. */
  readonly name: string;
  /** Its content; `too-large` above {@link largestChosenFile}, null where the system does not let it be read. */
  readonly bytes: Uint8Array | 'too-large' | null;
}

/** What became of a file that was to be written. */
export type WrittenFile =
  | { readonly kind: 'written'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-written' };

/** The system's dialogs to choose a file. */
export interface FileDialogs {
  /** Asks for a file and reads it; null where none was chosen. */
  readonly choose: (filters: readonly FileFilter[]) => Promise<ChosenFile | null>;
  /** Asks for a file's path only; null where none was chosen. */
  readonly choosePath: (filters: readonly FileFilter[]) => Promise<string | null>;
  /** Asks where to, and writes; the file is there whole or as it was before. */
  readonly save: (
    suggestedName: string,
    filters: readonly FileFilter[],
    content: Iterable<string> | AsyncIterable<string>,
  ) => Promise<WrittenFile>;
}

/** No file that Baton reads by hand comes near this many bytes. */
const largestChosenFile = 64 * 1024 * 1024;

/** Builds the dialogs; they belong to the window, so that it waits for them. */
export function createFileDialogs(window: () => BrowserWindow | null): FileDialogs {
  async function choosePath(filters: readonly FileFilter[]): Promise<string | null> {
    const options = { properties: ['openFile' as const], filters: [...filters] };
    const owner = window();
    const { filePaths } = await (owner
      ? dialog.showOpenDialog(owner, options)
      : dialog.showOpenDialog(options));
    return filePaths[0] ?? null;
  }

  async function choosePathToSave(
    suggestedName: string,
    filters: readonly FileFilter[],
  ): Promise<string> {
    const options = { defaultPath: suggestedName, filters: [...filters] };
    const owner = window();
    const { filePath } = await (owner
      ? dialog.showSaveDialog(owner, options)
      : dialog.showSaveDialog(options));
    return filePath;
  }

  return {
    choosePath,
    choose: async (filters) => {
      const path = await choosePath(filters);
      if (path === null) return null;
      return { path, name: basename(path), bytes: await readFileAtMost(path, largestChosenFile) };
    },
    save: async (suggestedName, filters, content) => {
      const path = await choosePathToSave(suggestedName, filters);
      if (path === '') return { kind: 'cancelled' };
      const isWritten = await writeWhole(path, content);
      return isWritten ? { kind: 'written', name: basename(path) } : { kind: 'not-written' };
    },
  };
}

/** Beside its place first: a full disk must not cost the file that stands there. */
async function writeWhole(
  path: string,
  content: Iterable<string> | AsyncIterable<string>,
): Promise<boolean> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(beside, 'wx', privateFile);
    try {
      for await (const text of content) await file.appendFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return true;
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return false;
  }
}
