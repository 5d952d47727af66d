import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PlainError, say } from './command.mjs';
import { isRoot } from './cache-folder.mjs';
import { runProgram } from './run-program.mjs';

/** Debian's packages and the libraries that come with each, itself or through what it depends on. */
const libraryPackages = {
  'libgtk-3-0':
    'libgtk-3 libgdk-3 libatk-1.0 libatk-bridge-2.0 libatspi libcairo libcups libdbus-1 libglib-2.0 ' +
    'libgobject-2.0 libgio-2.0 libpango-1.0 libX11 libXcomposite libXdamage libXext libXfixes ' +
    'libXrandr libxcb libxkbcommon',
  libnss3: 'libnss3 libnssutil3 libsmime3 libnspr4',
  libgbm1: 'libgbm libdrm libexpat',
  libasound2: 'libasound',
  libudev1: 'libudev',
  libxss1: 'libXss',
};

/**
 * What the tests need besides: a real keychain for the window, another user to run it as, hands to
 * press keys of the whole desktop and to change the screen, and the commands that the documentation
 * gives for keys and signatures.
 */
const testPrograms = {
  'gnome-keyring': 'gnome-keyring-daemon',
  'dbus-x11': 'dbus-run-session',
  'util-linux': 'setpriv',
  openssl: 'openssl',
  xdotool: 'xdotool',
  'x11-xserver-utils': 'xrandr',
};

/**
 * Libraries that Chromium opens by itself, when it looks for a keychain and when it notifies: it is not
 * linked to them.
 */
const openedLibraries = { 'libsecret-1-0': 'libsecret-1.so.0', libnotify4: 'libnotify.so.4' };

/** Packages that carry another name where time is counted with 64 bits (Debian 13, Ubuntu 24.04). */
const renamedForTime64 = ['libgtk-3-0', 'libasound2'];

/**
 * @typedef {object} Missing what a system lacks
 * @property {readonly string[]} packages Debian's packages that bring it
 * @property {readonly string[]} unknown libraries of which no package is known here
 */

/**
 * Installs what Electron needs of a Linux system and the system lacks; does nothing elsewhere. Only
 * root on Debian or its kin can install: anyone else is told how.
 * @param {string} electron the path of the executable
 * @param {{ screen: boolean, tests?: boolean }} needs whether a virtual screen is needed; whether what
 * the tests need is too
 * @throws {PlainError} if something is missing and cannot be installed
 */
export async function ensureSystemLibraries(electron, needs) {
  if (process.platform !== 'linux') return;
  const missing = await missingHere(electron, needs);
  if (isComplete(missing)) return;
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) throw new PlainError(howToInstall(missing));
  await install(missing.packages);
  const still = await missingHere(electron, needs);
  if (!isComplete(still)) throw new PlainError(howToInstall(still));
}

/**
 * The libraries that the dynamic linker does not find.
 * @param {string} lddOutput what `ldd` says of an executable
 * @returns {readonly string[]} for example ["libgbm.so.1"]
 */
export function notFoundLibraries(lddOutput) {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => String(name));
}

/**
 * The packages that bring what is missing.
 * @param {object} system
 * @param {readonly string[]} system.libraries missing libraries, for example ["libgbm.so.1"]
 * @param {readonly string[]} system.packages packages already known to be missing
 * @param {boolean} system.time64 whether the system's packages carry the names for 64-bit time
 * @returns {Missing}
 */
export function missingPackages({ libraries, packages, time64 }) {
  const found = libraries.map((library) => ({ library, name: packageOf(library) }));
  const names = found.flatMap(({ name }) => name ?? []).concat(packages);
  const unknown = found.filter(({ name }) => name === undefined).map(({ library }) => library);
  return { packages: [...new Set(names)].map((name) => systemsName(name, time64)).sort(), unknown };
}

/**
 * Whether this system's packages carry the names for 64-bit time. That renaming came to Debian and to
 * Ubuntu together with this version of the C library, so it tells for whatever is built on them too.
 * @param {string | undefined} glibc for example "2.36"
 */
export function hasTime64Names(glibc = glibcVersion()) {
  const [major = 0, minor = 0] = (glibc ?? '').split('.').map(Number);
  return major > 2 || (major === 2 && minor >= 39);
}

/**
 * @param {Missing} missing
 * @returns {string} what is missing and the command to type
 */
export function howToInstall({ packages, unknown }) {
  const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const sentences = [
    packages.length > 0
      ? `System packages are missing. On Debian and Ubuntu, run this, then the same command again:\n  ${command}`
      : '',
    unknown.length > 0
      ? `System libraries are missing: ${unknown.join(', ')}. Install them with your system's package manager.`
      : '',
  ];
  return sentences.filter(Boolean).join('\n');
}

/**
 * @param {string} electron
 * @param {{ screen: boolean, tests?: boolean }} needs
 */
async function missingHere(electron, { screen, tests = false }) {
  const ldd = await runProgram('ldd', [electron], { output: 'kept' });
  return missingPackages({
    libraries: notFoundLibraries(ldd.output),
    packages: [
      ...(screen && !isInstalled('Xvfb') ? ['xvfb'] : []),
      ...(tests ? await missingForTests() : []),
    ],
    time64: hasTime64Names(),
  });
}

async function missingForTests() {
  const packages = Object.entries(testPrograms)
    .filter(([, program]) => !isInstalled(program))
    .map(([name]) => name);
  const known = await runProgram('/sbin/ldconfig', ['-p'], { output: 'kept' });
  const notOpened = Object.entries(openedLibraries)
    .filter(([, library]) => !known.output.includes(library))
    .map(([name]) => name);
  return [...packages, ...notOpened];
}

/** @param {readonly string[]} packages */
async function install(packages) {
  say(`Installing system packages: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-y', '-o', 'DPkg::Lock::Timeout=120'];
  const update = await runProgram('apt-get', ['update', ...options], { output: 'kept', env });
  const { code, output } = await runProgram(
    'apt-get',
    ['install', ...options, '--no-install-recommends', ...packages],
    { output: 'kept', env },
  );
  if (code === 0) return;
  throw new PlainError(
    `apt-get could not install them. It said:\n${update.output}${output}` +
      'Put right what it complains of, and run the command again.',
  );
}

/** @param {Missing} missing */
function isComplete({ packages, unknown }) {
  return packages.length === 0 && unknown.length === 0;
}

/** @param {string} library for example "libgbm.so.1" */
function packageOf(library) {
  const stem = library.replace(/\.so(\..*)?$/, '');
  return Object.entries(libraryPackages).find(([, stems]) => stems.split(' ').includes(stem))?.[0];
}

/**
 * @param {string} name
 * @param {boolean} time64
 */
function systemsName(name, time64) {
  return time64 && renamedForTime64.includes(name) ? `${name}t64` : name;
}

/** @param {string} program */
function isInstalled(program) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders, '/usr/bin'].some((folder) => existsSync(join(folder, program)));
}

/** @returns {string | undefined} */
function glibcVersion() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    /** @type {unknown} */ (process.report.getReport())
  );
  return report.header.glibcVersionRuntime;
}
