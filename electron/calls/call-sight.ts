import { callAgeMs, decodeCallId } from '../../shared/call-id.ts';
import type { Call, CallView, Provenance, UnreachableCause } from '../../shared/call.ts';
import type { FeedReport, SeenCall } from './call-feed.ts';

type ReadableReport = Exclude<FeedReport, { kind: 'unreachable' }>;

/** A call with its moments, all by the monotonic clock in milliseconds. */
interface SightedCall extends SeenCall {
  readonly feed: Provenance['feed'];
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
  /** Null where the call ID and the dialer's clock do not tell, or not yet. */
  readonly beganMs: number | null;
}

/** All that is remembered of what the feeds reported. */
export interface CallSight {
  /** The latest report that could be read, null before the first. */
  readonly report: ReadableReport | null;
  /** The call of that report, null where it had none. */
  readonly call: SightedCall | null;
  /** Looks that failed since that report. */
  readonly failedLooks: number;
  /** Why the latest one failed, null where it did not. */
  readonly cause: UnreachableCause | null;
}

/** Who is looked at, and as whom. */
export interface Watched {
  readonly agentUser: string;
  readonly apiUser: string;
}

/** Before the first report. */
export const nothingSeen: CallSight = { report: null, call: null, failedLooks: 0, cause: null };

/** One lost packet must not take the call off the screen in mid-click; a second failure does. */
const failedLooksForgiven = 1;

/** Adds a report, which came at `nowMs` of the monotonic clock, to what is remembered. */
export function withReport(sight: CallSight, report: FeedReport, nowMs: number): CallSight {
  if (report.kind === 'unreachable') {
    return { ...sight, failedLooks: sight.failedLooks + 1, cause: report.cause };
  }
  const call = report.kind === 'call' ? sighted(sight.call, report, nowMs) : null;
  return { report, call, failedLooks: 0, cause: null };
}

function sighted(
  before: SightedCall | null,
  { call, feed }: Extract<FeedReport, { kind: 'call' }>,
  nowMs: number,
): SightedCall {
  const known = before?.callId === call.callId ? before : null;
  return {
    ...call,
    feed,
    firstSeenMs: known?.firstSeenMs ?? nowMs,
    lastSeenMs: nowMs,
    beganMs: known?.beganMs ?? null,
  };
}

/**
 * Settles when the call began, from its ID and the dialer's clock, once for each call: so its timer
 * does not leap when the dialer's clock is set.
 *
 * @param dialerWallMs the dialer's wall clock at `nowMs`, as if it were UTC; null while not known.
 */
export function withBeginning(
  sight: CallSight,
  dialerWallMs: number | null,
  nowMs: number,
): CallSight {
  const { call } = sight;
  if (call?.beganMs !== null || dialerWallMs === null) return sight;
  const age = callAgeMs(call.callId, dialerWallMs);
  return age === null ? sight : { ...sight, call: { ...call, beganMs: nowMs - age } };
}

/** What the call card shows of it at `nowMs` of the monotonic clock. */
export function callViewOf(sight: CallSight, nowMs: number, watched: Watched): CallView {
  const { report, cause } = sight;
  const call = sight.call && callOf(sight.call, nowMs, watched.agentUser);
  const lookedLately = report !== null && sight.failedLooks <= failedLooksForgiven;
  if (cause && !lookedLately) return { kind: 'dialer-unreachable', cause, lastCall: call };
  return report ? viewOfReport(report, call, watched) : { kind: 'looking' };
}

function viewOfReport(report: ReadableReport, call: Call | null, watched: Watched): CallView {
  const { agentUser, apiUser } = watched;
  switch (report.kind) {
    case 'call':
      if (!call) throw new Error('A report with a call left none behind.');
      return { kind: report.callerGone ? 'caller-gone' : 'on-call', call };
    case 'no-call':
      return { ...report, agentUser };
    case 'agent-not-logged-in':
    case 'agent-not-found':
      return { kind: report.kind, agentUser };
    case 'login-refused':
      return { ...report, apiUser };
    case 'no-permission':
      return { kind: 'no-permission', apiUser };
    case 'no-password':
      return { kind: 'no-password' };
  }
}

function callOf(call: SightedCall, nowMs: number, agentUser: string): Call {
  const decoded = decodeCallId(call.callId);
  const sinceSeenMs = nowMs - call.firstSeenMs;
  const lastedMs = call.beganMs === null ? sinceSeenMs : nowMs - call.beganMs;
  return {
    callId: call.callId,
    kind: decoded?.kind ?? 'other',
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
