import { describe, expect, it } from 'vitest';
import { isWell } from '../../../../shared/doctor.ts';
import { doctorReportText } from '../../../../shared/words/doctor-words.ts';
import { canary, clientAt, demoDialer, examine, outline, problemOf, user } from './doctor-bench.ts';

const skippedAfter = 'skipped';

describe('what the check finds at a dialer that is reached', () => {
  it('a wrong password: one refused log-in, and nothing after it', async () => {
    const demo = await demoDialer();
    const began = Date.now();
    const report = await examine(demo.address, { password: 'Canary.wrong' });
    expect(outline(report)).toMatchObject({
      build: 'passed',
      login: 'login-refused',
      permission: skippedAfter,
      agent: skippedAfter,
      'agent-status': skippedAfter,
    });
    expect(demo.refusedLogIns).toHaveLength(1);
    expect(isWell(report)).toBe(false);
    const problem = problemOf(report, 'login');
    const freeAt = problem?.kind === 'login-refused' ? Date.parse(problem.freeAt) : NaN;
    expect(freeAt - began).toBeGreaterThanOrEqual(15 * 60_000);
    expect(freeAt - Date.now()).toBeLessThanOrEqual(15 * 60_000);
  });

  it('a log-in that was refused before: told with its date, and not tried again', async () => {
    const demo = await demoDialer();
    const dialer = clientAt(demo.address);
    demo.setPassword('6666', 'Canary.other');
    const refused = await dialer.probe('1028');
    const refusedAt = 'atMs' in refused ? new Date(refused.atMs).toISOString() : '';
    for (let check = 0; check < 10; check += 1) {
      expect(problemOf(await examine(demo.address, { dialer }), 'login')).toMatchObject({
        kind: 'login-refused',
        refusedAt,
        asked: false,
      });
    }
    expect(demo.refusedLogIns).toHaveLength(1);
  });

  it('the same once a person asks for it: tried once more', async () => {
    const demo = await demoDialer();
    const dialer = clientAt(demo.address);
    demo.setPassword('6666', 'Canary.other');
    await dialer.probe('1028');
    demo.setPassword('6666', canary);
    const report = await examine(demo.address, { dialer, retryLogin: true });
    expect(outline(report)).toMatchObject({ login: 'passed' });
    expect(demo.refusedLogIns).toHaveLength(1);
  });

  it('a locked user', async () => {
    const demo = await demoDialer();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await clientAt(demo.address, { password: 'Canary.wrong' }).probe('1028');
    }
    const report = await examine(demo.address);
    expect(problemOf(report, 'login')).toMatchObject({ kind: 'user-locked', apiUser: '6666' });
    expect(demo.refusedLogIns).toHaveLength(11);
  });

  it('no password: nothing of a log-in is sent', async () => {
    const demo = await demoDialer();
    const report = await examine(demo.address, { password: null });
    expect(problemOf(report, 'login')).toEqual({ kind: 'no-password' });
    expect(demo.requests.map(({ form }) => form['function'])).toEqual(['version']);
  });

  it('a source that the dialer does not take', async () => {
    const demo = await demoDialer();
    const report = await examine(demo.address, { source: 'x' });
    expect(problemOf(report, 'login')).toEqual({ kind: 'source-not-valid', source: 'x' });
    expect(demo.refusedLogIns).toHaveLength(0);
  });

  it('an agent API that does not know the function', async () => {
    const demo = await demoDialer();
    demo.misbehave({ kind: 'empty-body' }, { function: 'ra_call_control' });
    const report = await examine(demo.address);
    expect(outline(report)).toMatchObject({ login: 'function-missing', permission: 'skipped' });
  });

  it('an agent API that is switched off: the log-in is right all the same', async () => {
    const demo = await demoDialer({ systemApiActive: false });
    expect(outline(await examine(demo.address))).toMatchObject({
      login: 'passed',
      permission: 'api-not-active',
      agent: skippedAfter,
      'agent-status': skippedAfter,
    });
  });

  it('an API user who may not hand calls over', async () => {
    const demo = await demoDialer({ users: [{ ...user, allowedFunctions: ['agent_status'] }] });
    const report = await examine(demo.address);
    expect(outline(report)).toMatchObject({ login: 'passed', agent: 'skipped' });
    expect(problemOf(report, 'permission')).toEqual({
      kind: 'transfer-not-allowed',
      apiUser: '6666',
    });
  });

  it('an agent who is not logged in: looks are checked all the same', async () => {
    const demo = await demoDialer();
    demo.logAgentOut('1028');
    const report = await examine(demo.address);
    expect(outline(report)).toMatchObject({ permission: 'passed', 'agent-status': 'passed' });
    expect(problemOf(report, 'agent')).toEqual({
      kind: 'agent-not-logged-in',
      agentUsers: ['1028'],
    });
  });

  it('an agent whom the dialer does not have, told apart by the look', async () => {
    const demo = await demoDialer();
    const report = await examine(demo.address, { agentUsers: ['1999'] });
    expect(problemOf(report, 'agent')).toEqual({ kind: 'agent-not-found', agentUsers: ['1999'] });
  });

  it.each([
    ['of a few', ['1028', '1029']],
    ['of many', ['1028', '1029', '1030', '1031']],
  ])('the one line %s that is not logged in', async (_, agentUsers) => {
    const agents = agentUsers.map((agent) => ({ user: agent, fullName: agent }));
    const demo = await demoDialer({ agents });
    demo.logAgentOut('1029');
    expect(problemOf(await examine(demo.address, { agentUsers }), 'agent')).toEqual({
      kind: 'agent-not-logged-in',
      agentUsers: ['1029'],
    });
  });

  it('an API user of too low a level: one refused log-in, and no second', async () => {
    const demo = await demoDialer({ users: [{ ...user, level: 4 }] });
    const report = await examine(demo.address, { agentUsers: ['1028', '1029'] });
    expect(outline(report)).toMatchObject({ permission: 'passed', agent: 'passed' });
    expect(problemOf(report, 'agent-status')).toEqual({
      kind: 'level-or-reports',
      apiUser: '6666',
      asked: true,
    });
    expect(demo.refusedLogIns).toHaveLength(1);
    expect(isWell(report)).toBe(false);
  });

  it('the same with an event stream, which tells of calls anyway: a warning', async () => {
    const demo = await demoDialer({ users: [{ ...user, level: 4 }] });
    const report = await examine(demo.address, { stream: Promise.resolve('open') });
    expect(problemOf(report, 'agent-status')).toMatchObject({ kind: 'level-or-reports' });
    expect(isWell(report)).toBe(true);
  });

  it('the same, known from before: nothing is asked', async () => {
    const demo = await demoDialer({ users: [{ ...user, level: 4 }] });
    const report = await examine(demo.address, { looks: 'known-not-allowed' });
    expect(problemOf(report, 'agent-status')).toMatchObject({ asked: false });
    expect(demo.refusedLogIns).toHaveLength(0);
  });

  it.each([
    ['agent_status', ['1028']],
    ['logged_in_agents', ['1028', '1029', '1030', '1031']],
  ] as const)('an API user who may not use %s', async (name, agentUsers) => {
    const demo = await demoDialer({ users: [{ ...user, allowedFunctions: ['ra_call_control'] }] });
    expect(problemOf(await examine(demo.address, { agentUsers }), 'agent-status')).toEqual({
      kind: 'agent-status-not-allowed',
      apiUser: '6666',
      function: name,
    });
    expect(demo.refusedLogIns).toHaveLength(0);
  });

  it.each([
    ['a page of HTML', { kind: 'html-page', acts: false }, 'reply-unreadable'],
    ['status 404', { kind: 'http-status', status: 404, acts: false }, 'http-status'],
    ['a redirect', { kind: 'redirect', to: 'https://other.example/x' }, 'redirected'],
    ['five megabytes', { kind: 'huge-body', bytes: 5_000_000 }, 'reply-too-large'],
    ['a broken connection', { kind: 'dropped', when: 'before-acting' }, 'connection-lost'],
  ] as const)('a server that answers with %s: no log-in is sent to it', async (_, fault, cause) => {
    const demo = await demoDialer();
    demo.misbehave(fault);
    const report = await examine(demo.address);
    expect(problemOf(report, 'build')).toMatchObject({
      kind: 'unreachable',
      cause: { kind: cause },
    });
    expect(outline(report)).toMatchObject({ connection: 'passed', login: 'skipped' });
    expect(demo.requests.every(({ body }) => !body.includes('pass='))).toBe(true);
  });
});

describe('the report of a check', () => {
  it.each([
    ['as the agent API refuses it', {}],
    ['as the non-agent API refuses it', { users: [{ ...user, level: 4 }] }],
  ])('holds no password, though the dialer repeats it %s', async (_, options) => {
    const demo = await demoDialer(options);
    if (!('users' in options)) demo.setPassword('6666', 'Another.word');
    const report = await examine(demo.address);
    // Else there would be nothing to hide.
    expect(demo.requests.some(({ answered }) => answered?.body.includes(canary))).toBe(true);
    expect(JSON.stringify(report)).not.toContain('Canary');
    expect(doctorReportText(report, { version: '0.1.0' })).not.toContain('Canary');
  });
});
