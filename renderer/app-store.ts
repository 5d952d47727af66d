import type { AppState } from '../shared/app-state.ts';
import { currentCall, shownCall } from '../shared/call.ts';
import type { CallView } from '../shared/call.ts';
import type { BatonBridge } from '../shared/ipc.ts';
import { inMindMs } from '../shared/press-time.ts';
import type { TransferView } from '../shared/transfer.ts';

/** What the window knows: the state as it was sent, and what only its receiver can add. */
export interface Received {
  readonly state: AppState;
  /** The call on the card, on the window's own clock; null where the card shows none. */
  readonly times: CallTimes | null;
  /** The call that was on the card last before this state, and until when. */
  readonly cardBefore: CardBefore | null;
  /** When a call came up so soon after another that a press may be meant for that one. */
  readonly swappedAtMs: number | null;
  /** True once another call has come after the one that the answered order was for, till that is back. */
  readonly orderIsPast: boolean;
  /** When the order goes out that counts down, on the window's own clock; null where none does. */
  readonly countsDownToMs: number | null;
}

/** Moments of a call in milliseconds of `performance.now()`: the wall clock may be set meanwhile. */
export interface CallTimes {
  readonly callId: string;
  readonly beganAtMs: number;
  readonly seenAtMs: number;
}

/** A call that was on the card, live or not, until a moment of `performance.now()`. */
export interface CardBefore {
  readonly callId: string;
  readonly untilMs: number;
}

/** A call's beginning may wander by this much between two looks without the timer jumping. */
const steadyMs = 1500;

/** Takes over fields that arrived at `nowMs`; `before` is null for the first, whole state. */
export function receive(before: Received | null, state: AppState, nowMs: number): Received {
  const cardBefore = cardBeforeOf(before, nowMs);
  // A sheet that gives way to a call leaves the pointer over what was under it.
  const hasGivenWay = (before?.state.setUpOffer ?? null) !== null && !state.setUpOffer;
  const isSwap =
    isNewCall(before, state.call) && (hasGivenWay || isInMind(cardBefore, state.call, nowMs));
  return {
    state,
    times: timesOf(before, state.call, nowMs),
    cardBefore,
    swappedAtMs: isSwap ? nowMs : (before?.swappedAtMs ?? null),
    orderIsPast: isOrderPast(before, state),
    countsDownToMs: countdownEnd(before, state.transfer, nowMs),
  };
}

function countdownEnd(
  before: Received | null,
  transfer: TransferView,
  nowMs: number,
): number | null {
  if (transfer.kind !== 'counting') return null;
  // What is left was measured when it was sent, and other fields may have come since.
  if (before?.state.transfer === transfer) return before.countsDownToMs;
  return nowMs + transfer.leftMs;
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

function cardBeforeOf(before: Received | null, nowMs: number): CardBefore | null {
  if (!before) return null;
  const call = shownCall(before.state.call);
  return call ? { callId: call.callId, untilMs: nowMs } : before.cardBefore;
}

function isNewCall(before: Received | null, view: CallView): boolean {
  const next = currentCall(view);
  if (!before || !next) return false;
  return currentCall(before.state.call)?.callId !== next.callId;
}

/** Whether another call was on the card a moment ago, though the card may have been empty since. */
function isInMind(cardBefore: CardBefore | null, view: CallView, nowMs: number): boolean {
  if (!cardBefore || cardBefore.callId === currentCall(view)?.callId) return false;
  return nowMs - cardBefore.untilMs < inMindMs;
}

function isOrderPast(before: Received | null, { call, transfer }: AppState): boolean {
  if (transfer.kind !== 'answered') return false;
  const current = currentCall(call);
  // With several lines a person comes back to the call: what became of its order is shown again.
  if (current) return current.callId !== transfer.order.callId;
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
  /** How often the main process was asked for the whole state in vain. */
  readonly failures: () => number;
  /** Asks for the whole state again, after that has failed. */
  readonly read: () => void;
  /** Calls back after each change of what is received, and after each failure. */
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
  let failures = 0;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const take = (state: AppState) => {
    received = receive(received, state, now());
    tell();
  };
  const read = () => {
    bridge.readState().then(
      (state) => take({ ...state, ...early }),
      () => {
        failures += 1;
        tell();
      },
    );
  };

  // Subscribed before asking: what changes in between is newer than the answer.
  bridge.onStateChanged((fields) => {
    if (received) take({ ...received.state, ...fields });
    else early = { ...early, ...fields };
  });
  read();

  return {
    received: () => received,
    failures: () => failures,
    read,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}
