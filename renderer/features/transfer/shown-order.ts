import type { CallAction, Outcome } from '../../../shared/outcome.ts';
import type { SeenSince, TransferView } from '../../../shared/transfer.ts';
import type { PressAnswer } from './orders.ts';

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
      readonly label: string;
      readonly dialString: string;
      readonly outcome: Outcome;
      /** ISO 8601; null for a press that no order came of. */
      readonly at: string | null;
      readonly unsettled: UnsettledOrder | null;
    };

/** An order with an unknown outcome, for as long as no person has said that it did not happen. */
export interface UnsettledOrder {
  /** The call whose buttons a person can free. */
  readonly callId: string;
  readonly action: CallAction;
  readonly seenSince: SeenSince;
}

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
  // The press that was refused for it must not take away the way to settle it.
  const unsettled = sources.orderIsPast ? null : unsettledOrder(sources.transfer);
  return { kind: 'answered', entryId, label, dialString: '', outcome, at: null, unsettled };
}

function fromTransfer(transfer: TransferView): ShownOrder {
  if (transfer.kind === 'idle') return nothing;
  const { entryId, label, dialString, action } = transfer.order;
  if (transfer.kind === 'in-flight') return { kind: 'out', entryId, action, label, dialString };
  const { outcome, at } = transfer;
  const unsettled = unsettledOrder(transfer);
  return { kind: 'answered', entryId, label, dialString, outcome, at, unsettled };
}

function unsettledOrder(transfer: TransferView): UnsettledOrder | null {
  if (transfer.kind !== 'answered' || transfer.outcome.kind !== 'unknown') return null;
  const { order, seenSince, released } = transfer;
  return released ? null : { callId: order.callId, action: order.action, seenSince };
}
