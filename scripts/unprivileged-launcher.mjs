import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureChromiumSandbox, nobody, setprivArguments } from './chromium-sandbox.mjs';
import { PlainError } from './command.mjs';
import { isRoot } from './cache-folder.mjs';
import { closedFolder } from './open-to-others.mjs';
import { repositoryFolder } from './repository.mjs';

/**
 * @typedef {object} Launcher
 * @property {string} executablePath start this in place of Electron, with the same arguments
 * @property {string} home a folder that the user as which Electron runs may write to
 */

/**
 * A real keychain (gnome-keyring), in the given state. `locked` is one that was unlocked in the same
 * folder before: that is when it comes into being.
 * @typedef {'none' | 'unlocked' | 'locked'} Keyring
 */

/**
 * Makes a program that starts Electron away from the person's own things: with a home of its own and
 * no keychain but the one asked for, and, if root starts it, as an unprivileged user, because
 * Chromium's sandbox does not run as root. On macOS and Windows that is Electron itself.
 * @param {object} options
 * @param {string} options.electron the path of Electron's executable
 * @param {string} options.folder an existing folder to put the program and the home into; it becomes
 * searchable by everybody
 * @param {Keyring} [options.keyring] which keychain Electron finds, none if left out. With one, the
 * process started is the keychain's session, and Electron its child
 * @param {string} [options.bus] the address of the session bus that Electron finds where there is no
 * keychain; without it there is none
 * @returns {Launcher}
 * @throws {PlainError} if the unprivileged user cannot get at Electron
 */
export function unprivilegedLauncher({ electron, folder, keyring = 'none', bus }) {
  const home = join(folder, 'home');
  mkdirSync(join(home, 'run'), { recursive: true, mode: 0o700 });
  if (process.platform !== 'linux') return { executablePath: electron, home };
  ensureChromiumSandbox(electron);
  if (isRoot()) giveAccess({ electron, folder, home });
  const executablePath = join(folder, `electron-keyring-${keyring}.sh`);
  writeFileSync(executablePath, launcherScript({ electron, home, keyring, bus, root: isRoot() }));
  chmodSync(executablePath, 0o755);
  return { executablePath, home };
}

/**
 * Copies what of this repository runs as the app (package.json and dist) to where an unprivileged
 * user can read it.
 * @param {string} folder an existing folder; it becomes searchable by everybody
 * @returns {string} the app's folder, to start Electron with
 */
export function stageApp(folder) {
  const app = join(folder, 'app');
  mkdirSync(app);
  for (const name of ['package.json', 'dist']) {
    cpSync(join(repositoryFolder, name), join(app, name), { recursive: true });
  }
  chmodSync(folder, 0o755);
  makeReadable(app);
  return app;
}

/**
 * @param {object} options
 * @param {string} options.electron
 * @param {string} options.home
 * @param {Keyring} options.keyring
 * @param {string} [options.bus]
 * @param {boolean} options.root whether root runs the script
 * @returns {string} a shell script that becomes Electron and passes its arguments on
 */
export function launcherScript({ electron, home, keyring, bus, root }) {
  const drop = root ? ['setpriv', ...setprivArguments, '--'] : [];
  const command = [...drop, 'env', ...environment(home, keyring, bus), ...session(keyring)];
  return `#!/bin/sh\nexec ${[...command, electron].map(quote).join(' ')} "$@"\n`;
}

/**
 * @param {string} home
 * @param {Keyring} keyring
 * @param {string} [bus]
 */
function environment(home, keyring, bus) {
  const hasKeyring = keyring !== 'none';
  const unset = ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'ELECTRON_RUN_AS_NODE'];
  return [
    ...[...unset, hasKeyring ? 'DBUS_SESSION_BUS_ADDRESS' : 'XDG_CURRENT_DESKTOP'].flatMap(
      (name) => ['-u', name],
    ),
    `HOME=${home}`,
    `XDG_RUNTIME_DIR=${join(home, 'run')}`,
    // Without an address D-Bus would start a session bus of its own, and leave it running.
    hasKeyring ? 'XDG_CURRENT_DESKTOP=GNOME' : `DBUS_SESSION_BUS_ADDRESS=${bus ?? 'disabled:'}`,
  ];
}

/**
 * Runs what follows in a session with a keychain. The password is always the same, so that a later
 * session opens what an earlier one has kept.
 * @param {Keyring} keyring
 */
function session(keyring) {
  if (keyring === 'none') return [];
  const daemon = 'gnome-keyring-daemon --components=secrets';
  const start = {
    unlocked: `printf test | ${daemon} --unlock --daemonize`,
    locked: `${daemon} --start`,
  }[keyring];
  return ['dbus-run-session', '--', 'sh', '-c', `${start} >/dev/null 2>&1; exec "$0" "$@"`];
}

/** @param {string} word */
function quote(word) {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** @param {{ electron: string, folder: string, home: string }} paths */
function giveAccess({ electron, folder, home }) {
  const closed = closedFolder(dirname(electron)) ?? closedFolder(dirname(folder));
  if (closed) {
    throw new PlainError(
      `As root, the tests open windows as the user "nobody", who cannot enter ${closed}. ` +
        'Put the repository elsewhere, or set BATON_CACHE or TMPDIR to a folder that everybody can enter.',
    );
  }
  chmodSync(folder, 0o755);
  for (const path of [home, join(home, 'run')]) chownSync(path, nobody.uid, nobody.gid);
}

/** @param {string} path */
function makeReadable(path) {
  const isFolder = statSync(path).isDirectory();
  chmodSync(path, isFolder ? 0o755 : 0o644);
  if (isFolder) readdirSync(path).forEach((name) => makeReadable(join(path, name)));
}
