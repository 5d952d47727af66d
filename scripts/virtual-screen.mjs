import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PlainError } from './command.mjs';

/** How long the screen may take to come up, in milliseconds. */
const patience = 20_000;

/** Without a screen saver: a system whose screen is blank counts as locked. */
const quietScreen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset', '-s', '0'];

/**
 * Whether windows need a virtual screen to open on.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function needsVirtualScreen(env = process.env, platform = process.platform) {
  return platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
}

/**
 * Starts a virtual screen, which ends with this process at the latest, even where that is killed.
 * @returns {Promise<{ display: string, end: () => void }>} its name, for DISPLAY, and how to end it sooner
 * @throws {PlainError} if it does not start
 */
export async function startVirtualScreen() {
  const server = spawn(
    'setpriv',
    ['--pdeathsig', 'TERM', 'Xvfb', '-displayfd', '3', ...quietScreen],
    // In a group of its own, so that Ctrl-C does not take the screen away under an open window.
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true },
  );
  const display = `:${await displayNumber(server)}`;
  server.unref();
  return { display, end: () => void server.kill() };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>} what it writes once it takes clients
 */
async function displayNumber(server) {
  let complaint = '';
  const errors = /** @type {import('node:net').Socket} */ (server.stderr);
  errors.setEncoding('utf8').on('data', (part) => (complaint += part));
  errors.unref();
  const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const number = await new Promise((resolve) => {
    // It writes the number and the end of the line apart, and gives up if nobody reads the latter.
    createInterface(pipe).once('line', resolve);
    server.once('error', (error) => resolve((complaint += error.message) && ''));
    server.once('exit', () => resolve(''));
    setTimeout(resolve, patience, '').unref();
  });
  pipe.destroy();
  if (number !== '') return number;
  throw new PlainError(
    `The virtual screen (Xvfb) did not start. It said:\n${complaint.trim()}\n` +
      'Put right what it complains of, or open a screen and set DISPLAY, and run the command again.',
  );
}
