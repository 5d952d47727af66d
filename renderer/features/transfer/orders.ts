import { currentCall } from '../../../shared/call.ts';
import type { BatonBridge } from '../../../shared/ipc.ts';
import type { GuardRefusal, Outcome } from '../../../shared/outcome.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import type { TransferView } from '../../../shared/transfer.ts';
import type { AppStore, Received } from '../../app-store.ts';
import { answerTo, asksWhoseCall, isToBeShown, stillStanding } from './press-answer.ts';
import type { PressAnswer } from './press-answer.ts';

/** What the window itself knows of presses, beside the main process's state. */
export interface OrdersView {
  /**
   * The button that is pressed for the call on the screen, and not yet answered: an entry's ID, or
   * `hang-up`.
   */
  readonly pressed: string | null;
  readonly answer: PressAnswer | null;
  /** Counts presses whose answer is on the screen already, so that it is said once more. */
  readonly echoes: number;
}

/** Presses of the buttons that act on the call. */
export interface Orders {
  readonly view: () => OrdersView;
  readonly subscribe: (changed: () => void) => () => void;
  /** Hands the call on the screen over; whatever comes of it ends up on the screen. */
  readonly transfer: (entry: SpeedDialEntry) => Promise<void>;
  readonly hangUp: () => Promise<void>;
  /** Yes: the call of the answer that asks is the caller's. Presses once more, with that said. */
  readonly confirm: () => Promise<void>;
  /** Puts the answer away. */
  readonly putAway: () => void;
}

/** The entry of `pressed` for the button that ends the call. */
export const hangUpPress = 'hang-up';

/**
 * After one call has taken another's place, nobody can have read the new caller within this time:
 * the press was meant for the call before.
 */
const readingTimeMs = 500;

interface Press {
  /** The speed-dial button, null for a hang-up. */
  readonly entryId: string | null;
  readonly label: string;
  /** The call that a person has said yes to, null where nobody was asked. */
  readonly confirmedFor: string | null;
}

/** Builds the presses. */
export function createOrders(
  bridge: Pick<BatonBridge, 'transfer' | 'hangUp'>,
  store: AppStore,
  now: () => number,
): Orders {
  const listeners = new Set<() => void>();
  /** By call, oldest first: each may have one press out. */
  const out = new Map<string, Press>();
  let view: OrdersView = { pressed: null, answer: null, echoes: 0 };

  const show = (fields: Partial<OrdersView>) => {
    view = { ...view, ...fields };
    for (const listener of listeners) listener();
  };

  store.subscribe(() => {
    const received = store.received();
    if (!received) return;
    const pressed = pressedFor(out, received);
    const answer = view.answer && stillStanding(view.answer, received);
    if (pressed !== view.pressed || answer !== view.answer) show({ pressed, answer });
  });

  async function press(what: Press): Promise<void> {
    const received = store.received();
    if (!received) return;
    if (isAnsweredOnScreen(what, view, received)) {
      show({ echoes: view.echoes + 1 });
      return;
    }
    const call = currentCall(received.state.call);
    const why = whyNotNow(what, view, received, now()) ?? (call === null ? 'no-call' : null);
    if (why !== null || call === null) {
      const outcome: Outcome = { kind: 'refused', reason: why ?? 'no-call' };
      // This answer speaks of the call that is on the screen now.
      show({ answer: answerTo(what, received, outcome, null) });
      return;
    }
    out.set(call.callId, what);
    show({ pressed: idOf(what), answer: null });
    // A question that the main process fails to answer may have gone out all the same.
    const outcome = await send(what, call.callId).catch((): Outcome => ({
      kind: 'unknown',
      cause: 'interrupted',
    }));
    out.delete(call.callId);
    const latest = store.received() ?? received;
    const answer = answerTo(what, latest, outcome, call.callId);
    show({
      pressed: pressedFor(out, latest),
      answer: isToBeShown(answer, latest) ? answer : null,
    });
  }

  function send({ entryId, confirmedFor }: Press, callId: string): Promise<Outcome> {
    const confirmed = confirmedFor !== null;
    if (entryId === null) return bridge.hangUp({ callId, confirmed });
    return bridge.transfer({ callId, entryId, confirmed });
  }

  return {
    view: () => view,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    transfer: ({ id, label }) => press({ entryId: id, label, confirmedFor: null }),
    hangUp: () => press({ entryId: null, label: 'Hang up', confirmedFor: null }),
    confirm: async () => {
      const { answer } = view;
      if (!answer || !asksWhoseCall(answer)) return;
      const { entryId, label, pressedFor: confirmedFor } = answer;
      await press({ entryId, label, confirmedFor });
    },
    putAway: () => show({ answer: null }),
  };
}

function idOf({ entryId }: Press): string {
  return entryId ?? hangUpPress;
}

function pressedFor(out: ReadonlyMap<string, Press>, { state }: Received): string | null {
  const current = currentCall(state.call);
  const press = current ? out.get(current.callId) : [...out.values()].at(-1);
  return press ? idOf(press) : null;
}

function whyNotNow(
  what: Press,
  view: OrdersView,
  received: Received,
  nowMs: number,
): GuardRefusal | null {
  if (view.pressed !== null) return 'transfer-in-flight';
  const { call, transfer } = received.state;
  const why = whyButtonsRest(call, transfer);
  if (why !== null) return why;
  const { confirmedFor } = what;
  if (confirmedFor !== null && confirmedFor !== currentCall(call)?.callId) return 'call-changed';
  const { swappedAtMs } = received;
  return swappedAtMs !== null && nowMs - swappedAtMs < readingTimeMs ? 'call-changed' : null;
}

/** Whether the button that is pressed again shows the fate of its order: it is out, or it is done. */
function isAnsweredOnScreen(what: Press, view: OrdersView, received: Received): boolean {
  if (view.pressed === idOf(what)) return true;
  const { transfer, call } = received.state;
  if (transfer.kind === 'idle' || received.orderIsPast) return false;
  if (transfer.order.entryId !== what.entryId) return false;
  const current = currentCall(call)?.callId ?? transfer.order.callId;
  if (transfer.order.callId !== current) return false;
  return transfer.kind === 'in-flight' || isDone(transfer);
}

function isDone({ outcome, settlement }: TransferView & { kind: 'answered' }): boolean {
  if (outcome.kind !== 'unknown') return outcome.kind !== 'refused';
  return settlement !== 'did-not-happen' && settlement !== 'freed';
}
