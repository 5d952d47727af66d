import { assertNever } from '../assert-never.ts';
import type { StreamProblem } from '../call.ts';
import { plainText } from './plain-text.ts';
import { sentences } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** Says why the event stream could not be opened, and what whoever runs it has to change. */
export function doctorStreamWords(cause: StreamProblem): Sentences {
  switch (cause.kind) {
    case 'redirected':
      return cause.origin === null
        ? sentences('doctor-stream.redirected-nowhere')
        : sentences('doctor-stream.redirected', { origin: plainText(cause.origin) });
    case 'http-status':
      return sentences(
        cause.status === 404 ? 'doctor-stream.http-not-found' : 'doctor-stream.http-status',
        { status: cause.status },
      );
    case 'token-refused':
    case 'no-event-stream':
    case 'address-not-found':
    case 'connection-refused':
    case 'certificate-not-trusted':
    case 'proxy-refused':
    case 'timed-out':
    case 'connection-lost':
    case 'reply-unreadable':
    case 'reply-too-large':
      return sentences(`doctor-stream.${cause.kind}`);
    default:
      return assertNever(cause);
  }
}
