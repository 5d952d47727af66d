import type { CallAction, Outcome } from '../../../shared/outcome.ts';
import type { Settlement, TransferView } from '../../../shared/transfer.ts';
import { asksThoughClosed, asksToHold, asksWhoseCall, isOfEarlierCall } from './press-answer.ts';
import type { PressAnswer } from './press-answer.ts';
import { isOrderOf } from './press.ts';
import type { Place, PressTarget, PressedButton } from './press.ts';

/** Which order it is, and what it is called. */
interface OrderFacts {
  readonly entryId: string | null;
  readonly action: CallAction;
  /** Empty for a number that was typed. */
  readonly label: string;
  readonly dialString: string;
  readonly numberHidden: boolean;
}

/** What the window shows of the latest press, in the button's place and in the line at the bottom. */
export type ShownOrder =
  | { readonly kind: 'none' }
  /** It counts down, and can be taken back. */
  | ({ readonly kind: 'counting' } & OrderFacts)
  | ({ readonly kind: 'out' } & OrderFacts)
  | ({
      readonly kind: 'answered';
      readonly outcome: Outcome;
      readonly settlement: Settlement;
      /** ISO 8601; null for a press that no order came of. */
      readonly at: string | null;
      /** The call whose order is not settled, so that a person can free its buttons. */
      readonly unsettledCall: string | null;
      /** What a person is asked, null where nothing is. */
      readonly question: Question | null;
      /** True where another call was on the screen when the answer came. */
      readonly ofEarlierCall: boolean;
    } & OrderFacts);

/** An order with an answer. */
export type AnsweredOrder = ShownOrder & { readonly kind: 'answered' };

/** What a person is asked before an order goes out. */
export type Question =
  /** Whether the call is that of their caller. */
  | { readonly kind: 'whose-call'; readonly callId: string }
  /** What to do, since the destination is closed; the place is where the button was pressed. */
  | { readonly kind: 'closed'; readonly entryId: string; readonly place: Place }
  /** To hold the button, or to press it once more. */
  | { readonly kind: 'hold' };

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
export function orderOfButton(sources: OrderSources, button: PressedButton): ShownOrder {
  const candidates = [shownOrder(sources), latestOrder(sources)];
  const own = candidates.find((shown) => shown.kind !== 'none' && isOrderOf(button, shown));
  return own ?? nothing;
}

const nothing: ShownOrder = { kind: 'none' };

function latestOrder({ transfer, orderIsPast }: OrderSources): ShownOrder {
  return orderIsPast ? nothing : fromTransfer(transfer);
}

function fromAnswer(answer: PressAnswer, sources: OrderSources): ShownOrder {
  return {
    kind: 'answered',
    ...factsOf(answer.press.target),
    outcome: answer.outcome,
    settlement: 'not-needed',
    at: null,
    // The press that was refused for it must not take away the way to settle it.
    unsettledCall: sources.orderIsPast ? null : unsettledCall(sources.transfer),
    question: questionOf(answer),
    ofEarlierCall: isOfEarlierCall(answer),
  };
}

const unnamed = { entryId: null, label: '', dialString: '', numberHidden: false } as const;

function factsOf(target: PressTarget): OrderFacts {
  switch (target.kind) {
    case 'hang-up':
      return { ...unnamed, action: 'hang-up' };
    case 'number':
      return { ...unnamed, action: 'extension-transfer', dialString: target.dialString };
    case 'entry': {
      const { entryId, label } = target;
      // Which kind of transfer it was, the main process knows; for what is shown both are one.
      return { ...unnamed, action: 'extension-transfer', entryId, label };
    }
  }
}

function questionOf(answer: PressAnswer): Question | null {
  const { target, place } = answer.press;
  if (asksWhoseCall(answer) && answer.pressedFor !== null) {
    return { kind: 'whose-call', callId: answer.pressedFor };
  }
  if (asksThoughClosed(answer) && target.kind === 'entry') {
    return { kind: 'closed', entryId: target.entryId, place };
  }
  return asksToHold(answer) ? { kind: 'hold' } : null;
}

function fromTransfer(transfer: TransferView): ShownOrder {
  if (transfer.kind === 'idle') return nothing;
  const { entryId, label, dialString, numberHidden, action } = transfer.order;
  const facts = { entryId, action, label, dialString, numberHidden };
  if (transfer.kind === 'counting') return { kind: 'counting', ...facts };
  if (transfer.kind === 'in-flight') return { kind: 'out', ...facts };
  const { outcome, at, settlement } = transfer;
  return {
    kind: 'answered',
    ...facts,
    outcome,
    settlement,
    at,
    unsettledCall: unsettledCall(transfer),
    question: null,
    ofEarlierCall: false,
  };
}

function unsettledCall(transfer: TransferView): string | null {
  if (transfer.kind !== 'answered') return null;
  const { settlement, order } = transfer;
  return settlement === 'checking' || settlement === 'cannot-check' ? order.callId : null;
}
