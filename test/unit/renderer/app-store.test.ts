import { describe, expect, it } from 'vitest';
import { createAppStore, receive } from '../../../renderer/app-store.ts';
import type { Received } from '../../../renderer/app-store.ts';
import type { AppState } from '../../../shared/app-state.ts';
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

  it('says how often it asked in vain, and asks again when it is told to', async () => {
    const side = otherSide(live);
    let broken = true;
    const readState = () =>
      broken ? Promise.reject(new Error('Broken')) : side.bridge.readState();
    const store = createAppStore({ ...side.bridge, readState }, () => 0);
    let told = 0;
    store.subscribe(() => (told += 1));
    await settled();
    expect(store.received()).toBeNull();
    expect([store.failures(), told]).toEqual([1, 1]);
    side.publish({ call: waiting });
    broken = false;
    store.read();
    await settled();
    expect(store.received()?.state).toEqual({ ...live, call: waiting });
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

  const empty = { ...live, call: waiting };
  const outOfSight = {
    ...live,
    call: { kind: 'dialer-unreachable', cause: { kind: 'timed-out' }, lastCall: call },
  } as const;

  /** When the last state was taken for a swap; each state comes at its own moment. */
  function swappedAt(...states: readonly (readonly [AppState, number])[]): number | null {
    const first: Received | null = null;
    return (
      states.reduce<Received | null>((before, [state, at]) => receive(before, state, at), first)
        ?.swappedAtMs ?? null
    );
  }

  it('is noticed when it comes straight after it', () => {
    expect(swappedAt([live, 1], [next, 9000])).toBe(9000);
  });

  it('is noticed after a hand-over too: an impatient second press may be on its way', () => {
    const transfer = answered({ kind: 'handed-over' });
    expect(swappedAt([{ ...live, transfer }, 1], [{ ...next, transfer }, 700])).toBe(700);
  });

  it('is noticed with an empty card in between, for three seconds', () => {
    expect(swappedAt([live, 1], [empty, 5000], [next, 7999])).toBe(7999);
    expect(swappedAt([live, 1], [empty, 5000], [empty, 6000], [next, 8000])).toBeNull();
  });

  it('is noticed after one that was there before the event stream went down', () => {
    const cause = { kind: 'timed-out' } as const;
    const down = {
      ...live,
      call: { kind: 'stream-down', agentUser: '1028', cause, lastCall: call },
    } as const;
    expect(swappedAt([live, 1], [down, 10], [next, 60_000])).toBe(60_000);
  });

  it('is noticed after a caller who has hung up, or one who was out of sight', () => {
    const gone = { ...live, call: { kind: 'caller-gone', call } } as const;
    expect(swappedAt([live, 1], [gone, 10], [next, 60_000])).toBe(60_000);
    expect(swappedAt([live, 1], [outOfSight, 10], [next, 60_000])).toBe(60_000);
  });

  it('is nothing to notice when there was no call before', () => {
    expect(swappedAt([empty, 1], [next, 7])).toBeNull();
    expect(swappedAt([next, 7])).toBeNull();
  });

  it('is nothing to notice when it is the same one that comes back into sight', () => {
    expect(swappedAt([live, 1], [outOfSight, 10], [live, 500])).toBeNull();
    expect(swappedAt([live, 1], [empty, 10], [live, 500])).toBeNull();
  });

  it('is noticed once, and not with each further look', () => {
    expect(swappedAt([live, 1], [next, 100], [{ ...next, notices: [] }, 2000])).toBe(100);
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

  it('comes back with its own call, as when a line is put in front again', () => {
    const transfer = answered({ kind: 'refused', reason: 'other-line-chosen' });
    const during = receive(null, { ...withNext, transfer }, 1);
    expect(during.orderIsPast).toBe(true);
    expect(receive(during, { ...live, transfer }, 2).orderIsPast).toBe(false);
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
        numberHidden: false,
      },
    } as const;
    expect(receive(during, { ...withNext, transfer }, 3).orderIsPast).toBe(false);
  });
});
