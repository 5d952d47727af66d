import { describe, expect, it } from 'vitest';
import { createOrders } from '../../../../../renderer/features/transfer/orders.ts';
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

describe('a call of which nobody can check whose it is', () => {
  const asked = refused('call-not-confirmed');

  async function windowThatAsks() {
    const bench = await window();
    void bench.orders.transfer(billing);
    bench.side.publish({ transfer: answered(asked) });
    await bench.side.answer(asked);
    return bench;
  }

  it('makes a question of the first press, and is sent with the yes to it', async () => {
    const { side, orders } = await windowThatAsks();
    expect(orders.view().answer).toMatchObject({ outcome: asked, pressedFor: call.callId });
    void orders.confirm();
    expect(side.sent).toEqual([`${call.callId} > billing`, `${call.callId} > billing, confirmed`]);
    expect(orders.view()).toMatchObject({ pressed: 'billing', answer: null });
    await side.answer({ kind: 'handed-over' });
    expect(orders.view().answer).toBeNull();
  });

  it('is still asked about where the state of its own press comes after the answer', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    await side.answer(asked);
    side.publish({ transfer: { kind: 'in-flight', order } });
    side.publish({ transfer: answered(asked) });
    expect(orders.view().answer).toMatchObject({ outcome: asked, pressedFor: call.callId });
    void orders.confirm();
    expect(side.sent.at(-1)).toBe(`${call.callId} > billing, confirmed`);
  });

  it('is not asked about any more once another order is out', async () => {
    const { side, orders } = await windowThatAsks();
    side.publish({ transfer: { kind: 'in-flight', order: { ...order, entryId: 'dana' } } });
    expect(orders.view().answer).toBeNull();
  });

  it('is still asked about where its card was empty when the answer came', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    side.publish({ call: waiting });
    await side.answer(asked);
    side.publish({ call: live.call });
    expect(orders.view().answer).toMatchObject({ outcome: asked, pressedFor: call.callId });
  });

  it('is asked about after a person has freed it', async () => {
    const unknown = { kind: 'unknown', cause: 'connection-lost' } as const;
    const { side, orders } = await window({ ...live, transfer: answered(unknown, 'cannot-check') });
    side.publish({ transfer: answered(unknown, 'freed') });
    void orders.transfer(dana);
    const ofDana = { ...order, entryId: 'dana' };
    await side.answer(asked);
    side.publish({ transfer: { kind: 'in-flight', order: ofDana } });
    expect(orders.view().answer).toMatchObject({
      press: { target: { entryId: 'dana' } },
      outcome: asked,
    });
  });

  it('asks anew for each press, and for a hang-up as well', async () => {
    const { side, orders } = await windowThatAsks();
    void orders.hangUp();
    await side.answer(asked);
    void orders.confirm();
    expect(side.sent.slice(1)).toEqual([
      `${call.callId} > hang up`,
      `${call.callId} > hang up, confirmed`,
    ]);
  });

  it('is not touched after a no', async () => {
    const { side, orders } = await windowThatAsks();
    orders.putAway();
    expect(orders.view().answer).toBeNull();
    void orders.confirm();
    expect(side.sent).toHaveLength(1);
  });

  it('takes no yes for the call that came after it', async () => {
    const { side, orders, wait } = await windowThatAsks();
    side.publish({ call: nextOnCall });
    wait(60_000);
    expect(orders.view().answer).toBeNull();
    void orders.confirm();
    expect(side.sent).toHaveLength(1);
  });

  it('takes no yes where nothing was asked', async () => {
    const { side, orders } = await window();
    void orders.transfer(billing);
    await side.answer(refused('button-gone'));
    void orders.confirm();
    expect(side.sent).toHaveLength(1);
  });
});
