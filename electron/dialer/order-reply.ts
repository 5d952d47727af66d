import type { DialerRefusal, Outcome } from '../../shared/outcome.ts';
import type { DialerOrder } from './dialer.ts';
import { readLoginRefusal } from './login-refusal.ts';
import { verdictLines } from './verdict-line.ts';
import type { VerdictLine } from './verdict-line.ts';

/** What of the order a refusal repeats after its dash, so that it can be told from another's. */
type Repeated = 'callId' | 'agentUser' | null;

/** The agent API's refusals, by how the line goes on after `ERROR: `. */
const refusals: readonly (readonly [begins: string, DialerRefusal, Repeated])[] = [
  ['auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION', 'function-not-allowed', null],
  ['Invalid Source', 'source-not-valid', null],
  ['System API NOT ACTIVE', 'api-not-active', null],
  ['ra_call_control not valid', 'request-incomplete', null],
  ['agent_user is not logged in', 'agent-not-logged-in', 'agentUser'],
  // The manual's words for the same; no server seen sends them.
  ['no user found', 'agent-not-logged-in', null],
  ['user not logged in', 'agent-not-logged-in', null],
  ['no active call found', 'no-such-call', 'callId'],
  ['phone_number is not valid', 'number-not-valid', null],
  ['ingroup is not valid', 'in-group-not-valid', null],
  ['stage is not valid', 'stage-not-valid', null],
];

const unreadable: Outcome = { kind: 'unknown', cause: 'reply-unreadable' };

/**
 * Reads the agent API's reply to an order.
 *
 * @param body the whole body of a reply with status 200.
 * @param complete whether the server said where the body ends, and it came that far.
 * @returns a success only where the dialer names the action, the agent and the call of this order;
 *   a refusal only where all that it says is that one refusal; else `reply-unreadable`.
 */
export function readOrderReply(order: DialerOrder, body: string, complete: boolean): Outcome {
  // The dialer answers nothing at all to a function that it does not have. One that is known to have
  // it is not asked here: see order-answer.ts.
  if (body === '' && complete) return refused('function-missing');
  const [first, ...others] = verdictLines(body).map((line) => readLine(order, line));
  if (first === undefined) return unreadable;
  return others.every((other) => isSame(first, other)) ? first : unreadable;
}

function readLine(order: DialerOrder, line: VerdictLine): Outcome {
  return line.verdict === 'SUCCESS' ? readSuccess(order, line.text) : readRefusal(order, line.text);
}

/** `ra_call_control transfer - 1028|Y0315201639000402027|18005551234` */
function readSuccess(order: DialerOrder, text: string): Outcome {
  const parts = /^ra_call_control (\w+) - ([^|]*)\|([^|]*)\|/.exec(text);
  if (parts?.[2] !== order.agentUser || parts[3] !== order.callId) return unreadable;
  const verb = parts[1];
  if (order.action === 'hang-up') return verb === 'hungup' ? { kind: 'hung-up' } : unreadable;
  // Servers say `transfer`, the manuals `transferred`.
  return verb === 'transfer' || verb === 'transferred' ? { kind: 'handed-over' } : unreadable;
}

function readRefusal(order: DialerOrder, text: string): Outcome {
  const login = readLoginRefusal(text);
  if (login) return refused(login.locked ? 'api-user-locked' : 'login-refused');
  const known = refusals.find(([begins]) => text === begins || text.startsWith(`${begins} `));
  if (!known) return unreadable;
  const [begins, reason, repeated] = known;
  return isOfThisOrder(order, text.slice(begins.length), repeated) ? refused(reason) : unreadable;
}

/** On a kept-alive connection a server gone wrong could answer an earlier request. */
function isOfThisOrder(order: DialerOrder, rest: string, repeated: Repeated): boolean {
  const [named = ''] = rest.replace(/^\s*-/, '').trim().split('|', 1);
  return repeated === null || named === '' || named === order[repeated];
}

function refused(reason: DialerRefusal): Outcome {
  return { kind: 'refused', reason };
}

function isSame(one: Outcome, other: Outcome): boolean {
  if (one.kind === 'refused') return other.kind === 'refused' && other.reason === one.reason;
  return one.kind === other.kind;
}
