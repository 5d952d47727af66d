import type { CallAction, Outcome } from '../../../shared/outcome.ts';
import type { Settlement, TransferView } from '../../../shared/transfer.ts';
import { asksWhoseCall, isOfEarlierCall } from './press-answer.ts';
import type { PressAnswer } from './press-answer.ts';

/** What the window shows of the latest press, in the button's place and in the line at the bottom. */
export type ShownOrder =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'out';
      readonly entryId: string | null;
      readonly action: CallAction;
      readonly label: string;
      readonly dialString: string;
    }
  | {
      readonly kind: 'answered';
      readonly entryId: string | null;
      readonly action: CallAction;
      readonly label: string;
      readonly dialString: string;
      readonly outcome: Outcome;
      readonly settlement: Settlement;
      /** ISO 8601; null for a press that no order came of. */
      readonly at: string | null;
      /** The call whose order is not settled, so that a person can free its buttons. */
      readonly unsettledCall: string | null;
      /** The call of which a person is asked whether it is their caller's. */
      readonly askedCall: string | null;
      /** True where another call was on the screen when the answer came. */
      readonly ofEarlierCall: boolean;
    };

/** What of the window's knowledge decides what to show. */
export interface OrderSources {
  readonly transfer: TransferView;
  readonly orderIsPast: boolean;
  readonly answer: PressAnswer | null;
}

/** Picks what to show: the answer to the latest press before the order that may still be out. */
export function shownOrder(sources: OrderSources): ShownOrder {
  return sources.answer ? fromAnswer(sources.answer, sources) : latestOrder(sources);
}

/** The same for one button: what it shows of its own press. */
export function orderOfButton(sources: OrderSources, entryId: string | null): ShownOrder {
  const candidates = [shownOrder(sources), latestOrder(sources)];
  return candidates.find((shown) => shown.kind !== 'none' && shown.entryId === entryId) ?? nothing;
}

const nothing: ShownOrder = { kind: 'none' };

function latestOrder({ transfer, orderIsPast }: OrderSources): ShownOrder {
  return orderIsPast ? nothing : fromTransfer(transfer);
}

function fromAnswer(answer: PressAnswer, sources: OrderSources): ShownOrder {
  const { entryId, label, outcome } = answer;
  return {
    kind: 'answered',
    entryId,
    // The only button that is no button of the speed dial ends the call.
    action: entryId === null ? 'hang-up' : 'extension-transfer',
    label,
    dialString: '',
    outcome,
    settlement: 'not-needed',
    at: null,
    // The press that was refused for it must not take away the way to settle it.
    unsettledCall: sources.orderIsPast ? null : unsettledCall(sources.transfer),
    askedCall: asksWhoseCall(answer) ? answer.pressedFor : null,
    ofEarlierCall: isOfEarlierCall(answer),
  };
}

function fromTransfer(transfer: TransferView): ShownOrder {
  if (transfer.kind === 'idle') return nothing;
  const { entryId, label, dialString, action } = transfer.order;
  if (transfer.kind === 'in-flight') return { kind: 'out', entryId, action, label, dialString };
  const { outcome, at, settlement } = transfer;
  return {
    kind: 'answered',
    entryId,
    action,
    label,
    dialString,
    outcome,
    settlement,
    at,
    unsettledCall: unsettledCall(transfer),
    askedCall: null,
    ofEarlierCall: false,
  };
}

function unsettledCall(transfer: TransferView): string | null {
  if (transfer.kind !== 'answered') return null;
  const { settlement, order } = transfer;
  return settlement === 'checking' || settlement === 'cannot-check' ? order.callId : null;
}
