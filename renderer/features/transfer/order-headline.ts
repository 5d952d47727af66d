import type { CallAction, Outcome } from '../../../shared/outcome.ts';
import { t } from '../../../shared/texts/t.ts';
import type { Settlement } from '../../../shared/transfer.ts';
import { outcomeWords, settlementWords } from '../../../shared/words/outcome-words.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { dialStringText } from '../speed-dial/dial-string-text.ts';

/** What an order is called: its button's label, or the number that was typed. */
export function orderName(order: {
  readonly action: CallAction;
  readonly label: string;
  readonly dialString: string;
}): string {
  if (order.action === 'hang-up') return t('order.hang-up');
  return order.label === '' ? leftToRight(dialStringText(order.dialString)) : order.label;
}

/** What the line at the bottom says while an order is out. */
export function outHeadline(action: CallAction, name: string): string {
  return action === 'hang-up' ? t('order.out.hang-up') : t('order.out.transfer', { name });
}

/** An outcome in a word or two, for a button and for a list; with how it was settled, if it was. */
export function shortWords(outcome: Outcome, settlement: Settlement, action: CallAction): string {
  return outcome.kind === 'unknown' && settlement !== 'not-needed'
    ? settlementWords(settlement, action).short
    : outcomeWords(outcome).short;
}

/** An order that was answered. */
interface Answered {
  readonly outcome: Outcome;
  readonly settlement: Settlement;
  readonly action: CallAction;
  readonly label: string;
  readonly dialString: string;
}

/** An outcome in the line at the bottom, with the button that it is for. */
export function headlineOf(order: Answered): string {
  const { outcome, settlement, action } = order;
  const short = shortWords(outcome, settlement, action);
  const name = orderName(order);
  switch (outcome.kind) {
    case 'handed-over':
      return t('order.handed-over', { name });
    case 'hung-up':
      return short;
    case 'refused':
      return t('order.outcome-of', { outcome: short, name });
    case 'unknown':
      return settlement === 'happened' && action === 'hang-up'
        ? short
        : t('order.outcome-of', { outcome: short, name });
  }
}
