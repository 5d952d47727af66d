import type { MouseEvent } from 'react';
import { currentCall } from '../../../shared/call.ts';
import { t } from '../../../shared/texts/t.ts';
import { useOrders, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { callerNumberText } from '../../../shared/caller-number.ts';
import { orderName } from './order-headline.ts';
import { signOfLook } from './order-look.ts';
import type { AnsweredOrder } from './shown-order.ts';

/** Asks the only one who can know it whether a call is that of the caller on the line. */
export function OwnerQuestion({ callId }: { readonly callId: string }) {
  const callerNumber = useReceived(({ state }) => currentCall(state.call)?.callerNumber ?? '');
  const number = callerNumber === '' ? null : callerNumberText(callerNumber);
  return (
    <>
      <p className="order-head">
        <Icon name={signOfLook.unsure} />
        <strong>{t('order.whose-call.question')}</strong>
      </p>
      <p className="order-said order-call">
        {number === null
          ? t('order.whose-call.said', { callId })
          : t('order.whose-call.said-with-number', { callId, number })}
      </p>
    </>
  );
}

/** The two answers to it: one presses again, the other puts the question away. */
export function OwnerButtons({ shown }: { readonly shown: AnsweredOrder }) {
  const orders = useOrders();
  const yes = (event: MouseEvent) => {
    // The second half of a double click has not read the question.
    if (event.detail <= 1) void orders.confirm();
  };
  return (
    <div className="order-answers">
      <Button onClick={yes}>{yesText(shown)}</Button>
      <Button look="bare" onClick={orders.putAway}>
        {t('order.whose-call.no')}
      </Button>
    </div>
  );
}

function yesText(shown: AnsweredOrder): string {
  return shown.action === 'hang-up'
    ? t('order.whose-call.yes-hang-up')
    : t('order.whose-call.yes-transfer', { name: orderName(shown) });
}
