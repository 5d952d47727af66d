import type { Clock } from '../clock.ts';
import type { AgentLook, Dialer, LookProblem } from '../dialer/dialer.ts';
import type { LookReport, Moment, OnLook } from './call-feed.ts';
import { lookReport, problemReport, reportOfRow } from './look-report.ts';
import { momentOf } from './looks-under-way.ts';

/** How a round of looks came out, as far as the next one is concerned. */
export type RoundEnd =
  | { readonly kind: 'answered' }
  /** `retryAfterMs` is what the server asked for, null where it did not. */
  | { readonly kind: 'failed'; readonly retryAfterMs: number | null }
  /** No log-in is sent before `untilMs` of the wall clock. */
  | { readonly kind: 'paused'; readonly untilMs: number }
  /** Nothing more is asked until a person does. */
  | { readonly kind: 'ended' };

/** From so many lines on, one request for all is less work for the dialer than one for each. */
export const linesForOneRequest = 4;

interface LookRoundParts {
  readonly dialer: Pick<Dialer, 'lookAtAgent' | 'lookAtAllAgents'>;
  readonly agentUsers: readonly string[];
  readonly clock: Clock;
  readonly onLook: OnLook;
  /** False once nobody wants to hear of this round any more. */
  readonly isWanted: () => boolean;
  /** One request for all, as long as the API user may send that. */
  readonly asList: boolean;
  readonly onListNotAllowed: () => void;
}

/** What a problem means for the next round. */
export function endOfProblem(problem: LookProblem): RoundEnd {
  switch (problem.kind) {
    case 'unreachable':
      return { kind: 'failed', retryAfterMs: problem.retryAfterMs };
    case 'login-paused':
      return { kind: 'paused', untilMs: problem.untilMs };
    case 'login-refused':
    case 'login-stopped':
    case 'no-permission':
    case 'looks-not-allowed':
    case 'no-password':
      return { kind: 'ended' };
  }
}

/** The problem of a look, null where the dialer has told of the agent. */
export function problemOfLook(seen: AgentLook): LookProblem | null {
  switch (seen.kind) {
    case 'agent':
    case 'agent-not-logged-in':
    case 'agent-not-found':
      return null;
    case 'login-refused':
    case 'login-stopped':
    case 'login-paused':
    case 'no-permission':
    case 'looks-not-allowed':
    case 'no-password':
    case 'unreachable':
      return seen;
  }
}

/** Looks at every line once and reports each as soon as it is seen. */
export function lookAtLines(parts: LookRoundParts): Promise<RoundEnd> {
  return parts.asList ? lookAtAll(parts) : lookOneByOne(parts);
}

/**
 * One after another, so that a log-in which the dialer refuses is refused once: a problem that is
 * the dialer's or the log-in's, and not the one line's, ends the round and is told of all lines that
 * it concerns.
 */
async function lookOneByOne(parts: LookRoundParts): Promise<RoundEnd> {
  const { dialer, agentUsers, clock, onLook } = parts;
  let end: RoundEnd | null = null;
  for (const [index, agentUser] of agentUsers.entries()) {
    if (!parts.isWanted()) break;
    const asked = momentOf(clock);
    const seen = await dialer.lookAtAgent(agentUser);
    const problem = problemOfLook(seen);
    if (problem && !isOneLines(problem)) {
      // Those that were seen in this round stay seen where the dialer merely fell silent after it.
      const concerned = problem.kind === 'unreachable' ? agentUsers.slice(index) : agentUsers;
      tellAll(concerned, problemReport(problem), asked, onLook);
      return endOfProblem(problem);
    }
    onLook(agentUser, lookReport(seen), asked);
    end = problem ? (end ?? endOfProblem(problem)) : { kind: 'answered' };
  }
  return end ?? { kind: 'answered' };
}

/** An answer that can't be read may be due to this one agent's row. */
function isOneLines(problem: LookProblem): boolean {
  if (problem.kind !== 'unreachable') return false;
  return problem.cause.kind === 'reply-unreadable' || problem.cause.kind === 'reply-too-large';
}

async function lookAtAll(parts: LookRoundParts): Promise<RoundEnd> {
  const { dialer, agentUsers, clock, onLook } = parts;
  const asked = momentOf(clock);
  const seen = await dialer.lookAtAllAgents();
  if (seen.kind === 'no-permission') {
    // Functions are allowed one by one: who may not have the list may still look at a single agent.
    parts.onListNotAllowed();
    return lookOneByOne(parts);
  }
  if (seen.kind !== 'agents') {
    tellAll(agentUsers, problemReport(seen), asked, onLook);
    return endOfProblem(seen);
  }
  for (const agentUser of agentUsers) {
    onLook(agentUser, reportOfRow(seen.rows.get(agentUser)), asked);
  }
  return { kind: 'answered' };
}

/** Tells the same of several lines. */
export function tellAll(
  agentUsers: readonly string[],
  report: LookReport,
  asked: Moment,
  onLook: OnLook,
): void {
  for (const agentUser of agentUsers) onLook(agentUser, report, asked);
}
