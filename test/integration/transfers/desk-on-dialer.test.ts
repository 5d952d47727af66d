import { describe, expect, it } from 'vitest';
import { pressOf } from '../../unit/transfers/desk-bench.ts';
import type { CallView } from '../../../shared/call.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { extensions, ordersAt, refused, startWork } from './desk-on-dialer-bench.ts';

const caller = { agentUser: '1028', callerNumber: '7275551212', inGroup: 'SALESLINE' };

describe('a call on the built-in dialer', () => {
  it('comes to the screen, is handed over once by one click, and is gone from the screen', async () => {
    const { demo, desk, journal, tracker, until, untilOnCall, untilKind } = await startWork();
    await untilKind('no-call');
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    const view = await until((seen) => seen.kind === 'on-call' && tracker.build() !== null);
    expect(view).toMatchObject({ call: { callerNumber: '7275551212', campaign: 'SALESLIN' } });
    expect(view).toMatchObject({ call: { kind: 'inbound', lastedSince: 'call-began' } });

    expect(await desk.transfer(pressOf(callId))).toEqual({ kind: 'handed-over' });
    expect(extensions(demo)).toEqual(['18005551234']);
    expect(demo.dispositions.map(({ status }) => status)).toEqual(['MGRXFR']);
    expect(journal.latest()).toMatchObject([
      { callId, outcome: { kind: 'handed-over' }, dialString: '18005551234' },
    ]);
    await untilKind('no-call');
  });

  it('is handed over once, however many buttons are pressed at once', async () => {
    const { demo, desk, untilOnCall } = await startWork({ workMs: 50 });
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    const outcomes = await Promise.all([
      desk.transfer(pressOf(callId)),
      desk.transfer(pressOf(callId)),
      desk.transfer(pressOf(callId, 'billing')),
      desk.hangUp({ callId, confirmed: false }),
    ]);
    expect(outcomes).toEqual([
      { kind: 'handed-over' },
      { kind: 'handed-over' },
      refused('transfer-in-flight'),
      refused('transfer-in-flight'),
    ]);
    expect(extensions(demo)).toEqual(['18005551234']);
    expect(ordersAt(demo)).toBe(1);
  });

  it('goes to an in-group, and is hung up', async () => {
    const { demo, desk, untilOnCall } = await startWork();
    const first = demo.ring(caller);
    await untilOnCall(first);
    expect(await desk.transfer(pressOf(first, 'billing'))).toEqual({
      kind: 'handed-over',
    });
    const second = demo.ring({ ...caller, leadId: '77' });
    await untilOnCall(second);
    expect(await desk.hangUp({ callId: second, confirmed: false })).toEqual({ kind: 'hung-up' });
    expect(demo.liveCalls().map((call) => call.callId)).not.toContain(second);
    expect(ordersAt(demo)).toBe(2);
  });

  it('is not touched once the caller has hung up', async () => {
    const { demo, desk, untilOnCall, untilKind } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.callerHangsUp(callId);
    await untilKind('caller-gone');
    expect(await desk.transfer(pressOf(callId))).toEqual(refused('caller-gone'));
    expect(ordersAt(demo)).toBe(0);
  });

  it('of another agent is never touched, although the dialer would let it be', async () => {
    const { demo, desk, untilKind } = await startWork();
    const callId = demo.ring({ ...caller, agentUser: '1029' });
    await untilKind('no-call');
    expect(await desk.transfer(pressOf(callId))).toEqual(refused('no-call'));
    expect(ordersAt(demo)).toBe(0);
  });

  it('that ended a moment ago is refused by the dialer, and the next call is not touched', async () => {
    const { demo, desk, untilOnCall } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.endCall(callId);
    const next = demo.ring({ ...caller, leadId: '77' });
    expect(await desk.transfer(pressOf(callId))).toEqual(refused('no-such-call'));
    await untilOnCall(next);
    expect(extensions(demo)).toEqual([]);
    expect(demo.liveCalls().map((call) => call.callId)).toEqual([next]);
  });
});

describe('a dialer that lets an order down', () => {
  const orders = { function: 'ra_call_control' } as const;

  it('leaves the outcome unknown where it never answers, and the call is not touched again', async () => {
    const { demo, desk, journal, untilOnCall } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.misbehave({ kind: 'silent', acts: true }, orders);
    const unknown: Outcome = { kind: 'unknown', cause: 'timed-out' };
    expect(await desk.transfer(pressOf(callId))).toEqual(unknown);
    demo.misbehave(null);
    const again = await desk.transfer(pressOf(callId));
    expect(again.kind).toBe('refused');
    expect(ordersAt(demo)).toBe(1);
    expect(extensions(demo)).toEqual(['18005551234']);
    expect(journal.latest().at(-1)).toMatchObject({ outcome: unknown });
  });

  it('gets a second order only once a person has said that the first did not happen', async () => {
    const { demo, desk, untilOnCall } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.misbehave({ kind: 'dropped', when: 'before-acting' }, { ...orders, times: 1 });
    expect(await desk.transfer(pressOf(callId))).toEqual({
      kind: 'unknown',
      cause: 'connection-lost',
    });
    expect(await desk.transfer(pressOf(callId))).toEqual(refused('call-not-settled'));
    desk.releaseCall(callId);
    expect(await desk.transfer(pressOf(callId))).toEqual({ kind: 'handed-over' });
    expect(extensions(demo)).toEqual(['18005551234']);
    expect(ordersAt(demo)).toBe(2);
  });
});

describe('a refused log-in', () => {
  it('is one, until a person asks again', async () => {
    const demoUser = {
      user: '6666',
      password: 'right',
      level: 8,
      allowedFunctions: 'all',
    } as const;
    const { demo, tracker, untilKind, untilOnCall } = await startWork({ users: [demoUser] });
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.setPassword('6666', 'changed');
    await untilKind('login-refused');
    tracker.lookNow();
    tracker.setVisible(false);
    tracker.setVisible(true);
    // Long enough for two more looks at the pace of a visible window.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(demo.refusedLogIns).toHaveLength(1);
    tracker.askAgain();
    expect(tracker.view('1028')).toEqual({ kind: 'looking' });
    await untilKind('login-refused');
    expect(demo.refusedLogIns).toHaveLength(2);
    demo.setPassword('6666', 'right');
    tracker.askAgain();
    await untilOnCall(callId);
  });
});

describe('a dialer out of sight', () => {
  it('leaves the call on the screen for one failed look, then says so, and comes back', async () => {
    const { demo, desk, until, untilOnCall, untilKind } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.misbehave({ kind: 'dropped', when: 'before-acting' }, { endpoint: 'non-agent' });
    const kept = await until((view) => view.kind === 'on-call' && seenAgo(view) > 900);
    expect(kept.kind).toBe('on-call');
    expect(await untilKind('dialer-unreachable')).toMatchObject({
      cause: { kind: 'connection-lost' },
      lastCall: { callId },
    });
    expect(await desk.hangUp({ callId, confirmed: false })).toEqual(refused('dialer-not-in-sight'));
    demo.misbehave(null);
    await untilOnCall(callId);
  });

  const seenAgo = (view: CallView) =>
    view.kind === 'on-call' ? view.call.provenance.seenAgoMs : 0;
});
