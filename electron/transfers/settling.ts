import type { JournalSettlement } from '../../shared/journal.ts';
import type { Settled, Settlement } from '../../shared/transfer.ts';
import { momentOf } from '../calls/looks-under-way.ts';
import type { Clock } from '../clock.ts';
import { evidenceFor, goneWithinMs, isLate } from './doubt.ts';
import type { Doubt, LeftBehind } from './doubt.ts';

interface SettlingParts {
  readonly clock: Clock;
  /** Has a look taken at the agent as soon as may be. */
  readonly lookNow: () => void;
  /** How it stands with a call's order; `checking` to begin with. */
  readonly onStanding: (callId: string, settlement: Settlement) => void;
  /** An order's outcome has become clear: for the journal, and for whatever shows the call. */
  readonly onSettled: (doubt: Doubt, as: Settled, by: JournalSettlement['by']) => void;
}

/** Settles unknown outcomes by evidence. It sends nothing. */
export interface Settling {
  /** An order has ended in doubt: its call is looked at until that is settled. */
  readonly watch: (doubt: Doubt) => void;
  /** Something may have been seen. */
  readonly lookedAgain: () => void;
  /** A person says that the call's order did not happen; false where none is in doubt. */
  readonly free: (callId: string) => boolean;
  /** The dialer has refused a later order for the call, since it does not know it. */
  readonly callUnknown: (callId: string) => void;
}

/** A timer may come a little early by the monotonic clock, and the look would not count then. */
const marginMs = 50;

interface Open {
  readonly doubt: Doubt;
  readonly standing: 'checking' | 'cannot-check';
}

/** Builds the settling, with the doubts that earlier runs have left behind. */
export function createSettling(parts: SettlingParts, left: LeftBehind): Settling {
  const { clock } = parts;
  /** By call: while one is open, nothing else is sent for it. */
  const open = new Map<string, Open>();
  /** By call: looks or a person have said that it did not happen. */
  const notHappened = new Map(left.notHappened.map((doubt) => [doubt.callId, doubt]));
  left.open.forEach(follow);

  function follow(doubt: Doubt): Open {
    const followed: Open = { doubt, standing: 'checking' };
    open.set(doubt.callId, followed);
    const { pressed, stillThereFromMs } = doubt;
    whileOpen(doubt, stillThereFromMs, parts.lookNow);
    whileOpen(doubt, pressed.monotonicMs + goneWithinMs, lookedAgain);
    return followed;
  }

  function whileOpen(doubt: Doubt, atMs: number, act: () => void): void {
    const waitMs = atMs - clock.monotonicMs();
    // What is past already is seen at the next look.
    if (waitMs < 0) return;
    clock.after(waitMs + marginMs, () => {
      if (open.get(doubt.callId)?.doubt === doubt) act();
    });
  }

  function lookAt({ doubt, standing }: Open): void {
    const evidence = evidenceFor(doubt, momentOf(clock));
    if (evidence === 'call-gone') settle(doubt, 'happened', 'look');
    else if (evidence === 'call-still-there') settle(doubt, 'did-not-happen', 'look');
    else {
      const now = evidence === 'cannot-look' ? 'cannot-check' : 'checking';
      if (now === standing) return;
      open.set(doubt.callId, { doubt, standing: now });
      parts.onStanding(doubt.callId, now);
    }
  }

  function lookedAgain(): void {
    [...open.values()].forEach(lookAt);
  }

  function settle(doubt: Doubt, as: Settled, by: JournalSettlement['by']): void {
    open.delete(doubt.callId);
    if (as !== 'happened') notHappened.set(doubt.callId, doubt);
    parts.onStanding(doubt.callId, as);
    parts.onSettled(doubt, as, by);
  }

  return {
    watch(doubt) {
      // What the dialer says from now on speaks of this order, and no longer of one before it.
      notHappened.delete(doubt.callId);
      lookAt(follow(doubt));
    },
    lookedAgain,
    free(callId) {
      const doubt = open.get(callId)?.doubt;
      if (!doubt) return false;
      settle(doubt, 'freed', 'person');
      return true;
    },
    callUnknown(callId) {
      const doubt = notHappened.get(callId);
      notHappened.delete(callId);
      // Much later, the caller has most likely ended the call.
      if (doubt && !isLate(doubt, momentOf(clock))) settle(doubt, 'happened', 'later-order');
    },
  };
}
