import type { Outcome, RefusalReason } from '../shared/outcome.ts';
import type { CallTracker } from './calls/call-tracker.ts';

/** Each order will meet these, until a person does something. */
const barriers: ReadonlySet<RefusalReason> = new Set(['certificate-not-trusted', 'redirected']);
/** After these an order says something of the log-in. */
const loginRefusals: ReadonlySet<RefusalReason> = new Set([
  'login-refused',
  'api-user-locked',
  'login-stopped',
]);

/**
 * Lets the cards know of an order that was refused as a log-in, or because of one, or because of
 * what is in the dialer's way.
 *
 * @param tracker null where there is no connection any more.
 */
export function heedOutcome(
  outcome: Outcome,
  tracker: Pick<CallTracker, 'loginChanged' | 'lookAtDialer'> | null,
): void {
  if (outcome.kind !== 'refused') return;
  if (loginRefusals.has(outcome.reason)) tracker?.loginChanged();
  if (barriers.has(outcome.reason)) tracker?.lookAtDialer();
}
