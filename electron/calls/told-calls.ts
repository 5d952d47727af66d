import { feedNames } from '../../shared/call.ts';
import type { FeedName } from '../../shared/call.ts';
import type { SeenCall } from './call-feed.ts';
import { knownCall } from './known-call.ts';
import type { KnownCall } from './known-call.ts';

/** A source of calls that tells of itself, unlike the agent status, which is asked. */
export type TellingFeed = Exclude<FeedName, 'agent-status'>;

/** A call that Baton was told of. `lastSeenMs` is when. */
export interface ToldCall extends KnownCall {
  readonly kind: 'call';
  readonly feed: TellingFeed;
}

/** The latest that Baton was told of a line, and no later look has decided. */
export type Told = ToldCall | { readonly kind: 'no-call'; readonly lastSeenMs: number };

/**
 * For how long a call stays known that nobody ends. An event stream tells of the next call, or of
 * the end, and hardly a call lasts three hours. What was handed over once is told of once: an hour
 * outlasts nearly every call, and an agent with no other feed would be without a button sooner. A
 * person types the ID of the call they are on, to act on it now.
 */
const expiryMs: Readonly<Record<TellingFeed, number>> = {
  'event-stream': 3 * 60 * 60_000,
  'command-line': 60 * 60_000,
  link: 60 * 60_000,
  typed: 5 * 60_000,
};

/** Whether one feed knows calls better than another. */
export function knowsBetter(one: FeedName, other: FeedName): boolean {
  return feedNames.indexOf(one) < feedNames.indexOf(other);
}

/**
 * What is known once a feed has told of a call at `nowMs`. The newest counts; only the same call is
 * not known any worse than before for being named again by a lesser feed.
 *
 * @param before what was told before, and what looks have seen of the line's call.
 */
export function toldOf(
  seen: SeenCall,
  feed: TellingFeed,
  before: { readonly told: Told | null; readonly sighted: KnownCall | null },
  nowMs: number,
): ToldCall {
  const told = before.told?.kind === 'call' ? before.told : null;
  if (told?.callId === seen.callId && knowsBetter(told.feed, feed) && nowMs < expiresMs(told)) {
    return told;
  }
  return { ...knownCall(seen, feed, [told, before.sighted], nowMs), feed, kind: 'call' };
}

/**
 * When a call that nobody ends is known no longer, by the monotonic clock in milliseconds. For an
 * event that is counted from when the call began: a stream repeats its latest message to whoever
 * connects anew, however old.
 */
export function expiresMs(told: ToldCall): number {
  const sinceMs =
    told.feed === 'event-stream' ? (told.beganMs ?? told.firstSeenMs) : told.lastSeenMs;
  return sinceMs + expiryMs[told.feed];
}
