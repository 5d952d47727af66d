import { describe, expect, it } from 'vitest';
import { isWell } from '../../../../shared/doctor.ts';
import type { DoctorReport } from '../../../../shared/doctor.ts';
import { demoDialer, detailOf, examine, outline, user } from './doctor-bench.ts';

const agents = ['1028', '1029', '1030', '1031'].map((agent) => ({ user: agent, fullName: agent }));

describe('the check of a good connection', () => {
  it('passes every step that applies, with the facts of each', async () => {
    const demo = await demoDialer();
    const report = await examine(demo.address);
    expect(outline(report)).toEqual({
      name: 'passed',
      connection: 'passed',
      certificate: 'passed',
      build: 'passed',
      login: 'passed',
      permission: 'passed',
      agent: 'passed',
      'agent-status': 'passed',
      'event-stream': 'skipped',
    });
    expect(isWell(report)).toBe(true);
    expect(detailOf(report, 'name')).toEqual({
      kind: 'addresses',
      host: '127.0.0.1',
      addresses: ['127.0.0.1'],
      ofProxy: false,
    });
    expect(detailOf(report, 'connection')).toMatchObject({ kind: 'connected', proxy: null });
    expect(detailOf(report, 'certificate')).toEqual({ kind: 'no-tls' });
    expect(detailOf(report, 'build')).toMatchObject({ version: '2.14-81', build: '240429-2220' });
    expect(detailOf(report, 'agent')).toEqual({
      kind: 'agents',
      agentUsers: ['1028'],
      notChecked: [],
    });
  });

  it('acts on no call, and logs in with the check that harms nothing first', async () => {
    const demo = await demoDialer();
    demo.ring({ agentUser: '1028', callerNumber: '7275551212', inGroup: 'SALESLINE' });
    await examine(demo.address);
    expect(demo.requests.map(({ form }) => [form['function'], form['stage']])).toEqual([
      ['version', undefined],
      ['ra_call_control', 'PROBE'],
      ['agent_status', 'pipe'],
    ]);
    expect(demo.liveCalls()).toHaveLength(1);
    expect(demo.redirects).toHaveLength(0);
    expect(demo.dispositions).toHaveLength(0);
    expect(demo.refusedLogIns).toHaveLength(0);
  });

  it('tells of each step as it ends, and is done with the last', async () => {
    const demo = await demoDialer();
    const told: DoctorReport[] = [];
    const report = await examine(demo.address, { onProgress: (so) => told.push(so) });
    const ended = told.map(
      ({ results }) => results.filter(({ finding }) => finding !== null).length,
    );
    expect(ended).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(told.map(({ done }) => done)).toEqual([...Array<boolean>(8).fill(false), true]);
    expect(told.at(-1)).toEqual(report);
  });

  it('finds a name’s addresses', async () => {
    const demo = await demoDialer();
    const report = await examine(`http://localhost:${demo.port}`);
    expect(detailOf(report, 'name')).toMatchObject({
      host: 'localhost',
      addresses: expect.arrayContaining(['127.0.0.1']) as unknown,
    });
  });

  it.each([
    ['in Lisbon', 0, 0],
    ['in Kathmandu, which is 5 hours and 45 minutes ahead', 345, 0],
    ['that is 40 seconds ahead, in New York', -300, 40_000],
  ])('compares the clock of a dialer %s', async (_, utcOffsetMinutes, aheadMs) => {
    const clock = {
      monotonicMs: () => performance.now(),
      wallMs: () => Date.now() + aheadMs,
      after: (ms: number, callback: () => void) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    };
    const demo = await demoDialer({ utcOffsetMinutes, clock });
    const detail = detailOf(await examine(demo.address), 'build');
    const off = detail?.kind === 'build' ? detail.clockOffMs : NaN;
    expect(Math.abs(off - aheadMs)).toBeLessThan(2_500);
  });
});

describe('the check of an agent with several lines', () => {
  it('asks about each of a few', async () => {
    const demo = await demoDialer({ agents });
    const lines = ['1028', '1029', '1030'];
    const report = await examine(demo.address, { agentUsers: lines });
    expect(detailOf(report, 'agent')).toMatchObject({ agentUsers: lines, notChecked: [] });
    expect(demo.requests.filter(({ form }) => form['function'] === 'agent_status')).toHaveLength(3);
  });

  it('asks about more than three in one request', async () => {
    const demo = await demoDialer({ agents });
    const lines = agents.map((agent) => agent.user);
    const report = await examine(demo.address, { agentUsers: lines });
    expect(detailOf(report, 'agent')).toMatchObject({ agentUsers: lines, notChecked: [] });
    expect(demo.requests.filter(({ endpoint }) => endpoint === 'non-agent')).toHaveLength(1);
    expect(demo.requests.at(-1)?.form['function']).toBe('logged_in_agents');
  });

  it('says of which lines nobody could be asked', async () => {
    const demo = await demoDialer({ agents, users: [{ ...user, level: 4 }] });
    const report = await examine(demo.address, {
      agentUsers: ['1028', '1029'],
      looks: 'switched-off',
    });
    expect(detailOf(report, 'agent')).toMatchObject({
      agentUsers: ['1028'],
      notChecked: ['1029'],
    });
    expect(demo.refusedLogIns).toHaveLength(0);
  });
});
