import { assertNever } from '../assert-never.ts';
import type { UnreachableCause } from '../call.ts';
import type { DoctorProblem, DoctorStep } from '../doctor.ts';
import { dialerTroubleWords } from './dialer-trouble-words.ts';
import { certificateFactsText, untrustedWords } from './doctor-certificate-words.ts';
import { doctorStreamWords } from './doctor-stream-words.ts';
import { plainText } from './plain-text.ts';
import { sentences } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** Says what a step of the check has found to be wrong, and what has to be changed. */
export function doctorProblemWords(problem: DoctorProblem, step: DoctorStep): Sentences {
  switch (problem.kind) {
    case 'unreachable':
      // It took a connection a moment before, and turns away what comes over it.
      return step === 'certificate' && problem.cause.kind === 'connection-refused'
        ? sentences('doctor-problem.no-tls')
        : unreachableDialerWords(problem.cause);
    case 'stream':
      return doctorStreamWords(problem.cause);
    case 'proxy-out-of-reach':
      return sentences('doctor-problem.proxy-out-of-reach', { proxy: plainText(problem.proxy) });
    case 'certificate-ends-soon':
      return endsSoonWords(problem);
    case 'plain-http':
      return sentences('doctor-problem.plain-http');
    case 'no-password':
    case 'login-refused':
    case 'user-locked':
    case 'login-paused':
    case 'source-not-valid':
    case 'function-missing':
    case 'api-not-active':
    case 'transfer-not-allowed':
    case 'agent-not-logged-in':
    case 'agent-not-found':
    case 'level-or-reports':
    case 'agent-status-not-allowed':
      return dialerTroubleWords(problem);
    default:
      return assertNever(problem);
  }
}

function endsSoonWords({
  certificate,
}: Extract<DoctorProblem, { kind: 'certificate-ends-soon' }>): Sentences {
  const { happened, advice } = sentences('doctor-problem.certificate-ends-soon', {
    validTo: certificate.validTo.slice(0, 10),
  });
  return { happened: `${happened} ${certificateFactsText(certificate)}`, advice };
}

function unreachableDialerWords(cause: UnreachableCause): Sentences {
  switch (cause.kind) {
    case 'certificate-not-trusted':
      return untrustedWords(cause.certificate);
    case 'redirected':
      return cause.origin === null
        ? sentences('doctor-problem.redirected-nowhere')
        : sentences('doctor-problem.redirected', { origin: plainText(cause.origin) });
    case 'http-status':
      return sentences(`doctor-problem.${httpCase(cause.status)}`, { status: cause.status });
    case 'address-not-found':
    case 'connection-refused':
    case 'proxy-refused':
    case 'timed-out':
    case 'connection-lost':
    case 'reply-unreadable':
    case 'reply-too-large':
      return sentences(`doctor-problem.${cause.kind}`);
    default:
      return assertNever(cause);
  }
}

function httpCase(status: number) {
  if (status === 404) return 'http-not-found';
  return status === 401 || status === 403 ? 'http-forbidden' : 'http-status';
}
