import { describe, expect, it } from 'vitest';
import { createLoginRecord } from '../../../electron/dialer/login-record.ts';
import { dialerAt, password } from './dialer-under-test.ts';
import { onACall, refusedLogins, transferOf, user } from './on-a-call.ts';

describe('an API user of too low a level', () => {
  const level4 = { users: [{ ...user, level: 4 }] };
  const notAllowed = { kind: 'looks-not-allowed' };

  it('is refused one look, and transfers all the same', async () => {
    const { dialer, demo, order } = await onACall(level4);
    expect(await dialer.probe('1028')).toEqual({ kind: 'all-well' });
    const looks = await Promise.all([dialer.lookAtAgent('1028'), dialer.lookAtAllAgents()]);
    expect(looks).toEqual([notAllowed, notAllowed]);
    expect(await dialer.lookAtAgent('1028')).toEqual(notAllowed);
    expect((await dialer.give(transferOf(order))).outcome).toEqual({ kind: 'handed-over' });
    expect(refusedLogins(demo)).toBe(1);
  });

  it('is known by an order as well', async () => {
    const { dialer, demo, order } = await onACall(level4);
    expect((await dialer.give({ ...transferOf(order), callId: 'Y1' })).outcome).toEqual({
      kind: 'refused',
      reason: 'no-such-call',
    });
    expect(await dialer.lookAtAgent('1028')).toEqual(notAllowed);
    expect(refusedLogins(demo)).toBe(1);
  });

  it('is not tried again by the next start, and is when a person asks', async () => {
    const record = createLoginRecord();
    const { dialer, demo } = await onACall(level4, password, record);
    await dialer.probe('1028');
    await dialer.lookAtAgent('1028');
    const next = dialerAt(demo.address, { record });
    expect(await next.lookAtAgent('1028')).toEqual(notAllowed);
    expect(await next.probe('1028')).toEqual({ kind: 'all-well' });
    expect(await next.lookAtAgent('1028')).toEqual(notAllowed);
    expect(refusedLogins(demo)).toBe(1);
    next.allowLogin();
    expect(await next.lookAtAgent('1028')).toEqual(notAllowed);
    expect(refusedLogins(demo)).toBe(2);
  });

  it('closes everything where nothing has shown that the log-in is right', async () => {
    const { dialer, demo, order } = await onACall(level4);
    expect(await dialer.lookAtAgent('1028')).toMatchObject({ kind: 'login-refused' });
    expect((await dialer.give(transferOf(order))).outcome).toMatchObject({
      reason: 'login-stopped',
    });
    expect(refusedLogins(demo)).toBe(1);
  });

  it('is told apart from a user who was locked after the probe', async () => {
    const { dialer, demo } = await onACall();
    expect(await dialer.probe('1028')).toEqual({ kind: 'all-well' });
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await dialerAt(demo.address, { password: () => 'Wrong.word' }).probe('1028');
    }
    expect(await dialer.lookAtAgent('1028')).toMatchObject({ kind: 'login-refused', locked: true });
    expect(await dialer.probe('1028')).toMatchObject({ kind: 'login-stopped', locked: true });
  });
});
