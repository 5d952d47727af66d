import type { AgentLook, AgentRow, LookProblem, ProbeAnswer } from '../dialer/dialer.ts';
import type { LookReport } from './call-feed.ts';

/**
 * The agent states in which the call ID of the agent's row is a call to act on.
 *
 * INCALL is plain. QUEUE is the moment before it: the dialer has given this agent the call and
 * rings the phone; for remote agents the row turns to INCALL, with the same call ID, only when a
 * script of the dialer next passes by, while agent and caller may be talking already.
 * `ra_call_control` asks for a live call, not for the agent's state, so the button works.
 * In MQUEUE the call is still being placed: there is nobody yet to hand over. READY, PAUSED and
 * CLOSER with a call ID are the traces of a call that is over for this agent, and may by now be
 * somebody else's.
 */
const statesWithACall: ReadonlySet<string> = new Set(['INCALL', 'QUEUE']);

/** What a look at a line tells of its call. */
export function lookReport(seen: AgentLook): LookReport {
  switch (seen.kind) {
    case 'agent':
      return rowReport(seen);
    case 'agent-not-logged-in':
    case 'agent-not-found':
      return { kind: seen.kind };
    case 'login-refused':
    case 'login-stopped':
    case 'login-paused':
    case 'no-permission':
    case 'looks-not-allowed':
    case 'no-password':
    case 'unreachable':
      return problemReport(seen);
  }
}

/** What an agent's row tells of the call. */
export function rowReport(row: AgentRow): LookReport {
  const { status, callId, callerNumber, campaign, leadId, callerGone, pauseCode } = row;
  if (callId === '' || !statesWithACall.has(status)) {
    return { kind: 'no-call', agentStatus: status, pauseCode };
  }
  return { kind: 'call', call: { callId, callerNumber, campaign, leadId }, callerGone };
}

/** Who is not in the list is not logged in; a row that can't be read says nothing of its agent. */
export function reportOfRow(row: AgentRow | null | undefined): LookReport {
  if (row === undefined) return { kind: 'agent-not-logged-in' };
  return row ? rowReport(row) : { kind: 'unreachable', cause: { kind: 'reply-unreadable' } };
}

/** What it means for the lines that the dialer gave no answer to a request with a log-in. */
export function problemReport(problem: LookProblem): LookReport {
  switch (problem.kind) {
    case 'login-refused':
    case 'login-stopped':
      return { kind: 'login-refused', locked: problem.locked, atMs: problem.atMs };
    case 'login-paused':
      return { kind: 'login-paused', untilMs: problem.untilMs };
    case 'no-permission':
      return { kind: 'no-permission', because: 'function' };
    case 'looks-not-allowed':
      return { kind: 'no-permission', because: 'level' };
    case 'no-password':
      return { kind: 'no-password' };
    case 'unreachable':
      return { kind: 'unreachable', cause: problem.cause };
  }
}

/** What speaks against looking after a probe, or null where nothing does. */
export function problemOfProbe(answer: ProbeAnswer): LookProblem | null {
  switch (answer.kind) {
    // The log-in is right, or has not been judged: what an order needs beyond it, a look does not.
    case 'all-well':
    case 'api-not-active':
    case 'function-not-allowed':
    case 'agent-not-logged-in':
    case 'source-not-valid':
    case 'function-missing':
      return null;
    case 'login-refused':
    case 'login-stopped':
    case 'login-paused':
    case 'no-password':
    case 'unreachable':
      return answer;
  }
}

/** Whether a line shows something else than before: another call, another status, a caller gone. */
export function isChange(before: LookReport | undefined, now: LookReport): boolean {
  return before === undefined || nameOf(before) !== nameOf(now);
}

function nameOf(report: LookReport): string {
  switch (report.kind) {
    case 'call':
      return `call ${report.call.callId} ${String(report.callerGone)}`;
    case 'no-call':
      return `no-call ${report.agentStatus}`;
    case 'agent-not-logged-in':
    case 'agent-not-found':
    case 'login-refused':
    case 'login-paused':
    case 'no-permission':
    case 'no-password':
    case 'unreachable':
      return report.kind;
  }
}
