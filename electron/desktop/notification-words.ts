import { callerNumberText } from '../../shared/caller-number.ts';
import type { Call } from '../../shared/call.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { t } from '../../shared/texts/t.ts';
import { outcomeWords, settlementWords } from '../../shared/words/outcome-words.ts';
import type { OutcomeWords } from '../../shared/words/outcome-words.ts';

/** What stands in a notification. */
export interface NotificationWords {
  readonly title: string;
  readonly body: string;
}

/**
 * Says that a call has come: its kind and in-group, and who is calling.
 *
 * @param line the agent user, where the agent has several.
 * @param isLocked keeps the caller's number back: anybody can read a lock screen.
 */
export function callWords(call: Call, line: string | null, isLocked: boolean): NotificationWords {
  const kind = t(`desktop.call.${call.kind}`);
  const title =
    call.campaign === '' ? kind : t('desktop.call.title-of', { kind, campaign: call.campaign });
  if (isLocked) return { title, body: t('desktop.call.number-kept-back') };
  return { title, body: callerInWords(callerNumberText(call.callerNumber), line) };
}

function callerInWords(caller: string, agent: string | null): string {
  if (agent === null) return caller;
  return caller === ''
    ? t('desktop.call.other-line', { agent })
    : t('desktop.call.caller-on-line', { caller, agent });
}

/**
 * Says what became of a press.
 *
 * @param label of the button, or what was typed; null where it is not to be shown, or there is none.
 */
export function pressWords(outcome: Outcome, label: string | null): NotificationWords {
  return outcomeNotification(outcomeWords(outcome), label);
}

/** Says what became of an attempt, or what has become clear of it since. */
export function attemptWords(attempt: JournalEntry, isLocked: boolean): NotificationWords {
  const { label, dialString, settled, outcome, action } = attempt;
  const shown = isLocked ? label : label || dialString;
  const words = settled ? settlementWords(settled.as, action) : outcomeWords(outcome);
  return outcomeNotification(words, shown === '' ? null : shown);
}

function outcomeNotification(words: OutcomeWords, label: string | null): NotificationWords {
  const { short, happened, advice } = words;
  return {
    title: label === null ? short : t('desktop.outcome.title', { short, label }),
    body: t('desktop.outcome.body', { happened, advice }),
  };
}
