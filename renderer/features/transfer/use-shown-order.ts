import { useOrdersView, useReceived } from '../../app-context.tsx';
import type { PressedButton } from './press.ts';
import { orderOfButton, shownOrder } from './shown-order.ts';
import type { OrderSources, ShownOrder } from './shown-order.ts';

/** The latest press, for the line at the bottom. */
export function useShownOrder(): ShownOrder {
  return shownOrder(useOrderSources());
}

/** What one button shows of its own press; null is the button that hangs up. */
export function useOrderOfButton(button: PressedButton | null): ShownOrder {
  return orderOfButton(useOrderSources(), button ?? { kind: 'hang-up' });
}

/** Picked one by one, since a look at the agent leaves all three as they were. */
function useOrderSources(): OrderSources {
  return {
    transfer: useReceived(({ state }) => state.transfer),
    orderIsPast: useReceived((received) => received.orderIsPast),
    answer: useOrdersView((view) => view.answer),
  };
}
