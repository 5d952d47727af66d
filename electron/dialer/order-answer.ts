import { callIdSchema } from '../../shared/call-id.ts';
import { fieldProblem } from '../../shared/dialer-fields.ts';
import type { Outcome, RefusalReason } from '../../shared/outcome.ts';
import { doubtCause, unsentReason } from './connection-failure.ts';
import type { DialerOrder } from './dialer.ts';
import type { PostResult, RawReply } from './exchange.ts';
import { readOrderReply } from './order-reply.ts';
import { excerpt } from './scrub.ts';
import { verdictLines } from './verdict-line.ts';

/**
 * Whether an order names its call and its agent in characters that the dialer keeps. It drops all
 * others before it looks the call up, and could so find another one.
 */
export function canBeSent(order: DialerOrder): boolean {
  return (
    callIdSchema.safeParse(order.callId).success &&
    fieldProblem('agentUser', order.agentUser) === null
  );
}

/** What became of an order, and whether the dialer got past the log-in to say so. */
export function orderOutcome(
  order: DialerOrder,
  result: PostResult,
): { readonly outcome: Outcome; readonly loginAccepted: boolean } {
  const outcome = readOutcome(order, result);
  return { outcome, loginAccepted: isPastLogin(outcome) };
}

function readOutcome(order: DialerOrder, result: PostResult): Outcome {
  switch (result.kind) {
    case 'unsent':
      return { kind: 'refused', reason: unsentReason(result.cause) };
    case 'in-doubt':
      return { kind: 'unknown', cause: doubtCause(result.cause) };
    case 'reply':
      return readReply(order, result);
  }
}

function readReply(order: DialerOrder, { status, body, complete }: RawReply): Outcome {
  if (status === 200) return readOrderReply(order, body, complete);
  // In front of the dialer, something turned the request away.
  if (status >= 300 && status < 400) return { kind: 'refused', reason: 'redirected' };
  if (status >= 400 && status < 500) return { kind: 'refused', reason: 'not-a-dialer' };
  // A server error can come after the order was carried out.
  return { kind: 'unknown', cause: status >= 500 ? 'server-error' : 'reply-unreadable' };
}

/** Refusals that the agent API only gives once the log-in has passed. */
const afterLogin: ReadonlySet<RefusalReason> = new Set([
  'api-not-active',
  'function-not-allowed',
  'agent-not-logged-in',
  'no-such-call',
  'number-not-valid',
  'in-group-not-valid',
  'stage-not-valid',
]);

function isPastLogin(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'handed-over':
    case 'hung-up':
      return true;
    case 'refused':
      return afterLogin.has(outcome.reason);
    case 'unknown':
      return false;
  }
}

/** An excerpt of what the dialer said, for the journal; empty where it said nothing. */
export function orderSaid(result: PostResult, password: string): string {
  switch (result.kind) {
    case 'unsent':
      return '';
    case 'in-doubt':
      return excerpt(result.soFar, password);
    case 'reply':
      return excerpt(saidInReply(result), password);
  }
}

/** The verdict where there is one, without the noise around it. */
function saidInReply({ status, body }: RawReply): string {
  if (status !== 200) return `HTTP ${status} ${body}`;
  const verdicts = verdictLines(body).map(({ verdict, text }) => `${verdict}: ${text}`);
  return verdicts.length > 0 ? verdicts.join(' ') : body;
}
