import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { isRoot } from './cache-folder.mjs';
import { ensureChromiumSandbox } from './chromium-sandbox.mjs';
import { onEndingSignal, runAsCommand, say } from './command.mjs';
import { findElectron } from './electron-binary.mjs';
import { repositoryFolder } from './repository.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { needsVirtualScreen, startVirtualScreen } from './virtual-screen.mjs';

/**
 * The arguments that Electron is started with.
 * @param {readonly string[]} given what the person typed after `npm start --`
 * @param {{ sandbox: boolean }} options whether Chromium's sandbox can run
 * @returns {readonly string[]} Baton opens in rehearsal unless `--connect` was typed
 */
export function electronArguments(given, { sandbox }) {
  const passedOn = given.filter((argument) => argument !== '--connect');
  const rehearsal =
    given.includes('--connect') || given.includes('--rehearsal') ? [] : ['--rehearsal'];
  return [...(sandbox ? [] : ['--no-sandbox']), repositoryFolder, ...rehearsal, ...passedOn];
}

/**
 * Builds Baton and opens it.
 * @returns {Promise<number>} Electron's exit code
 */
async function start() {
  const stopListening = onEndingSignal((_, exitCode) => process.exit(exitCode));
  const { path } = await findElectron();
  const screen = needsVirtualScreen();
  await ensureSystemLibraries(path, { screen });
  const sandbox = canUseSandbox(path);
  await build();
  if (screen) await openVirtualScreen();
  stopListening();
  return await open(path, electronArguments(process.argv.slice(2), { sandbox }));
}

async function openVirtualScreen() {
  const { display } = await startVirtualScreen();
  process.env['DISPLAY'] = display;
  say(`There is no screen here, so windows open on a virtual one (DISPLAY=${display}).`);
}

/** @param {string} electron */
function canUseSandbox(electron) {
  if (process.platform === 'linux' && isRoot()) {
    say(
      "You are root, so Chromium's sandbox is off: good enough to try Baton, not to work with it.",
    );
    return false;
  }
  ensureChromiumSandbox(electron);
  return true;
}

/**
 * @param {string} electron
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function open(electron, args) {
  const env = { ...process.env };
  // Editors set it in their terminals, and Electron would start as plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  const child = spawn(electron, args, {
    stdio: 'inherit',
    env,
    // In a group of its own: a second SIGINT, from npm, would end it before it has put things away.
    detached: process.platform !== 'win32',
  });
  passSignalsOn(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 1)));
  });
}

/**
 * Asks Electron to end at the first signal, and ends it at one that comes seconds later.
 * @param {import('node:child_process').ChildProcess} child
 */
function passSignalsOn(child) {
  let asked = 0;
  onEndingSignal((signal) => {
    if (asked === 0) child.kill(signal);
    else if (Date.now() - asked > 2_000) child.kill('SIGKILL');
    asked ||= Date.now();
  });
  process.on('exit', () => child.kill());
}

await runAsCommand(import.meta.url, start);
