import { currentCall } from '../../../shared/call.ts';
import type { DialPlan } from '../../../shared/dial-rules.ts';
import type { BatonBridge } from '../../../shared/ipc.ts';
import type { GuardRefusal, Outcome } from '../../../shared/outcome.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import type { AppStore, Received } from '../../app-store.ts';
import { createHolding } from './holding.ts';
import {
  answerTo,
  asksThoughClosed,
  asksToHold,
  asksWhoseCall,
  isToBeShown,
  stillStanding,
} from './press-answer.ts';
import type { PressAnswer } from './press-answer.ts';
import { isAnsweredOnScreen, isCountingOnScreen, whyNotNow } from './press-guard.ts';
import { firstPress, nameOf, noPlace, targetOf } from './press.ts';
import type { Place, Press, PressTarget } from './press.ts';
import { createSecondPresses, secondPressMs } from './second-press.ts';
import { sendPress } from './send-press.ts';

export { hangUpPress } from './press.ts';

/** What the window itself knows of presses, beside the main process's state. */
export interface OrdersView {
  /**
   * The button that is pressed for the call on the screen, and not yet answered: an entry's ID, or
   * another name of `nameOf`.
   */
  readonly pressed: string | null;
  /** The button that is held down just now, null where none is. */
  readonly held: { readonly entryId: string; readonly place: Place } | null;
  readonly answer: PressAnswer | null;
  /** Counts presses whose answer is on the screen already, so that it is said once more. */
  readonly echoes: number;
}

/** Presses of the buttons that act on the call. */
export interface Orders {
  readonly view: () => OrdersView;
  readonly subscribe: (changed: () => void) => () => void;
  /**
   * Hands the call on the screen over; whatever comes of it ends up on the screen. Takes back what
   * counts down for the same button.
   */
  readonly transfer: (entry: SpeedDialEntry, place?: Place) => Promise<void>;
  /** The same with a number that was typed; `dialString` as it was shown. */
  readonly dial: (number: string, dialString: string) => Promise<void>;
  /** Holds a button down: after a second the call is handed over. False where nothing may act. */
  readonly hold: (entry: SpeedDialEntry, place?: Place) => boolean;
  /** Lets go of it, and nothing is sent. False where it was held long enough already. */
  readonly letGo: () => boolean;
  readonly hangUp: () => Promise<void>;
  /** Yes: the call of the answer that asks is the caller's. Presses once more, with that said. */
  readonly confirm: () => Promise<void>;
  /** All the same, though it is closed. Presses once more, with that said. */
  readonly sendThoughClosed: () => Promise<void>;
  /** Takes back what counts down; where it is too late, the state shows that it went out. */
  readonly takeBack: () => Promise<void>;
  /** Puts the answer away. */
  readonly putAway: () => void;
}

/** Builds the presses. */
export function createOrders(
  bridge: Pick<BatonBridge, 'transfer' | 'hangUp' | 'takeBack'>,
  store: AppStore,
  now: () => number,
): Orders {
  const listeners = new Set<() => void>();
  /** By call, oldest first: each may have one press out. */
  const out = new Map<string, Press>();
  const holding = createHolding();
  const secondPresses = createSecondPresses(now);
  let view: OrdersView = { pressed: null, held: null, answer: null, echoes: 0 };

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
    if (isCountingOnScreen(what.target, received)) return takeBack();
    if (isAnsweredOnScreen(what.target, view.pressed, received)) {
      show({ echoes: view.echoes + 1 });
      return;
    }
    const call = currentCall(received.state.call);
    const why = whyNotNow(what, view.pressed, received, now()) ?? (call ? null : 'no-call');
    if (why !== null || call === null) {
      // This answer speaks of the call that is on the screen now.
      refuse(what, received, why ?? 'no-call', null);
      return;
    }
    out.set(call.callId, what);
    show({ pressed: nameOf(what.target), answer: null });
    // A question that the main process fails to answer may have gone out all the same.
    const outcome = await sendPress(bridge, what, call.callId).catch((): Outcome => ({
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

  function refuse(what: Press, received: Received, reason: GuardRefusal, callId: string | null) {
    show({ answer: answerTo(what, received, { kind: 'refused', reason }, callId) });
  }

  /** Too short a press of a button that wants to be held: the second one in time stands for it. */
  async function pressWithoutHolding(what: Press): Promise<void> {
    const received = store.received();
    if (!received) return;
    const callId = currentCall(received.state.call)?.callId ?? null;
    const mayNotAct =
      isAnsweredOnScreen(what.target, view.pressed, received) ||
      whyNotNow(what, view.pressed, received, now()) !== null;
    if (mayNotAct || callId === null) return press(what);
    switch (isAskedToHold(what.target) ? secondPresses.next() : 'too-late') {
      case 'shaking':
        return;
      case 'stands-for-holding':
        return press({ ...what, boundTo: callId, held: true });
      case 'too-late':
        askToHold(what, received, callId);
    }
  }

  function askToHold(what: Press, received: Received, callId: string) {
    secondPresses.asked();
    refuse(what, received, 'not-held', callId);
    show({ echoes: view.echoes + 1 });
    const asked = view.answer;
    setTimeout(() => {
      if (view.answer === asked) show({ answer: null });
    }, secondPressMs);
  }

  function isAskedToHold(target: PressTarget): boolean {
    const { answer } = view;
    return answer !== null && asksToHold(answer) && nameOf(answer.press.target) === nameOf(target);
  }

  async function transfer(entry: SpeedDialEntry, place: Place): Promise<void> {
    const received = store.received();
    if (!received) return;
    const what = firstPress(targetOf(entry, dialPlanOf(received)), place);
    return entry.asks === 'hold' && !isCounting(what) ? pressWithoutHolding(what) : press(what);
  }

  function isCounting({ target }: Press): boolean {
    const received = store.received();
    return received !== null && isCountingOnScreen(target, received);
  }

  function hold(entry: SpeedDialEntry, place: Place): boolean {
    const received = store.received();
    if (!received) return false;
    const what = firstPress(targetOf(entry, dialPlanOf(received)), place);
    const call = currentCall(received.state.call);
    // Where it may not act there is nothing to hold: an ordinary press says why.
    if (!call || whyNotNow(what, view.pressed, received, now()) !== null) return false;
    show({ held: { entryId: entry.id, place } });
    holding.begin(() => {
      show({ held: null });
      void press({ ...what, boundTo: call.callId, held: true });
    });
    return true;
  }

  function letGo(): boolean {
    const wasTooEarly = holding.end();
    if (wasTooEarly) show({ held: null });
    return wasTooEarly;
  }

  async function takeBack(): Promise<void> {
    const transfer = store.received()?.state.transfer;
    if (transfer?.kind !== 'counting') return;
    // Too late, or not answered: either way the state says what became of the order.
    await bridge.takeBack({ callId: transfer.order.callId }).catch(() => false);
  }

  async function pressAgain(
    asks: (answer: PressAnswer) => boolean,
    said: Partial<Press>,
  ): Promise<void> {
    const { answer } = view;
    if (!answer || !asks(answer)) return;
    await press({ ...answer.press, boundTo: answer.pressedFor, ...said });
  }

  return {
    view: () => view,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    transfer: (entry, place = noPlace) => transfer(entry, place),
    dial: (number, dialString) =>
      press(firstPress({ kind: 'number', number, dialString }, noPlace)),
    hold: (entry, place = noPlace) => hold(entry, place),
    letGo,
    hangUp: () => press(firstPress({ kind: 'hang-up' }, noPlace)),
    confirm: () => pressAgain(asksWhoseCall, { confirmed: true }),
    sendThoughClosed: () => pressAgain(asksThoughClosed, { evenClosed: true }),
    takeBack,
    putAway: () => show({ answer: null }),
  };
}

function dialPlanOf({ state }: Received): DialPlan {
  return { rules: state.settings.dialRules, build: state.dialerBuild };
}

function pressedFor(out: ReadonlyMap<string, Press>, { state }: Received): string | null {
  const current = currentCall(state.call);
  const press = current ? out.get(current.callId) : [...out.values()].at(-1);
  return press ? nameOf(press.target) : null;
}
