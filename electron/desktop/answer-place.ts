import { lstatSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder } from '../settings/private-modes.ts';

/** Where an answer channel is. */
export interface AnswerPlace {
  /** Where the socket is; null on Windows, whose pipes are in none. */
  readonly folder: string | null;
  readonly path: string;
}

/** A socket's path has 104 bytes on macOS and 108 on Linux, its end included. */
const longestPath = 100;
/** No command waits for so long: what is left of it was killed. */
const leftBehindMs = 10 * 60_000;
const socketName = /^answer-[0-9a-f]{32}$/;

/**
 * Makes the place of a channel, and takes away what killed commands have left there; null where that
 * is not possible in a folder of one's own.
 *
 * @param name 32 hex digits.
 * @param nowMs milliseconds since 1970.
 */
export function makeAnswerPlace(
  profileFolder: string,
  name: string,
  nowMs: number,
): AnswerPlace | null {
  return placed(() => {
    const { folder, path } = placeOf(profileFolder, name);
    if (folder === null) return { folder, path };
    mkdirSync(folder, { recursive: true, mode: privateFolder });
    if (!isOwn(folder)) return null;
    sweep(folder, nowMs);
    return { folder, path };
  });
}

/** Finds the place of a channel; null where there is no socket, or its folder is not one's own. */
export function findAnswerPlace(profileFolder: string, name: string): AnswerPlace | null {
  return placed(() => {
    const { folder, path } = placeOf(profileFolder, name);
    if (folder === null) return { folder, path };
    return isOwn(folder) && lstatSync(path).isSocket() ? { folder, path } : null;
  });
}

/** The same place on both ends: in the profile, or in a folder with a short path. */
function placeOf(profileFolder: string, name: string): AnswerPlace {
  if (process.platform === 'win32') return { folder: null, path: `\\\\.\\pipe\\baton-${name}` };
  const file = `answer-${name}`;
  const profile = realpathSync(profileFolder);
  const isShort = Buffer.byteLength(join(profile, file)) <= longestPath;
  const folder = isShort ? profile : `/tmp/baton-${process.getuid?.() ?? ''}`;
  return { folder, path: join(folder, file) };
}

/** What can't be read or made is no place. */
function placed(find: () => AnswerPlace | null): AnswerPlace | null {
  try {
    return find();
  } catch {
    return null;
  }
}

/** Nobody else could have put anything into it. */
function isOwn(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
}

function sweep(folder: string, nowMs: number): void {
  for (const name of readdirSync(folder).filter((each) => socketName.test(each))) {
    const path = join(folder, name);
    const found = lstatSync(path);
    if (found.isSocket() && nowMs - found.mtimeMs > leftBehindMs) rmSync(path, { force: true });
  }
}
