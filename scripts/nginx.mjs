import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError, say } from './command.mjs';
import { cacheFolder, isRoot } from './cache-folder.mjs';
import { runProgram } from './run-program.mjs';

/** Debian's packages: a web server, its module for streams of events, and what several share. */
const packages = ['nginx', 'libnginx-mod-nchan', 'redis-server'];

/** Where those packages put what is needed here. */
const places = {
  nginx: 'usr/sbin/nginx',
  nchan: 'usr/lib/nginx/modules/ngx_nchan_module.so',
  redis: 'usr/bin/redis-server',
};

/** Debian's Nchan makes its own folder in here, and does not start where it can't. */
const nchansFolder = '/var/lib/nginx';

const updateLimit = 120_000;
const downloadLimit = 120_000;

/**
 * @typedef {object} Nginx what the tests of the event stream run
 * @property {string} nginx path of the program
 * @property {string} nchan path of the module
 * @property {string} redis path of the program
 * @property {NodeJS.ProcessEnv} env the environment to run them in
 */

/**
 * Finds nginx with Nchan, and Redis: in the system, or among packages that were unpacked into the cache
 * folder, where nothing of them is installed, configured or started. Unpacks them if need be.
 * @returns {Promise<Nginx | string>} a sentence why there is none, on a system that is not Debian's kin
 * @throws {PlainError} if Debian's packages are out of reach
 */
export async function findNginx() {
  const folder = join(cacheFolder(), 'nginx');
  const atHand = found(folder);
  if (!atHand && !existsSync('/usr/bin/apt-get')) {
    return 'There is no nginx with Nchan and Redis here, and no apt-get to fetch them with.';
  }
  if (!atHand) await fetchPackages(folder);
  if (isRoot()) await mkdir(nchansFolder, { recursive: true });
  else if (!existsSync(nchansFolder)) throw new PlainError(howToInstall);
  const nginx = found(folder);
  if (!nginx) throw new PlainError(howToInstall);
  await checkThatItRuns(nginx);
  return nginx;
}

/**
 * The packages that a simulated installation would bring.
 * @param {string} output what `apt-get install --simulate` says
 * @returns {readonly string[]} for example ["libjemalloc2", "nginx"]
 */
export function packagesToInstall(output) {
  return [...output.matchAll(/^Inst (\S+) /gm)].map(([, name]) => String(name));
}

const howToInstall =
  'The tests of the event stream need nginx with Nchan, and Redis. On Debian and Ubuntu, run this, then ' +
  `the same command again:\n  sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/**
 * @param {string} folder of unpacked packages
 * @returns {Nginx | null}
 */
function found(folder) {
  const [nginx, nchan, redis] = [places.nginx, places.nchan, places.redis].map((place) =>
    [join(folder, place), join('/', place)].find((path) => existsSync(path)),
  );
  if (!nginx || !nchan || !redis) return null;
  const libraries = libraryFolders(folder).join(':');
  return { nginx, nchan, redis, env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}

/** @param {string} folder */
function libraryFolders(folder) {
  return [join(folder, 'usr', 'lib'), join(folder, 'lib')].flatMap((parent) =>
    existsSync(parent)
      ? readdirSync(parent)
          .filter((name) => name.endsWith('-linux-gnu'))
          .map((name) => join(parent, name))
      : [],
  );
}

/** @param {string} folder */
async function fetchPackages(folder) {
  say(`Fetching ${packages.join(', ')} for the tests of the event stream.`);
  await mkdir(cacheFolder(), { recursive: true });
  const part = await mkdtemp(`${folder}.part-`);
  try {
    await download(part);
    await unpack(part);
    // The servers that root starts go on as another user.
    await chmod(part, 0o755);
    await rm(folder, { recursive: true, force: true });
    await rename(part, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function download(folder) {
  const first = await downloadMissing(folder);
  if (first.code === 0) return;
  // Lists that are missing or old name files that are not there.
  const update = await runProgram('apt-get', ['update'], {
    output: 'kept',
    timeLimit: updateLimit,
  });
  const second = await downloadMissing(folder);
  if (second.code === 0) return;
  throw new PlainError(
    `apt-get could not fetch nginx with Nchan and Redis. It said:\n${update.output}${second.output}` +
      howToInstall,
  );
}

/** @param {string} folder */
async function downloadMissing(folder) {
  const simulated = await runProgram(
    'apt-get',
    ['install', '--simulate', '--no-install-recommends', ...packages],
    { output: 'kept', timeLimit: updateLimit },
  );
  if (simulated.code !== 0) return simulated;
  return runProgram(
    'env',
    ['-C', folder, 'apt-get', 'download', ...packagesToInstall(simulated.output)],
    { output: 'kept', timeLimit: downloadLimit },
  );
}

/** @param {string} folder */
async function unpack(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.deb'));
  for (const file of files) {
    const { code, output } = await runProgram('dpkg', ['-x', join(folder, file), folder], {
      output: 'kept',
    });
    if (code !== 0) throw new PlainError(`dpkg could not unpack ${file}. It said:\n${output}`);
    await rm(join(folder, file));
  }
}

/** @param {Nginx} found */
async function checkThatItRuns({ nginx, redis, env }) {
  for (const [program, option] of [
    [nginx, '-v'],
    [redis, '--version'],
  ]) {
    const { code, output } = await runProgram(String(program), [String(option)], {
      output: 'kept',
      env,
    });
    if (code !== 0) {
      throw new PlainError(`${program} does not run here. It said:\n${output}${howToInstall}`);
    }
  }
}
