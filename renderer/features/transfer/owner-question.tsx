import type { MouseEvent } from 'react';
import { currentCall } from '../../../shared/call.ts';
import { useOrders, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { callerNumberText } from '../call/caller-number.ts';
import { signOfLook } from './order-look.ts';
import type { ShownOrder } from './shown-order.ts';

/** Asks the only one who can know it whether a call is that of the caller on the line. */
export function OwnerQuestion({ callId }: { readonly callId: string }) {
  const callerNumber = useReceived(({ state }) => currentCall(state.call)?.callerNumber ?? '');
  const from = callerNumber === '' ? '' : ` from ${callerNumberText(callerNumber)}`;
  return (
    <>
      <p className="order-head">
        <Icon name={signOfLook.unsure} />
        <strong>Is it the caller you are talking to?</strong>
      </p>
      <p className="order-said">
        Nobody can check whose call <span className="order-call">{callId}</span>
        {from} is. Nothing was sent.
      </p>
    </>
  );
}

type Answered = ShownOrder & { readonly kind: 'answered' };

/** The two answers to it: one presses again, the other puts the question away. */
export function OwnerButtons({ shown }: { readonly shown: Answered }) {
  const orders = useOrders();
  const yes = (event: MouseEvent) => {
    // The second half of a double click has not read the question.
    if (event.detail <= 1) void orders.confirm();
  };
  return (
    <div className="order-answers">
      <Button onClick={yes}>{yesText(shown)}</Button>
      <Button look="bare" onClick={orders.putAway}>
        No
      </Button>
    </div>
  );
}

function yesText({ action, label }: Answered): string {
  return action === 'hang-up' ? 'Yes, hang up' : `Yes, hand over to ${label}`;
}
