import { useEffect } from 'react';
import { useOrders, useReceived } from '../../app-context.tsx';

/** Lets Escape take back what counts down, wherever the focus is, unless a sheet has it to close. */
export function useTakeBackKey(): void {
  const orders = useOrders();
  const isCounting = useReceived(({ state }) => state.transfer.kind === 'counting');
  useEffect(() => {
    if (!isCounting) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      void orders.takeBack();
    };
    // Before the search field, which Escape clears.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isCounting, orders]);
}
