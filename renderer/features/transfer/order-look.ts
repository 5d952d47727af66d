import { isTakenBack } from '../../../shared/outcome.ts';
import type { Outcome, RefusalReason } from '../../../shared/outcome.ts';
import type { Settlement } from '../../../shared/transfer.ts';
import type { IconName } from '../../components/icon.tsx';

/**
 * How an order looks: neither good nor bad while nobody knows, or while it waits for a word of the
 * person; calm where a person wanted it so.
 */
export type OrderLook = 'out' | 'good' | 'bad' | 'unsure' | 'calm';

/** The look of an outcome, and of how it stands with one that was not known. */
export function lookOf(outcome: Outcome, settlement: Settlement = 'not-needed'): OrderLook {
  switch (outcome.kind) {
    case 'handed-over':
    case 'hung-up':
      return 'good';
    case 'refused':
      return lookOfRefusal(outcome.reason);
    case 'unknown':
      return lookOfUnknown(settlement);
  }
}

function lookOfRefusal(reason: RefusalReason): OrderLook {
  // Nothing has gone wrong: Baton asks back, or does as it was told.
  if (reason === 'call-not-confirmed' || reason === 'closed' || reason === 'not-held') {
    return 'unsure';
  }
  return isTakenBack(reason) ? 'calm' : 'bad';
}

function lookOfUnknown(settlement: Settlement): OrderLook {
  switch (settlement) {
    case 'happened':
      return 'good';
    case 'did-not-happen':
      return 'bad';
    case 'checking':
    case 'cannot-check':
    case 'freed':
    case 'not-needed':
      return 'unsure';
  }
}

/** The sign that stands beside the word of each look. */
export const signOfLook: Readonly<Record<OrderLook, IconName>> = {
  out: 'waiting',
  good: 'check',
  bad: 'close',
  unsure: 'unsure',
  calm: 'undo',
};
