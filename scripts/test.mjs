import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainError, onEndingSignal, runAsCommand, say } from './command.mjs';
import { repositoryFolder } from './repository.mjs';
import { runNpm, runProgram } from './run-program.mjs';
import { finalLine, sumOf, tallyTests } from './test-report.mjs';
import { prepareForWindows } from './window-tests.mjs';

/** @typedef {import('./test-report.mjs').Tally} Tally */

/** Far above what the tests take: a run that hangs shall end with a word about it. */
const testTimeLimit = 35 * 60_000;

/** @typedef {() => Promise<Tally>} Task */

/** @type {Task} */
const types = () => runCheck('types', 'types');
/** @type {Task} */
const lint = () => runCheck('lint', 'lint');
/** @type {Task} */
const format = () => runCheck('format', 'format:check');

/**
 * The soak waits most of its time, and a stall of the machine counts thirtyfold in it. So only the
 * checks, which are in no hurry, run beside it: in two lanes that take as long.
 */
const lanes = [
  [types, lint],
  [() => runVitest('soak'), format],
];

/**
 * Runs every check and every test there is, and says in the last line how many passed.
 * @returns {Promise<number>} 0 if all of them passed, else 1
 */
async function test() {
  onEndingSignal((_, exitCode) => process.exit(exitCode));
  const total = sumOf((await isReady()) ? await runAll() : await runChecks());
  console.log(`\n${finalLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}

async function runAll() {
  const tallies = await Promise.all(lanes.map(inTurn));
  return [...tallies.flat(), await runVitest('!soak')];
}

/** What can be said where no test can run. */
async function runChecks() {
  return [...(await inTurn([types, lint, format])), oneFailure];
}

/**
 * @param {readonly Task[]} tasks
 * @returns {Promise<Tally[]>}
 */
async function inTurn(tasks) {
  const tallies = [];
  for (const task of tasks) tallies.push(await task());
  return tallies;
}

/**
 * A check counts as one test.
 * @param {string} name
 * @param {string} script of package.json
 * @returns {Promise<Tally>}
 */
async function runCheck(name, script) {
  const { code, output } = await runNpm(['run', '--silent', script], {
    output: 'kept',
    priority: constants.priority.PRIORITY_BELOW_NORMAL,
  });
  if (code === 0) say(`The check of ${name} passed.`);
  else say(`The check of ${name} failed:\n${output}`);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : oneFailure;
}

/** Whether the tests can run: what they need is there, and Baton is built. */
async function isReady() {
  try {
    await prepareForWindows();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(`Baton: The tests cannot run. ${error.message}`);
    return false;
  }
  const built = await runProgram(process.execPath, [
    join(repositoryFolder, 'scripts', 'build.mjs'),
  ]);
  if (built.code !== 0)
    say('The build failed, so the tests do not run; what is wrong stands above.');
  return built.code === 0;
}

/**
 * @param {string} project of the configuration, or all but one: `!soak`
 * @returns {Promise<Tally>}
 */
async function runVitest(project) {
  const folder = await mkdtemp(join(tmpdir(), 'baton-test-report-'));
  const reportFile = join(folder, 'report.json');
  const vitest = join(repositoryFolder, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await runProgram(
    process.execPath,
    [vitest, 'run', '--project', project, ...reporters, `--outputFile.json=${reportFile}`],
    { timeLimit: testTimeLimit },
  );
  const report = await readFile(reportFile, 'utf8').then(JSON.parse, () => null);
  await rm(folder, { recursive: true });
  if (report === null) say(`Vitest ended with exit code ${code} and without a report.`);
  return tallyTests(report, code);
}

const reporters = ['--reporter=default', '--reporter=json'];

/** @type {Tally} */
const oneFailure = { passed: 0, failed: 1, skipped: 0 };

await runAsCommand(import.meta.url, test);
