import { describe, expect, it } from 'vitest';
import type { PressAnswer } from '../../../../../renderer/features/transfer/orders.ts';
import {
  orderOfButton,
  shownOrder,
} from '../../../../../renderer/features/transfer/shown-order.ts';
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

  const unknown = (released: boolean) =>
    answered({ kind: 'unknown', cause: 'timed-out' }, released, 'call-gone');
  const unsettled = {
    callId: call.callId,
    action: 'extension-transfer',
    seenSince: 'call-gone',
  } as const;

  it('has an unknown order unsettled, with what was seen, until a person has freed its call', () => {
    const shown = (released: boolean) =>
      shownOrder({ transfer: unknown(released), orderIsPast: false, answer: null });
    expect(shown(false)).toMatchObject({ unsettled });
    expect(shown(true)).toMatchObject({ unsettled: null });
  });

  it('has every other order settled', () => {
    const transfer = answered({ kind: 'refused', reason: 'number-not-valid' });
    expect(shownOrder({ transfer, orderIsPast: false, answer: null })).toMatchObject({
      unsettled: null,
    });
  });

  it('keeps the way to settle it beside the answer to a further press', () => {
    const shown = (orderIsPast: boolean) =>
      shownOrder({ transfer: unknown(false), orderIsPast, answer });
    expect(shown(false)).toMatchObject({ label: 'Dana, floor lead', unsettled });
    expect(shown(true)).toMatchObject({ label: 'Dana, floor lead', unsettled: null });
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
