import { countdownMs } from '../../shared/speed-dial.ts';
import type { GuardRefusal } from '../../shared/outcome.ts';
import type { TransferOrder, TransferView } from '../../shared/transfer.ts';
import type { Clock } from '../clock.ts';
import type { Flight } from './order-memory.ts';
import { watchPress } from './press-age.ts';

/** An order that counts down, before anything of it is sent. */
export interface CountingOrder extends Flight {
  /** Why its call can't be acted on any more, null while it can. */
  readonly whyNotNow: () => GuardRefusal | null;
  /** Called once, in the moment of its end; null where it may be sent now. */
  readonly onEnd: (why: GuardRefusal | null) => void;
}

/** What counts down for which call, one order for each. Nothing here sends anything. */
export interface Countdowns {
  readonly start: (order: CountingOrder) => void;
  /** What counts down for a call, null where nothing does. */
  readonly of: (callId: string) => Flight | null;
  /** Takes it back; false where nothing counts down for the call, or no more. */
  readonly takeBack: (callId: string) => boolean;
  /** Takes back everything that counts down; returns the promises of what became of it. */
  readonly takeAllBack: () => readonly Flight['outcome'][];
  /** Something about the calls or the lines may have changed: what can't be sent any more ends. */
  readonly callsChanged: () => void;
  /** What to show with that call on the screen; with none, the newest. Null where nothing counts. */
  readonly view: (callOnScreen: string | null) => CountingView | null;
}

type CountingView = Extract<TransferView, { kind: 'counting' }>;

interface Counting {
  readonly order: CountingOrder;
  readonly endsAtMs: number;
  readonly cancelTimer: () => void;
}

/** A busy computer is late by less; one that is later has slept or stood still. */
const latestMs = countdownMs + 2000;

/**
 * Builds the countdowns. One that the computer's sleep has interrupted counts as taken back: nobody
 * was there to do so.
 */
export function createCountdowns(clock: Clock): Countdowns {
  const counting = new Map<string, Counting>();

  function start(order: CountingOrder): void {
    const isTooLate = watchPress(clock, latestMs);
    const { callId } = order.order;
    const cancelTimer = clock.after(countdownMs, () =>
      end(callId, isTooLate() ? 'taken-back' : null),
    );
    counting.set(callId, { order, endsAtMs: clock.monotonicMs() + countdownMs, cancelTimer });
  }

  function end(callId: string, why: GuardRefusal | null): boolean {
    const ended = counting.get(callId);
    if (!ended) return false;
    counting.delete(callId);
    ended.cancelTimer();
    ended.order.onEnd(why);
    return true;
  }

  function callsChanged(): void {
    for (const [callId, { order }] of [...counting]) {
      const why = order.whyNotNow();
      if (why !== null) end(callId, why);
    }
  }

  function takeAllBack(): readonly Flight['outcome'][] {
    const all = [...counting];
    all.forEach(([callId]) => end(callId, 'taken-back'));
    return all.map(([, { order }]) => order.outcome);
  }

  const shown = (callOnScreen: string | null) =>
    callOnScreen === null ? [...counting.values()].at(-1) : counting.get(callOnScreen);

  return {
    start,
    of: (callId) => counting.get(callId)?.order ?? null,
    takeBack: (callId) => end(callId, 'taken-back'),
    takeAllBack,
    callsChanged,
    view: (callOnScreen) => {
      const one = shown(callOnScreen);
      return one ? countingView(one.order.order, one.endsAtMs - clock.monotonicMs()) : null;
    },
  };
}

function countingView(order: TransferOrder, leftMs: number): CountingView {
  return { kind: 'counting', order, leftMs: Math.max(0, leftMs) };
}
