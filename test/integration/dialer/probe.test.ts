import { describe, expect, it, onTestFinished } from 'vitest';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { createLoginRecord, emptyLoginRecord } from '../../../electron/dialer/login-record.ts';
import { dialerAt } from './dialer-under-test.ts';
import { onACall, refusedLogins, user } from './on-a-call.ts';

describe('the check that harms nothing', () => {
  it.each([
    [{}, 'all-well'],
    [{ systemApiActive: false }, 'api-not-active'],
    [{ users: [{ ...user, allowedFunctions: ['version'] }] }, 'function-not-allowed'],
    [{ agents: [{ user: '1028', fullName: 'A', loggedIn: false }] }, 'agent-not-logged-in'],
  ] as const)(
    'with %j is told as %s, and is a log-in that counts as good',
    async (options, kind) => {
      const demo = await startDemoDialer({ users: [user], ...options });
      onTestFinished(demo.stop);
      const record = createLoginRecord();
      const dialer = dialerAt(demo.address, { record });
      expect(await dialer.probe('1028')).toEqual({ kind });
      expect(record.value()).toEqual(emptyLoginRecord);
      expect(demo.redirects).toHaveLength(0);
      expect(demo.requests.map(({ form }) => [form['value'], form['stage']])).toEqual([
        ['PROBE', 'PROBE'],
      ]);
    },
  );

  it('touches no call', async () => {
    const { dialer, demo, callId } = await onACall();
    expect(await dialer.probe('1028')).toEqual({ kind: 'all-well' });
    expect(demo.liveCalls().map((call) => call.callId)).toEqual([callId]);
    expect(demo.dispositions).toHaveLength(0);
  });

  it('is one refused log-in with a wrong password, and the next is not sent', async () => {
    const { dialer, demo } = await onACall({}, 'Wrong.word');
    expect(await dialer.probe('1028')).toMatchObject({ kind: 'login-refused', locked: false });
    expect(await dialer.probe('1028')).toMatchObject({ kind: 'login-stopped', locked: false });
    expect(refusedLogins(demo)).toBe(1);
  });

  it.each([
    [{ kind: 'translated' }, 'reply-unreadable'],
    [{ kind: 'html-page', acts: true }, 'reply-unreadable'],
    [{ kind: 'truncated', bytes: 20 }, 'reply-unreadable'],
    [{ kind: 'silent', acts: true }, 'timed-out'],
    [{ kind: 'dropped', when: 'mid-reply' }, 'connection-lost'],
  ] as const)('is no proof of anything when it meets %j', async (fault, cause) => {
    const { dialer, demo } = await onACall();
    demo.misbehave(fault);
    expect(await dialer.probe('1028')).toMatchObject({
      kind: 'unreachable',
      cause: { kind: cause },
    });
  });

  it('says that the function is missing, unless the dialer has shown that it has it', async () => {
    const { dialer, demo } = await onACall();
    demo.misbehave({ kind: 'empty-body' }, { times: 1 });
    expect(await dialer.probe('1028')).toEqual({ kind: 'function-missing' });
    expect(await dialer.probe('1028')).toEqual({ kind: 'all-well' });
    demo.misbehave({ kind: 'empty-body' });
    expect(await dialer.probe('1028')).toMatchObject({ cause: { kind: 'reply-unreadable' } });
  });
});
