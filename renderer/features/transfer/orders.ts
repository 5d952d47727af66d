import { currentCall } from '../../../shared/call.ts';
import type { BatonBridge } from '../../../shared/ipc.ts';
import { guardRefusals } from '../../../shared/outcome.ts';
import type { GuardRefusal, Outcome, RefusalReason } from '../../../shared/outcome.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import type { TransferView } from '../../../shared/transfer.ts';
import type { AppStore, Received } from '../../app-store.ts';

/** A press that no order came of, and the answer it got. */
export interface PressAnswer {
  /** The speed-dial button, null for a hang-up. */
  readonly entryId: string | null;
  readonly label: string;
  readonly outcome: Outcome;
  /** The call on the screen that the answer belongs to, null where there was none. */
  readonly callId: string | null;
  /** The call on the screen at the press. */
  readonly pressedFor: string | null;
  /** What stood of the latest order then: a later order puts this answer away. */
  readonly during: TransferView;
}

/** What the window itself knows of presses, beside the main process's state. */
export interface OrdersView {
  /** The button that is pressed and not yet answered: an entry's ID, or `hang-up`. */
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
}

/** The entry of `pressed` for the button that ends the call. */
export const hangUpPress = 'hang-up';

/**
 * After one call has taken another's place, nobody can have read the new caller within this time:
 * the press was meant for the call before.
 */
const readingTimeMs = 500;

interface Press {
  readonly id: string;
  readonly entryId: string | null;
  readonly label: string;
  readonly send: (callId: string) => Promise<Outcome>;
}

/** Builds the presses. */
export function createOrders(
  bridge: Pick<BatonBridge, 'transfer' | 'hangUp'>,
  store: AppStore,
  now: () => number,
): Orders {
  const listeners = new Set<() => void>();
  let view: OrdersView = { pressed: null, answer: null, echoes: 0 };

  const show = (fields: Partial<OrdersView>) => {
    view = { ...view, ...fields };
    for (const listener of listeners) listener();
  };

  store.subscribe(() => {
    const received = store.received();
    if (!view.answer || !received) return;
    const answer = stillStanding(view.answer, received);
    if (answer !== view.answer) show({ answer });
  });

  async function press(what: Press): Promise<void> {
    const received = store.received();
    if (!received) return;
    if (isAnsweredOnScreen(what, view, received)) {
      show({ echoes: view.echoes + 1 });
      return;
    }
    const why = whyNotNow(view, received, now());
    const call = currentCall(received.state.call);
    if (why !== null || call === null) {
      const outcome: Outcome = { kind: 'refused', reason: why ?? 'no-call' };
      // This answer speaks of the call that is on the screen now.
      show({ answer: answerTo(what, received, outcome, null) });
      return;
    }
    show({ pressed: what.id, answer: null });
    // A question that the main process fails to answer may have gone out all the same.
    const outcome = await what
      .send(call.callId)
      .catch((): Outcome => ({ kind: 'unknown', cause: 'interrupted' }));
    const latest = store.received() ?? received;
    const isNews = outcome.kind === 'unknown' || isGuardRefusal(outcome);
    show({
      pressed: null,
      answer:
        isNews && !isInState(latest, call.callId, what)
          ? answerTo(what, latest, outcome, call.callId)
          : null,
    });
  }

  return {
    view: () => view,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    transfer: (entry) =>
      press({
        id: entry.id,
        entryId: entry.id,
        label: entry.label,
        send: (callId) => bridge.transfer({ callId, entryId: entry.id }),
      }),
    hangUp: () =>
      press({
        id: hangUpPress,
        entryId: null,
        label: 'Hang up',
        send: (callId) => bridge.hangUp({ callId }),
      }),
  };
}

function whyNotNow(view: OrdersView, received: Received, nowMs: number): GuardRefusal | null {
  if (view.pressed !== null) return 'transfer-in-flight';
  const why = whyButtonsRest(received.state.call, received.state.transfer);
  if (why !== null) return why;
  const { swappedAtMs } = received;
  return swappedAtMs !== null && nowMs - swappedAtMs < readingTimeMs ? 'call-changed' : null;
}

/** Whether the button that is pressed again shows the fate of its order: it is out, or it is done. */
function isAnsweredOnScreen(what: Press, view: OrdersView, received: Received): boolean {
  if (view.pressed === what.id) return true;
  const { transfer } = received.state;
  if (transfer.kind === 'idle' || received.orderIsPast) return false;
  if (transfer.order.entryId !== what.entryId) return false;
  if (transfer.kind === 'in-flight') return true;
  if (transfer.outcome.kind === 'unknown') return !transfer.released;
  return transfer.outcome.kind !== 'refused';
}

function answerTo(
  what: Press,
  received: Received,
  outcome: Outcome,
  pressedFor: string | null,
): PressAnswer {
  return {
    entryId: what.entryId,
    label: what.label,
    outcome,
    callId: currentCall(received.state.call)?.callId ?? null,
    pressedFor,
    during: received.state.transfer,
  };
}

/** An answer stays until the next order, or until the next call. */
function stillStanding(answer: PressAnswer, { state }: Received): PressAnswer | null {
  if (!isSameOrder(answer.during, state.transfer)) return null;
  const current = currentCall(state.call)?.callId ?? null;
  if (current === null || current === answer.callId) return answer;
  // The new call that such an answer speaks of may reach the window after the answer.
  const isOfNewCall = answer.outcome.kind === 'refused' && answer.outcome.reason === 'call-changed';
  return isOfNewCall && answer.callId === answer.pressedFor ? { ...answer, callId: current } : null;
}

function isSameOrder(one: TransferView, other: TransferView): boolean {
  if (one === other) return true;
  if (one.kind === 'idle' || other.kind === 'idle') return one.kind === other.kind;
  if (one.kind !== other.kind || one.order.callId !== other.order.callId) return false;
  return one.kind !== 'answered' || other.kind !== 'answered' || one.at === other.at;
}

function isGuardRefusal(outcome: Outcome): boolean {
  if (outcome.kind !== 'refused') return false;
  const ofTheGuard: readonly RefusalReason[] = guardRefusals;
  return ofTheGuard.includes(outcome.reason);
}

function isInState(received: Received, callId: string, what: Press): boolean {
  const { transfer } = received.state;
  if (transfer.kind !== 'answered') return false;
  return transfer.order.callId === callId && transfer.order.entryId === what.entryId;
}
