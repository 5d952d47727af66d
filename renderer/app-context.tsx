import { createContext, useContext, useSyncExternalStore } from 'react';
import type { BatonBridge } from '../shared/ipc.ts';
import type { AppStore, Received } from './app-store.ts';
import type { Orders, OrdersView } from './features/transfer/orders.ts';

/** What every part of the window can reach. */
export interface AppParts {
  readonly bridge: BatonBridge;
  readonly store: AppStore;
  readonly orders: Orders;
}

/** Holds the window's parts; filled once, in `main.tsx`. */
export const AppContext = createContext<AppParts | null>(null);

function useParts(): AppParts {
  const parts = useContext(AppContext);
  if (!parts) throw new Error('Drawn outside of AppContext');
  return parts;
}

/** The functions of the main process. */
export function useBridge(): BatonBridge {
  return useParts().bridge;
}

/** What can be done with the call. */
export function useOrders(): Orders {
  return useParts().orders;
}

/**
 * A part of what the window knows; the component is drawn again only when that part changes, so
 * `select` should not build a new object.
 */
export function useReceived<Part>(select: (received: Received) => Part): Part {
  const { store } = useParts();
  const part = () => {
    const received = store.received();
    if (!received) throw new Error('Drawn before the first state arrived');
    return select(received);
  };
  return useSyncExternalStore(store.subscribe, part, part);
}

/** A part of what the window itself knows of its orders; as {@link useReceived}. */
export function useOrdersView<Part>(select: (view: OrdersView) => Part): Part {
  const { orders } = useParts();
  const part = () => select(orders.view());
  return useSyncExternalStore(orders.subscribe, part, part);
}
