import { expect, it } from 'vitest';
import { readCommandOptions, usage } from '../../../electron/demo/command-options.ts';

it('starts on a free port with a random password when nothing is asked for', () => {
  expect(readCommandOptions([])).toEqual({
    kind: 'start',
    port: 0,
    seed: 1,
    build: '240429-2220',
    pace: 1,
    password: null,
  });
});

it('takes every option', () => {
  const given = '--port 8088 --seed 42 --build 250122-1010 --pace 2.5 --password a.B-1/=_+';
  expect(readCommandOptions(given.split(' '))).toEqual({
    kind: 'start',
    port: 8088,
    seed: 42,
    build: '250122-1010',
    pace: 2.5,
    password: 'a.B-1/=_+',
  });
});

it.each([
  ['--port 65536', '--port takes'],
  ['--port x', '--port takes'],
  ['--seed 1.5', '--seed takes'],
  ['--build 250122', '--build takes'],
  ['--pace 0', '--pace takes'],
  ['--pace fast', '--pace takes'],
  ['--password p@ss', '--password takes'],
  ['--password x', '--password takes'],
  ['--colour red', "Unknown option '--colour'"],
  ['--port', "'--port <value>' argument missing"],
  ['stray', "Unexpected argument 'stray'"],
])('says what is wrong with %s', (given, problem) => {
  const read = readCommandOptions(given.split(' '));
  expect(read).toMatchObject({ kind: 'wrong' });
  expect(read.kind === 'wrong' && read.problem).toContain(problem);
});

it('explains every option when asked for help', () => {
  expect(readCommandOptions(['--help'])).toEqual({ kind: 'help' });
  for (const option of ['port', 'seed', 'build', 'pace', 'password']) {
    expect(usage).toContain(`--${option}`);
  }
});
