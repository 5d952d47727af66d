import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainError, onEndingSignal, runAsCommand, say } from './command.mjs';
import { repositoryFolder } from './repository.mjs';
import { runNpm, runProgram } from './run-program.mjs';
import { finalLine, sumOf, tallyTests } from './test-report.mjs';
import { prepareForWindows } from './window-tests.mjs';

/** @typedef {import('./test-report.mjs').Tally} Tally */

/** Each counts as one test. */
const checks = { types: 'types', lint: 'lint', format: 'format:check' };

/** Far above what the tests take: a run that hangs shall end with a word about it. */
const testTimeLimit = 35 * 60_000;

/**
 * Runs every check and every test there is, and says in the last line how many passed.
 * @returns {Promise<number>} 0 if all of them passed, else 1
 */
async function test() {
  onEndingSignal((_, exitCode) => process.exit(exitCode));
  const tallies = [];
  for (const [name, script] of Object.entries(checks)) tallies.push(await runCheck(name, script));
  tallies.push(await runTests());
  const total = sumOf(tallies);
  console.log(`\n${finalLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}

/**
 * @param {string} name
 * @param {string} script of package.json
 * @returns {Promise<Tally>}
 */
async function runCheck(name, script) {
  const { code } = await runNpm(['run', '--silent', script]);
  say(
    code === 0
      ? `The check of ${name} passed.`
      : `The check of ${name} failed; what is wrong stands above.`,
  );
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : oneFailure;
}

/** @returns {Promise<Tally>} */
async function runTests() {
  try {
    await prepareForWindows();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(`Baton: The tests cannot run. ${error.message}`);
    return oneFailure;
  }
  const built = await runProgram(process.execPath, [
    join(repositoryFolder, 'scripts', 'build.mjs'),
  ]);
  if (built.code === 0) return await runVitest();
  say('The build failed, so the tests did not run; what is wrong stands above.');
  return oneFailure;
}

/** @returns {Promise<Tally>} */
async function runVitest() {
  const folder = await mkdtemp(join(tmpdir(), 'baton-test-report-'));
  const reportFile = join(folder, 'report.json');
  const vitest = join(repositoryFolder, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await runProgram(
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    { timeLimit: testTimeLimit },
  );
  const report = await readFile(reportFile, 'utf8').then(JSON.parse, () => null);
  await rm(folder, { recursive: true });
  if (report === null) say(`Vitest ended with exit code ${code} and without a report.`);
  return tallyTests(report, code);
}

/** @type {Tally} */
const oneFailure = { passed: 0, failed: 1, skipped: 0 };

await runAsCommand(import.meta.url, test);
