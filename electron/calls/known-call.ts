import { callAgeMs, decodeCallId } from '../../shared/call-id.ts';
import type { Call, FeedName } from '../../shared/call.ts';
import type { SeenCall } from './call-feed.ts';

/** A call with where it is known from and its moments, all by the monotonic clock in milliseconds. */
export interface KnownCall extends SeenCall {
  readonly feed: FeedName;
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
  /** Null where the call ID and the dialer's clock do not tell, or not yet. */
  readonly beganMs: number | null;
}

/**
 * A call as a feed names it at `nowMs`, with what was known of the same call before: a feed that
 * leaves the caller's number out does not make it forgotten.
 */
export function knownCall(
  seen: SeenCall,
  feed: FeedName,
  before: readonly (KnownCall | null)[],
  nowMs: number,
): KnownCall {
  const same = before.flatMap((call) => (call?.callId === seen.callId ? [call] : []));
  const first = (field: keyof SeenCall) =>
    [seen, ...same].map((call) => call[field]).find((text) => text !== '') ?? '';
  return {
    callId: seen.callId,
    callerNumber: first('callerNumber'),
    campaign: first('campaign'),
    leadId: first('leadId'),
    feed,
    firstSeenMs: Math.min(nowMs, ...same.map((call) => call.firstSeenMs)),
    lastSeenMs: nowMs,
    beganMs: same.map((call) => call.beganMs).find((ms) => ms !== null) ?? null,
  };
}

/**
 * Settles when a call began, from its ID and the dialer's clock, once for each call: so its timer
 * does not leap when the dialer's clock is set.
 *
 * @param dialerWallMs the dialer's wall clock at `nowMs`, as if it were UTC; null while not known.
 */
export function withBeginning<Known extends KnownCall>(
  call: Known,
  dialerWallMs: number | null,
  nowMs: number,
): Known {
  if (call.beganMs !== null || dialerWallMs === null) return call;
  const age = callAgeMs(call.callId, dialerWallMs);
  return age === null ? call : { ...call, beganMs: nowMs - age };
}

/** The call as the window shows it at `nowMs`. */
export function shownCall(call: KnownCall, nowMs: number, agentUser: string): Call {
  const sinceSeenMs = nowMs - call.firstSeenMs;
  const lastedMs = call.beganMs === null ? sinceSeenMs : nowMs - call.beganMs;
  return {
    callId: call.callId,
    kind: decodeCallId(call.callId)?.kind ?? 'other',
    callerNumber: call.callerNumber,
    campaign: call.campaign,
    leadId: call.leadId,
    agentUser,
    // Two clocks may disagree by a little, but no call is younger than the sight of it.
    lastedMs: Math.round(Math.max(lastedMs, sinceSeenMs)),
    lastedSince: call.beganMs === null ? 'first-seen' : 'call-began',
    provenance: { feed: call.feed, seenAgoMs: Math.round(nowMs - call.lastSeenMs) },
  };
}
