import type { Outcome, RefusalReason } from '../../shared/outcome.ts';
import type { DialerOrder, LookProblem, ProbeAnswer } from './dialer.ts';
import { readOrderReply } from './order-reply.ts';
import { probeValue } from './request-form.ts';
import { unreadableLook } from './unreadable-look.ts';

/**
 * Reads the agent API's reply to the check that harms nothing (docs/dialer.md, "A check that harms
 * nothing"), with the same care as the reply to an order.
 *
 * @param body the whole body of a reply with status 200.
 * @param complete whether the server said where the body ends, and it came that far.
 * @param atMs when it came, in wall-clock milliseconds.
 */
export function readProbeReply(
  agentUser: string,
  body: string,
  complete: boolean,
  atMs: number,
): ProbeAnswer {
  return readOutcome(readOrderReply(orderLikeProbe(agentUser), body, complete), atMs);
}

/** A refusal repeats the call and the agent, as it does for an order; a success fits no order. */
function orderLikeProbe(agentUser: string): DialerOrder {
  return { action: 'hang-up', callId: probeValue, agentUser };
}

type Verdict = Exclude<ProbeAnswer, LookProblem>['kind'];

const verdicts: Readonly<Partial<Record<RefusalReason, Verdict>>> = {
  'no-such-call': 'all-well',
  // A server that looks at the stage before the call: all else has passed by then.
  'stage-not-valid': 'all-well',
  'api-not-active': 'api-not-active',
  'function-not-allowed': 'function-not-allowed',
  'agent-not-logged-in': 'agent-not-logged-in',
  'source-not-valid': 'source-not-valid',
  'function-missing': 'function-missing',
};

function readOutcome(outcome: Outcome, atMs: number): ProbeAnswer {
  // There is no such call to hang up, and no such stage: a success is not this dialer's answer.
  if (outcome.kind !== 'refused') return unreadableLook;
  const { reason } = outcome;
  if (reason === 'login-refused' || reason === 'api-user-locked') {
    return { kind: 'login-refused', locked: reason === 'api-user-locked', atMs };
  }
  const verdict = verdicts[reason];
  return verdict === undefined ? unreadableLook : { kind: verdict };
}
