import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../shared/outcome.ts';
import { pressOf, refused, setUpDesk } from './desk-bench.ts';
import { noCall, onCallNamed } from './samples.ts';

const handedOver: Outcome = { kind: 'handed-over' };

describe('a disk that fails', () => {
  it('never stops a transfer', async () => {
    const { desk, file, clock, answer, orders } = await setUpDesk();
    file.breakDisk();
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    expect(orders).toHaveLength(1);
    await answer(handedOver);
    expect(await outcome).toEqual(handedOver);
  });

  it('delays it by a quarter of a second at most where it hangs', async () => {
    const { desk, file, clock, orders } = await setUpDesk();
    file.hang();
    void desk.transfer(pressOf('A'));
    await clock.advance(249);
    expect(orders).toHaveLength(0);
    await clock.advance(1);
    expect(orders).toHaveLength(1);
  });
});

describe('the end of the program', () => {
  it('can wait until no order is out', async () => {
    const { desk, clock, answer, shown } = await setUpDesk();
    await desk.settled();
    void desk.transfer(pressOf('A'));
    let settled = false;
    void desk.settled().then(() => (settled = true));
    await clock.advance(100);
    expect(settled).toBe(false);
    await answer(handedOver);
    expect(settled).toBe(true);
    expect(shown()).toMatchObject({ outcome: handedOver });
  });

  it('is not held up by an order that a bug has ended', async () => {
    const { desk, clock, fail, shown } = await setUpDesk();
    const outcome = desk.hangUp({ callId: 'A', confirmed: false });
    await clock.settle();
    const settled = desk.settled();
    fail(new Error('A bug.'));
    await expect(outcome).rejects.toThrow('A bug.');
    await settled;
    expect(shown().kind).toBe('answered');
  });
});

describe('what changes under an order', () => {
  it('is refused, and nothing sent, where the dialer is gone when it is to go out', async () => {
    const { desk, disconnect, orders } = await setUpDesk();
    disconnect();
    const outcome = await desk.hangUp({ callId: 'A', confirmed: false });
    expect(outcome).toEqual(refused('no-call'));
    expect(orders).toEqual([]);
  });

  it('does not touch an order that is out', async () => {
    const { desk, answer, show, disconnect, clock, shown } = await setUpDesk();
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    show({ kind: 'not-set-up' });
    disconnect();
    await answer(handedOver);
    expect(await outcome).toEqual(handedOver);
    expect(shown()).toMatchObject({ kind: 'answered', outcome: handedOver });
  });

  it('dials what the button shows with the build that is known by then', async () => {
    const { desk, setBuild, clock, orders } = await setUpDesk();
    setBuild(null);
    void desk.transfer(pressOf('A'));
    await clock.settle();
    expect(orders[0]).toMatchObject({ phoneNumber: '18005551234' });
  });

  it('leaves an unknown outcome behind where a bug ends the order, and throws the bug on', async () => {
    const { desk, clock, fail, shown } = await setUpDesk();
    const outcome = desk.transfer(pressOf('A'));
    await clock.settle();
    fail(new Error('A bug.'));
    await expect(outcome).rejects.toThrow('A bug.');
    expect(shown()).toMatchObject({ outcome: { kind: 'unknown', cause: 'interrupted' } });
    expect(await desk.hangUp({ callId: 'A', confirmed: false })).toEqual(
      refused('call-not-settled'),
    );
  });
});

describe('a refusal of Baton’s own', () => {
  it('does not hide what became of an order for the call on the screen', async () => {
    const { desk, answer, show, clock, shown } = await setUpDesk();
    void desk.transfer(pressOf('A'));
    await clock.settle();
    await answer(handedOver);
    await desk.hangUp({ callId: 'A', confirmed: false });
    expect(shown()).toMatchObject({ outcome: handedOver });
    show(noCall);
    expect(shown()).toMatchObject({ outcome: refused('call-already-handed-over') });
  });

  it('does not hide an answer that came while it was written down', async () => {
    const { desk, file, show, clock, answer, shown } = await setUpDesk();
    void desk.transfer(pressOf('A'));
    await clock.settle();
    file.hang();
    await answer(handedOver);
    const late = desk.hangUp({ callId: 'A', confirmed: false });
    file.goOn();
    expect(await late).toEqual(refused('transfer-in-flight'));
    show(noCall);
    expect(shown()).toMatchObject({ kind: 'answered', outcome: handedOver });
  });

  it('is not shown over an order that went out while it was written down', async () => {
    const { desk, file, show, clock, answer, orders, shown } = await setUpDesk();
    show(onCallNamed('B'));
    file.hang();
    const late = desk.transfer(pressOf('A'));
    void desk.hangUp({ callId: 'B', confirmed: false });
    await clock.advance(250);
    expect(orders).toHaveLength(1);
    await answer(refused('number-not-valid'));
    await clock.advance(5000);
    expect(await late).toEqual(refused('call-changed'));
    expect(shown()).toMatchObject({
      order: { callId: 'B' },
      outcome: refused('number-not-valid'),
    });
  });

  it('does not hide an order that went out, and was answered, while it was written down', async () => {
    let writeDown = (): void => undefined;
    const { desk, show, clock, answer, shown } = await setUpDesk('', (journal) => ({
      ...journal,
      answered: (entry) =>
        entry.attempt === 'attempt-1'
          ? new Promise((resolve) => (writeDown = resolve))
          : journal.answered(entry),
    }));
    show(onCallNamed('B'));
    const late = desk.transfer(pressOf('A'));
    void desk.transfer(pressOf('B'));
    await clock.settle();
    await answer(handedOver);
    writeDown();
    expect(await late).toEqual(refused('call-changed'));
    show(noCall);
    expect(shown()).toMatchObject({ order: { callId: 'B' }, outcome: handedOver });
  });

  it('is shown over another one that came before it', async () => {
    const { desk, removeButtons, show, shown } = await setUpDesk();
    show(noCall);
    await desk.hangUp({ callId: 'A', confirmed: false });
    show(onCallNamed('A'));
    removeButtons();
    await desk.transfer(pressOf('A'));
    expect(shown()).toMatchObject({ outcome: refused('button-gone') });
  });
});
