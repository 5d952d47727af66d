import type { JournalEntry } from '../../shared/journal.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { SeenSince, TransferOrder, TransferView } from '../../shared/transfer.ts';

type AnsweredView = Extract<TransferView, { kind: 'answered' }>;

/** An answered order, and how to learn what has been seen of its call since. */
interface Answered {
  readonly view: Omit<AnsweredView, 'seenSince'>;
  readonly seenSince: () => SeenSince;
}

/** An order that is out, and the promise of its outcome. */
export interface Flight {
  readonly order: TransferOrder;
  readonly outcome: Promise<Outcome>;
}

/** What was ordered for which call. It lives as long as the program, whatever is shown since. */
export interface OrderMemory {
  readonly flight: () => Flight | null;
  readonly depart: (flight: Flight) => void;
  /**
   * The order that was out has its answer, of `at` (ISO 8601). `seenSince` is asked for each view of
   * an outcome that is not known.
   */
  readonly land: (outcome: Outcome, at: string, seenSince: () => SeenSince) => void;
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
 * @param seenOf what has been seen of such an order's call since.
 */
export function createOrderMemory(
  interrupted: readonly JournalEntry[],
  seenOf: (callId: string) => SeenSince,
): OrderMemory {
  let flight: Flight | null = null;
  let latest: Answered | null = null;
  const settling = new Map<string, Answered>();
  for (const entry of interrupted) {
    const seenSince = () => seenOf(entry.callId);
    settling.set(entry.callId, { view: interruptedView(entry), seenSince });
  }

  function land(outcome: Outcome, at: string, seenSince: () => SeenSince): void {
    if (!flight) throw new Error('An answer came while no order was out.');
    const { order } = flight;
    flight = null;
    latest = { view: { kind: 'answered', order, outcome, at, released: false }, seenSince };
    if (settlesItsCall(outcome)) settling.set(order.callId, latest);
  }

  function refuse(order: TransferOrder, outcome: Outcome, at: string): void {
    const view = { kind: 'answered', order, outcome, at, released: false } as const;
    latest = { view, seenSince: () => 'nothing' };
  }

  function release(callId: string): void {
    const settled = settling.get(callId);
    if (settled?.view.outcome.kind !== 'unknown') return;
    settling.delete(callId);
    if (latest === settled) latest = { ...settled, view: { ...settled.view, released: true } };
  }

  function view(callOnScreen: string | null): TransferView {
    if (flight) return { kind: 'in-flight', order: flight.order };
    const ofThisCall = callOnScreen === null ? undefined : settling.get(callOnScreen);
    const answered = ofThisCall ?? latest;
    return answered ? answeredView(answered) : { kind: 'idle' };
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

function answeredView({ view, seenSince }: Answered): AnsweredView {
  return { ...view, seenSince: view.outcome.kind === 'unknown' ? seenSince() : 'nothing' };
}

function interruptedView(entry: JournalEntry): Answered['view'] {
  const { callId, action, label, dialString, outcome, at } = entry;
  // The journal does not name the button, and no button has an empty ID.
  const entryId = action === 'hang-up' ? null : '';
  const order = { callId, action, entryId, label, dialString };
  return { kind: 'answered', order, outcome, at, released: false };
}
