import { useEffect, useRef, useState } from 'react';
import { currentCall } from '../../../shared/call.ts';
import { useOrders, useReceived } from '../../app-context.tsx';
import { lookOf } from '../transfer/order-look.ts';
import { isOrderOf } from '../transfer/press.ts';
import type { PressedButton } from '../transfer/press.ts';
import { searchPlace } from './pick.tsx';
import type { SearchOption } from './search-options.ts';

/** The option that was picked from what a search has found. */
export interface Picking {
  readonly picked: SearchOption | null;
  readonly pick: (option: SearchOption) => void;
  /** Enter on an option: picks it, and where it is picked already, for this call, presses it. */
  readonly enter: (option: SearchOption) => void;
  /** Enter is let go. */
  readonly release: () => void;
}

/**
 * Picks first and sends second. A pick is for the call that was on the screen: after another has
 * come, Enter picks anew.
 *
 * @param options what is found by now; a pick that is not among them any more is dropped.
 */
export function usePick(options: readonly SearchOption[]): Picking {
  const orders = useOrders();
  const callId = useReceived(({ state }) => currentCall(state.call)?.callId ?? null);
  const [pick, setPick] = useState<{ id: string; callId: string | null } | null>(null);
  const held = useRef<SearchOption | null>(null);
  const picked = options.find(({ id }) => id === pick?.id) ?? null;
  // Found once more by other words, it is to be picked once more.
  if (pick !== null && picked === null) setPick(null);

  const press = (option: SearchOption) => {
    if (option.kind === 'number') {
      void orders.dial(option.typed.number, option.typed.dialString);
    } else if (option.entry.asks === 'hold' && orders.hold(option.entry, searchPlace)) {
      held.current = option;
    } else {
      void orders.transfer(option.entry, searchPlace);
    }
  };
  return {
    picked,
    pick: ({ id }) => setPick({ id, callId }),
    enter: (option) => {
      const isPicked = picked?.id === option.id && callId !== null && pick?.callId === callId;
      if (isPicked) press(option);
      else setPick({ id: option.id, callId });
    },
    release: () => {
      const option = held.current;
      held.current = null;
      if (option?.kind === 'entry' && orders.letGo()) {
        void orders.transfer(option.entry, searchPlace);
      }
    },
  };
}

/** Calls back when the picked button's call was handed over and has left the screen. */
export function useSentAway(picked: SearchOption | null, done: () => void): void {
  const isSent = useReceived(({ state: { transfer, call } }) => {
    if (!picked || transfer.kind !== 'answered') return false;
    if (lookOf(transfer.outcome, transfer.settlement) !== 'good') return false;
    const isGone = currentCall(call)?.callId !== transfer.order.callId;
    return isGone && isOrderOf(buttonOf(picked), transfer.order);
  });
  useEffect(() => {
    if (isSent) done();
  }, [isSent, done]);
}

function buttonOf(option: SearchOption): PressedButton {
  return option.kind === 'entry'
    ? { kind: 'entry', entryId: option.entry.id }
    : { kind: 'number', dialString: option.typed.dialString };
}
