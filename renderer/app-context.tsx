import { createContext, useContext, useSyncExternalStore } from 'react';
import type { BatonBridge } from '../shared/ipc.ts';
import type { AppStore, Received } from './app-store.ts';
import type { KeptDrafts } from './components/kept-drafts.ts';
import type { SettingsDraft } from './features/set-up/settings-draft.ts';
import type { EntryDraft } from './features/directory/entry-draft.ts';
import type { PutAwayUndo } from './features/directory/put-away-undo.ts';
import type { Orders, OrdersView } from './features/transfer/orders.ts';
import type { Ask, Questions } from './questions.ts';

/** What every part of the window can reach. */
export interface AppParts {
  readonly bridge: BatonBridge;
  readonly store: AppStore;
  readonly orders: Orders;
  readonly questions: Questions;
  readonly drafts: Drafts;
  readonly putAwayUndo: PutAwayUndo;
}

/** What was typed into the window's forms and not saved. */
export interface Drafts {
  readonly settings: KeptDrafts<SettingsDraft>;
  readonly buttons: KeptDrafts<EntryDraft>;
}

/** Holds the window's parts; filled once, in `main.tsx`. */
export const AppContext = createContext<AppParts | null>(null);

function useParts(): AppParts {
  const parts = useContext(AppContext);
  if (!parts) throw new Error('Drawn outside of AppContext');
  return parts;
}

/** The functions of the main process, for who shows what becomes of each; all others {@link useAsk}. */
export function useBridge(): BatonBridge {
  return useParts().bridge;
}

/** Asks the main process to do something; where that fails, the window says so by itself. */
export function useAsk(): Ask {
  return useParts().questions.ask;
}

/** The line about the latest question that failed, null where none did, and how to put it away. */
export function useFailure(): Pick<Questions, 'putAway'> & { readonly failure: string | null } {
  const { questions } = useParts();
  const failure = useSyncExternalStore(questions.subscribe, questions.failure, questions.failure);
  return { failure, putAway: questions.putAway };
}

/** The directory whose change is not named any more, null where none was put away, and how to. */
export function usePutAwayUndo(): Pick<PutAwayUndo, 'putAway'> & {
  readonly putAwayUndo: ReturnType<PutAwayUndo['directory']>;
} {
  const { subscribe, directory, putAway } = useParts().putAwayUndo;
  return { putAwayUndo: useSyncExternalStore(subscribe, directory, directory), putAway };
}

/** The forms' drafts that were not saved. */
export function useDrafts(): Drafts {
  return useParts().drafts;
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
