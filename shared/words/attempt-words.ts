import type { JournalEntry, JournalSettlement } from '../journal.ts';
import type { CallAction } from '../outcome.ts';
import { t } from '../texts/t.ts';
import type { PressSource, Settlement } from '../transfer.ts';
import { outcomeWords, settlementWords } from './outcome-words.ts';

/** What an attempt is listed as: its button's label, or what it was where it has none. */
export function attemptLabel({
  label,
  action,
  destination,
}: Pick<JournalEntry, 'label' | 'action' | 'destination'>): string {
  if (label !== '') return label;
  if (action === 'hang-up') return t('history.label.hang-up');
  return destination === '' ? t('history.label.gone') : t('history.label.typed');
}

/** How it stands with an attempt's outcome, as the journal has it. */
export function settlementOf({ settled }: Pick<JournalEntry, 'settled'>): Settlement {
  return settled?.as ?? 'not-needed';
}

/** What became of an attempt, in a word or two; with how it was settled, if it was. */
export function attemptShort(entry: JournalEntry): string {
  const settlement = settlementOf(entry);
  return entry.outcome.kind === 'unknown' && settlement !== 'not-needed'
    ? settlementWords(settlement, entry.action).short
    : outcomeWords(entry.outcome).short;
}

/** What became of an attempt, in sentences. What to do about it is said only where that may still be. */
export function attemptText(entry: JournalEntry): string {
  const { happened, advice } = outcomeWords(entry.outcome);
  const settlement = settlementOf(entry);
  if (settlement !== 'not-needed') {
    return `${happened} ${settlementWords(settlement, entry.action).happened}`;
  }
  const isDone = entry.outcome.kind === 'handed-over' || entry.outcome.kind === 'hung-up';
  return isDone ? happened : `${happened} ${advice}`;
}

/** Who settled an outcome that was not known. */
export function settledByText({ by }: Pick<JournalSettlement, 'by'>): string {
  return t(`history.settled-by.${by}`);
}

/** What was asked of the dialer. */
export function actionText(action: CallAction): string {
  return t(`history.action.${action}`);
}

/** Where it was pressed. */
export function pressedText(from: PressSource): string {
  return t(`history.pressed.${from}`);
}
