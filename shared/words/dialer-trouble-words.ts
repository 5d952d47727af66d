import { assertNever } from '../assert-never.ts';
import type { DoctorProblem } from '../doctor.ts';
import { formatList, formatTime } from '../texts/formats.ts';
import { dateText } from './date-text.ts';
import { sentences } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** What is to be changed at the dialer itself, or in what Baton sends to it. */
export type DialerTrouble = Exclude<
  DoctorProblem,
  {
    kind: 'unreachable' | 'stream' | 'proxy-out-of-reach' | 'plain-http' | 'certificate-ends-soon';
  }
>;

/**
 * Says what the dialer has against Baton, and what an administrator has to change there, in the
 * words of VICIdial's own administration.
 */
export function dialerTroubleWords(problem: DialerTrouble): Sentences {
  switch (problem.kind) {
    case 'no-password':
    case 'function-missing':
    case 'api-not-active':
      return sentences(`doctor-dialer.${problem.kind}`);
    case 'login-refused':
    case 'user-locked':
      return refusedWords(problem);
    case 'login-paused':
      return sentences('doctor-dialer.login-paused', {
        apiUser: problem.apiUser,
        freeAt: formatTime(problem.freeAt),
      });
    case 'source-not-valid':
      return sentences('doctor-dialer.source-not-valid', { source: problem.source });
    case 'transfer-not-allowed':
      return sentences('doctor-dialer.transfer-not-allowed', { apiUser: problem.apiUser });
    case 'agent-not-logged-in':
    case 'agent-not-found':
      return sentences(`doctor-dialer.${problem.kind}`, agentValues(problem.agentUsers));
    case 'level-or-reports':
      return sentences(
        problem.asked ? 'doctor-dialer.level-or-reports' : 'doctor-dialer.level-or-reports-before',
        { apiUser: problem.apiUser },
      );
    case 'agent-status-not-allowed':
      return sentences('doctor-dialer.agent-status-not-allowed', {
        apiUser: problem.apiUser,
        function: problem.function,
      });
    default:
      return assertNever(problem);
  }
}

/** The dialer says the same of a wrong password and of a user who may not use the APIs at all. */
function refusedWords({
  kind,
  apiUser,
  refusedAt,
  freeAt,
  asked,
}: Extract<DialerTrouble, { kind: 'login-refused' | 'user-locked' }>): Sentences {
  return asked
    ? sentences(`doctor-dialer.${kind}`, { apiUser, freeAt: formatTime(freeAt) })
    : sentences(`doctor-dialer.${kind}-before`, {
        apiUser,
        refusedAt: `${dateText(refusedAt)}, ${formatTime(refusedAt)}`,
      });
}

function agentValues(agentUsers: readonly string[]) {
  return {
    count: agentUsers.length,
    agents: formatList(agentUsers),
    first: agentUsers[0] ?? '',
  };
}
