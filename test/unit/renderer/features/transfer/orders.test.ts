import { describe, expect, it } from 'vitest';
import { createOrders } from '../../../../../renderer/features/transfer/orders.ts';
import { isOfEarlierCall } from '../../../../../renderer/features/transfer/press-answer.ts';
import type { AppState } from '../../../../../shared/app-state.ts';
import type { GuardRefusal } from '../../../../../shared/outcome.ts';
import { answered, billing, call, dana, live, nextCall, order, waiting } from '../../app-state.ts';
import { otherSide, startedStore } from '../../fake-bridge.ts';

async function window(state: AppState = live) {
  const side = otherSide(state);
  let nowMs = 10_000;
  const now = () => nowMs;
  const store = await startedStore(side, now);
  const orders = createOrders(side.bridge, store, now);
  return { side, store, orders, wait: (ms: number) => (nowMs += ms) };
}

const nextOnCall = { kind: 'on-call', call: nextCall } as const;
const refused = (reason: GuardRefusal) => ({ kind: 'refused', reason }) as const;

describe('a press', () => {
  it('sends the call on the screen and the button', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    expect(side.sent).toEqual([`${call.callId} > billing`]);
    expect(orders.view().pressed).toBe('billing');
  });

  it('says what the button dials as it was drawn, whatever it dials by now', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    await side.answer(refused('button-changed'));
    void orders.transfer({ ...dana, numberHidden: true });
    await side.answer(refused('button-changed'));
    const outsideLine = { ...live.settings.dialRules, country: 'US', outsidePrefix: '9' };
    side.publish({ settings: { ...live.settings, dialRules: outsideLine } });
    void orders.transfer({ ...billing, destination: { kind: 'number', number: '727 555 0177' } });
    expect(side.shown).toEqual(['918005550143', 'LEADS', '917275550177']);
  });

  it('is over when its answer has come', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    await side.answer({ kind: 'handed-over' });
    expect(orders.view()).toEqual({ pressed: null, held: null, answer: null, echoes: 0 });
  });

  it('sends nothing while there is no call, and says so', async () => {
    const { side, orders } = await window({ ...live, call: waiting });
    void orders.transfer(billing);
    expect(side.sent).toEqual([]);
    expect(orders.view().answer).toMatchObject({
      press: { target: { label: 'Billing' } },
      outcome: refused('no-call'),
    });
  });

  it('of the same button is not sent twice while it is out', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    void orders.transfer(billing);
    expect(side.sent).toHaveLength(1);
    expect(orders.view()).toMatchObject({ answer: null, echoes: 1 });
  });

  it('of another button while one is out is refused, not sent', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    void orders.transfer(dana);
    expect(side.sent).toHaveLength(1);
    expect(orders.view().answer).toMatchObject({
      press: { target: { entryId: 'dana' } },
      outcome: refused('transfer-in-flight'),
    });
  });

  it('of another button while one counts down is told so', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    side.publish({ transfer: { kind: 'counting', order, leftMs: 3000 } });
    void orders.transfer(dana);
    expect(side.sent).toHaveLength(1);
    expect(orders.view().answer).toMatchObject({
      press: { target: { entryId: 'dana' } },
      outcome: refused('counting-down'),
    });
  });

  it('of a button whose hand-over is on the screen says that again, and sends nothing', async () => {
    const transfer = answered({ kind: 'handed-over' });
    const { side, orders } = await window({ ...live, transfer });
    void orders.transfer(billing);
    expect(side.sent).toEqual([]);
    expect(orders.view()).toMatchObject({ answer: null, echoes: 1 });
  });

  it('of a button that was refused is sent again', async () => {
    const transfer = answered({ kind: 'refused', reason: 'number-not-valid' });
    const { side, orders } = await window({ ...live, transfer });
    void orders.transfer(billing);
    expect(side.sent).toHaveLength(1);
  });

  it.each(['freed', 'did-not-happen'] as const)(
    'of a button whose order is not known is not sent until that is settled: %s',
    async (settlement) => {
      const unknown = { kind: 'unknown', cause: 'timed-out' } as const;
      const { side, orders } = await window({ ...live, transfer: answered(unknown) });
      void orders.transfer(billing);
      side.publish({ transfer: answered(unknown, 'cannot-check') });
      void orders.transfer(billing);
      expect(side.sent).toEqual([]);
      side.publish({ transfer: answered(unknown, settlement) });
      void orders.transfer(billing);
      expect(side.sent).toHaveLength(1);
    },
  );

  it('of a button whose order has happened by the look of it says that again', async () => {
    const transfer = answered({ kind: 'unknown', cause: 'timed-out' }, 'happened');
    const { side, orders } = await window({ ...live, transfer });
    void orders.transfer(billing);
    expect(side.sent).toEqual([]);
    expect(orders.view()).toMatchObject({ answer: null, echoes: 1 });
  });

  it('for the call of another line is sent while one is out, and each button shows its own', async () => {
    const { side, orders, wait } = await window();
    void orders.transfer(billing);
    side.publish({ call: nextOnCall });
    expect(orders.view().pressed).toBeNull();
    wait(600);
    void orders.transfer(dana);
    expect(side.sent).toEqual([`${call.callId} > billing`, `${nextCall.callId} > dana`]);
    expect(orders.view().pressed).toBe('dana');
    side.publish({ call: live.call });
    expect(orders.view().pressed).toBe('billing');
  });

  it('just after another call took the place of the one on the screen is held back', async () => {
    const { side, orders, wait } = await window();
    side.publish({ call: nextOnCall });
    wait(300);
    void orders.transfer(billing);
    expect(side.sent).toEqual([]);
    expect(orders.view().answer?.outcome).toEqual(refused('call-changed'));
    wait(300);
    void orders.transfer(billing);
    expect(side.sent).toEqual([`${nextCall.callId} > billing`]);
  });

  it('just after a call that followed another closely is held back, though no call was seen in between', async () => {
    const { side, orders, wait } = await window();
    side.publish({ call: waiting });
    wait(2999);
    side.publish({ call: nextOnCall });
    wait(599);
    void orders.transfer(billing);
    expect(side.sent).toEqual([]);
    expect(orders.view().answer?.outcome).toEqual(refused('call-changed'));
    wait(1);
    void orders.transfer(billing);
    expect(side.sent).toEqual([`${nextCall.callId} > billing`]);
  });

  it('is sent at once when the call appears after a longer pause', async () => {
    const { side, orders, wait } = await window();
    side.publish({ call: waiting });
    wait(3000);
    side.publish({ call: nextOnCall });
    void orders.transfer(billing);
    expect(side.sent).toEqual([`${nextCall.callId} > billing`]);
  });

  it('that the main process fails to answer counts as not known', async () => {
    const { side, orders } = await window();
    void orders.hangUp();
    await side.fail();
    expect(orders.view()).toMatchObject({
      pressed: null,
      answer: { outcome: { kind: 'unknown', cause: 'interrupted' } },
    });
  });
});

describe('the answer to a press', () => {
  it('is shown where the guard of the main process refused', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    await side.answer({ kind: 'refused', reason: 'button-gone' });
    expect(orders.view().answer?.outcome).toEqual(refused('button-gone'));
  });

  it('is left to the state where the dialer refused', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    await side.answer({ kind: 'refused', reason: 'number-not-valid' });
    expect(orders.view().answer).toBeNull();
  });

  it('stays while the call stays, and while there is none', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    await side.answer({ kind: 'refused', reason: 'button-gone' });
    side.publish({ call: { kind: 'on-call', call: { ...call, lastedMs: 170_000 } } });
    side.publish({ call: waiting });
    expect(orders.view().answer).not.toBeNull();
  });

  it('goes with the next call, and does not come back after it', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    await side.answer({ kind: 'refused', reason: 'button-gone' });
    side.publish({ call: nextOnCall });
    side.publish({ call: waiting });
    expect(orders.view().answer).toBeNull();
  });

  it('goes with the next order', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    void orders.transfer(dana);
    side.publish({ transfer: { kind: 'in-flight', order } });
    expect(orders.view().answer).toBeNull();
  });

  it('that the call has changed outlives the arrival of the new call, and only that', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    await side.answer({ kind: 'refused', reason: 'call-changed' });
    side.publish({ call: nextOnCall });
    expect(orders.view().answer?.outcome).toEqual(refused('call-changed'));
    side.publish({
      call: { kind: 'on-call', call: { ...nextCall, callId: 'Y0315203000000402029' } },
    });
    expect(orders.view().answer).toBeNull();
  });
});

describe('the answer of an order whose call has left the screen', () => {
  it.each([
    { kind: 'handed-over' },
    { kind: 'unknown', cause: 'timed-out' },
    { kind: 'refused', reason: 'no-such-call' },
  ] as const)('is shown, as that of the call before: %j', async (outcome) => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    side.publish({ call: nextOnCall, transfer: answered(outcome) });
    await side.answer(outcome);
    const { answer } = orders.view();
    expect(answer).toMatchObject({
      press: { target: { label: 'Billing' } },
      outcome,
      pressedFor: call.callId,
    });
    expect(answer && isOfEarlierCall(answer)).toBe(true);
  });

  it('is left to the state where no other call has come', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    side.publish({ call: waiting, transfer: answered({ kind: 'handed-over' }) });
    await side.answer({ kind: 'handed-over' });
    expect(orders.view().answer).toBeNull();
  });
});
