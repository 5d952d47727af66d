import type { AppState } from '../shared/app-state.ts';
import { currentCall } from '../shared/call.ts';
import type { Call, CallView } from '../shared/call.ts';
import type { BatonBridge } from '../shared/ipc.ts';
import { whyButtonsRest } from '../shared/transfer.ts';
import type { TransferView } from '../shared/transfer.ts';

/** What the window knows: the state as it was sent, and what only its receiver can add. */
export interface Received {
  readonly state: AppState;
  /** The call on the card, on the window's own clock; null where the card shows none. */
  readonly times: CallTimes | null;
  /** When a call took the place of one that could be acted on, on the window's own clock. */
  readonly swappedAtMs: number | null;
  /** True once another call has come after the one that the answered order was for. */
  readonly orderIsPast: boolean;
}

/** Moments of a call in milliseconds of `performance.now()`: the wall clock may be set meanwhile. */
export interface CallTimes {
  readonly callId: string;
  readonly beganAtMs: number;
  readonly seenAtMs: number;
}

/** A call's beginning may wander by this much between two looks without the timer jumping. */
const steadyMs = 1500;

/** Takes over fields that arrived at `nowMs`; `before` is null for the first, whole state. */
export function receive(before: Received | null, state: AppState, nowMs: number): Received {
  return {
    state,
    times: timesOf(before, state.call, nowMs),
    swappedAtMs: isSwap(before, state.call) ? nowMs : (before?.swappedAtMs ?? null),
    orderIsPast: isOrderPast(before, state),
  };
}

function timesOf(before: Received | null, view: CallView, nowMs: number): CallTimes | null {
  if (before?.state.call === view) return before.times;
  const call = shownCall(view);
  if (!call) return null;
  const beganAtMs = nowMs - call.lastedMs;
  const known = before?.times?.callId === call.callId ? before.times.beganAtMs : null;
  const isSteady = known !== null && Math.abs(known - beganAtMs) < steadyMs;
  return {
    callId: call.callId,
    beganAtMs: isSteady ? known : beganAtMs,
    seenAtMs: nowMs - call.provenance.seenAgoMs,
  };
}

/** The call that the card shows, live or not. */
export function shownCall(view: CallView): Call | null {
  switch (view.kind) {
    case 'on-call':
    case 'caller-gone':
      return view.call;
    case 'dialer-unreachable':
      return view.lastCall;
    case 'not-set-up':
    case 'no-password':
    case 'looking':
    case 'no-call':
    case 'agent-not-logged-in':
    case 'agent-not-found':
    case 'login-refused':
    case 'no-permission':
      return null;
  }
}

function isSwap(before: Received | null, view: CallView): boolean {
  if (!before) return false;
  const last = currentCall(before.state.call);
  const next = currentCall(view);
  if (!last || !next || last.callId === next.callId) return false;
  // While the buttons rested, as after a hand-over, nobody was about to press one.
  return whyButtonsRest(before.state.call, before.state.transfer) === null;
}

function isOrderPast(before: Received | null, { call, transfer }: AppState): boolean {
  if (transfer.kind !== 'answered') return false;
  const current = currentCall(call);
  if (current && current.callId !== transfer.order.callId) return true;
  return before !== null && before.orderIsPast && isSameAnswer(before.state.transfer, transfer);
}

function isSameAnswer(one: TransferView, other: TransferView): boolean {
  if (one.kind !== 'answered' || other.kind !== 'answered') return false;
  return one.at === other.at && one.order.callId === other.order.callId;
}

/** The state of the main process, mirrored in the window. */
export interface AppStore {
  /** Null until the first answer of the main process. */
  readonly received: () => Received | null;
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * Mirrors the main process's state from now on.
 *
 * @param now the window's clock, as `performance.now()`.
 */
export function createAppStore(
  bridge: Pick<BatonBridge, 'readState' | 'onStateChanged'>,
  now: () => number,
): AppStore {
  const listeners = new Set<() => void>();
  let received: Received | null = null;
  let early: Partial<AppState> = {};

  const take = (state: AppState) => {
    received = receive(received, state, now());
    for (const listener of listeners) listener();
  };

  // Subscribed before asking: what changes in between is newer than the answer.
  bridge.onStateChanged((fields) => {
    if (received) take({ ...received.state, ...fields });
    else early = { ...early, ...fields };
  });
  void bridge.readState().then((state) => take({ ...state, ...early }));

  return {
    received: () => received,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}
