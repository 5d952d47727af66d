import { assertNever } from '../../../shared/assert-never.ts';
import type { DoctorFinding, DoctorProblem, LookFunction } from '../../../shared/doctor.ts';
import type { AgentLook, Dialer, LookProblem } from '../dialer.ts';
import { loginProblem } from './login-steps.ts';

/** With more lines than this, Baton asks for all agents in one request. */
const mostSingleLooks = 3;

/** Whether the check may look at agents. */
export type LooksAllowed =
  | 'wanted'
  /** By the settings. */
  | 'switched-off'
  /** The dialer has said so before, with a refused log-in: another would only count. */
  | 'known-not-allowed';

/** How one line stands at the dialer. */
type LineState = 'logged-in' | 'not-logged-in' | 'not-found';

/** What looking at the lines brought; `problem` is what the first look that failed has met. */
export interface LineLooks {
  readonly by: LookFunction;
  readonly lines: ReadonlyMap<string, LineState>;
  readonly problem: LookProblem | null;
}

/**
 * Looks at every line, with the function that Baton would use. After a look that failed no other is
 * sent: it would fail alike, and may count as a refused log-in.
 */
export async function lookAtLines(
  dialer: Dialer,
  agentUsers: readonly string[],
): Promise<LineLooks> {
  return agentUsers.length > mostSingleLooks
    ? lookAtAll(dialer, agentUsers)
    : lookAtEach(dialer, agentUsers);
}

async function lookAtEach(dialer: Dialer, agentUsers: readonly string[]): Promise<LineLooks> {
  const by = 'agent_status';
  const lines = new Map<string, LineState>();
  for (const agentUser of agentUsers) {
    const look = await dialer.lookAtAgent(agentUser);
    const state = lineState(look);
    if (typeof state !== 'string') return { by, lines, problem: state };
    lines.set(agentUser, state);
  }
  return { by, lines, problem: null };
}

function lineState(look: AgentLook): LineState | LookProblem {
  if (look.kind === 'agent') return 'logged-in';
  if (look.kind === 'agent-not-logged-in') return 'not-logged-in';
  return look.kind === 'agent-not-found' ? 'not-found' : look;
}

async function lookAtAll(dialer: Dialer, agentUsers: readonly string[]): Promise<LineLooks> {
  const by = 'logged_in_agents';
  const look = await dialer.lookAtAllAgents();
  if (look.kind !== 'agents') return { by, lines: new Map(), problem: look };
  const states = agentUsers.map((user): [string, LineState] => [
    user,
    look.rows.has(user) ? 'logged-in' : 'not-logged-in',
  ]);
  return { by, lines: new Map(states), problem: null };
}

/**
 * Whether the agent is logged in, on every line that could be asked about.
 *
 * @param firstLoggedIn what the check of the log-in said of the first line; the looks came later.
 * @param looks null where nobody looked.
 */
export function agentFinding(
  agentUsers: readonly string[],
  firstLoggedIn: boolean,
  looks: LineLooks | null,
): DoctorFinding {
  const [first = ''] = agentUsers;
  const states = new Map<string, LineState>([
    [first, firstLoggedIn ? 'logged-in' : 'not-logged-in'],
    ...(looks?.lines ?? []),
  ]);
  const inState = (state: LineState) => agentUsers.filter((user) => states.get(user) === state);
  const notFound = inState('not-found');
  if (notFound.length > 0) return failed({ kind: 'agent-not-found', agentUsers: notFound });
  const notLoggedIn = inState('not-logged-in');
  if (notLoggedIn.length > 0) {
    return failed({ kind: 'agent-not-logged-in', agentUsers: notLoggedIn });
  }
  const notChecked = agentUsers.filter((user) => !states.has(user));
  const detail = { kind: 'agents', agentUsers: inState('logged-in'), notChecked } as const;
  return { kind: 'passed', detail };
}

/**
 * Whether Baton may look at agents.
 *
 * @param otherwiseTold whether an event stream tells of calls: then it works without looks, and what
 *   stands in their way is a warning.
 */
export function looksFinding(
  allowed: LooksAllowed,
  looks: LineLooks | null,
  apiUser: string,
  otherwiseTold: boolean,
): DoctorFinding {
  const against = (problem: DoctorProblem): DoctorFinding => ({
    kind: otherwiseTold ? 'warned' : 'failed',
    problem,
  });
  switch (allowed) {
    case 'switched-off':
      return { kind: 'skipped', because: 'not-set-up' };
    case 'known-not-allowed':
      return against({ kind: 'level-or-reports', apiUser, asked: false });
    case 'wanted': {
      if (looks === null) return { kind: 'skipped', because: 'step-before-failed' };
      if (looks.problem === null) return { kind: 'passed', detail: { kind: 'nothing' } };
      return refusedLook(looks.problem, looks.by, apiUser, against);
    }
    default:
      return assertNever(allowed);
  }
}

function refusedLook(
  problem: LookProblem,
  by: LookFunction,
  apiUser: string,
  against: (problem: DoctorProblem) => DoctorFinding,
): DoctorFinding {
  if (problem.kind === 'no-permission') {
    return against({ kind: 'agent-status-not-allowed', apiUser, function: by });
  }
  if (problem.kind === 'looks-not-allowed') {
    return against({ kind: 'level-or-reports', apiUser, asked: true });
  }
  return failed(loginProblem(problem, apiUser));
}

function failed(problem: DoctorProblem): DoctorFinding {
  return { kind: 'failed', problem };
}
