import type { JournalEntry, JournalSettlement } from '../../shared/journal.ts';
import type { Settled, Settlement } from '../../shared/transfer.ts';
import type { Evidence } from '../calls/call-evidence.ts';
import type { Clock } from '../clock.ts';

/**
 * Tells what looks at an agent's line that began at `sinceMs` of the monotonic clock or later have
 * shown of a call, at the dialer that the order was given to; `nothing` while Baton works with
 * another one.
 */
export type Witness = (agentUser: string, callId: string, sinceMs: number) => Evidence;

/** An order of which nobody knows what became. */
export interface Doubt {
  /** Its name in the journal. */
  readonly attempt: string;
  readonly agentUser: string;
  readonly callId: string;
  readonly witness: Witness;
  /** From when on nothing more came of it, by the monotonic clock. */
  readonly sinceMs: number;
}

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

/** Doubts of earlier runs. */
interface LeftBehind {
  readonly open: readonly Doubt[];
  /** A person has settled them; a later refusal of the dialer's may yet tell more. */
  readonly freed: readonly Doubt[];
}

/**
 * A look that shows the call still there counts only from this long after the doubt began: the
 * dialer may still have been at work on the order.
 */
export const stillThereAfterMs = 2000;

/** A timer may come a little early by the monotonic clock, and the look would not count then. */
const lookMarginMs = 50;

interface Open {
  readonly doubt: Doubt;
  readonly standing: 'checking' | 'cannot-check';
}

/** Builds the settling, with the doubts that earlier runs have left behind. */
export function createSettling(parts: SettlingParts, left: LeftBehind): Settling {
  /** By call: while one is open, nothing else is sent for it. */
  const open = new Map<string, Open>();
  for (const doubt of left.open) open.set(doubt.callId, { doubt, standing: 'checking' });
  const freedByCall = new Map(left.freed.map((doubt) => [doubt.callId, doubt]));

  function lookAt({ doubt, standing }: Open): void {
    const evidence = evidenceOf(doubt);
    if (evidence === 'call-gone') settle(doubt, 'happened', 'look');
    else if (evidence === 'call-still-there') settle(doubt, 'did-not-happen', 'look');
    else {
      const now = evidence === 'cannot-look' ? 'cannot-check' : 'checking';
      if (now === standing) return;
      open.set(doubt.callId, { doubt, standing: now });
      parts.onStanding(doubt.callId, now);
    }
  }

  function settle(doubt: Doubt, as: Settled, by: JournalSettlement['by']): void {
    open.delete(doubt.callId);
    parts.onStanding(doubt.callId, as);
    parts.onSettled(doubt, as, by);
  }

  return {
    watch(doubt) {
      // What the dialer says from now on speaks of this order, and no longer of one before it.
      freedByCall.delete(doubt.callId);
      const watched: Open = { doubt, standing: 'checking' };
      open.set(doubt.callId, watched);
      parts.clock.after(stillThereAfterMs + lookMarginMs, () => {
        if (open.get(doubt.callId)?.doubt === doubt) parts.lookNow();
      });
      lookAt(watched);
    },
    lookedAgain: () => [...open.values()].forEach(lookAt),
    free(callId) {
      const doubt = open.get(callId)?.doubt;
      if (!doubt) return false;
      settle(doubt, 'freed', 'person');
      freedByCall.set(callId, doubt);
      return true;
    },
    callUnknown(callId) {
      const doubt = freedByCall.get(callId);
      if (!doubt) return;
      freedByCall.delete(callId);
      // Where the call was still seen afterwards, something else has ended it.
      if (evidenceOf(doubt) !== 'call-still-there') settle(doubt, 'happened', 'later-order');
    },
  };
}

/** What has been seen of the call since the doubt, as far as it counts. */
function evidenceOf({ witness, agentUser, callId, sinceMs }: Doubt): Evidence {
  const seen = witness(agentUser, callId, sinceMs);
  if (seen !== 'call-still-there') return seen;
  // Of the looks since, only those that began late enough speak for a call that is still there.
  const seenLater = witness(agentUser, callId, sinceMs + stillThereAfterMs);
  return seenLater === 'call-still-there' ? seenLater : 'nothing';
}

/**
 * The doubts that earlier runs have left behind.
 *
 * @param journal the latest attempts, oldest first.
 * @param nowMs the monotonic clock: earlier looks are not at hand.
 */
export function doubtsOf(
  journal: readonly JournalEntry[],
  witness: Witness,
  nowMs: number,
): LeftBehind {
  const unknown = journal.filter(({ outcome }) => outcome.kind === 'unknown');
  const doubt = ({ attempt, agentUser, callId }: JournalEntry): Doubt => ({
    attempt,
    agentUser,
    callId,
    witness,
    sinceMs: nowMs,
  });
  return {
    open: unknown.filter(({ settled }) => settled === null).map(doubt),
    freed: unknown.filter(({ settled }) => settled?.as === 'freed').map(doubt),
  };
}
