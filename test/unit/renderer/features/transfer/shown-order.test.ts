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

  it('offers to free the call of an unknown order, once', () => {
    const shown = (released: boolean) =>
      shownOrder({
        transfer: answered({ kind: 'unknown', cause: 'timed-out' }, released),
        orderIsPast: false,
        answer: null,
      });
    expect(shown(false)).toMatchObject({ freeable: call.callId });
    expect(shown(true)).toMatchObject({ freeable: null });
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
