import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../shared/outcome.ts';
import { setUpDesk } from './desk-bench.ts';
import { attemptNamed, noCall, onCallNamed } from './samples.ts';

const handedOver: Outcome = { kind: 'handed-over' };
const refused = (reason: Extract<Outcome, { kind: 'refused' }>['reason']): Outcome => ({
  kind: 'refused',
  reason,
});

describe('a disk that fails', () => {
  it('never stops a transfer', async () => {
    const { desk, dialer, file, clock, answer } = await setUpDesk();
    file.breakDisk();
    const outcome = desk.transfer({ callId: 'A', entryId: 'dana' });
    await clock.settle();
    expect(dialer.orders).toHaveLength(1);
    await answer(handedOver);
    expect(await outcome).toEqual(handedOver);
  });

  it('delays it by a quarter of a second at most where it hangs', async () => {
    const { desk, dialer, file, clock } = await setUpDesk();
    file.hang();
    void desk.transfer({ callId: 'A', entryId: 'dana' });
    await clock.advance(249);
    expect(dialer.orders).toHaveLength(0);
    await clock.advance(1);
    expect(dialer.orders).toHaveLength(1);
  });
});

describe('the order that was out when Baton last ended', () => {
  const interruptedLine = `${JSON.stringify({ line: 'sent', ...attemptNamed('x'), callId: 'A' })}\n`;

  it('does not take an interrupted transfer for a press of the button that hangs up', async () => {
    const { desk } = await setUpDesk(interruptedLine);
    expect(desk.view()).toMatchObject({ order: { action: 'extension-transfer', entryId: '' } });
  });

  it('keeps its call locked, and shows why, until a person says that nothing happened', async () => {
    const { desk, dialer, show, clock } = await setUpDesk(interruptedLine);
    const interrupted: Outcome = { kind: 'unknown', cause: 'interrupted' };
    expect(desk.view()).toMatchObject({
      order: { callId: 'A', label: 'Dana, floor lead' },
      outcome: interrupted,
    });
    expect(await desk.hangUp({ callId: 'A' })).toEqual(refused('call-not-settled'));
    show(onCallNamed('B'));
    expect(desk.view()).not.toMatchObject({ outcome: interrupted });
    show(onCallNamed('A'));
    desk.releaseCall('A');
    void desk.hangUp({ callId: 'A' });
    await clock.settle();
    expect(dialer.orders).toHaveLength(1);
  });

  it('is looked after like one of this run', async () => {
    const { desk, looksShow } = await setUpDesk(interruptedLine);
    expect(desk.view()).toMatchObject({ seenSince: 'nothing' });
    looksShow('call-still-there');
    expect(desk.view()).toMatchObject({ order: { callId: 'A' }, seenSince: 'call-still-there' });
  });

  it('is not sent again', async () => {
    const { dialer, clock } = await setUpDesk(interruptedLine);
    await clock.advance(60_000);
    expect(dialer.orders).toEqual([]);
  });
});

describe('the end of the program', () => {
  it('can wait until no order is out', async () => {
    const { desk, clock, answer } = await setUpDesk();
    await desk.settled();
    void desk.transfer({ callId: 'A', entryId: 'dana' });
    let settled = false;
    void desk.settled().then(() => (settled = true));
    await clock.advance(100);
    expect(settled).toBe(false);
    await answer(handedOver);
    expect(settled).toBe(true);
    expect(desk.view()).toMatchObject({ outcome: handedOver });
  });

  it('is not held up by an order that a bug has ended', async () => {
    const { desk, dialer, clock } = await setUpDesk();
    const outcome = desk.hangUp({ callId: 'A' });
    await clock.settle();
    const settled = desk.settled();
    dialer.pendingOrders.fail(new Error('A bug.'));
    await expect(outcome).rejects.toThrow('A bug.');
    await settled;
    expect(desk.view().kind).toBe('answered');
  });
});

describe('what changes under an order', () => {
  it('is refused, and nothing sent, where the dialer is gone when it is to go out', async () => {
    const { desk, dialer, disconnect } = await setUpDesk();
    disconnect();
    const outcome = await desk.hangUp({ callId: 'A' });
    expect(outcome).toEqual(refused('no-call'));
    expect(dialer.orders).toEqual([]);
  });

  it('does not touch an order that is out', async () => {
    const { desk, answer, show, disconnect, clock } = await setUpDesk();
    const outcome = desk.transfer({ callId: 'A', entryId: 'dana' });
    await clock.settle();
    show({ kind: 'not-set-up' });
    disconnect();
    await answer(handedOver);
    expect(await outcome).toEqual(handedOver);
    expect(desk.view()).toMatchObject({ kind: 'answered', outcome: handedOver });
  });

  it('dials what the button shows with the build that is known by then', async () => {
    const { desk, dialer, setBuild, clock } = await setUpDesk();
    setBuild(null);
    void desk.transfer({ callId: 'A', entryId: 'dana' });
    await clock.settle();
    expect(dialer.orders[0]).toMatchObject({ phoneNumber: '18005551234' });
  });

  it('leaves an unknown outcome behind where a bug ends the order, and throws the bug on', async () => {
    const { desk, dialer, clock } = await setUpDesk();
    const outcome = desk.transfer({ callId: 'A', entryId: 'dana' });
    await clock.settle();
    dialer.pendingOrders.fail(new Error('A bug.'));
    await expect(outcome).rejects.toThrow('A bug.');
    expect(desk.view()).toMatchObject({ outcome: { kind: 'unknown', cause: 'interrupted' } });
    expect(await desk.hangUp({ callId: 'A' })).toEqual(refused('call-not-settled'));
  });
});

describe('a refusal of Baton’s own', () => {
  it('does not hide what became of an order for the call on the screen', async () => {
    const { desk, answer, show, clock } = await setUpDesk();
    void desk.transfer({ callId: 'A', entryId: 'dana' });
    await clock.settle();
    await answer(handedOver);
    await desk.hangUp({ callId: 'A' });
    expect(desk.view()).toMatchObject({ outcome: handedOver });
    show(noCall);
    expect(desk.view()).toMatchObject({ outcome: refused('call-already-handed-over') });
  });

  it('does not hide an answer that came while it was written down', async () => {
    const { desk, file, show, clock, answer } = await setUpDesk();
    void desk.transfer({ callId: 'A', entryId: 'dana' });
    await clock.settle();
    file.hang();
    await answer(handedOver);
    const late = desk.hangUp({ callId: 'A' });
    file.goOn();
    expect(await late).toEqual(refused('transfer-in-flight'));
    show(noCall);
    expect(desk.view()).toMatchObject({ kind: 'answered', outcome: handedOver });
  });

  it('is not shown over an order that went out while it was written down', async () => {
    const { desk, file, show, clock, dialer, answer } = await setUpDesk();
    show(onCallNamed('B'));
    file.hang();
    const late = desk.transfer({ callId: 'A', entryId: 'dana' });
    void desk.hangUp({ callId: 'B' });
    await clock.advance(250);
    expect(dialer.orders).toHaveLength(1);
    await answer(refused('number-not-valid'));
    await clock.advance(5000);
    expect(await late).toEqual(refused('call-changed'));
    expect(desk.view()).toMatchObject({
      order: { callId: 'B' },
      outcome: refused('number-not-valid'),
    });
  });

  it('does not hide an order that went out, and was answered, while it was written down', async () => {
    let writeDown = (): void => undefined;
    const { desk, show, clock, answer } = await setUpDesk('', (journal) => ({
      ...journal,
      answered: (entry) =>
        entry.attempt === 'attempt-1'
          ? new Promise((resolve) => (writeDown = resolve))
          : journal.answered(entry),
    }));
    show(onCallNamed('B'));
    const late = desk.transfer({ callId: 'A', entryId: 'dana' });
    void desk.transfer({ callId: 'B', entryId: 'dana' });
    await clock.settle();
    await answer(handedOver);
    writeDown();
    expect(await late).toEqual(refused('call-changed'));
    show(noCall);
    expect(desk.view()).toMatchObject({ order: { callId: 'B' }, outcome: handedOver });
  });

  it('is shown over another one that came before it', async () => {
    const { desk, removeButtons, show } = await setUpDesk();
    show(noCall);
    await desk.hangUp({ callId: 'A' });
    show(onCallNamed('A'));
    removeButtons();
    await desk.transfer({ callId: 'A', entryId: 'dana' });
    expect(desk.view()).toMatchObject({ outcome: refused('button-gone') });
  });
});
