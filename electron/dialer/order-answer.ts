import { callIdSchema } from '../../shared/call-id.ts';
import { fieldProblem } from '../../shared/dialer-fields.ts';
import type { GuardRefusal, Outcome, RefusalReason, UnsentReason } from '../../shared/outcome.ts';
import { doubtCause, unsentReason } from './connection-failure.ts';
import type { DialerOrder, OrderAnswer } from './dialer.ts';
import type { PostResult, RawReply } from './exchange.ts';
import { noDialerThere } from './login-news.ts';
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

/**
 * What became of an order, and whether the dialer got past the log-in to say so.
 *
 * @param knowsOrders whether this dialer has answered an order before, so that it has the function.
 */
export function orderOutcome(
  order: DialerOrder,
  result: PostResult,
  knowsOrders: boolean,
): { readonly outcome: Outcome; readonly loginAccepted: boolean } {
  const outcome = readOutcome(order, result, knowsOrders);
  return { outcome, loginAccepted: isPastLogin(outcome) };
}

/** The answer to an order of which Baton itself has sent nothing. */
export function refusedOrder(reason: GuardRefusal | UnsentReason): OrderAnswer {
  return { outcome: { kind: 'refused', reason }, said: '' };
}

/** Whether a server's answer to an order shows that it has the function: any text at all does. */
export function showsFunction(result: PostResult): boolean {
  return result.kind === 'reply' && result.status === 200 && result.body !== '';
}

function readOutcome(order: DialerOrder, result: PostResult, knowsOrders: boolean): Outcome {
  switch (result.kind) {
    case 'unsent':
      return { kind: 'refused', reason: unsentReason(result.cause) };
    case 'in-doubt':
      return { kind: 'unknown', cause: doubtCause(result.cause) };
    case 'reply':
      return readReply(order, result, knowsOrders);
  }
}

function readReply(order: DialerOrder, reply: RawReply, knowsOrders: boolean): Outcome {
  const { status, body, complete } = reply;
  // Once it has answered an order, an empty body is the loss of its output, maybe after it acted.
  if (status === 200 && body === '' && knowsOrders) return unreadable;
  if (status === 200) return readOrderReply(order, body, complete);
  // In front of the dialer, something turned the request away.
  if (status >= 300 && status < 400) return { kind: 'refused', reason: 'redirected' };
  if (status >= 400 && status < 500) return { kind: 'refused', reason: turnedAwayReason(status) };
  // A server error can come after the order was carried out.
  return status >= 500 ? { kind: 'unknown', cause: 'server-error' } : unreadable;
}

const unreadable: Outcome = { kind: 'unknown', cause: 'reply-unreadable' };

function turnedAwayReason(status: number): RefusalReason {
  if (status === 401) return 'login-refused';
  if (status === 407) return 'proxy-refused';
  return noDialerThere.has(status) ? 'not-a-dialer' : 'turned-away';
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
