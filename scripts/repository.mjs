import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, absolute, ending in a separator. */
export const repositoryFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * The version of an installed development dependency.
 * @param {string} name the package's name
 * @returns {string} for example "45.4.1"
 */
export function installedVersion(name) {
  const file = join(repositoryFolder, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
