import { assertNever } from '../assert-never.ts';
import type { UnreachableCause } from '../call.ts';
import type { DoctorProblem, DoctorStep } from '../doctor.ts';
import { dialerTroubleWords } from './dialer-trouble-words.ts';
import { certificateFactsText, untrustedWords } from './doctor-certificate-words.ts';
import { doctorStreamWords } from './doctor-stream-words.ts';
import { plainText } from './plain-text.ts';
import type { Sentences } from './sentences.ts';

const checkFolders =
  'Check the address in Settings: /agc/api.php and /vicidial/non_agent_api.php have to be found under it.';
const lookIntoErrorLog = 'Look into the error log of the dialer’s web server.';

/** It took a connection a moment before, and turns away what comes over it. */
const noTlsWords: Sentences = {
  happened: 'The server does not speak TLS there, or none that this computer speaks too.',
  advice:
    'Check that the port in the address is the one for https, and that the dialer’s web server offers TLS 1.2 or newer.',
};

/** Says what a step of the check has found to be wrong, and what has to be changed. */
export function doctorProblemWords(problem: DoctorProblem, step: DoctorStep): Sentences {
  switch (problem.kind) {
    case 'unreachable':
      return step === 'certificate' && problem.cause.kind === 'connection-refused'
        ? noTlsWords
        : unreachableDialerWords(problem.cause);
    case 'stream':
      return doctorStreamWords(problem.cause);
    case 'proxy-out-of-reach':
      return {
        happened: `This computer goes through the proxy ${plainText(problem.proxy)}, and can’t get to it.`,
        advice:
          'Check the proxy in the system’s network settings, or in the environment variable HTTPS_PROXY.',
      };
    case 'certificate-ends-soon':
      return {
        happened: `The certificate holds until ${problem.certificate.validTo.slice(0, 10)} only. ${certificateFactsText(problem.certificate)}`,
        advice: 'Renew the certificate of the dialer’s web server before that day.',
      };
    case 'plain-http':
      return {
        happened: 'Over plain http anyone on the way can read the API user’s password.',
        advice: 'Set up https on the dialer’s web server, and put its https address into Settings.',
      };
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

function unreachableDialerWords(cause: UnreachableCause): Sentences {
  switch (cause.kind) {
    case 'address-not-found':
      return {
        happened: 'Nobody knows the name in the dialer’s address.',
        advice: 'Check the address in Settings, and this computer’s internet and DNS server.',
      };
    case 'connection-refused':
      return {
        happened: 'The computer at the dialer’s address takes no connection there.',
        advice:
          'Check that the dialer’s web server runs, that the port in the address is its port, and that no firewall stands in the way.',
      };
    case 'certificate-not-trusted':
      return untrustedWords(cause.certificate);
    case 'proxy-refused':
      return {
        happened: 'A proxy on the way does not let Baton through to the dialer.',
        advice: 'Let the proxy pass CONNECT to the host and port of the dialer’s address.',
      };
    case 'timed-out':
      return {
        happened: 'No answer came in time.',
        advice:
          'Check that the dialer is up and not overloaded, and that a firewall does not drop what this computer sends.',
      };
    case 'connection-lost':
      return {
        happened: 'The connection broke before an answer came.',
        advice: 'Look into the error log of the dialer’s web server, and try again.',
      };
    case 'redirected':
      return {
        happened:
          cause.origin === null
            ? 'The web server sends requests on, without saying where to.'
            : `The web server sends requests on to ${plainText(cause.origin)}. Baton does not follow with a password.`,
        advice: 'If that is the dialer, put that address into Settings.',
      };
    case 'http-status':
      return httpStatusWords(cause.status);
    case 'reply-unreadable':
      return {
        happened: 'What came back is no answer of a dialer.',
        advice: checkFolders,
      };
    case 'reply-too-large':
      return {
        happened: 'What came back is longer than any answer of a dialer.',
        advice: checkFolders,
      };
    default:
      return assertNever(cause);
  }
}

function httpStatusWords(status: number): Sentences {
  const happened = `The web server answered with HTTP status ${status}.`;
  if (status === 404) {
    return {
      happened,
      advice: checkFolders,
    };
  }
  return status === 401 || status === 403
    ? { happened, advice: 'Let the web server pass /agc/api.php and /vicidial/non_agent_api.php.' }
    : { happened, advice: lookIntoErrorLog };
}
