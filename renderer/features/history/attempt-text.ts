import type { JournalEntry, JournalSettlement } from '../../../shared/journal.ts';
import type { Settlement } from '../../../shared/transfer.ts';
import { outcomeWords, settlementWords } from '../../../shared/words/outcome-words.ts';
import { clockText } from '../../components/clock-text.ts';

/** How it stands with an attempt's outcome, as the journal has it. */
export function settlementOf({ settled }: JournalEntry): Settlement {
  return settled?.as ?? 'not-needed';
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

/** Who settled an outcome that was not known, and when. */
export function settledText({ by, at }: JournalSettlement): string {
  switch (by) {
    case 'look':
      return `By a look at the dialer, ${clockText(at)}`;
    case 'later-order':
      return `By the dialer’s answer to a later order, ${clockText(at)}`;
    case 'person':
      return `By you, ${clockText(at)}`;
  }
}
