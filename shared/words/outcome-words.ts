import { assertNever } from '../assert-never.ts';
import { guardRefusals, isTakenBack, unsentReasons } from '../outcome.ts';
import type { CallAction, GuardRefusal, Outcome, RefusalReason } from '../outcome.ts';
import { t } from '../texts/t.ts';
import type { Settlement } from '../transfer.ts';
import { sentences } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** An outcome in words: a word or two for a button, and the sentences for whoever wants to know. */
export interface OutcomeWords extends Sentences {
  readonly short: string;
}

/**
 * Says what became of an order. `handed-over` means that the dialer took the order; nothing tells
 * whether the other side picked up, so no word here may claim it.
 */
export function outcomeWords(outcome: Outcome): OutcomeWords {
  switch (outcome.kind) {
    case 'handed-over':
    case 'hung-up':
      return {
        short: t(`outcome.${outcome.kind}.short`),
        ...sentences(`outcome.${outcome.kind}`),
      };
    case 'refused':
      return {
        short: shortRefusal(outcome.reason),
        ...sentences(`outcome.refused.${outcome.reason}`),
      };
    case 'unknown':
      return {
        short: t('outcome.unknown.short'),
        ...sentences(`outcome.unknown.${outcome.cause}`),
      };
    default:
      return assertNever(outcome);
  }
}

function shortRefusal(reason: RefusalReason): string {
  if (isTakenBack(reason)) return t('outcome.taken-back.short');
  const unsent: readonly RefusalReason[] = [...unsentReasons, ...guardRefusals];
  return t(unsent.includes(reason) ? 'outcome.not-sent.short' : 'outcome.refused.short');
}

/**
 * Says how it stands with an order whose outcome was not known, and of whose call the evidence is
 * what the dialer has shown since.
 *
 * @param action what was ordered: a call that is gone was handed over by one, and ended by another.
 */
export function settlementWords(
  settlement: Exclude<Settlement, 'not-needed'>,
  action: CallAction,
): OutcomeWords {
  const said = settlement === 'happened' ? happenedBy(action) : settlement;
  return {
    short: t(`outcome.settlement.${said}.short`),
    ...sentences(`outcome.settlement.${said}`),
  };
}

/** A caller who hung up in that moment leaves the same traces, and no text of it may deny that. */
function happenedBy(action: CallAction) {
  return action === 'hang-up' ? 'hung-up' : 'handed-over';
}

/** Says in one sentence why a button that can't be pressed rests. */
export function restInWords(why: GuardRefusal): string {
  return t(`outcome.rest.${why}`);
}
