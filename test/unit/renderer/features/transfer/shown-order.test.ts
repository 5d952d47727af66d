import { describe, expect, it } from 'vitest';
import type { PressAnswer } from '../../../../../renderer/features/transfer/press-answer.ts';
import {
  orderOfButton,
  shownOrder,
} from '../../../../../renderer/features/transfer/shown-order.ts';
import { noDialRules } from '../../../../../shared/dial-rules.ts';
import type { Settlement } from '../../../../../shared/transfer.ts';
import { firstPress, targetOf } from '../../../../../renderer/features/transfer/press.ts';
import { answered, call, dana, order } from '../../app-state.ts';

const inFlight = { kind: 'in-flight', order } as const;
const answer: PressAnswer = {
  press: firstPress(targetOf(dana, { rules: noDialRules, build: null }), 'group-managers'),
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
    expect(shown(asks)).toMatchObject({
      question: { kind: 'whose-call', callId: call.callId },
    });
    expect(shown(answer)).toMatchObject({ question: null });
  });

  it('asks what to do about a closed destination in the place where it was pressed', () => {
    const closed: PressAnswer = { ...answer, outcome: { kind: 'refused', reason: 'closed' } };
    const sources = { transfer: answered(closed.outcome), orderIsPast: false, answer: closed };
    expect(shownOrder(sources)).toMatchObject({
      question: { kind: 'closed', entryId: 'dana', place: 'group-managers' },
    });
  });

  it('shows what counts down', () => {
    const transfer = { kind: 'counting', order, leftMs: 3000 } as const;
    expect(shownOrder({ transfer, orderIsPast: false, answer: null })).toMatchObject({
      kind: 'counting',
      label: 'Billing',
    });
  });
});

describe('a button', () => {
  const sources = { transfer: inFlight, orderIsPast: false, answer };
  const button = (entryId: string) => ({ kind: 'entry', entryId }) as const;

  it('tells a number that was typed from a hang-up, though neither has an entry', () => {
    const typed = { ...order, entryId: null, label: '', dialString: '8600' };
    const ofTyped = {
      ...sources,
      answer: null,
      transfer: { kind: 'in-flight', order: typed } as const,
    };
    expect(orderOfButton(ofTyped, { kind: 'number', dialString: '8600' }).kind).toBe('out');
    expect(orderOfButton(ofTyped, { kind: 'number', dialString: '8601' }).kind).toBe('none');
    expect(orderOfButton(ofTyped, { kind: 'hang-up' }).kind).toBe('none');
    const hangUp = { ...typed, action: 'hang-up', dialString: '' } as const;
    const ofHangUp = { ...ofTyped, transfer: { kind: 'in-flight', order: hangUp } as const };
    expect(orderOfButton(ofHangUp, { kind: 'hang-up' }).kind).toBe('out');
  });

  it('shows its own order though another button was pressed meanwhile', () => {
    expect(orderOfButton(sources, button('billing')).kind).toBe('out');
    expect(orderOfButton(sources, button('dana')).kind).toBe('answered');
  });

  it('shows nothing of the others', () => {
    expect(orderOfButton(sources, button('sam')).kind).toBe('none');
    expect(orderOfButton(sources, { kind: 'hang-up' }).kind).toBe('none');
  });
});
