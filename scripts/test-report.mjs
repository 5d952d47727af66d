/**
 * @typedef {object} Tally how many tests ended how
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * The part of vitest's JSON report that is counted here.
 * @typedef {object} TestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests skipped ones
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 * one for each file
 */

/**
 * Counts a run of vitest so that nothing that went wrong is lost: a file that broke before its first
 * test, an error outside of every test, and a run without a single test each count as one failure.
 * @param {TestReport | null} report null if the run left none
 * @param {number} exitCode vitest's
 * @returns {Tally}
 */
export function tallyTests(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.testResults.filter(brokeOutsideItsTests).length;
  const unseen = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unseen, skipped: report.numPendingTests + report.numTodoTests };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally} their sum
 */
export function sumOf(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The last line of a test run.
 * @param {Tally} tally
 * @returns {string} for example "12 passed, 0 failed"
 */
export function finalLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {TestReport['testResults'][number]} file */
function brokeOutsideItsTests({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}
