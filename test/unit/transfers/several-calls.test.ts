import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../shared/outcome.ts';
import { pressOf, refused, setUpDesk } from './desk-bench.ts';
import { callNamed, noCall, onCallNamed } from './samples.ts';
import { stages } from './stages.ts';

const handedOver: Outcome = { kind: 'handed-over' };

/** A desk whose second line has call B. */
async function setUpTwoCalls() {
  const bench = await setUpDesk();
  bench.showOn('1029', onCallNamed('B'));
  return bench;
}

describe.each(stages)('an order for the call of another line: $stage', ({ click, order, done }) => {
  it('goes out under that line’s agent user', async () => {
    const { desk, orders, clock, journal, answer } = await setUpTwoCalls();
    const outcome = click(desk, 'B');
    await clock.settle();
    expect(orders).toEqual([{ ...order, callId: 'B', agentUser: '1029' }]);
    await answer(done);
    expect(await outcome).toEqual(done);
    expect(journal.latest()).toMatchObject([{ callId: 'B', agentUser: '1029', outcome: done }]);
  });

  it('may be out at the same time, and each has its own answer', async () => {
    const { desk, orders, openOrders, clock, shown } = await setUpTwoCalls();
    const outcomes = [click(desk, 'A'), click(desk, 'B')];
    await clock.settle();
    expect(orders.map(({ callId }) => callId)).toEqual(['A', 'B']);
    expect(shown('1028')).toMatchObject({ kind: 'in-flight', order: { callId: 'A' } });
    expect(shown('1029')).toMatchObject({ kind: 'in-flight', order: { callId: 'B' } });
    openOrders[1]?.answer({ outcome: refused('number-not-valid'), said: '' });
    await clock.settle();
    expect(shown('1028').kind).toBe('in-flight');
    expect(shown('1029')).toMatchObject({ outcome: refused('number-not-valid') });
    openOrders[0]?.answer({ outcome: done, said: '' });
    expect(await Promise.all(outcomes)).toEqual([done, refused('number-not-valid')]);
    expect(shown('1028')).toMatchObject({ outcome: done });
  });

  it('joins a second click for its own call, and not one for the other', async () => {
    const { desk, orders, clock } = await setUpTwoCalls();
    const first = click(desk, 'A');
    expect(click(desk, 'A')).toBe(first);
    expect(click(desk, 'B')).not.toBe(first);
    await clock.settle();
    expect(orders).toHaveLength(2);
  });

  it('is not refused for what became of the other call', async () => {
    const { desk, orders, clock, answer } = await setUpTwoCalls();
    void click(desk, 'A');
    await clock.settle();
    await answer({ kind: 'unknown', cause: 'timed-out' });
    void click(desk, 'B');
    await clock.settle();
    expect(orders.map(({ callId }) => callId)).toEqual(['A', 'B']);
  });
});

describe('an order while the screen has another call', () => {
  it('leaves the next call’s buttons free while it is out', async () => {
    const { desk, orders, show, clock, shown } = await setUpDesk();
    void desk.transfer(pressOf('A'));
    await clock.settle();
    show(onCallNamed('B'));
    expect(shown().kind).toBe('idle');
    void desk.transfer(pressOf('B'));
    await clock.settle();
    expect(orders.map(({ callId }) => callId)).toEqual(['A', 'B']);
  });

  it('is still shown once the screen has no call', async () => {
    const { desk, show, clock, shown } = await setUpDesk();
    void desk.transfer(pressOf('A'));
    await clock.settle();
    show(noCall);
    expect(shown()).toMatchObject({ kind: 'in-flight', order: { callId: 'A' } });
  });

  it('is waited for at the end of the program, like every other one', async () => {
    const { desk, clock, openOrders, showOn } = await setUpDesk();
    showOn('1029', onCallNamed('B'));
    void desk.transfer(pressOf('A'));
    void desk.transfer(pressOf('B'));
    await clock.settle();
    let settled = false;
    void desk.settled().then(() => (settled = true));
    openOrders[1]?.answer({ outcome: handedOver, said: '' });
    await clock.settle();
    expect(settled).toBe(false);
    openOrders[0]?.answer({ outcome: handedOver, said: '' });
    await clock.settle();
    expect(settled).toBe(true);
  });
});

describe('a call that no line shows', () => {
  it('is refused with what its own line says, where that has shown it last', async () => {
    const { desk, show, showOn, orders, journal } = await setUpDesk();
    show({ kind: 'caller-gone', call: callNamed('A') });
    showOn('1029', onCallNamed('B'));
    expect(await desk.transfer(pressOf('A'))).toEqual(refused('caller-gone'));
    const cause = { kind: 'timed-out' } as const;
    show({ kind: 'dialer-unreachable', cause, lastCall: callNamed('A') });
    expect(await desk.transfer(pressOf('A'))).toEqual(refused('dialer-not-in-sight'));
    show({ kind: 'stream-down', agentUser: '1028', cause, lastCall: callNamed('A') });
    expect(await desk.transfer(pressOf('A'))).toEqual(refused('dialer-not-in-sight'));
    expect(journal.latest().map(({ agentUser }) => agentUser)).toEqual(['1028', '1028', '1028']);
    expect(orders).toEqual([]);
  });

  it('is refused as changed where a line has another one, and as gone where none has', async () => {
    const { desk, show, showOn, noLines, orders } = await setUpDesk();
    show(noCall);
    showOn('1029', onCallNamed('B'));
    expect(await desk.transfer(pressOf('A'))).toEqual(refused('call-changed'));
    showOn('1029', noCall);
    expect(await desk.transfer(pressOf('A'))).toEqual(refused('no-call'));
    noLines();
    expect(await desk.transfer(pressOf('A'))).toEqual(refused('no-call'));
    expect(orders).toEqual([]);
  });

  it('is not sent under another line’s agent user to which it moved meanwhile', async () => {
    const { desk, file, show, showOn, clock, orders } = await setUpDesk();
    file.hang();
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    show(noCall);
    showOn('1029', onCallNamed('A'));
    file.goOn();
    expect(await outcome).toEqual(refused('no-call'));
    expect(orders).toEqual([]);
  });
});
