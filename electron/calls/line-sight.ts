import type { UnreachableCause } from '../../shared/call.ts';
import type { Evidence } from './call-evidence.ts';
import type { LookReport, Moment } from './call-feed.ts';
import { knownCall } from './known-call.ts';
import type { KnownCall } from './known-call.ts';

/** A look that tells how it stands with the line. */
export type DecidingReport = Extract<
  LookReport,
  { kind: 'call' | 'no-call' | 'agent-not-logged-in' | 'agent-not-found' }
>;

/** Why there are no looks for now, or for good. */
export type StandingProblem = Exclude<LookReport, DecidingReport | { kind: 'unreachable' }>;

/** A call as looks have seen it. */
interface SightedCall extends KnownCall {
  /** From here on it is too old to be acted on, unless it is seen again. */
  readonly staleFromMs: number;
}

/** All that is remembered of the looks at one line. */
export interface LineSight {
  /** The latest look that told how it stands with the line, null before the first. */
  readonly decided: { readonly report: DecidingReport; readonly asked: Moment } | null;
  /** The call of that look, null where it had none. */
  readonly call: SightedCall | null;
  /** What the latest look that saw the agent has shown, and when it was begun. */
  readonly agentSeen: { readonly callId: string | null; readonly askedMs: number } | null;
  /** Null unless the latest answer was one. */
  readonly problem: StandingProblem | null;
  /** Looks that failed since the latest answer. */
  readonly failedLooks: number;
  /** Why the latest one failed, null where it did not. */
  readonly cause: UnreachableCause | null;
  /** When the latest answer was asked for, by the monotonic clock. */
  readonly askedMs: number;
}

/** Before the first look. */
export const nothingSeen: LineSight = {
  decided: null,
  call: null,
  agentSeen: null,
  problem: null,
  failedLooks: 0,
  cause: null,
  askedMs: -Infinity,
};

/** One lost packet must not take the call off the screen in mid-click; a second failure does. */
const failedLooksForgiven = 1;

/** When a look was asked for and when its answer came. */
export interface LookTimes {
  readonly asked: Moment;
  readonly nowMs: number;
  /** For how long a call that is seen now counts as known, in milliseconds. */
  readonly freshMs: number;
  /** What was known of the line's call otherwise. */
  readonly told: KnownCall | null;
}

/** Adds a look to what is remembered; one that was asked before the latest answer is out of date. */
export function withLook(sight: LineSight, report: LookReport, times: LookTimes): LineSight {
  const askedMs = times.asked.monotonicMs;
  if (askedMs < sight.askedMs) return sight;
  if (report.kind === 'unreachable') {
    // What a pause of log-ins has kept back was sent after all.
    const problem = sight.problem?.kind === 'login-paused' ? null : sight.problem;
    return { ...sight, problem, failedLooks: sight.failedLooks + 1, cause: report.cause };
  }
  const answered = { ...sight, failedLooks: 0, cause: null, askedMs };
  if (!isDeciding(report)) return { ...answered, decided: null, call: null, problem: report };
  const call = report.kind === 'call' ? sighted(sight, report, times) : null;
  const sawAgent = report.kind === 'call' || report.kind === 'no-call';
  const agentSeen = sawAgent ? { callId: call?.callId ?? null, askedMs } : sight.agentSeen;
  return { ...answered, decided: { report, asked: times.asked }, call, agentSeen, problem: null };
}

/** Whether nothing looks at the line any more until a person asks; a pause ends by itself. */
export function haveLooksEnded({ problem }: LineSight): boolean {
  return problem !== null && problem.kind !== 'login-paused';
}

/** Whether a report tells how it stands with the line. */
export function isDeciding(report: LookReport): report is DecidingReport {
  switch (report.kind) {
    case 'call':
    case 'no-call':
    case 'agent-not-logged-in':
    case 'agent-not-found':
      return true;
    case 'login-refused':
    case 'login-paused':
    case 'no-permission':
    case 'no-password':
    case 'unreachable':
      return false;
  }
}

function sighted(
  { call }: LineSight,
  report: Extract<LookReport, { kind: 'call' }>,
  { nowMs, freshMs, told }: LookTimes,
): SightedCall {
  const known = knownCall(report.call, 'agent-status', [call, told], nowMs);
  // By the pace of the looks at this moment: a window that is shown again looks at once, and the
  // call must not flicker meanwhile.
  return { ...known, staleFromMs: nowMs + freshMs };
}

/**
 * Whether the call has not been seen for so long that it may be over, or was seen before
 * `oldBeforeMs`, when the computer slept; false where there is none.
 */
export function isStale({ call, decided }: LineSight, nowMs: number, oldBeforeMs: number): boolean {
  if (!call || !decided) return false;
  return nowMs >= call.staleFromMs || decided.asked.monotonicMs < oldBeforeMs;
}

/** Why what was seen last can't be shown any more, or null where it can, or nothing was seen. */
export function whyOutOfSight(
  sight: LineSight,
  nowMs: number,
  oldBeforeMs: number,
): UnreachableCause | null {
  const isOld = !sight.decided || sight.decided.asked.monotonicMs < oldBeforeMs;
  if (sight.cause && (isOld || sight.failedLooks > failedLooksForgiven)) return sight.cause;
  // A dialer that is silent makes no look fail for seconds: the age alone tells.
  return isStale(sight, nowMs, oldBeforeMs) ? (sight.cause ?? { kind: 'timed-out' }) : null;
}

/**
 * What looks that began at `sinceMs` or later have shown of a call, as of `nowMs`. A look that was
 * under way by then proves nothing; nor does one at a call that has not been seen for long prove
 * that it is still there.
 */
export function evidenceOf(
  sight: LineSight,
  callId: string,
  sinceMs: number,
  times: { readonly nowMs: number; readonly oldBeforeMs: number },
): Exclude<Evidence, 'cannot-look'> {
  const { agentSeen } = sight;
  if (!agentSeen || agentSeen.askedMs < sinceMs) return 'nothing';
  if (agentSeen.callId !== callId) return 'call-gone';
  const stillSeen = sight.call && !isStale(sight, times.nowMs, times.oldBeforeMs);
  return stillSeen ? 'call-still-there' : 'nothing';
}
