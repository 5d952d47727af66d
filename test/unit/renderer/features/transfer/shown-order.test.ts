import { describe, expect, it } from 'vitest';
import type { PressAnswer } from '../../../../../renderer/features/transfer/press-answer.ts';
import {
  orderOfButton,
  shownOrder,
} from '../../../../../renderer/features/transfer/shown-order.ts';
import type { Settlement } from '../../../../../shared/transfer.ts';
import { answered, call, order } from '../../app-state.ts';

const inFlight = { kind: 'in-flight', order } as const;
const answer: PressAnswer = {
  entryId: 'dana',
  label: 'Dana, floor lead',
  outcome: { kind: 'refused', reason: 'transfer-in-flight' },
  callId: call.callId,
  pressedFor: null,
  during: inFlight,
};

describe('the line at the bottom', () => {
  it('shows the order that is out', () => {
    const sources = { transfer: inFlight, orderIsPast: false, answer: null };
    expect(shownOrder(sources)).toMatchObject({ kind: 'out', label: 'Billing' });
  });

  it('shows the answer to a press before the order that is out', () => {
    expect(shownOrder({ transfer: inFlight, orderIsPast: false, answer })).toMatchObject({
      kind: 'answered',
      label: 'Dana, floor lead',
    });
  });

  it('shows nothing of an order that is past', () => {
    const transfer = answered({ kind: 'handed-over' });
    expect(shownOrder({ transfer, orderIsPast: true, answer: null }).kind).toBe('none');
  });

  const unknown = (settlement: Settlement) =>
    answered({ kind: 'unknown', cause: 'timed-out' }, settlement);
  const shownAs = (settlement: Settlement) =>
    shownOrder({ transfer: unknown(settlement), orderIsPast: false, answer: null });

  it.each(['checking', 'cannot-check'] as const)(
    'offers to free the call of an order that is not known: %s',
    (settlement) => {
      expect(shownAs(settlement)).toMatchObject({ settlement, unsettledCall: call.callId });
    },
  );

  it.each(['happened', 'did-not-happen', 'freed'] as const)(
    'offers no more than what is to be read of an order that was settled: %s',
    (settlement) => {
      expect(shownAs(settlement)).toMatchObject({ settlement, unsettledCall: null });
    },
  );

  it('has every other order settled', () => {
    const transfer = answered({ kind: 'refused', reason: 'number-not-valid' });
    expect(shownOrder({ transfer, orderIsPast: false, answer: null })).toMatchObject({
      unsettledCall: null,
    });
  });

  it('keeps the way to settle it beside the answer to a further press', () => {
    const shown = (orderIsPast: boolean) =>
      shownOrder({ transfer: unknown('checking'), orderIsPast, answer });
    expect(shown(false)).toMatchObject({
      label: 'Dana, floor lead',
      unsettledCall: call.callId,
    });
    expect(shown(true)).toMatchObject({ label: 'Dana, floor lead', unsettledCall: null });
  });

  it('asks whose call it is exactly where that was the answer', () => {
    const asks: PressAnswer = {
      ...answer,
      outcome: { kind: 'refused', reason: 'call-not-confirmed' },
      pressedFor: call.callId,
    };
    const shown = (each: PressAnswer) =>
      shownOrder({ transfer: { kind: 'idle' }, orderIsPast: false, answer: each });
    expect(shown(asks)).toMatchObject({ askedCall: call.callId });
    expect(shown(answer)).toMatchObject({ askedCall: null });
  });
});

describe('a button', () => {
  const sources = { transfer: inFlight, orderIsPast: false, answer };

  it('shows its own order though another button was pressed meanwhile', () => {
    expect(orderOfButton(sources, 'billing').kind).toBe('out');
    expect(orderOfButton(sources, 'dana').kind).toBe('answered');
  });

  it('shows nothing of the others', () => {
    expect(orderOfButton(sources, 'sam').kind).toBe('none');
    expect(orderOfButton(sources, null).kind).toBe('none');
  });
});
