import { assertNever } from '../assert-never.ts';
import type { UnreachableCause } from '../call.ts';
import { certificateWords } from './certificate-words.ts';
import type { Sentences } from './sentences.ts';

const keepsTrying = 'Baton keeps trying by itself.';
const checkInternet = `Check your internet. ${keepsTrying}`;
const checkAddress = 'Check the address in Settings.';

/** Says why the dialer gave no readable answer, and what to do. */
export function unreachableWords(cause: UnreachableCause): Sentences {
  switch (cause.kind) {
    case 'address-not-found':
      return {
        happened: 'There is no server at the dialer’s address.',
        advice: 'Check your internet, and the address in Settings.',
      };
    case 'connection-refused':
      return {
        happened: 'The server at the dialer’s address turns Baton away.',
        advice: `Ask the administrator whether it is up. ${keepsTrying}`,
      };
    case 'certificate-not-trusted':
      return certificateSentences(cause);
    case 'proxy-refused':
      return {
        happened: 'A proxy on the way does not let Baton through to the dialer.',
        advice: `Ask the administrator to let it pass. ${keepsTrying}`,
      };
    case 'timed-out':
      return { happened: 'The dialer did not answer in time.', advice: checkInternet };
    case 'connection-lost':
      return { happened: 'The line to the dialer broke.', advice: checkInternet };
    case 'redirected':
      return redirectedSentences(cause.origin);
    case 'http-status':
      return {
        happened: `The web server answered with error ${cause.status}.`,
        advice: cause.status === 404 ? checkAddress : keepsTrying,
      };
    case 'reply-unreadable':
      return {
        happened: 'What came back is no answer of a dialer.',
        advice: checkAddress,
      };
    case 'reply-too-large':
      return {
        happened: 'What came back is longer than any answer of a dialer.',
        advice: checkAddress,
      };
    default:
      return assertNever(cause);
  }
}

function certificateSentences({
  certificate,
}: Extract<UnreachableCause, { kind: 'certificate-not-trusted' }>): Sentences {
  if (certificate === null) {
    return {
      happened: 'The dialer’s certificate is not trusted, so no password goes out.',
      advice: 'Ask the administrator for a certificate that this computer trusts.',
    };
  }
  const { happened, advice } = certificateWords(certificate);
  return { happened: `${happened} No password goes out.`, advice };
}

function redirectedSentences(origin: string | null): Sentences {
  if (origin === null) {
    return {
      happened: 'The address points on to another one, without saying where.',
      advice: 'Ask the administrator for the dialer’s address, and put it into Settings.',
    };
  }
  return {
    happened: `The address points on to ${origin}. Baton does not follow it with a password.`,
    advice: 'If that is your dialer, put that address into Settings.',
  };
}
