import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The first folder on the way to a place, from there upwards, that other users cannot enter.
 * @param {string} folder absolute
 * @returns {string | null} null if they can enter all
 */
export function closedFolder(folder) {
  if ((statSync(folder).mode & 0o001) === 0) return folder;
  return dirname(folder) === folder ? null : closedFolder(dirname(folder));
}

/**
 * An Electron that other users can start: the given one, or a copy in the cache if it lies in a
 * folder that they cannot enter, such as root's home.
 * @param {import('./official-electron.mjs').Electron} electron
 * @param {string} cache the cache folder
 * @returns {Promise<string>} the path of its executable
 */
export async function electronOpenToOthers({ path, version }, cache) {
  if (closedFolder(dirname(path)) === null) return path;
  const copy = join(cache, `electron-${version}-copy`);
  if (!existsSync(copy)) await copyFolder(dirname(path), copy);
  return join(copy, basename(path));
}

/**
 * Copies a folder so that the copy is there whole or not at all.
 * @param {string} from
 * @param {string} to
 */
async function copyFolder(from, to) {
  process.umask(0o022);
  await mkdir(dirname(to), { recursive: true });
  const work = await mkdtemp(`${to}-`);
  try {
    await cp(from, join(work, 'copy'), { recursive: true, verbatimSymlinks: true });
    await rename(join(work, 'copy'), to);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
