import { certaintyOf } from '../../shared/call.ts';
import type { LineBook } from './line-book.ts';

/** Lines from which to choose. */
export interface Lines {
  readonly agentUsers: readonly string[];
  readonly book: Pick<LineBook, 'callAt' | 'canLook'>;
}

/**
 * Which line a call goes to of which nobody has said whose it is. A line that looks or a live stream
 * show with another call is out of the question; with the others nobody knows whether they are free,
 * since nothing ends a call that was handed over. So the line in front of the person counts, where
 * more than one is left; without it any will do that looks can set right.
 *
 * @param inFront the line whose card is in front, null where that is not known.
 * @returns its agent user, null where there is none, or it would be a guess.
 */
export function lineForCall({ agentUsers, book }: Lines, inFront: string | null): string | null {
  const open = agentUsers.filter((agentUser) => !isSurelyBusy(book, agentUser));
  const [only = null, ...others] = open;
  if (agentUsers.length === 1) return agentUsers[0] ?? null;
  if (others.length === 0) return only;
  const free = open.filter((agentUser) => book.callAt(agentUser) === null);
  const likely = book.canLook() && free.length > 0 ? free : open;
  if (inFront !== null && likely.includes(inFront)) return inFront;
  return book.canLook() ? (likely[0] ?? null) : null;
}

function isSurelyBusy({ callAt }: Lines['book'], agentUser: string): boolean {
  const feed = callAt(agentUser)?.provenance.feed;
  return feed === 'agent-status' || feed === 'event-stream';
}

/** Whether a line's card shows a call from somebody who knows; what anybody may say displaces none. */
export function showsTrustedCall({ book }: Pick<Lines, 'book'>, agentUser: string): boolean {
  const call = book.callAt(agentUser);
  return call !== null && certaintyOf(call.provenance.feed) !== 'unchecked';
}
