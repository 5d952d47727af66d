import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AppContext } from '../../../../../renderer/app-context.tsx';
import { HangUpButton } from '../../../../../renderer/features/call/hang-up-button.tsx';
import { OrderLine } from '../../../../../renderer/features/transfer/order-line.tsx';
import type { AppState } from '../../../../../shared/app-state.ts';
import type { Outcome } from '../../../../../shared/outcome.ts';
import type { Settlement } from '../../../../../shared/transfer.ts';
import { answered, billing, call, live, nextCall, order } from '../../app-state.ts';
import { otherSide, windowParts } from '../../fake-bridge.ts';

const timedOut = { kind: 'unknown', cause: 'timed-out' } as const;
const free = 'Caller is still with me: free the buttons';

async function windowWith(fields: Partial<AppState> = {}) {
  const side = otherSide({ ...live, ...fields });
  const parts = await windowParts(side);
  const drawn = () =>
    renderToStaticMarkup(
      <AppContext value={parts}>
        <OrderLine isArranging={false} />
        <HangUpButton />
      </AppContext>,
    );
  return { side, parts, drawn };
}

const drawnAs = async (settlement: Settlement) =>
  (await windowWith({ transfer: answered(timedOut, settlement) })).drawn();

describe('an order that is not known, in the line at the bottom', () => {
  it('is neither good nor bad while it is open, and can be freed', async () => {
    for (const settlement of ['checking', 'cannot-check'] as const) {
      const markup = await drawnAs(settlement);
      expect(markup).toContain('order-line-unsure');
      expect(markup).toContain('Not known: Billing');
      expect(markup).toContain('It is not sent again.');
      expect(markup).toContain(free);
    }
    expect(await drawnAs('checking')).toContain('Baton is checking.');
    expect(await drawnAs('cannot-check')).toContain('only you can tell');
  });

  it('has happened by the look of it, and says what looks the same', async () => {
    const markup = await drawnAs('happened');
    expect(markup).toContain('order-line-good');
    expect(markup).toContain('Handed over, by the look of it: Billing');
    expect(markup).toContain('A caller who hung up at that moment looks the same.');
    expect(markup).not.toContain(free);
    expect(markup).not.toContain('Baton is checking.');
  });

  it('did not happen, and says to press again', async () => {
    const markup = await drawnAs('did-not-happen');
    expect(markup).toContain('order-line-bad');
    expect(markup).toContain('Did not happen: Billing');
    expect(markup).toContain('press again');
    expect(markup).not.toContain(free);
  });
});

describe('the number of a button that hides it', () => {
  const sent = { ...order, numberHidden: true };
  const number = '918005550143';

  const at = '2026-03-15T12:03:00.000Z';
  const handedOver = { outcome: { kind: 'handed-over' }, settlement: 'not-needed', at } as const;

  it.each([
    ['out', { kind: 'in-flight', order: sent }],
    ['handed over', { kind: 'answered', order: sent, ...handedOver }],
  ] as const)('is not said, even once the button is gone: %s', async (_, transfer) => {
    const speedDial = { ...live.speedDial, entries: [] };
    const drawn = async (fields: Partial<AppState>) =>
      (await windowWith({ speedDial, ...fields })).drawn().replaceAll(/[^\d<>]/g, '');
    expect(await drawn({ transfer })).not.toContain(number);
    const shown = { ...transfer, order } as AppState['transfer'];
    expect(await drawn({ transfer: shown })).toContain(number);
  });
});

describe('the button that hangs up', () => {
  it.each([
    ['checking', true],
    ['cannot-check', true],
    ['happened', true],
    ['did-not-happen', false],
    ['freed', false],
  ] as const)('rests while an order of the call is unsettled: %s', async (settlement, rests) => {
    expect(await drawnAs(settlement)).toContain(
      `class="button button-plain hang-up " aria-disabled="${rests}"`,
    );
  });
});

describe('a call of which nobody can check whose it is', () => {
  const asked: Outcome = { kind: 'refused', reason: 'call-not-confirmed' };

  it('makes the line ask, with the call ID, the number and both answers', async () => {
    const { side, parts, drawn } = await windowWith();
    void parts.orders.transfer(billing);
    side.publish({ transfer: answered(asked) });
    await side.answer(asked);
    const markup = drawn();
    for (const text of [
      'Is it the caller you are talking to?',
      call.callId,
      '(727) 555-1212',
      'Yes, hand over to Billing',
      '>No</button>',
    ]) {
      expect(markup).toContain(text);
    }
    expect(markup).toContain('order-line-unsure');
    parts.orders.putAway();
    expect(drawn()).not.toContain('Yes, hand over');
    expect(drawn()).toContain('Not sent: Billing');
  });

  it('makes it ask before a hang-up, too', async () => {
    const { side, parts, drawn } = await windowWith();
    void parts.orders.hangUp();
    await side.answer(asked);
    expect(drawn()).toContain('Yes, hang up');
  });
});

describe('the answer of an order whose call has left the screen', () => {
  it('is said to be that of the call before', async () => {
    const { side, parts, drawn } = await windowWith();
    void parts.orders.transfer(billing);
    side.publish({ call: { kind: 'on-call', call: nextCall }, transfer: answered(timedOut) });
    await side.answer(timedOut);
    expect(drawn()).toContain('The call before: Not known: Billing');
  });
});
