import type { JournalEntry } from '../../shared/journal.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Settlement, TransferOrder, TransferView } from '../../shared/transfer.ts';

type Answered = Extract<TransferView, { kind: 'answered' }>;

/** An order that is out, and the promise of its outcome. */
export interface Flight {
  readonly order: TransferOrder;
  readonly outcome: Promise<Outcome>;
}

/** What was ordered for which call. It outlives connections, and through the journal the program. */
export interface OrderMemory {
  /** The order that is out for a call, null where there is none. */
  readonly flight: (callId: string) => Flight | null;
  /** Every order that is out, in the order of departure. */
  readonly flights: () => readonly Flight[];
  readonly depart: (flight: Flight) => void;
  /** The order that was out for its call has its answer, of `at` (ISO 8601). */
  readonly land: (order: TransferOrder, outcome: Outcome, at: string) => void;
  /** Baton itself refused an order; nothing was sent. */
  readonly refuse: (order: TransferOrder, outcome: Outcome, at: string) => void;
  /** How it stands now with the call's order of unknown outcome. */
  readonly settle: (callId: string, settlement: Settlement) => void;
  /**
   * The order to show while that call is on the screen: the call's own, one that settles it before
   * all others. Where it has none, or there is no call, the latest of any call.
   */
  readonly view: (callOnScreen: string | null) => TransferView;
}

/**
 * Builds the memory.
 *
 * @param journal the latest attempts of earlier runs, oldest first. A dialer may show a call for a
 * while after it was handed over, so what settled a call then still settles it.
 */
export function createOrderMemory(journal: readonly JournalEntry[]): OrderMemory {
  const flights = new Map<string, Flight>();
  const byCall = new Map<string, Answered>();
  let latest: Answered | null = null;
  for (const entry of journal) {
    const answered = answeredOf(entry);
    if (locksItsCall(answered)) byCall.set(entry.callId, answered);
  }

  function land(order: TransferOrder, outcome: Outcome, at: string): void {
    if (!flights.delete(order.callId)) throw new Error('An answer came while no order was out.');
    const settlement = outcome.kind === 'unknown' ? 'checking' : 'not-needed';
    latest = { kind: 'answered', order, outcome, at, settlement };
    byCall.set(order.callId, latest);
  }

  function refuse(order: TransferOrder, outcome: Outcome, at: string): void {
    const { callId } = order;
    latest = { kind: 'answered', order, outcome, at, settlement: 'not-needed' };
    const before = byCall.get(callId);
    if (!before || !locksItsCall(before)) byCall.set(callId, latest);
  }

  function settle(callId: string, settlement: Settlement): void {
    const before = byCall.get(callId);
    if (before?.outcome.kind !== 'unknown') return;
    const settled = { ...before, settlement };
    byCall.set(callId, settled);
    // What has become clear of an order is the news, whatever was pressed in vain meanwhile.
    if (latest === before || settlement === 'happened' || settlement === 'did-not-happen') {
      latest = settled;
    }
  }

  function view(callOnScreen: string | null): TransferView {
    const flight = callOnScreen === null ? newestFlight() : flights.get(callOnScreen);
    if (flight) return { kind: 'in-flight', order: flight.order };
    const ofThisCall = callOnScreen === null ? undefined : byCall.get(callOnScreen);
    return ofThisCall ?? latest ?? { kind: 'idle' };
  }

  const newestFlight = () => [...flights.values()].at(-1);

  return {
    flight: (callId) => flights.get(callId) ?? null,
    flights: () => [...flights.values()],
    depart: (flight) => flights.set(flight.order.callId, flight),
    land,
    refuse,
    settle,
    view,
  };
}

/** Whether nothing more may be ordered for a call after this. */
function locksItsCall({ outcome, settlement }: Answered): boolean {
  switch (outcome.kind) {
    case 'handed-over':
    case 'hung-up':
      return true;
    case 'unknown':
      return settlement !== 'did-not-happen' && settlement !== 'freed';
    case 'refused':
      return outcome.reason === 'no-such-call';
  }
}

function answeredOf(entry: JournalEntry): Answered {
  const { callId, action, label, dialString, outcome, settled } = entry;
  // Old lines do not name their button, whose label they have; and no button has an empty ID.
  const hasNoButton = entry.entryId === '' && (action === 'hang-up' || label === '');
  const entryId = hasNoButton ? null : entry.entryId;
  const open = outcome.kind === 'unknown' ? 'checking' : 'not-needed';
  return {
    kind: 'answered',
    // The journal does not say whether the button hid its number, so it does.
    order: { callId, action, entryId, label, dialString, numberHidden: !hasNoButton },
    outcome,
    at: new Date(Date.parse(entry.at) + entry.tookMs).toISOString(),
    settlement: settled?.as ?? open,
  };
}
