import { assertNever } from '../assert-never.ts';
import type { StreamProblem } from '../call.ts';
import { plainText } from './plain-text.ts';
import type { Sentences } from './sentences.ts';

const checkAddress =
  'Check that the event stream’s address in Settings is the one that sends text/event-stream.';
const lookIntoLogs = 'Look into the error logs of the event stream’s server and its proxy';
const sendComments =
  'Check that the proxy in front of it does not buffer (nginx: proxy_buffering off), and that it sends a comment at least every 15 seconds';

/** Says why the event stream could not be opened, and what whoever runs it has to change. */
export function doctorStreamWords(cause: StreamProblem): Sentences {
  switch (cause.kind) {
    case 'token-refused':
      return {
        happened: 'The event stream refused Baton’s token.',
        advice:
          'Put the token that its server takes into Settings, or let the server take this one.',
      };
    case 'no-event-stream':
      return {
        happened: 'There are no events at the event stream’s address.',
        advice: checkAddress,
      };
    case 'address-not-found':
      return {
        happened: 'Nobody knows the name in the event stream’s address.',
        advice: 'Check that address in Settings, and this computer’s internet and DNS server.',
      };
    case 'connection-refused':
      return {
        happened: 'The computer at the event stream’s address takes no connection there.',
        advice:
          'Check that the event stream’s server runs, that the port in its address is its port, and that no firewall stands in the way.',
      };
    case 'certificate-not-trusted':
      return {
        happened: 'The event stream’s certificate is not trusted, so no token goes out.',
        advice:
          'Give its server a certificate by an authority that this computer trusts, with the whole chain (fullchain.pem), or install that authority’s certificate in the system’s own store.',
      };
    case 'proxy-refused':
      return {
        happened: 'A proxy on the way does not let Baton through to the event stream.',
        advice: 'Let the proxy pass CONNECT to the host and port of the event stream’s address.',
      };
    case 'timed-out':
      return { happened: 'The event stream did not open in time.', advice: `${sendComments}.` };
    case 'connection-lost':
      return {
        happened: 'The line to the event stream broke before it was open.',
        advice: `${lookIntoLogs}, and try again.`,
      };
    case 'redirected':
      return {
        happened:
          cause.origin === null
            ? 'The event stream’s address points on to another one, without saying where.'
            : `The event stream’s address points on to ${plainText(cause.origin)}. Baton does not follow with a token.`,
        advice: 'If that is the event stream, put its own address into Settings.',
      };
    case 'http-status':
      return {
        happened: `The server of the event stream answered with HTTP status ${cause.status}.`,
        advice: cause.status === 404 ? checkAddress : `${lookIntoLogs}.`,
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
