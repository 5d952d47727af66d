import type { JournalEntry } from '../../shared/journal.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { TransferOrder, TransferView } from '../../shared/transfer.ts';

type AnsweredView = Extract<TransferView, { kind: 'answered' }>;

/** An order that is out, and the promise of its outcome. */
export interface Flight {
  readonly order: TransferOrder;
  readonly outcome: Promise<Outcome>;
}

/** What was ordered for which call. It lives as long as the program, whatever is shown since. */
export interface OrderMemory {
  readonly flight: () => Flight | null;
  readonly depart: (flight: Flight) => void;
  /** The order that was out has its answer, of `at` (ISO 8601). */
  readonly land: (outcome: Outcome, at: string) => void;
  /** Baton itself refused an order; nothing was sent. */
  readonly refuse: (order: TransferOrder, outcome: Outcome, at: string) => void;
  /** A person says that the call's order of unknown outcome did not happen. */
  readonly release: (callId: string) => void;
  /** The order to show while that call is on the screen: what settles the call comes first. */
  readonly view: (callOnScreen: string | null) => TransferView;
}

/**
 * Builds the memory.
 *
 * @param interrupted orders that were out when Baton last ended: their calls are not settled either.
 */
export function createOrderMemory(interrupted: readonly JournalEntry[]): OrderMemory {
  let flight: Flight | null = null;
  let latest: TransferView = { kind: 'idle' };
  const settling = new Map<string, AnsweredView>();
  for (const entry of interrupted) settling.set(entry.callId, interruptedView(entry));

  function land(outcome: Outcome, at: string): void {
    if (!flight) throw new Error('An answer came while no order was out.');
    const { order } = flight;
    const view: AnsweredView = { kind: 'answered', order, outcome, at, released: false };
    flight = null;
    latest = view;
    if (settlesItsCall(outcome)) settling.set(order.callId, view);
  }

  function refuse(order: TransferOrder, outcome: Outcome, at: string): void {
    latest = { kind: 'answered', order, outcome, at, released: false };
  }

  function release(callId: string): void {
    const view = settling.get(callId);
    if (view?.outcome.kind !== 'unknown') return;
    settling.delete(callId);
    if (latest === view) latest = { ...view, released: true };
  }

  function view(callOnScreen: string | null): TransferView {
    if (flight) return { kind: 'in-flight', order: flight.order };
    const ofThisCall = callOnScreen === null ? undefined : settling.get(callOnScreen);
    return ofThisCall ?? latest;
  }

  return {
    flight: () => flight,
    depart: (departing) => (flight = departing),
    land,
    refuse,
    release,
    view,
  };
}

/** Whether nothing more may be ordered for a call after this, unless a person says so. */
function settlesItsCall(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'handed-over':
    case 'hung-up':
    case 'unknown':
      return true;
    case 'refused':
      return outcome.reason === 'no-such-call';
  }
}

function interruptedView(entry: JournalEntry): AnsweredView {
  const { callId, action, label, dialString, outcome, at } = entry;
  const order = { callId, action, entryId: null, label, dialString };
  return { kind: 'answered', order, outcome, at, released: false };
}
