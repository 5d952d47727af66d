import { callAgeMs, decodeCallId } from '../../shared/call-id.ts';
import type { Call, CallView, Provenance, UnreachableCause } from '../../shared/call.ts';
import type { SeenSince } from '../../shared/transfer.ts';
import type { FeedReport, SeenCall } from './call-feed.ts';
import { hiddenFreshMs, visibleFreshMs } from './look-pace.ts';

type ReadableReport = Exclude<FeedReport, { kind: 'unreachable' }>;

/** A call with its moments, all by the monotonic clock in milliseconds. */
interface SightedCall extends SeenCall {
  readonly feed: Provenance['feed'];
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
  /** From here on it is too old to be acted on, unless it is seen again. */
  readonly staleFromMs: number;
  /** Null where the call ID and the dialer's clock do not tell, or not yet. */
  readonly beganMs: number | null;
}

/** All that is remembered of what the feeds reported. */
export interface CallSight {
  /** The latest report that could be read, null before the first. */
  readonly report: ReadableReport | null;
  /** The call of that report, null where it had none. */
  readonly call: SightedCall | null;
  /** What the latest look that saw the agent has shown, and when it was begun. */
  readonly agentSeen: { readonly callId: string | null; readonly askedMs: number } | null;
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
export const nothingSeen: CallSight = {
  report: null,
  call: null,
  agentSeen: null,
  failedLooks: 0,
  cause: null,
};

/** One lost packet must not take the call off the screen in mid-click; a second failure does. */
const failedLooksForgiven = 1;

/** When a report was asked for and when it came, by the monotonic clock in milliseconds. */
export interface ReportTimes {
  readonly askedMs: number;
  readonly nowMs: number;
  /** Whether the next look comes at the pace of a visible window. */
  readonly visible: boolean;
}

/** Adds a report to what is remembered. */
export function withReport(sight: CallSight, report: FeedReport, times: ReportTimes): CallSight {
  if (report.kind === 'unreachable') {
    return { ...sight, failedLooks: sight.failedLooks + 1, cause: report.cause };
  }
  const call = report.kind === 'call' ? sighted(sight.call, report, times) : null;
  const sawAgent = report.kind === 'call' || report.kind === 'no-call';
  const agentSeen = sawAgent
    ? { callId: call?.callId ?? null, askedMs: times.askedMs }
    : sight.agentSeen;
  return { report, call, agentSeen, failedLooks: 0, cause: null };
}

function sighted(
  before: SightedCall | null,
  { call, feed }: Extract<FeedReport, { kind: 'call' }>,
  { nowMs, visible }: ReportTimes,
): SightedCall {
  const known = before?.callId === call.callId ? before : null;
  return {
    ...call,
    feed,
    firstSeenMs: known?.firstSeenMs ?? nowMs,
    lastSeenMs: nowMs,
    // By the pace of the looks at this moment: a window that is shown again looks at once, and the
    // call must not flicker meanwhile.
    staleFromMs: nowMs + (visible ? visibleFreshMs : hiddenFreshMs),
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

/** Whether the call has not been seen for so long that it may be over; false where there is none. */
export function isStale({ call }: CallSight, nowMs: number): boolean {
  return call !== null && nowMs >= call.staleFromMs;
}

/**
 * What looks that began at `sinceMs` or later have shown of a call, as of `nowMs`. A look that was
 * under way by then proves nothing; nor does one at a call that has not been seen for long prove
 * that it is still there.
 */
export function seenSince(
  sight: CallSight,
  callId: string,
  sinceMs: number,
  nowMs: number,
): SeenSince {
  const { agentSeen } = sight;
  if (!agentSeen || agentSeen.askedMs < sinceMs) return 'nothing';
  if (agentSeen.callId !== callId) return 'call-gone';
  return sight.call && !isStale(sight, nowMs) ? 'call-still-there' : 'nothing';
}

/** What the call card shows of it at `nowMs` of the monotonic clock. */
export function callViewOf(sight: CallSight, nowMs: number, watched: Watched): CallView {
  const { report } = sight;
  const call = sight.call && callOf(sight.call, nowMs, watched.agentUser);
  const cause = whyOutOfSight(sight, nowMs);
  if (cause) return { kind: 'dialer-unreachable', cause, lastCall: call };
  return report ? viewOfReport(report, call, watched) : { kind: 'looking' };
}

/** Why what was reported last can't be shown any more, or null where it can. */
function whyOutOfSight(sight: CallSight, nowMs: number): UnreachableCause | null {
  const lookedLately = sight.report !== null && sight.failedLooks <= failedLooksForgiven;
  if (sight.cause && !lookedLately) return sight.cause;
  // A dialer that is silent makes no look fail for seconds: the age alone tells.
  return isStale(sight, nowMs) ? (sight.cause ?? { kind: 'timed-out' }) : null;
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
