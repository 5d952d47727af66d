import { pathToFileURL } from 'node:url';

/** A failure that a person can do something about: its message says what happened and what to do. */
export class PlainError extends Error {}

/**
 * Says one line to the person at the terminal.
 * @param {string} sentence
 */
export function say(sentence) {
  console.log(`Baton: ${sentence}`);
}

/** The signals that end a command, with their numbers, from which its exit code is made. */
const endingSignals = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 });

/** @typedef {keyof typeof endingSignals} EndingSignal */

/**
 * Calls back at Ctrl-C and its like, instead of ending at once.
 * @param {(signal: EndingSignal, exitCode: number) => void} listener is given the exit code that a
 * program ended by this signal has by custom
 * @returns {() => void} stops listening
 */
export function onEndingSignal(listener) {
  const stops = Object.entries(endingSignals).map(([name, number]) => {
    const signal = /** @type {EndingSignal} */ (name);
    const heard = () => listener(signal, 128 + number);
    process.on(signal, heard);
    return () => process.off(signal, heard);
  });
  return () => stops.forEach((stop) => stop());
}

/**
 * Runs `main` if `moduleUrl` is the script that Node was started with. A PlainError ends it with its
 * message alone and exit code 1; anything else is a bug and keeps its stack.
 * @param {string} moduleUrl the script's `import.meta.url`
 * @param {() => Promise<number | void>} main resolves to the exit code, 0 if to nothing
 */
export async function runAsCommand(moduleUrl, main) {
  if (moduleUrl !== pathToFileURL(process.argv[1] ?? '').href) return;
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(`Baton: ${error.message}`);
    process.exitCode = 1;
  }
}
