import { assertNever } from '../assert-never.ts';
import type { UnreachableCause } from '../call.ts';
import { t } from '../texts/t.ts';
import { certificateWords } from './certificate-words.ts';
import { sentences } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** Says why the dialer gave no readable answer, and what to do. */
export function unreachableWords(cause: UnreachableCause): Sentences {
  switch (cause.kind) {
    case 'certificate-not-trusted':
      return certificateSentences(cause);
    case 'redirected':
      return cause.origin === null
        ? sentences('connection.redirected-nowhere')
        : sentences('connection.redirected', { origin: cause.origin });
    case 'http-status':
      return sentences(
        cause.status === 404 ? 'connection.http-not-found' : 'connection.http-status',
        { status: cause.status },
      );
    case 'address-not-found':
    case 'connection-refused':
    case 'proxy-refused':
    case 'timed-out':
    case 'connection-lost':
    case 'reply-unreadable':
    case 'reply-too-large':
      return sentences(`connection.${cause.kind}`);
    default:
      return assertNever(cause);
  }
}

function certificateSentences({
  certificate,
}: Extract<UnreachableCause, { kind: 'certificate-not-trusted' }>): Sentences {
  if (certificate === null) return sentences('connection.certificate-not-trusted');
  const { happened, advice } = certificateWords(certificate);
  return { happened: `${happened} ${t('connection.no-password-goes-out')}`, advice };
}
