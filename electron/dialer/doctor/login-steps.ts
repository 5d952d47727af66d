import { assertNever } from '../../../shared/assert-never.ts';
import type { DoctorFinding, DoctorProblem } from '../../../shared/doctor.ts';
import type { LookProblem, ProbeAnswer } from '../dialer.ts';

/** As whom the check is made. */
export interface DoctorLogin {
  readonly apiUser: string;
  /** What Baton calls itself at the dialer. */
  readonly source: string;
}

/** What the one log-in of a check found, as two of its steps. */
export interface LoginFindings {
  readonly login: DoctorFinding;
  /** Null where the log-in stands in the way. */
  readonly permission: DoctorFinding | null;
}

/** The dialer counts a refused log-in, and keeps a locked user locked, for so long. */
const loginForgottenMs = 15 * 60_000;

const passed: DoctorFinding = { kind: 'passed', detail: { kind: 'nothing' } };

/**
 * Reads the answer to the check that harms nothing. The dialer looks at the source, then the log-in,
 * its own switch, the permission and at last the agent, so that each refusal tells that what comes
 * before it is right (docs/dialer.md, "A check that harms nothing").
 */
export function loginFindings(probe: ProbeAnswer, as: DoctorLogin): LoginFindings {
  switch (probe.kind) {
    case 'all-well':
    case 'agent-not-logged-in':
      return { login: passed, permission: passed };
    case 'api-not-active':
      return { login: passed, permission: failed({ kind: 'api-not-active' }) };
    case 'function-not-allowed':
      return {
        login: passed,
        permission: failed({ kind: 'transfer-not-allowed', apiUser: as.apiUser }),
      };
    case 'source-not-valid':
      return refused({ kind: 'source-not-valid', source: as.source });
    case 'function-missing':
      return refused({ kind: 'function-missing' });
    case 'login-refused':
    case 'login-stopped':
    case 'login-paused':
    case 'no-password':
    case 'unreachable':
      return refused(loginProblem(probe, as.apiUser));
    default:
      return assertNever(probe);
  }
}

/** What a request with a log-in has met, where that is not about the function it asked for. */
export function loginProblem(
  problem: Exclude<LookProblem, { kind: 'no-permission' | 'looks-not-allowed' }>,
  apiUser: string,
): DoctorProblem {
  switch (problem.kind) {
    case 'login-refused':
    case 'login-stopped':
      return {
        kind: problem.locked ? 'user-locked' : 'login-refused',
        apiUser,
        refusedAt: isoTime(problem.atMs),
        freeAt: isoTime(problem.atMs + loginForgottenMs),
        asked: problem.kind === 'login-refused',
      };
    case 'login-paused':
      return { kind: 'login-paused', apiUser, freeAt: isoTime(problem.untilMs) };
    case 'no-password':
      return { kind: 'no-password' };
    case 'unreachable':
      return { kind: 'unreachable', cause: problem.cause };
    default:
      return assertNever(problem);
  }
}

function refused(problem: DoctorProblem): LoginFindings {
  return { login: failed(problem), permission: null };
}

function failed(problem: DoctorProblem): DoctorFinding {
  return { kind: 'failed', problem };
}

function isoTime(wallMs: number): string {
  return new Date(wallMs).toISOString();
}
