import { currentCall } from '../../../shared/call.ts';
import { isGuardRefusal } from '../../../shared/outcome.ts';
import type { Outcome, RefusalReason } from '../../../shared/outcome.ts';
import type { TransferView } from '../../../shared/transfer.ts';
import type { Received } from '../../app-store.ts';
import { isOrderOf } from './press.ts';
import type { Press } from './press.ts';

/** A press of which the state does not tell, and the answer it got. */
export interface PressAnswer {
  readonly press: Press;
  readonly outcome: Outcome;
  /** The call on the screen that the answer belongs to, null where there was none. */
  readonly callId: string | null;
  /** The call on the screen at the press. */
  readonly pressedFor: string | null;
  /** What stood of the latest order then: a later order puts this answer away. */
  readonly during: TransferView;
}

/**
 * The answer to a press, as of now.
 *
 * @param pressedFor the call on the screen at the press, null where there was none to act on.
 */
export function answerTo(
  press: Press,
  received: Received,
  outcome: Outcome,
  pressedFor: string | null,
): PressAnswer {
  return {
    press,
    outcome,
    callId: currentCall(received.state.call)?.callId ?? null,
    pressedFor,
    during: received.state.transfer,
  };
}

/** Whether a person is asked before the press goes out: nobody else can check whose call it is. */
export function asksWhoseCall({ outcome }: PressAnswer): boolean {
  return isRefusedAs(outcome, 'call-not-confirmed');
}

/** Whether a person is asked what to do, since the destination is closed. */
export function asksThoughClosed({ outcome }: PressAnswer): boolean {
  return isRefusedAs(outcome, 'closed');
}

/** Whether the answer says to hold the button, and takes a second press for that. */
export function asksToHold({ outcome }: PressAnswer): boolean {
  return isRefusedAs(outcome, 'not-held');
}

function isRefusedAs(outcome: Outcome, reason: RefusalReason): boolean {
  return outcome.kind === 'refused' && outcome.reason === reason;
}

/** Whether the answer is a question of one kind or another, which stands until it is answered. */
function asksBack(answer: PressAnswer): boolean {
  return asksWhoseCall(answer) || asksThoughClosed(answer) || asksToHold(answer);
}

/** Whether the state, which shows the latest order of the call on the screen, leaves it unsaid. */
export function isToBeShown(answer: PressAnswer, received: Received): boolean {
  if (asksBack(answer)) return true;
  const { outcome } = answer;
  const isNews = outcome.kind === 'unknown' || isGuardRefusal(outcome) || isOfEarlierCall(answer);
  return isNews && (received.orderIsPast || !isInState(received, answer));
}

/** Whether an order's answer came when another call was on the screen already. */
export function isOfEarlierCall({ outcome, pressedFor, callId }: PressAnswer): boolean {
  if (pressedFor === null || callId === null || isGuardRefusal(outcome)) return false;
  return pressedFor !== callId;
}

/** An answer stays until the next order, or until the next call. */
export function stillStanding(answer: PressAnswer, received: Received): PressAnswer | null {
  const { state } = received;
  const asks = asksBack(answer);
  if (asks ? isAnotherOut(answer, state.transfer) : isPutAway(answer, received)) return null;
  const current = currentCall(state.call)?.callId ?? null;
  if (current === null || current === answer.callId) return answer;
  // The card may have been empty for a moment when the answer came.
  if (asks && current === answer.pressedFor) return answer;
  // The new call that such an answer speaks of may reach the window after the answer.
  const isOfNewCall = isRefusedAs(answer.outcome, 'call-changed');
  return isOfNewCall && answer.callId === answer.pressedFor ? { ...answer, callId: current } : null;
}

/** The state of the press's own order may reach the window after its answer, and says no more. */
function isPutAway(answer: PressAnswer, { state: { transfer }, orderIsPast }: Received): boolean {
  if (isOwn(answer, transfer)) return transfer.kind === 'answered' && !orderIsPast;
  return !isSameOrder(answer.during, transfer);
}

function isOwn({ pressedFor, press }: PressAnswer, transfer: TransferView): boolean {
  if (transfer.kind === 'idle') return false;
  return transfer.order.callId === pressedFor && isOrderOf(press.target, transfer.order);
}

function isSameOrder(one: TransferView, other: TransferView): boolean {
  if (one === other) return true;
  if (one.kind === 'idle' || other.kind === 'idle') return one.kind === other.kind;
  if (one.kind !== other.kind || one.order.callId !== other.order.callId) return false;
  if (one.kind !== 'answered' || other.kind !== 'answered') return true;
  // That an order is settled now is news, whatever was pressed meanwhile.
  return one.at === other.at && one.settlement === other.settlement;
}

/**
 * Whether another order than the one that asks back is out. That one was out itself, until it was
 * refused, and the state that says so may reach the window after the answer.
 */
function isAnotherOut(answer: PressAnswer, transfer: TransferView): boolean {
  const isOut = transfer.kind === 'in-flight' || transfer.kind === 'counting';
  return isOut && !isOwn(answer, transfer);
}

function isInState(received: Received, answer: PressAnswer): boolean {
  const { transfer } = received.state;
  return transfer.kind === 'answered' && isOwn(answer, transfer);
}
