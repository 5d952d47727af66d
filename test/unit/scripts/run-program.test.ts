import { constants } from 'node:os';
import { expect, test } from 'vitest';
import { runProgram } from '../../../scripts/run-program.mjs';

const node = process.execPath;

test("a program's output and exit code come back", async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
  const { code, output } = await runProgram(node, ['-e', script], { output: 'kept' });
  expect(code).toBe(3);
  expect(output.split('\n').sort()).toEqual(['', 'err', 'out']);
});

test('a program that is not there has the exit code of a shell that does not find it', async () => {
  const { code, output } = await runProgram('no-such-program', [], { output: 'kept' });
  expect(code).toBe(127);
  expect(output).toContain('no-such-program');
});

test('a program that hangs is ended when its time is over, and does not count as a success', async () => {
  const { code } = await runProgram(node, ['-e', 'setInterval(() => {}, 1000)'], {
    timeLimit: 200,
  });
  expect(code).toBe(143);
});

test('a program that is in no hurry leaves the processor to those that are', async () => {
  const script = 'console.log(require("node:os").getPriority())';
  const priority = constants.priority.PRIORITY_BELOW_NORMAL;
  const { output } = await runProgram(node, ['-e', script], { output: 'kept', priority });
  expect(output).toBe(`${priority}\n`);
});
