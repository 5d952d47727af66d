import { describe, expect, it } from 'vitest';
import { createAppStore, receive } from '../../../renderer/app-store.ts';
import { answered, call, live, nextCall, waiting } from './app-state.ts';
import { otherSide, settled, startedStore } from './fake-bridge.ts';

const onCall = (lastedMs: number) => ({ kind: 'on-call', call: { ...call, lastedMs } }) as const;

describe('the window’s mirror of the state', () => {
  it('has nothing to show before the first answer', () => {
    expect(createAppStore(otherSide(live).bridge, () => 0).received()).toBeNull();
  });

  it('takes over only the fields that are sent', async () => {
    const side = otherSide(live);
    const store = await startedStore(side, () => 0);
    side.publish({ dialerBuild: '250122-1010' });
    expect(store.received()?.state).toEqual({ ...live, dialerBuild: '250122-1010' });
  });

  it('keeps what changed while the first answer was under way', async () => {
    const side = otherSide(live);
    const store = createAppStore(side.bridge, () => 0);
    side.publish({ call: waiting });
    await settled();
    expect(store.received()?.state.call).toEqual(waiting);
  });

  it('tells its listeners of each change, until they have had enough', async () => {
    const side = otherSide(live);
    const store = await startedStore(side, () => 0);
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    side.publish({ call: waiting });
    stop();
    side.publish({ call: live.call });
    expect(told).toBe(1);
  });
});

describe('the times of a call', () => {
  it('are counted back from the moment of receipt', () => {
    const { times } = receive(null, live, 1_000_000);
    expect(times).toEqual({ callId: call.callId, beganAtMs: 839_000, seenAtMs: 999_600 });
  });

  it('let the timer run on steadily when a look is off by less than a second and a half', () => {
    const first = receive(null, { ...live, call: onCall(10_000) }, 20_000);
    const second = receive(first, { ...live, call: onCall(10_300) }, 21_000);
    expect(second.times?.beganAtMs).toBe(10_000);
  });

  it('correct the timer when a look is off by more', () => {
    const first = receive(null, { ...live, call: onCall(10_000) }, 20_000);
    const second = receive(first, { ...live, call: onCall(60_000) }, 21_000);
    expect(second.times?.beganAtMs).toBe(-39_000);
  });

  it('begin anew with another call', () => {
    const first = receive(null, live, 20_000);
    const second = receive(first, { ...live, call: { kind: 'on-call', call: nextCall } }, 20_500);
    expect(second.times?.beganAtMs).toBe(19_500);
  });

  it('are not touched by a change of another field', () => {
    const first = receive(null, live, 20_000);
    const second = receive(first, { ...live, notices: [] }, 90_000);
    expect(second.times).toBe(first.times);
  });
});

describe('a call that takes another’s place', () => {
  const next = { ...live, call: { kind: 'on-call', call: nextCall } } as const;

  it('is noticed when the call before could be acted on', () => {
    expect(receive(receive(null, live, 1), next, 7).swappedAtMs).toBe(7);
  });

  it('is nothing to notice after a hand-over, when the buttons rested', () => {
    const transfer = answered({ kind: 'handed-over' });
    const before = receive(null, { ...live, transfer }, 1);
    expect(receive(before, { ...next, transfer }, 7).swappedAtMs).toBeNull();
  });

  it('is nothing to notice when there was no call before', () => {
    const before = receive(null, { ...live, call: waiting }, 1);
    expect(receive(before, next, 7).swappedAtMs).toBeNull();
  });
});

describe('the outcome of an order', () => {
  const handedOver = answered({ kind: 'handed-over' });
  const after = receive(null, { ...live, transfer: handedOver, call: waiting }, 1);
  const withNext = {
    ...live,
    transfer: handedOver,
    call: { kind: 'on-call', call: nextCall },
  } as const;

  it('stays while there is no other call', () => {
    expect(after.orderIsPast).toBe(false);
  });

  it('is past once the next call comes', () => {
    expect(receive(after, withNext, 2).orderIsPast).toBe(true);
  });

  it('does not come back when the next call ends without an order', () => {
    const during = receive(after, withNext, 2);
    const state = { ...live, transfer: handedOver, call: waiting };
    expect(receive(during, state, 3).orderIsPast).toBe(true);
  });

  it('of the next order is shown', () => {
    const during = receive(after, withNext, 2);
    const transfer = {
      ...handedOver,
      at: '2026-03-15T12:09:00.000Z',
      order: {
        callId: nextCall.callId,
        action: 'hang-up',
        entryId: null,
        label: '',
        dialString: '',
      },
    } as const;
    expect(receive(during, { ...withNext, transfer }, 3).orderIsPast).toBe(false);
  });
});
