import { describe, expect, it } from 'vitest';
import { onACall, user } from './on-a-call.ts';

describe('a look at all agents', () => {
  it('shows each of them with their own call, in one request', async () => {
    const { dialer, demo, callId } = await onACall();
    demo.pauseAgent('1029', 'LUNCH');
    const look = await dialer.lookAtAllAgents();
    expect(look.kind === 'agents' ? [...look.rows] : look).toEqual([
      ['1028', expect.objectContaining({ status: 'INCALL', callId, callerGone: false })],
      ['1029', expect.objectContaining({ status: 'PAUSED', callId: '', pauseCode: 'LUNCH' })],
    ]);
    expect(demo.requests).toHaveLength(1);
    demo.callerHangsUp(callId);
    const after = await dialer.lookAtAllAgents();
    expect(after.kind === 'agents' && after.rows.get('1028')?.callerGone).toBe(true);
  });

  it('shows nobody who has logged out', async () => {
    const { dialer, demo } = await onACall();
    demo.logAgentOut('1028');
    const one = await dialer.lookAtAllAgents();
    expect(one.kind === 'agents' && [...one.rows.keys()]).toEqual(['1029']);
    demo.logAgentOut('1029');
    expect(await dialer.lookAtAllAgents()).toEqual({ kind: 'agents', rows: new Map() });
  });

  it('needs the same rights as a look at one', async () => {
    const { dialer } = await onACall({ users: [{ ...user, viewReports: false }] });
    expect(await dialer.lookAtAllAgents()).toEqual({ kind: 'no-permission' });
    expect(await dialer.lookAtAgent('1028')).toEqual({ kind: 'no-permission' });
  });

  it('is read from a floor whose list is longer than any other reply may be', async () => {
    const agents = Array.from({ length: 1500 }, (_, index) => ({
      user: String(1000 + index),
      fullName: `Remote | Agent ${index}`,
    }));
    const { dialer, callId } = await onACall({ agents });
    const look = await dialer.lookAtAllAgents();
    expect(look.kind === 'agents' && look.rows.size).toBe(1500);
    expect(look.kind === 'agents' && look.rows.get('1028')?.callId).toBe(callId);
  });

  it.each([
    [{ kind: 'truncated' }, 'reply-unreadable'],
    [{ kind: 'wrong-content-length', stated: 'too-long' }, 'connection-lost'],
    [{ kind: 'html-page', acts: true }, 'reply-unreadable'],
  ] as const)('shows nobody as logged out when it meets %j', async (fault, cause) => {
    const { dialer, demo } = await onACall();
    demo.misbehave(fault);
    expect(await dialer.lookAtAllAgents()).toMatchObject({
      kind: 'unreachable',
      cause: { kind: cause },
    });
  });
});
