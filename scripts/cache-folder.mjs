import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** @returns {boolean} whether this is the superuser of a Unix system */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * Where fetched programs are kept. Root's lie outside its home, because the tests run Electron as
 * another user, who has to be able to read them.
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} root whether root asks
 * @param {string} home the home folder
 * @returns {string} an absolute path; the folder need not exist
 */
export function cacheFolder(env = process.env, root = isRoot(), home = homedir()) {
  if (env['BATON_CACHE']) return resolve(env['BATON_CACHE']);
  if (root) return '/var/cache/baton';
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'baton');
}
