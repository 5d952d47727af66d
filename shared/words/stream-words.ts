import { assertNever } from '../assert-never.ts';
import type { StreamProblem, StreamState } from '../call.ts';
import { sentences } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** Says how the event stream is doing, and what to do. */
export function streamWords(state: StreamState): Sentences {
  return state.kind === 'down'
    ? streamProblemWords(state.cause)
    : sentences(`stream.${state.kind}`);
}

/** Says why the event stream is down, and what to do. */
export function streamProblemWords(cause: StreamProblem): Sentences {
  switch (cause.kind) {
    case 'redirected':
      return cause.origin === null
        ? sentences('stream.down.redirected-nowhere')
        : sentences('stream.down.redirected', { origin: cause.origin });
    case 'http-status':
      return sentences(
        cause.status === 404 ? 'stream.down.http-not-found' : 'stream.down.http-status',
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
      return sentences(`stream.down.${cause.kind}`);
    default:
      return assertNever(cause);
  }
}
