import { assertNever } from '../assert-never.ts';
import type { StreamProblem, StreamState } from '../call.ts';
import type { Sentences } from './sentences.ts';

const keepsTrying = 'Baton keeps trying by itself.';
const checkInternet = `Check your internet. ${keepsTrying}`;
const checkAddress = 'Check the event stream’s address in Settings.';

/** Says how the event stream is doing, and what to do. */
export function streamWords(state: StreamState): Sentences {
  switch (state.kind) {
    case 'off':
      return {
        happened: 'No event stream is set up.',
        advice: 'Settings has a field for its address.',
      };
    case 'connecting':
      return { happened: 'Baton is asking for the event stream.', advice: 'This takes a moment.' };
    case 'open':
      return { happened: 'The event stream is open.', advice: 'The next caller appears at once.' };
    case 'down':
      return streamProblemWords(state.cause);
    default:
      return assertNever(state);
  }
}

/** Says why the event stream is down, and what to do. */
export function streamProblemWords(cause: StreamProblem): Sentences {
  switch (cause.kind) {
    case 'token-refused':
      return {
        happened: 'The event stream refused Baton’s token. Baton has stopped asking.',
        advice: 'Check the token in Settings.',
      };
    case 'no-event-stream':
      return {
        happened: 'There are no events at the event stream’s address.',
        advice: checkAddress,
      };
    case 'address-not-found':
      return {
        happened: 'There is no server at the event stream’s address.',
        advice: `Check your internet. ${checkAddress}`,
      };
    case 'connection-refused':
      return {
        happened: 'The server of the event stream turns Baton away.',
        advice: `Ask the administrator whether it is up. ${keepsTrying}`,
      };
    case 'certificate-not-trusted':
      return {
        happened: 'The event stream’s certificate is not trusted, so no token goes out.',
        advice: 'Ask the administrator for a certificate that this computer trusts.',
      };
    case 'proxy-refused':
      return {
        happened: 'A proxy on the way does not let Baton through to the event stream.',
        advice: `Ask the administrator to let it pass. ${keepsTrying}`,
      };
    case 'timed-out':
      return { happened: 'The event stream did not answer in time.', advice: checkInternet };
    case 'connection-lost':
      return { happened: 'The line to the event stream broke.', advice: checkInternet };
    case 'redirected':
      return {
        happened:
          cause.origin === null
            ? 'The event stream’s address points on to another one, without saying where.'
            : `The event stream’s address points on to ${cause.origin}.`,
        advice: 'Ask the administrator for the address to use, and put it into Settings.',
      };
    case 'http-status':
      return {
        happened: `The server of the event stream answered with error ${cause.status}.`,
        advice: cause.status === 404 ? checkAddress : keepsTrying,
      };
    case 'reply-unreadable':
      return {
        happened: 'What the event stream sends can’t be read.',
        advice: checkAddress,
      };
    case 'reply-too-large':
      return {
        happened: 'The event stream sends more than any message of a call.',
        advice: checkAddress,
      };
    default:
      return assertNever(cause);
  }
}
