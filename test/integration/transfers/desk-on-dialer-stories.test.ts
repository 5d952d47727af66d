import { describe, expect, it } from 'vitest';
import { pressOf } from '../../unit/transfers/desk-bench.ts';
import { stillAtWorkMs } from '../../../electron/transfers/doubt.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Settlement, TransferView } from '../../../shared/transfer.ts';
import { extensions, ordersAt, refused, startWork } from './desk-on-dialer-bench.ts';

const caller = { agentUser: '1028', callerNumber: '7275551212', inGroup: 'SALESLINE' };
const orders = { function: 'ra_call_control' } as const;
const lost: Outcome = { kind: 'unknown', cause: 'connection-lost' };
const hangUp = (callId: string) => ({ callId, confirmed: false });
const isSettled = (settlement: Settlement) => (view: TransferView) =>
  view.kind === 'answered' && view.settlement === settlement;

describe('another agent’s caller', () => {
  it('is not moved by a call ID that was typed, since the dialer is asked whose it is', async () => {
    const { demo, tracker, desk, untilKind } = await startWork();
    const callId = demo.ring({ ...caller, agentUser: '1029' });
    await untilKind('no-call');
    await tracker.tell({ callId, agentUser: '1028', feed: 'typed' });
    expect((await desk.transfer({ ...pressOf(callId), confirmed: true })).kind).toBe('refused');
    expect(ordersAt(demo)).toBe(0);
    expect(demo.liveCalls().map((call) => call.callId)).toEqual([callId]);
  });

  it('is asked about where nobody can look, and only a yes lets the order out', async () => {
    const { demo, tracker, desk, untilOnCall } = await startWork({ looks: false });
    const callId = demo.ring(caller);
    await tracker.tell({ callId, agentUser: '1028', feed: 'link' });
    await untilOnCall(callId);
    expect(await desk.transfer(pressOf(callId))).toEqual(refused('call-not-confirmed'));
    expect(await desk.hangUp(hangUp(callId))).toEqual(refused('call-not-confirmed'));
    expect(ordersAt(demo)).toBe(0);
    expect(await desk.transfer({ ...pressOf(callId), confirmed: true })).toEqual({
      kind: 'handed-over',
    });
    expect(ordersAt(demo)).toBe(1);
  });
});

describe('a double click, and a second target', () => {
  it('sends the caller to the first target, once, and refuses the second loudly', async () => {
    const { demo, desk, journal, untilOnCall } = await startWork({ workMs: 150 });
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    const first = desk.transfer(pressOf(callId));
    const second = desk.transfer(pressOf(callId));
    expect(await desk.transfer(pressOf(callId, 'billing'))).toEqual(refused('transfer-in-flight'));
    expect(await Promise.all([first, second])).toEqual([
      { kind: 'handed-over' },
      { kind: 'handed-over' },
    ]);
    expect(extensions(demo)).toEqual(['18005551234']);
    expect(ordersAt(demo)).toBe(1);
    expect(journal.latest().map(({ outcome }) => outcome)).toEqual([
      { kind: 'handed-over' },
      refused('transfer-in-flight'),
    ]);
  });
});

describe('two callers on two lines', () => {
  it('are handed over at the same time, each by its own agent user', async () => {
    const agentUsers = ['1028', '1029'];
    const { demo, desk, untilOnCall } = await startWork({ agentUsers, workMs: 100 });
    const first = demo.ring(caller);
    const second = demo.ring({ ...caller, agentUser: '1029', leadId: '77' });
    await untilOnCall(first);
    await untilOnCall(second, '1029');
    const outcomes = [desk.transfer(pressOf(first)), desk.transfer(pressOf(second))];
    expect(await Promise.all(outcomes)).toEqual([{ kind: 'handed-over' }, { kind: 'handed-over' }]);
    const given = demo.requests
      .map(({ form }) => form)
      .filter((form) => form['stage'] === 'EXTENSIONTRANSFER');
    expect(given.map((form) => [form['value'], form['agent_user']])).toEqual([
      [first, '1028'],
      [second, '1029'],
    ]);
  });
});

describe('a reply that is lost, and then a hang-up', () => {
  it('does not end the call that was handed over: it is settled by a look first', async () => {
    const { demo, desk, journal, untilOnCall, untilShown } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.misbehave({ kind: 'dropped', when: 'after-acting' }, { ...orders, times: 1 });
    const outcome = desk.transfer(pressOf(callId));
    expect(await outcome).toEqual(lost);
    expect((await desk.hangUp(hangUp(callId))).kind).toBe('refused');
    await untilShown(callId, isSettled('happened'));
    expect((await desk.hangUp(hangUp(callId))).kind).toBe('refused');
    expect(ordersAt(demo)).toBe(1);
    expect(extensions(demo)).toEqual(['18005551234']);
    expect(journal.latest().at(-1)).toMatchObject({
      outcome: lost,
      settled: { as: 'happened', by: 'look' },
    });
  });

  it('ends the call once looks have shown that nothing had happened, and not before', async () => {
    const { demo, desk, untilOnCall, untilShown } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.misbehave({ kind: 'dropped', when: 'before-acting' }, { ...orders, times: 1 });
    const pressedMs = performance.now();
    expect(await desk.transfer(pressOf(callId))).toEqual(lost);
    expect(await desk.hangUp(hangUp(callId))).toEqual(refused('call-not-settled'));
    await untilShown(callId, isSettled('did-not-happen'));
    expect(performance.now() - pressedMs).toBeGreaterThan(stillAtWorkMs);
    expect(performance.now() - pressedMs).toBeLessThan(stillAtWorkMs + 2000);
    expect(await desk.hangUp(hangUp(callId))).toEqual({ kind: 'hung-up' });
    expect(ordersAt(demo)).toBe(2);
    expect(extensions(demo)).toEqual(['Hangup']);
  });

  it('leaves it to the agent where nobody may look, and learns from the next answer', async () => {
    const { demo, tracker, desk, journal, untilOnCall } = await startWork({ looks: false });
    const callId = demo.ring(caller);
    await tracker.tell({ callId, agentUser: '1028', feed: 'command-line' });
    await untilOnCall(callId);
    demo.misbehave({ kind: 'dropped', when: 'after-acting' }, { ...orders, times: 1 });
    expect(await desk.transfer(pressOf(callId))).toEqual(lost);
    expect(desk.view(callId)).toMatchObject({ settlement: 'cannot-check' });
    expect(await desk.hangUp(hangUp(callId))).toEqual(refused('call-not-settled'));
    desk.releaseCall(callId);
    expect(await desk.hangUp(hangUp(callId))).toEqual(refused('no-such-call'));
    expect(extensions(demo)).toEqual(['18005551234']);
    await expect
      .poll(() => journal.latest().at(-1)?.settled)
      .toMatchObject({ as: 'happened', by: 'later-order' });
    expect(tracker.view('1028').kind).not.toBe('on-call');
  });
});

describe('a caller who hangs up', () => {
  it('is seen to be gone, and neither handed over nor hung up on', async () => {
    const { demo, desk, untilOnCall, untilKind } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.callerHangsUp(callId);
    await untilKind('caller-gone');
    expect(await desk.transfer(pressOf(callId))).toEqual(refused('caller-gone'));
    expect(await desk.hangUp(hangUp(callId))).toEqual(refused('caller-gone'));
    expect(ordersAt(demo)).toBe(0);
  });
});

describe('Baton that ends while an order is out', () => {
  it('knows at the next start that it does not know, and repeats nothing', async () => {
    const { demo, desk, crash, again, untilOnCall } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    demo.misbehave({ kind: 'silent', acts: false }, { ...orders, times: 1 });
    const reached = new Promise<void>((resolve) => {
      demo.onRequest(({ form }) => {
        if (form['stage'] === 'EXTENSIONTRANSFER') resolve();
      });
    });
    void desk.transfer(pressOf(callId));
    await reached;
    crash();
    const next = await again();
    await next.untilOnCall(callId);
    expect(await next.desk.transfer(pressOf(callId))).toEqual(refused('call-not-settled'));
    expect(next.desk.view(callId)).toMatchObject({
      outcome: { kind: 'unknown', cause: 'interrupted' },
    });
    await next.untilShown(callId, isSettled('did-not-happen'));
    expect(ordersAt(demo)).toBe(1);
    expect(await next.desk.transfer(pressOf(callId))).toEqual({ kind: 'handed-over' });
    const last = await again();
    expect(await last.desk.hangUp(hangUp(callId))).toMatchObject({ kind: 'refused' });
    expect(last.desk.view(callId)).toMatchObject({ outcome: { kind: 'handed-over' } });
    expect(extensions(demo)).toEqual(['18005551234']);
  });
});

describe('a dialer that is down for a moment', () => {
  it('is tried once more, with that in the journal, and not a third time', async () => {
    const { demo, desk, journal, stop, untilOnCall } = await startWork();
    const callId = demo.ring(caller);
    await untilOnCall(callId);
    // The looks end, so that the screen still has the call when the dialer goes.
    stop();
    await demo.stop();
    expect(await desk.transfer(pressOf(callId))).toEqual(refused('connection-refused'));
    expect(journal.latest()).toMatchObject([{ outcome: refused('connection-refused') }]);
    expect(journal.latest()[0]?.tookMs).toBeGreaterThanOrEqual(290);
  });
});
