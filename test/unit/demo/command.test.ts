import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { request } from 'undici';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let folder: string;
let command: string;
let running: ChildProcessByStdio<null, Readable, Readable> | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-dialer-'));
  await build({ mode: 'dialer', logLevel: 'error', build: { outDir: folder } });
  command = join(folder, 'dialer.js');
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

afterEach(() => {
  running?.kill('SIGKILL');
});

function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running = child;
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => void (printed.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (printed.err += chunk.toString()));
  const closed = once(child, 'close');
  const exitCode = closed.then(([code]: readonly unknown[]) => code);
  const prints = async (pattern: RegExp): Promise<readonly string[]> => {
    for (;;) {
      const match = pattern.exec(printed.out);
      if (match) return match;
      if (child.exitCode !== null) throw new Error(`It ended: ${printed.out}${printed.err}`);
      await Promise.race([once(child.stdout, 'data'), closed]);
    }
  };
  return { child, printed, prints, exitCode };
}

it('prints its address and log-in, then each call and redirect, and ends on Ctrl-C', async () => {
  const { child, printed, prints, exitCode } = run('--pace', '100');
  const [, address = ''] = await prints(/Dialer address {2}(http:\/\/127\.0\.0\.1:\d+)/);
  const [, password = ''] = await prints(/Password {8}(\S+)/);
  const [, callId = ''] = await prints(/call {6}(\w+) .*agent 1028/);

  const form = { source: 'baton', user: '6666', pass: password, function: 'ra_call_control' };
  const order = { stage: 'EXTENSIONTRANSFER', value: callId, agent_user: '1028' };
  const { body } = await request(`${address}/agc/api.php`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...form, ...order, phone_number: '18005551234' }).toString(),
  });
  expect(await body.text()).toContain('SUCCESS');
  await prints(new RegExp(`redirect {2}${callId} {2}to 18005551234\n`));
  expect(printed.out.split(password)).toHaveLength(2);

  child.kill('SIGINT');
  expect(await exitCode).toBe(0);
});

it('takes the password, build and seed it is given', async () => {
  const { prints } = run('--password', 'own-one', '--build', '250122-1010');
  const [, address = ''] = await prints(/(http:\S+)/);
  await prints(/Password {8}own-one\n/);
  const { body } = await request(`${address}/agc/api.php?function=version`);
  expect(await body.text()).toContain('BUILD: 250122-1010');
});

it('says what is wrong with its options and starts nothing', async () => {
  const { printed, exitCode } = run('--port', 'nowhere');
  expect(await exitCode).toBe(2);
  expect(printed.err).toContain('--port takes a whole number from 0 to 65535.');
  expect(printed.out).toBe('');
});

it('says that its port is taken', async () => {
  const { prints } = run();
  const [, port = ''] = await prints(/127\.0\.0\.1:(\d+)/);
  const first = running;
  const second = run('--port', port);
  expect(await second.exitCode).toBe(1);
  expect(second.printed.err).toContain('is in use already');
  first?.kill('SIGKILL');
});
