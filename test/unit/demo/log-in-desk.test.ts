import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { Fields } from './ask-dialer.ts';
import { askAgentApi, askForStatus } from './ask-dialer.ts';
import type { VirtualClock } from './virtual-clock.ts';
import { createVirtualClock } from './virtual-clock.ts';

const minute = 60_000;
const probe = { value: 'PROBE', stage: 'PROBE' };
const passed = 'ERROR: no active call found - PROBE\n';
const wrong = { ...probe, pass: 'wrong' };

let clock: VirtualClock;
let dialer: DemoDialer;

beforeEach(async () => {
  clock = createVirtualClock();
  dialer = await startDemoDialer({
    clock,
    users: [
      { user: '6666', password: '1234', level: 8, allowedFunctions: 'all' },
      { user: '5555', password: '1234', level: 4, allowedFunctions: 'all' },
      {
        user: '7777',
        password: '1234',
        level: 8,
        allowedFunctions: 'all',
        hasLoggedInBefore: false,
      },
      { user: '8888', password: '1234', level: 8, allowedFunctions: 'all', apiAccess: false },
    ],
  });
});

afterEach(() => dialer.stop());

async function refuse(times: number, fields: Fields = {}) {
  for (let done = 0; done < times; done += 1) await askAgentApi(dialer, { ...wrong, ...fields });
}

it('still lets a user in after nine refused log-ins', async () => {
  await refuse(9);
  expect(await askAgentApi(dialer, probe)).toBe(passed);
});

it('locks a user after ten refused log-ins, on both endpoints, whatever the password', async () => {
  await refuse(10);
  expect(await askAgentApi(dialer, probe)).toBe(
    'ERROR: Invalid Username/Password: |6666|1234|0|1|LOCK|\n',
  );
  expect(await askForStatus(dialer)).toBe(
    'ERROR: Too many login attempts, try again in 15 minutes: |6666|LOCK|\n',
  );
});

it('counts the refusals of both endpoints together', async () => {
  await refuse(5);
  for (let done = 0; done < 5; done += 1) await askForStatus(dialer, { pass: 'wrong' });
  expect(await askAgentApi(dialer, probe)).toContain('|LOCK|');
});

it('counts the refusals that come between log-ins that pass', async () => {
  for (let done = 0; done < 10; done += 1) {
    await askAgentApi(dialer, probe);
    await askAgentApi(dialer, wrong);
  }
  expect(await askAgentApi(dialer, probe)).toContain('|LOCK|');
});

it('unlocks after fifteen minutes of its own clock, and counts anew', async () => {
  await refuse(10);
  clock.pass(15 * minute - 1);
  expect(await askAgentApi(dialer, probe)).toContain('|LOCK|');
  clock.pass(1);
  expect(await askAgentApi(dialer, probe)).toBe(passed);
  await refuse(9);
  expect(await askAgentApi(dialer, probe)).toBe(passed);
});

it('does not lock a user who never logged in before', async () => {
  await refuse(10, { user: '7777' });
  expect(await askAgentApi(dialer, { ...probe, user: '7777' })).toBe(passed);
});

it('does not lock others', async () => {
  await refuse(10);
  expect(await askAgentApi(dialer, { ...probe, user: '5555' })).toBe(passed);
});

it('takes agent_status below level 7 for a refused log-in, so that polling locks', async () => {
  const low = { user: '5555' };
  for (let done = 0; done < 10; done += 1) {
    expect(await askForStatus(dialer, low)).toContain('|5555|1234|BAD|');
  }
  expect(await askAgentApi(dialer, { ...probe, ...low })).toContain('|LOCK|');
});

it('writes down every refused log-in', async () => {
  await refuse(10);
  await askForStatus(dialer);
  expect(dialer.refusedLogIns).toHaveLength(11);
  expect(dialer.refusedLogIns[0]).toMatchObject({ endpoint: 'agent', locked: false });
  expect(dialer.refusedLogIns[10]).toMatchObject({ endpoint: 'non-agent', locked: true });
});

it('refuses a user without API access with the right password, and does not count it', async () => {
  const fields = { ...probe, user: '8888' };
  for (let done = 0; done < 11; done += 1) {
    expect(await askAgentApi(dialer, fields)).toBe(
      'ERROR: Invalid Username/Password: |8888|1234|1|0|GOOD|\n',
    );
  }
  expect(dialer.refusedLogIns).toHaveLength(0);
});

it('refuses the old password once it has been changed', async () => {
  dialer.setPassword('6666', 'new-one');
  expect(await askAgentApi(dialer, probe)).toContain('|6666|1234|0|1|BAD|');
  expect(await askAgentApi(dialer, { ...probe, pass: 'new-one' })).toBe(passed);
});

it('never matches a password with a character that it drops', async () => {
  dialer.setPassword('6666', 'pass#word');
  expect(await askAgentApi(dialer, { ...probe, pass: 'pass#word' })).toContain('|6666|password|');
});

it('refuses a password of one character, even the right one', async () => {
  dialer.setPassword('6666', 'x');
  expect(await askAgentApi(dialer, { ...probe, pass: 'x' })).toContain('|6666|x|1|1|GOOD|');
});
