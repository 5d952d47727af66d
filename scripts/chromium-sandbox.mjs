import { chmodSync, chownSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { PlainError, say } from './command.mjs';
import { isRoot } from './cache-folder.mjs';

/** An unprivileged user that every Linux system has: `nobody`, as which root's tests open windows. */
export const nobody = { uid: 65534, gid: 65534 };

/** The arguments of `setpriv` that make of root somebody without any privilege. */
export const setprivArguments = [
  `--reuid=${nobody.uid}`,
  `--regid=${nobody.gid}`,
  '--clear-groups',
  '--inh-caps=-all',
];

const setUserId = 0o4755;

/**
 * Sees to it that Chromium's sandbox can start for an unprivileged user. It builds on user namespaces
 * or, where the system withholds them, on a helper program that is root's and has the set-user-ID bit.
 * @param {string} electron the path of the executable
 * @throws {PlainError} if neither is there and only root could change that
 */
export function ensureChromiumSandbox(electron) {
  if (process.platform !== 'linux' || hasUserNamespaces()) return;
  const helper = join(dirname(electron), 'chrome-sandbox');
  const { uid, mode } = statSync(helper);
  if (uid === 0 && (mode & 0o7777) === setUserId) return;
  if (!isRoot()) throw new PlainError(howToGiveTheBit(helper));
  say(`User namespaces are not available here, so ${helper} gets the set-user-ID bit of root.`);
  chownSync(helper, 0, 0);
  chmodSync(helper, setUserId);
}

function hasUserNamespaces() {
  // Mapping root and taking a second namespace tells where namespaces can be made but are of no use.
  const trial = ['unshare', '--user', '--map-root-user', '--net', 'true'];
  const [program = '', ...args] = isRoot()
    ? ['setpriv', ...setprivArguments, '--', ...trial]
    : trial;
  return spawnSync(program, args, { stdio: 'ignore', cwd: '/' }).status === 0;
}

/** @param {string} helper */
function howToGiveTheBit(helper) {
  return (
    "Chromium's sandbox cannot start: this system withholds user namespaces from ordinary users. " +
    `Run this, then the same command again:\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`
  );
}
