import type { JournalEntry } from '../../shared/journal.ts';
import type { Evidence } from '../calls/call-evidence.ts';
import type { Moment } from '../calls/call-feed.ts';
import { defaultTimeouts } from '../dialer/timeouts.ts';

/**
 * Tells what looks at an agent's line that began at `sinceMs` of the monotonic clock or later have
 * shown of a call, at the dialer that the order was given to; no evidence while Baton works with
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
  /** When its button was pressed. */
  readonly pressed: Moment;
  /** From when on nothing more came of it, by the monotonic clock: earlier looks prove nothing. */
  readonly sinceMs: number;
  /** From when on a look that shows the call still there counts, by the monotonic clock. */
  readonly stillThereFromMs: number;
}

/** Doubts of earlier runs. */
export interface LeftBehind {
  readonly open: readonly Doubt[];
  /** It was said that they did not happen; a later refusal of the dialer's may yet tell more. */
  readonly notHappened: readonly Doubt[];
}

/** The dialer may still be at work on an order for so long after the answer was lost, … */
export const stillThereAfterMs = 2000;

/** … and for so long after the order was sent, if its connection broke early. */
export const stillAtWorkMs = 5000;

/** What has become of a call that is gone later than this after the press, only a person can tell. */
export const goneWithinMs = 120_000;

/**
 * The doubt about an order of this run.
 *
 * @param order its names, and when its button was pressed.
 * @param sentMs when it was sent, by the monotonic clock.
 * @param sinceMs when it was given up, by the monotonic clock.
 */
export function newDoubt(
  order: Omit<Doubt, 'sinceMs' | 'stillThereFromMs'>,
  sentMs: number,
  sinceMs: number,
): Doubt {
  const stillThereFromMs = Math.max(sinceMs + stillThereAfterMs, sentMs + stillAtWorkMs);
  return { ...order, sinceMs, stillThereFromMs };
}

/**
 * The doubts that earlier runs have left behind.
 *
 * @param entries the attempts of earlier runs, oldest first.
 * @param witness for the dialer of an attempt, as the journal names it.
 * @param now looks of earlier runs are not at hand.
 */
export function doubtsOf(
  entries: readonly JournalEntry[],
  witness: (dialer: string) => Witness,
  now: Moment,
): LeftBehind {
  const unknown = entries.filter(({ outcome }) => outcome.kind === 'unknown');
  const doubtOf = (entry: JournalEntry) => earlierDoubt(entry, witness(entry.dialer), now);
  const isNotHappened = ({ settled }: JournalEntry) =>
    settled?.as === 'freed' || settled?.as === 'did-not-happen';
  return {
    open: unknown.filter(({ settled }) => settled === null).map(doubtOf),
    notHappened: unknown.filter(isNotHappened).map(doubtOf),
  };
}

function earlierDoubt(entry: JournalEntry, witness: Witness, now: Moment): Doubt {
  const { attempt, agentUser, callId, tookMs } = entry;
  // A wall clock that was set back must not put the press into the future.
  const agoMs = Math.max(0, now.wallMs - Date.parse(entry.at));
  const pressed = { monotonicMs: now.monotonicMs - agoMs, wallMs: now.wallMs - agoMs };
  // One that was interrupted may be at work for as long as Baton would have waited for it.
  const atWorkMs = Math.max(defaultTimeouts.orderMs, tookMs + stillThereAfterMs);
  const stillThereFromMs = Math.max(now.monotonicMs, pressed.monotonicMs + atWorkMs);
  const order = { attempt, agentUser, callId, witness, pressed };
  return { ...order, sinceMs: now.monotonicMs, stillThereFromMs };
}

/** Whether it is too late to tell from a call that is gone what has become of its order. */
export function isLate({ pressed }: Doubt, now: Moment): boolean {
  const passedMs = now.monotonicMs - pressed.monotonicMs;
  // The monotonic clock may stand still while the computer sleeps.
  return Math.max(passedMs, now.wallMs - pressed.wallMs) > goneWithinMs;
}

/**
 * What has been seen of the call since the doubt, as far as it counts. `cannot-look` where nothing
 * can be seen any more but that the call is still there.
 */
export function evidenceFor(doubt: Doubt, now: Moment): Evidence {
  const { witness, agentUser, callId } = doubt;
  const seen = witness(agentUser, callId, doubt.sinceMs);
  const isStillThere =
    seen === 'call-still-there' && witness(agentUser, callId, doubt.stillThereFromMs) === seen;
  if (isStillThere) return seen;
  if (isLate(doubt, now)) return 'cannot-look';
  // The dialer may still have been at work on the order.
  return seen === 'call-still-there' ? 'nothing' : seen;
}
