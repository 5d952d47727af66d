import { useEffect, useState } from 'react';
import type { MouseEvent } from 'react';
import { t } from '../../../shared/texts/t.ts';
import { restInWords } from '../../../shared/words/outcome-words.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import { useOrders, useOrdersView, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { lookOf, signOfLook } from '../transfer/order-look.ts';
import type { OrderLook } from '../transfer/order-look.ts';
import { hangUpPress } from '../transfer/orders.ts';
import { useOrderOfButton } from '../transfer/use-shown-order.ts';

const armedForMs = 3000;

/** Ends the call: a press asks, a second one within three seconds does it. */
export function HangUpButton() {
  const orders = useOrders();
  const why = useReceived(({ state }) => whyButtonsRest(state.call, state.transfer));
  const own = useHangUpLook();
  const [armed, setArmed] = useState(false);
  useEffect(() => {
    if (!armed) return;
    const timer = setTimeout(() => setArmed(false), armedForMs);
    return () => clearTimeout(timer);
  }, [armed]);

  const press = (event: MouseEvent) => {
    // The second half of a double click is no second thought.
    if (event.detail > 1) return;
    if (why === null && !armed) {
      setArmed(true);
      return;
    }
    setArmed(false);
    void orders.hangUp();
  };

  const asks = armed && why === null;
  return (
    <Button
      className={`hang-up ${asks ? 'hang-up-armed' : own ? `hang-up-${own}` : ''}`}
      aria-disabled={why !== null}
      aria-label={asks ? t('call-card.hang-up.again-name') : undefined}
      title={why === null ? undefined : restInWords(why)}
      onClick={press}
      onBlur={() => setArmed(false)}
      onKeyUp={(event) => {
        if (event.key === 'Escape') setArmed(false);
      }}
    >
      {own && !asks && <Icon name={signOfLook[own]} />}
      {wordFor(own, asks)}
    </Button>
  );
}

function wordFor(own: OrderLook | null, asks: boolean): string {
  if (own === 'out') return t('call-card.hang-up.out');
  return t(asks ? 'call-card.hang-up.again' : 'call-card.hang-up');
}

/** What became of the latest press of the button itself, null while there was none. */
function useHangUpLook(): OrderLook | null {
  const isPressed = useOrdersView((view) => view.pressed === hangUpPress);
  const order = useOrderOfButton(null);
  if (isPressed || order.kind === 'out') return 'out';
  return order.kind === 'answered' ? lookOf(order.outcome, order.settlement) : null;
}
