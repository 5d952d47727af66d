import { useEffect } from 'react';
import type { Digit, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { useOrders } from '../../app-context.tsx';
import type { Place } from '../transfer/press.ts';
import { entryOfKey } from './number-keys.ts';

/**
 * Lets the keys 1 to 9 press the buttons that they belong to while the window has the focus, and
 * neither a text field nor a sheet nor a menu has it. A button that wants to be held is held by its
 * key.
 *
 * @param placeOf where a button's own question is to come up.
 */
export function useNumberKeys(
  keyed: ReadonlyMap<Digit, SpeedDialEntry>,
  placeOf: (entry: SpeedDialEntry) => Place,
): void {
  const orders = useOrders();
  useEffect(() => {
    let held: { readonly code: string; readonly entry: SpeedDialEntry } | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isElsewhere()) return;
      const entry = entryOfKey(event, keyed);
      if (!entry) return;
      if (entry.asks === 'hold' && orders.hold(entry, placeOf(entry))) {
        held = { code: event.code, entry };
      } else {
        void orders.transfer(entry, placeOf(entry));
      }
    };
    const onKeyUp = (event: KeyboardEvent) => {
      // By its place: what a key types changes where Shift is let go of first.
      if (held?.code !== event.code) return;
      const { entry } = held;
      held = null;
      if (orders.letGo()) void orders.transfer(entry, placeOf(entry));
    };
    const onBlur = () => {
      held = null;
      orders.letGo();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', onBlur);
    };
  }, [keyed, orders, placeOf]);
}

function isElsewhere(): boolean {
  if (document.querySelector('dialog[open], :popover-open')) return true;
  return document.activeElement?.matches('input, textarea, select') ?? false;
}
