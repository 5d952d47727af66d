import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { buildChildProgram } from '../../child-program.ts';
import { password } from './dialer-under-test.ts';

let folder = '';
let program = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-log-ins-'));
  program = await buildChildProgram(new URL('./child-log-in.ts', import.meta.url), folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts Baton's client, which logs in at once. */
function start(demo: DemoDialer, profile: string) {
  const child = spawn(process.execPath, [program, demo.address, profile]);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.pipe(process.stderr);
  return { child, ended: once(child, 'close').then(() => printed) };
}

/** The same, killed once the dialer has the log-in and before its answer. */
async function startAndKill(demo: DemoDialer, profile: string): Promise<string> {
  const { child, ended } = start(demo, profile);
  const forget = demo.onEvent((event) => {
    if (event.kind === 'log-in-refused') child.kill('SIGKILL');
  });
  const printed = await ended;
  forget();
  return printed;
}

/** A dialer that refuses the log-in, and whose answer does not come in time. */
async function refusingDialer(): Promise<DemoDialer> {
  const user = {
    user: '6666',
    password: 'Another.word',
    level: 8,
    allowedFunctions: 'all',
  } as const;
  const demo = await startDemoDialer({ users: [user] });
  demo.misbehave({ kind: 'silent', acts: true }, { function: 'ra_call_control' });
  return demo;
}

describe('a Baton that is killed between a log-in and its answer, again and again', () => {
  it('sends five log-ins and no more, and pauses', async () => {
    const demo = await refusingDialer();
    const profile = join(folder, 'killed');
    for (let time = 1; time <= 5; time += 1) {
      expect(await startAndKill(demo, profile)).toBe('');
      expect(demo.refusedLogIns).toHaveLength(time);
    }
    for (let time = 0; time < 2; time += 1) {
      expect(JSON.parse(await start(demo, profile).ended)).toMatchObject({ kind: 'login-paused' });
    }
    expect(demo.refusedLogIns).toHaveLength(5);
    await demo.stop();
  }, 60_000);

  it('remembers a refusal that it has heard, and keeps no secret with it', async () => {
    const demo = await refusingDialer();
    demo.misbehave(null);
    const profile = join(folder, 'refused');
    expect(JSON.parse(await start(demo, profile).ended)).toMatchObject({ kind: 'login-refused' });
    expect(JSON.parse(await start(demo, profile).ended)).toMatchObject({ kind: 'login-stopped' });
    expect(demo.refusedLogIns).toHaveLength(1);
    expect(await readdir(profile)).toEqual(['log-ins.json']);
    const text = await readFile(join(profile, 'log-ins.json'), 'utf8');
    expect(text).toContain('"apiUser": "6666"');
    expect(text).not.toContain(password);
    await demo.stop();
  }, 60_000);
});
