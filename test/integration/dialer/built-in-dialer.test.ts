import { describe, expect, it } from 'vitest';
import type { Dialer, DialerOrder } from '../../../electron/dialer/dialer.ts';
import { dialerAt, password } from './dialer-under-test.ts';
import { onACall, refusedLogins, transferOf } from './on-a-call.ts';

describe('the client on a whole dialer', () => {
  it('sees the call of the agent', async () => {
    const { dialer, callId } = await onACall();
    expect(await dialer.lookAtAgent('1028')).toMatchObject({
      kind: 'agent',
      status: 'INCALL',
      callId,
      callerNumber: '7275551212',
      campaign: 'SALESLIN',
      callerGone: false,
    });
    expect(await dialer.lookAtAgent('1029')).toMatchObject({ kind: 'agent', callId: '' });
    expect(await dialer.lookAtAgent('1999')).toEqual({ kind: 'agent-not-found' });
  });

  it('sees that the caller has hung up, and that the agent is not logged in', async () => {
    const { dialer, demo, callId } = await onACall();
    demo.callerHangsUp(callId);
    expect(await dialer.lookAtAgent('1028')).toMatchObject({ callId, callerGone: true });
    demo.logAgentOut('1028');
    expect(await dialer.lookAtAgent('1028')).toEqual({ kind: 'agent-not-logged-in' });
  });

  it('hears the build and the clock', async () => {
    const { dialer } = await onACall({ build: '250122-1010' });
    expect(await dialer.version()).toMatchObject({ kind: 'version', build: '250122-1010' });
  });

  it('hands the call over once, and hears that it is gone after that', async () => {
    const { dialer, demo, order } = await onACall();
    const answered = await dialer.give({ ...transferOf(order), status: 'XFER' });
    expect(answered.outcome).toEqual({ kind: 'handed-over' });
    expect(answered.said).toBe(
      `SUCCESS: ra_call_control transfer - 1028|${order.callId}|18005551234`,
    );
    expect(demo.redirects.map(({ extension }) => extension)).toEqual(['18005551234']);
    expect(demo.dispositions.map(({ status }) => status)).toEqual(['XFER']);
    expect((await dialer.give(transferOf(order))).outcome).toEqual({
      kind: 'refused',
      reason: 'no-such-call',
    });
  });

  it('hands the call to an in-group, and hangs up', async () => {
    const { dialer, demo, order } = await onACall();
    const inGroup = { action: 'in-group-transfer', ...order } as const;
    expect((await dialer.give({ ...inGroup, inGroup: 'NOPE' })).outcome).toEqual({
      kind: 'refused',
      reason: 'in-group-not-valid',
    });
    expect((await dialer.give({ ...inGroup, inGroup: 'BILLING' })).outcome).toEqual({
      kind: 'handed-over',
    });
    const callId = demo.ring({ agentUser: '1028', callerNumber: '1', inGroup: 'SALESLINE' });
    expect((await dialer.give({ action: 'hang-up', callId, agentUser: '1028' })).outcome).toEqual({
      kind: 'hung-up',
    });
  });

  it('tells each refusal by its own reason', async () => {
    const { dialer, demo, order } = await onACall();
    const reason = async (given: DialerOrder): Promise<string> => {
      const { outcome } = await dialer.give(given);
      return outcome.kind === 'refused' ? outcome.reason : outcome.kind;
    };
    expect(await reason({ ...transferOf(order), agentUser: '1999' })).toBe('agent-not-logged-in');
    expect(await reason({ ...transferOf(order), callId: 'Y0000000000000000000' })).toBe(
      'no-such-call',
    );
    expect(await reason({ action: 'extension-transfer', ...order, phoneNumber: 'CALLME' })).toBe(
      'number-not-valid',
    );
    demo.setSystemApiActive(false);
    expect(await reason(transferOf(order))).toBe('api-not-active');
    expect(demo.redirects).toHaveLength(0);
  });

  it('does not send an order whose call ID or agent the dialer would mangle', async () => {
    const { dialer, demo, order } = await onACall();
    const noCall = { outcome: { kind: 'refused', reason: 'no-call' }, said: '' };
    expect(await dialer.give(transferOf({ ...order, callId: `${order.callId} ` }))).toEqual(noCall);
    expect(await dialer.give(transferOf({ ...order, callId: '' }))).toEqual(noCall);
    expect(await dialer.give(transferOf({ ...order, agentUser: '10.28' }))).toEqual(noCall);
    expect(demo.requests).toHaveLength(0);
  });

  it('reads the verdict between PHP warnings', async () => {
    const { dialer, demo, order, callId } = await onACall();
    demo.misbehave({ kind: 'php-warnings' });
    expect(await dialer.lookAtAgent('1028')).toMatchObject({ kind: 'agent', callId });
    expect((await dialer.give(transferOf(order))).outcome).toEqual({ kind: 'handed-over' });
  });

  it.each([
    [{ kind: 'translated' }, 'reply-unreadable'],
    [{ kind: 'html-page', acts: true }, 'reply-unreadable'],
    [{ kind: 'truncated', bytes: 40 }, 'reply-unreadable'],
    [{ kind: 'gzip' }, 'reply-unreadable'],
    [{ kind: 'huge-body', bytes: 5_000_000 }, 'reply-too-large'],
    [{ kind: 'silent', acts: true }, 'timed-out'],
    [{ kind: 'dripping', everyMs: 30 }, 'timed-out'],
    [{ kind: 'dropped', when: 'after-acting' }, 'connection-lost'],
    [{ kind: 'dropped', when: 'mid-reply' }, 'connection-lost'],
    [{ kind: 'wrong-content-length', stated: 'too-long' }, 'connection-lost'],
    [{ kind: 'http-status', status: 502, acts: true }, 'server-error'],
  ] as const)('does not know what became of an order when it meets %j', async (fault, cause) => {
    const { dialer, demo, order } = await onACall();
    demo.misbehave(fault);
    expect((await dialer.give(transferOf(order))).outcome).toEqual({ kind: 'unknown', cause });
    expect(demo.requests).toHaveLength(1);
    expect(demo.redirects).toHaveLength(1);
  });
});

describe('an empty answer to an order', () => {
  it('is a missing function where the dialer has never answered an order', async () => {
    const { dialer, demo, order } = await onACall();
    demo.misbehave({ kind: 'empty-body' });
    expect((await dialer.give(transferOf(order))).outcome).toEqual({
      kind: 'refused',
      reason: 'function-missing',
    });
  });

  it('is unknown where the dialer has answered one before: it may have acted, and here has', async () => {
    const { dialer, demo, order } = await onACall();
    await dialer.give({ ...transferOf(order), callId: 'Y0000000000000000000' });
    demo.misbehave({ kind: 'empty-body' });
    expect((await dialer.give(transferOf(order))).outcome).toEqual({
      kind: 'unknown',
      cause: 'reply-unreadable',
    });
    expect(demo.redirects).toHaveLength(1);
  });
});

describe('a wrong password', () => {
  it('is sent once, on either endpoint, until a person asks again', async () => {
    const { dialer, demo, order } = await onACall({}, 'Wrong.word');
    expect(await dialer.lookAtAgent('1028')).toMatchObject({
      kind: 'login-refused',
      locked: false,
    });
    expect(await dialer.lookAtAgent('1028')).toMatchObject({
      kind: 'login-stopped',
      locked: false,
    });
    expect(await dialer.give(transferOf(order))).toEqual({
      outcome: { kind: 'refused', reason: 'login-stopped' },
      said: '',
    });
    expect(refusedLogins(demo)).toBe(1);
    dialer.allowLogin();
    expect((await dialer.give(transferOf(order))).outcome).toEqual({
      kind: 'refused',
      reason: 'login-refused',
    });
    expect(await dialer.lookAtAgent('1028')).toMatchObject({
      kind: 'login-stopped',
      locked: false,
    });
    expect(refusedLogins(demo)).toBe(2);
    expect(await dialer.version()).toMatchObject({ kind: 'version' });
  });

  it('is sent once when several requests are made at the same time', async () => {
    const { dialer, demo, order } = await onACall({}, 'Wrong.word');
    await Promise.all([
      dialer.lookAtAgent('1028'),
      dialer.lookAtAgent('1029'),
      dialer.give(transferOf(order)),
    ]);
    expect(refusedLogins(demo)).toBe(1);
  });

  it('is known even from a reply that was cut off', async () => {
    const { dialer, demo } = await onACall({}, 'Wrong.word');
    demo.misbehave({ kind: 'wrong-content-length', stated: 'too-long' });
    expect((await dialer.lookAtAgent('1028')).kind).toBe('unreachable');
    expect((await dialer.lookAtAgent('1028')).kind).toBe('login-stopped');
    expect(refusedLogins(demo)).toBe(1);
  });

  it('is known even from a server that answers in another language', async () => {
    const { dialer, demo, order } = await onACall({}, 'Wrong.word');
    demo.misbehave({ kind: 'translated' });
    expect((await dialer.lookAtAgent('1028')).kind).toBe('unreachable');
    expect((await dialer.lookAtAgent('1028')).kind).toBe('login-stopped');
    dialer.allowLogin();
    expect((await dialer.give(transferOf(order))).outcome.kind).toBe('unknown');
    expect((await dialer.lookAtAgent('1028')).kind).toBe('login-stopped');
    expect(refusedLogins(demo)).toBe(2);
  });

  it('is told apart from a locked user', async () => {
    const { demo, order } = await onACall({}, 'Wrong.word');
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await dialerAt(demo.address, { password: () => 'Wrong.word' }).lookAtAgent('1028');
    }
    const right = dialerAt(demo.address);
    const answered = await right.give(transferOf(order));
    expect(answered.outcome).toEqual({ kind: 'refused', reason: 'api-user-locked' });
    expect(answered.said).toBe('ERROR: Invalid Username/Password (LOCK)');
    expect(await right.lookAtAgent('1028')).toMatchObject({ kind: 'login-stopped', locked: true });
  });

  it.each([null, { kind: 'translated' }] as const)(
    'is told apart from a locked user by a look as well, which is the last one (%j)',
    async (fault) => {
      const { demo } = await onACall({}, 'Wrong.word');
      for (let attempt = 0; attempt < 10; attempt += 1) {
        await dialerAt(demo.address, { password: () => 'Wrong.word' }).lookAtAgent('1028');
      }
      demo.misbehave(fault);
      const before = demo.requests.length;
      const right = dialerAt(demo.address);
      const { kind } = await right.lookAtAgent('1028');
      expect(kind).toBe(fault === null ? 'login-refused' : 'unreachable');
      expect(await right.lookAtAgent('1028')).toMatchObject({
        kind: 'login-stopped',
        locked: true,
      });
      expect(demo.requests).toHaveLength(before + 1);
    },
  );

  it('is refused once by a look and an order together, after it was right and then changed', async () => {
    const { dialer, demo, order } = await onACall({ workMs: 50 });
    expect(await dialer.lookAtAgent('1028')).toMatchObject({ kind: 'agent' });
    demo.setPassword('6666', 'Another.word');
    const [answer, look] = await Promise.all([
      dialer.give(transferOf(order)),
      dialer.lookAtAgent('1028'),
    ]);
    expect(answer.outcome).toEqual({ kind: 'refused', reason: 'login-refused' });
    expect(look).toMatchObject({ kind: 'login-stopped', locked: false });
    expect(refusedLogins(demo)).toBe(1);
  });
});

describe('the password', () => {
  it('is asked for each request, and nothing is sent without one', async () => {
    const { demo, order } = await onACall();
    let typed: string | null = null;
    const dialer: Dialer = dialerAt(demo.address, { password: () => typed });
    expect(await dialer.lookAtAgent('1028')).toEqual({ kind: 'no-password' });
    expect((await dialer.give(transferOf(order))).outcome).toEqual({
      kind: 'refused',
      reason: 'no-password',
    });
    expect(demo.requests).toHaveLength(0);
    typed = password;
    expect(await dialer.lookAtAgent('1028')).toMatchObject({ kind: 'agent' });
  });

  it('is in no answer, no query and no header, only in the body', async () => {
    const { dialer, demo, order } = await onACall();
    const answers: unknown[] = [await dialer.lookAtAgent('1028'), await dialer.version()];
    demo.setPassword('6666', 'Another.word');
    answers.push(await dialer.give(transferOf(order)));
    expect(answers.at(-1)).toEqual({
      outcome: { kind: 'refused', reason: 'login-refused' },
      said: 'ERROR: Invalid Username/Password',
    });
    expect(JSON.stringify(answers)).not.toContain(password);
    for (const { query, path, headers, method } of demo.requests) {
      expect(method).toBe('POST');
      expect(query).toBe('');
      expect(path + JSON.stringify(headers)).not.toContain('Canary');
    }
    expect(demo.requests.filter(({ form }) => form['pass'] === password)).toHaveLength(2);
  });
});
