import type { CallView, UnreachableCause } from '../../shared/call.ts';
import type { LoginState } from '../dialer/dialer.ts';
import { isOldTold, toldCallOf } from './line-knowledge.ts';
import type { LineKnowledge } from './line-knowledge.ts';
import { shownCall } from './known-call.ts';
import type { KnownCall } from './known-call.ts';
import { whyOutOfSight } from './line-sight.ts';
import type { DecidingReport, StandingProblem } from './line-sight.ts';
import { isOutOfTouch, streamBlipMs, streamGraceMs, whyDown } from './stream-sight.ts';
import type { StreamSight } from './stream-sight.ts';
import { expiresMs } from './told-calls.ts';
import type { ToldCall } from './told-calls.ts';

/** What beside the line's own knowledge decides on what its card shows. */
export interface Circumstances {
  readonly apiUser: string;
  /** False where the settings say that Baton does not look at agents. */
  readonly looks: boolean;
  /** Null where there is no event stream. */
  readonly stream: StreamSight | null;
  /** Whether the dialer is sent log-ins, which looks find out by themselves. */
  readonly login: LoginState;
  /** What keeps every request from the dialer until a person does something, null where nothing does. */
  readonly barrier: UnreachableCause | null;
  /** Now, by the monotonic clock. */
  readonly nowMs: number;
  /** Now, by the wall clock. */
  readonly wallMs: number;
}

/** For so long after a refused log-in, in milliseconds, the dialer counts it, or keeps the user locked. */
const refusalCountsMs = 15 * 60_000;

/**
 * What a line's card shows. Nothing is sent while log-ins are stopped, so that comes first; then the
 * newest knowledge of a call, then what the looks say, or why there are none.
 */
export function viewOfLine(line: LineKnowledge, now: Circumstances): CallView {
  const problem = loginProblem(line, now);
  if (problem) return viewOfProblem(problem, now.apiUser);
  if (now.barrier && !canLook(line, now)) return outOfReach(line, now.barrier, now);
  const told = liveToldCall(line, now);
  if (told) return { kind: 'on-call', call: shownCall(told, now.nowMs, line.agentUser) };
  return canLook(line, now) ? viewOfLooks(line, now.nowMs) : viewWithoutLooks(line, now);
}

/** Why no order would be sent: as looks have found out, or where there are none, as the dialer knows. */
function loginProblem(line: LineKnowledge, { looks, login }: Circumstances): LoginProblem | null {
  const { problem } = line.sight;
  if (problem && problem.kind !== 'no-permission') return problem;
  if (canLook(line, { looks }) || login.kind !== 'refused') return null;
  return { ...login, kind: 'login-refused' };
}

/** Whether Baton may look at the line, as far as is known. */
export function canLook({ sight }: LineKnowledge, now: Pick<Circumstances, 'looks'>): boolean {
  return now.looks && sight.problem?.kind !== 'no-permission';
}

/**
 * The next moment after now at which a line's card changes though nobody tells anything, by the
 * monotonic clock in milliseconds; null where it does not.
 */
export function nextChangeMs(line: LineKnowledge, now: Circumstances): number | null {
  const told = toldCallOf(line);
  const downSinceMs = now.stream?.down?.sinceMs ?? null;
  const { login } = now;
  const moments = [
    login.kind === 'paused' ? now.nowMs + (login.untilMs - now.wallMs) : null,
    line.sight.call?.staleFromMs ?? null,
    told && expiresMs(told),
    downSinceMs === null ? null : downSinceMs + streamBlipMs,
    downSinceMs === null ? null : downSinceMs + streamGraceMs,
  ].flatMap((ms) => (ms !== null && ms > now.nowMs ? [ms] : []));
  return moments.length === 0 ? null : Math.min(...moments);
}

/** The call that was told and that no look has decided on, where it can be acted on. */
function liveToldCall(line: LineKnowledge, now: Circumstances): ToldCall | null {
  const told = toldCallOf(line);
  if (!told || isOldTold(line) || now.nowMs >= expiresMs(told)) return null;
  const outOfTouch = now.stream !== null && isOutOfTouch(now.stream, now.nowMs);
  if (told.feed === 'event-stream' && outOfTouch) return null;
  return isSeenByLooks(line, told.callId, now) ? null : told;
}

/** What a look has shown is surer than what was told: it stays what the card is about. */
function isSeenByLooks(line: LineKnowledge, callId: string, now: Circumstances): boolean {
  const { sight, oldBeforeMs } = line;
  if (!canLook(line, now) || sight.call?.callId !== callId) return false;
  return whyOutOfSight(sight, now.nowMs, oldBeforeMs) === null;
}

function viewOfLooks(line: LineKnowledge, nowMs: number): CallView {
  const { sight, agentUser, oldBeforeMs } = line;
  const { decided } = sight;
  const call = lastCallOf(line, nowMs);
  const lastCall = call && shownCall(call, nowMs, agentUser);
  const cause = whyOutOfSight(sight, nowMs, oldBeforeMs) ?? (isOldTold(line) ? timedOut : null);
  if (cause && (lastCall || sight.cause)) return { kind: 'dialer-unreachable', cause, lastCall };
  const endedSince = sight.call !== null && call === null;
  if (!decided || endedSince || decided.asked.monotonicMs < oldBeforeMs) return { kind: 'looking' };
  return viewOfDecided(line, decided.report, nowMs);
}

const timedOut: UnreachableCause = { kind: 'timed-out' };

/** The newest call that is known of, however old it is; null where it is known to have ended. */
function lastCallOf(line: LineKnowledge, nowMs: number): KnownCall | null {
  if (line.told?.kind === 'no-call') return null;
  const told = toldCallOf(line);
  return told && nowMs < expiresMs(told) ? told : line.sight.call;
}

function viewOfDecided(line: LineKnowledge, report: DecidingReport, nowMs: number): CallView {
  const { agentUser, sight } = line;
  switch (report.kind) {
    case 'call':
      if (!sight.call) throw new Error('A look with a call left none behind.');
      return {
        kind: report.callerGone ? 'caller-gone' : 'on-call',
        call: shownCall(sight.call, nowMs, agentUser),
      };
    case 'no-call':
      return { ...report, agentUser };
    case 'agent-not-logged-in':
    case 'agent-not-found':
      return { kind: report.kind, agentUser };
  }
}

/** Why no log-in is sent. */
type LoginProblem = Exclude<StandingProblem, { kind: 'no-permission' }>;

function viewOfProblem(problem: LoginProblem, apiUser: string): CallView {
  switch (problem.kind) {
    case 'login-refused': {
      const { kind, locked, atMs } = problem;
      return { kind, apiUser, locked, freeAt: new Date(atMs + refusalCountsMs).toISOString() };
    }
    case 'login-paused':
      return { kind: problem.kind, apiUser, freeAt: new Date(problem.untilMs).toISOString() };
    case 'no-password':
      return { kind: problem.kind };
  }
}

/** Looks would say so themselves; where there are none, the card must not go on as if all were well. */
function outOfReach(line: LineKnowledge, cause: UnreachableCause, now: Circumstances): CallView {
  const told = toldCallOf(line);
  const lastCall = told && shownCall(told, now.nowMs, line.agentUser);
  return { kind: 'dialer-unreachable', cause, lastCall };
}

function viewWithoutLooks(line: LineKnowledge, now: Circumstances): CallView {
  const { agentUser } = line;
  const { problem } = line.sight;
  // A call is shown through a pause: an order for it may be let through, or is told of the pause.
  if (now.login.kind === 'paused') {
    return viewOfProblem({ ...now.login, kind: 'login-paused' }, now.apiUser);
  }
  if (now.stream) return viewOfStream(line, now.stream, now);
  if (problem?.kind === 'no-permission') {
    return { kind: problem.kind, apiUser: now.apiUser, agentUser, because: problem.because };
  }
  return { kind: 'listening', agentUser, by: 'hand-over' };
}

function viewOfStream(
  line: LineKnowledge,
  stream: StreamSight,
  { nowMs }: Circumstances,
): CallView {
  const { agentUser } = line;
  const told = toldCallOf(line);
  const known = told?.feed === 'event-stream' && nowMs < expiresMs(told) ? told : null;
  // A stream that was open before the computer slept is not open any more, whatever it seems; one
  // that was opened since would have told of the next call, but not that this one is over.
  const isBack = (stream.openedMs ?? -Infinity) >= line.oldBeforeMs;
  const call = isOldTold(line) && isBack ? null : known;
  const cause = whyDown(stream, nowMs) ?? (call && isOldTold(line) ? timedOut : null);
  if (!cause) return { kind: 'listening', agentUser, by: 'event-stream' };
  const lastCall = call && shownCall(call, nowMs, agentUser);
  return { kind: 'stream-down', agentUser, cause, lastCall };
}
