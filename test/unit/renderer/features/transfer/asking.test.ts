import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOrders } from '../../../../../renderer/features/transfer/orders.ts';
import type { AppState } from '../../../../../shared/app-state.ts';
import type { GuardRefusal } from '../../../../../shared/outcome.ts';
import { holdMs } from '../../../../../shared/speed-dial.ts';
import { answered, billing, call, dana, live, nextCall, order, waiting } from '../../app-state.ts';
import { otherSide, startedStore } from '../../fake-bridge.ts';

const heldBilling = { ...billing, asks: 'hold' } as const;
const refused = (reason: GuardRefusal) => ({ kind: 'refused', reason }) as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function window(state: AppState = live) {
  const side = otherSide(state);
  const now = () => performance.now();
  const store = await startedStore(side, now);
  return { side, orders: createOrders(side.bridge, store, now) };
}

describe('a button that is held to send', () => {
  it('sends once it was held for a second, and not before', async () => {
    const { side, orders } = await window();
    expect(orders.hold(heldBilling, 'group-departments')).toBe(true);
    expect(orders.view().held).toEqual({ entryId: 'billing', place: 'group-departments' });
    vi.advanceTimersByTime(holdMs - 1);
    expect(side.sent).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(side.sent).toEqual([`${call.callId} > billing, held`]);
    expect(orders.view().held).toBeNull();
    expect(orders.letGo()).toBe(false);
  });

  it('sends nothing when it is let go too early', async () => {
    const { side, orders } = await window();
    orders.hold(heldBilling);
    vi.advanceTimersByTime(holdMs - 1);
    expect(orders.letGo()).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(side.sent).toEqual([]);
    expect(orders.view().held).toBeNull();
  });

  it('says to hold it after a short press, and sends with a second one in time', async () => {
    const { side, orders } = await window();
    await orders.transfer(heldBilling);
    expect(orders.view().answer?.outcome).toEqual(refused('not-held'));
    expect(side.sent).toEqual([]);
    vi.advanceTimersByTime(4999);
    void orders.transfer(heldBilling);
    expect(side.sent).toEqual([`${call.callId} > billing, held`]);
  });

  it('takes a second press that comes at once for the shaking of a hand', async () => {
    const { side, orders } = await window();
    await orders.transfer(heldBilling);
    vi.advanceTimersByTime(499);
    await orders.transfer(heldBilling);
    expect(side.sent).toEqual([]);
    vi.advanceTimersByTime(1);
    void orders.transfer(heldBilling);
    expect(side.sent).toHaveLength(1);
  });

  it('asks anew when the second press comes too late', async () => {
    const { side, orders } = await window();
    await orders.transfer(heldBilling);
    vi.advanceTimersByTime(5000);
    expect(orders.view().answer).toBeNull();
    await orders.transfer(heldBilling);
    expect(side.sent).toEqual([]);
    expect(orders.view().answer?.outcome).toEqual(refused('not-held'));
  });

  it('takes no second press of another button', async () => {
    const { side, orders } = await window();
    await orders.transfer(heldBilling);
    vi.advanceTimersByTime(1000);
    await orders.transfer({ ...dana, asks: 'hold' });
    expect(side.sent).toEqual([]);
    expect(orders.view().answer?.press.target).toMatchObject({ entryId: 'dana' });
  });

  it('takes no second press for the call that came after it', async () => {
    const { side, orders } = await window();
    await orders.transfer(heldBilling);
    side.publish({ call: { kind: 'on-call', call: nextCall } });
    vi.advanceTimersByTime(1000);
    await orders.transfer(heldBilling);
    expect(side.sent).toEqual([]);
  });

  it('sends nothing when the call has changed while it was held', async () => {
    const { side, orders } = await window();
    orders.hold(heldBilling);
    vi.advanceTimersByTime(100);
    side.publish({ call: { kind: 'on-call', call: nextCall } });
    vi.advanceTimersByTime(holdMs);
    expect(side.sent).toEqual([]);
    expect(orders.view().answer?.outcome).toEqual(refused('call-changed'));
  });

  it('is not held where there is nothing to send: a press says why', async () => {
    const { orders } = await window({ ...live, call: waiting });
    expect(orders.hold(heldBilling)).toBe(false);
    expect(orders.view().held).toBeNull();
    await orders.transfer(heldBilling);
    expect(orders.view().answer?.outcome).toEqual(refused('no-call'));
  });
});

describe('a button that counts down', () => {
  const counting = { kind: 'counting', order, leftMs: 3000 } as const;

  it('is taken back by a press of it', async () => {
    const { side, orders } = await window({ ...live, transfer: counting });
    await orders.transfer(billing);
    expect(side.sent).toEqual([`${call.callId} < taken back`]);
  });

  it('is taken back while its own press is still out', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    side.publish({ transfer: counting });
    await orders.transfer(billing);
    expect(side.sent).toEqual([`${call.callId} > billing`, `${call.callId} < taken back`]);
    await side.answer(refused('taken-back'));
    expect(orders.view()).toMatchObject({
      pressed: null,
      answer: { outcome: refused('taken-back') },
    });
  });

  it('lets no other button act meanwhile', async () => {
    const { side, orders } = await window({ ...live, transfer: counting });
    await orders.transfer(dana);
    expect(side.sent).toEqual([]);
    expect(orders.view().answer?.outcome).toEqual(refused('counting-down'));
  });

  it('is taken back by nothing once it has gone out', async () => {
    const { side, orders } = await window({ ...live, transfer: { kind: 'in-flight', order } });
    await orders.takeBack();
    expect(side.sent).toEqual([]);
  });
});

describe('a destination that is closed', () => {
  async function windowThatAsks() {
    const bench = await window();
    void bench.orders.transfer(billing, 'favourites');
    bench.side.publish({ transfer: answered(refused('closed')) });
    await bench.side.answer(refused('closed'));
    return bench;
  }

  it('asks in the place where it was pressed', async () => {
    const { orders } = await windowThatAsks();
    expect(orders.view().answer).toMatchObject({
      outcome: refused('closed'),
      press: { place: 'favourites' },
    });
  });

  it('is sent with the word that it shall be all the same', async () => {
    const { side, orders } = await windowThatAsks();
    void orders.sendThoughClosed();
    expect(side.sent.at(-1)).toBe(`${call.callId} > billing, even closed`);
  });

  it('keeps what a person has said before, when it asks two things', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    await side.answer(refused('closed'));
    void orders.sendThoughClosed();
    await side.answer(refused('call-not-confirmed'));
    void orders.confirm();
    expect(side.sent.at(-1)).toBe(`${call.callId} > billing, confirmed, even closed`);
  });

  it('sends nothing after a never mind, and nothing for the call after it', async () => {
    const first = await windowThatAsks();
    first.orders.putAway();
    await first.orders.sendThoughClosed();
    expect(first.side.sent).toHaveLength(1);
    const second = await windowThatAsks();
    second.side.publish({ call: { kind: 'on-call', call: nextCall } });
    vi.advanceTimersByTime(1000);
    await second.orders.sendThoughClosed();
    expect(second.side.sent).toHaveLength(1);
  });
});

describe('a number that was typed', () => {
  it('is sent as it was typed, and shows its own fate', async () => {
    const { side, orders } = await window();
    void orders.dial('727 555 1212', '917275551212');
    expect(side.sent).toEqual([`${call.callId} > number 727 555 1212`]);
    void orders.dial('727 555 1212', '917275551212');
    expect(side.sent).toHaveLength(1);
    expect(orders.view()).toMatchObject({ answer: null, echoes: 1 });
  });

  it('is no hang-up, though neither has a button of the directory', async () => {
    const typed = { ...order, entryId: null, label: '', dialString: '8600' };
    const transfer = { kind: 'in-flight', order: typed } as const;
    const { orders } = await window({ ...live, transfer });
    await orders.hangUp();
    expect(orders.view()).toMatchObject({
      echoes: 0,
      answer: { outcome: refused('transfer-in-flight') },
    });
  });
});
