import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { PlainError, onEndingSignal, runAsCommand, say } from './command.mjs';
import { repositoryFolder } from './repository.mjs';
import { runProgram } from './run-program.mjs';

/** What has to stand in the environment; docs/live-test.md says what each holds. */
const needed = ['BATON_LIVE_ADDRESS', 'BATON_LIVE_USER', 'BATON_LIVE_PASSWORD', 'BATON_LIVE_AGENT'];

/** Set by this script alone, and only after a person has said yes. */
const transferVariables = /** @type {const} */ (['BATON_LIVE_TRANSFER', 'BATON_LIVE_CALL']);

const usage = `Usage: npm run test:live -- [options]

Asks the dialer that the environment names, and changes nothing there (docs/live-test.md).

  --transfer N --call ID   after that, hand the call with this ID over to the number N, for real, once
  --yes                    do so without asking for a typed yes
  --help                   show this
`;

/** @typedef {{ readonly number: string, readonly callId: string }} Transfer */

/**
 * Tries Baton's dialer client on a real dialer.
 * @returns {Promise<number>} 0 if everything was as Baton expects it
 * @throws {PlainError} if something is missing, or a transfer is not said yes to; nothing is sent then
 */
async function liveTest() {
  const { transfer, yes, help } = readArguments();
  if (help) {
    console.log(usage);
    return 0;
  }
  checkEnvironment();
  onEndingSignal((_, exitCode) => process.exit(exitCode));
  say(
    `Asking ${process.env['BATON_LIVE_ADDRESS']} as API user ${process.env['BATON_LIVE_USER']}. ` +
      'That changes nothing there.',
  );
  if (transfer) await confirm(transfer, yes);
  const vitest = join(repositoryFolder, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await runProgram(
    process.execPath,
    [vitest, 'run', '--root', repositoryFolder, '--project', 'live', '--reporter', 'verbose'],
    { env: environmentFor(transfer) },
  );
  return code;
}

/** @returns {{ transfer: Transfer | null, yes: boolean, help: boolean }} */
function readArguments() {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean', default: false });
  try {
    const { values } = parseArgs({
      options: { transfer: text, call: text, yes: flag, help: flag },
      allowPositionals: false,
    });
    return { transfer: readTransfer(values), yes: values.yes, help: values.help };
  } catch (error) {
    // parseArgs throws on what it does not know, with a sentence made to be shown.
    if (error instanceof TypeError) throw new PlainError(`${error.message}\n\n${usage}`);
    throw error;
  }
}

/**
 * @param {{ transfer?: string, call?: string }} values
 * @returns {Transfer | null}
 */
function readTransfer({ transfer, call }) {
  if (transfer === undefined && call === undefined) return null;
  if (transfer === undefined || call === undefined) {
    throw new PlainError(
      'A transfer needs both, --transfer with a number and --call with a call ID.',
    );
  }
  // The dialer drops other characters without a word, and would dial another number.
  if (!/^[0-9*#]{2,}$/.test(transfer)) {
    throw new PlainError(
      '--transfer takes two or more of 0–9, * and #, just as they are to be dialled.',
    );
  }
  if (!/^[A-Z]\d{19,20}$/.test(call)) {
    throw new PlainError('--call takes a call ID, such as Y0315201639000402027.');
  }
  return { number: transfer, callId: call };
}

function checkEnvironment() {
  const missing = needed.filter((name) => (process.env[name] ?? '') === '');
  if (missing.length === 0) return;
  throw new PlainError(
    `Set ${missing.join(', ')} in the environment: docs/live-test.md says what belongs there. ` +
      'Nothing was sent.',
  );
}

/**
 * Says what a transfer will do, and goes on only after a yes.
 * @param {Transfer} transfer
 * @param {boolean} yes whether the command line has said it
 */
async function confirm({ number, callId }, yes) {
  say(
    `After that, call ${callId} of agent ${process.env['BATON_LIVE_AGENT']} is handed over to ` +
      `${number}: for real, once, and for good.`,
  );
  if (yes) return;
  if (!process.stdin.isTTY) {
    throw new PlainError(
      'Nobody is there to say yes to that. Add --yes if it is meant. Nothing was sent.',
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Type the number ${number} once more to go on: `);
  terminal.close();
  if (answer.trim() !== number) throw new PlainError('That is another number. Nothing was sent.');
}

/** @param {Transfer | null} transfer */
function environmentFor(transfer) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, BATON_LIVE: 'yes' };
  for (const name of transferVariables) delete env[name];
  return transfer === null
    ? env
    : { ...env, BATON_LIVE_TRANSFER: transfer.number, BATON_LIVE_CALL: transfer.callId };
}

await runAsCommand(import.meta.url, liveTest);
