import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { startDemoDialer } from '../../electron/demo/demo-dialer.ts';
import type { DemoApiUser, DemoDialer } from '../../electron/demo/demo-dialer.ts';

const password = 'Canary.live=word+1';
const user: DemoApiUser = { user: '6666', password, level: 8, allowedFunctions: 'all' };
const repository = fileURLToPath(new URL('../..', import.meta.url));
const script = fileURLToPath(new URL('../../scripts/live-test.mjs', import.meta.url));

/** A run starts a test runner of its own. */
const runMs = 60_000;

let started: DemoDialer | null = null;
afterEach(() => started?.stop());

async function onACall(as: DemoApiUser = user) {
  const demo = await startDemoDialer({ users: [as] });
  started = demo;
  const callId = demo.ring({ agentUser: '1028', callerNumber: '7275551212', inGroup: 'SALESLINE' });
  return { demo, callId, env: environment(demo) };
}

function environment({ address }: DemoDialer): Record<string, string> {
  return {
    BATON_LIVE_ADDRESS: address,
    BATON_LIVE_USER: '6666',
    BATON_LIVE_PASSWORD: password,
    BATON_LIVE_AGENT: '1028',
  };
}

/** Runs the command without a terminal, and without what the tests themselves run under. */
function run(env: Record<string, string>, ...args: readonly string[]) {
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|BATON_LIVE)/.test(name));
  const child = spawn(process.execPath, [script, ...args], {
    cwd: repository,
    env: { ...Object.fromEntries(own), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

describe('npm run test:live', () => {
  it('is that script', () => {
    const { scripts } = JSON.parse(readFileSync(`${repository}/package.json`, 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['test:live']).toBe('node scripts/live-test.mjs');
  });

  it('passes on a good dialer, and changes nothing there', { timeout: runMs }, async () => {
    const { demo, env } = await onACall();
    const { code, output } = await run(env);
    expect(output).toContain('8 passed');
    expect(code).toBe(0);
    expect(output).not.toContain('Canary');
    expect(demo.refusedLogIns).toHaveLength(0);
    expect(demo.redirects).toHaveLength(0);
    expect(demo.liveCalls()).toHaveLength(1);
    const functions = new Set(demo.requests.map(({ form }) => form['function']));
    expect([...functions].sort()).toEqual([
      'agent_status',
      'logged_in_agents',
      'ra_call_control',
      'version',
    ]);
  });

  it('hands one call over, once, when it is told to', { timeout: runMs }, async () => {
    const { demo, env, callId } = await onACall();
    const { code, output } = await run(env, '--transfer', '18005551234', '--call', callId, '--yes');
    expect(output).toContain('handed over to 18005551234: for real, once, and for good');
    expect(output).toContain('9 passed');
    expect(code).toBe(0);
    expect(demo.redirects.map((redirect) => ({ ...redirect, at: 0 }))).toEqual([
      { callId, agentUser: '1028', extension: '18005551234', at: 0 },
    ]);
    expect(demo.refusedLogIns).toHaveLength(0);
  });

  it('hands over no call that is another agent’s', { timeout: runMs }, async () => {
    const { demo, env } = await onACall();
    const others = demo.ring({ agentUser: '1029', callerNumber: '2', inGroup: 'SALESLINE' });
    const { code } = await run(env, '--transfer', '18005551234', '--call', others, '--yes');
    expect(code).toBe(1);
    expect(demo.redirects).toHaveLength(0);
  });

  it('ends at the first refused log-in, with no transfer', { timeout: runMs }, async () => {
    const { demo, env, callId } = await onACall();
    const wrong = { ...env, BATON_LIVE_PASSWORD: 'Canary.wrong' };
    const { code, output } = await run(
      wrong,
      '--transfer',
      '18005551234',
      '--call',
      callId,
      '--yes',
    );
    expect(code).toBe(1);
    expect(output).not.toContain('Canary');
    expect(demo.refusedLogIns).toHaveLength(1);
    expect(demo.redirects).toHaveLength(0);
  });

  it('leaves out what an API user below level 7 may not do', { timeout: runMs }, async () => {
    const { demo, env } = await onACall({ ...user, level: 4 });
    const { code, output } = await run(env);
    expect(output).toContain('5 passed');
    expect(output.match(/level is below 7, or has no View Reports/g)).toHaveLength(3);
    expect(code).toBe(0);
    expect(demo.refusedLogIns).toHaveLength(1);
  });

  it('sends nothing where nobody has said yes to a transfer', async () => {
    const { demo, env, callId } = await onACall();
    const { code, output } = await run(env, '--transfer', '18005551234', '--call', callId);
    expect(output).toContain('Add --yes if it is meant. Nothing was sent.');
    expect(code).toBe(1);
    expect(demo.requests).toHaveLength(0);
  });

  it.each([
    ['a variable is missing', { BATON_LIVE_PASSWORD: '' }, [], 'Set BATON_LIVE_PASSWORD in the'],
    ['a number comes without a call', {}, ['--transfer', '1800'], 'A transfer needs both'],
    [
      'a number would be dialled otherwise than it is written',
      {},
      ['--transfer', '+1800', '--call', 'Y0315201639000402027'],
      '--transfer takes two or more of',
    ],
    ['a call ID is none', {}, ['--transfer', '1800', '--call', 'Y03|1'], '--call takes a call ID'],
    ['an option is not known', {}, ['--transfr', '1800'], '--transfr'],
  ])('says so, and sends nothing, where %s', async (_, change, args, sentence) => {
    const { demo, env } = await onACall();
    const { code, output } = await run({ ...env, ...change }, ...args);
    expect(output).toContain(sentence);
    expect(code).toBe(1);
    expect(demo.requests).toHaveLength(0);
  });
});
