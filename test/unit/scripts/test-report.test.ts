import { expect, test } from 'vitest';
import { finalLine, sumOf, tallyTests } from '../../../scripts/test-report.mjs';

const green = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('a green run counts its tests', () => {
  expect(tallyTests(green, 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
});

test('tests that were skipped or are still to be written count as skipped', () => {
  const report = { ...green, numPendingTests: 2, numTodoTests: 1 };
  expect(tallyTests(report, 0).skipped).toBe(3);
});

test('a failed test counts once, though its file failed with it', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  const report = { ...green, numFailedTests: 1, testResults: [file] };
  expect(tallyTests(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('a file that broke before its first test counts as a failure', () => {
  const report = { ...green, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(tallyTests(report, 1).failed).toBe(1);
});

test('an error outside of every test counts as a failure', () => {
  expect(tallyTests(green, 1).failed).toBe(1);
});

test('a run without a test, or without a report, is a failure', () => {
  const empty = { ...green, numPassedTests: 0, testResults: [] };
  expect(tallyTests(empty, 0).failed).toBe(1);
  expect(tallyTests(null, 0).failed).toBe(1);
});

test('the final line names skipped tests only if there are any', () => {
  const total = sumOf([
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 1, failed: 2, skipped: 0 },
  ]);
  expect(finalLine(total)).toBe('4 passed, 2 failed');
  expect(finalLine({ ...total, skipped: 5 })).toBe('4 passed, 2 failed, 5 skipped');
});
