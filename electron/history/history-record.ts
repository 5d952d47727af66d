import type { JournalEntry } from '../../shared/journal.ts';
import { spokenDigits, spokenLocale, t } from '../../shared/texts/t.ts';
import {
  actionText,
  attemptLabel,
  attemptShort,
  attemptText,
  pressedText,
  settledByText,
} from '../../shared/words/attempt-words.ts';

/**
 * An attempt as lines of text for a ticket, in the language that is spoken. It holds what the journal
 * holds, which is no secret; the caller's number is not in there.
 *
 * @param timeZone an IANA name; times stand in it and in UTC, which whoever reads may not share.
 */
export function historyRecord(entry: JournalEntry, timeZone: string): string {
  const time = createTimeText(timeZone);
  return recordLines(entry, time)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n');
}

function recordLines(entry: JournalEntry, time: (at: string) => string): readonly string[] {
  const { settled, status, said, dialString } = entry;
  return [
    t('history.record.title'),
    t('history.record.time', { value: time(entry.at), utc: entry.at }),
    t('history.record.call-id', { value: entry.callId }),
    t('history.record.agent', { value: entry.agentUser }),
    t('history.record.action', { value: actionText(entry.action) }),
    t('history.record.button', { value: attemptLabel(entry) }),
    ...(dialString === '' ? [] : [dialledLine(entry)]),
    ...(status === '' ? [] : [t('history.record.status', { value: status })]),
    t('history.record.outcome', { value: attemptShort(entry), sentences: attemptText(entry) }),
    ...(settled === null
      ? []
      : [t('history.record.settled', { value: settledByText(settled), time: time(settled.at) })]),
    t('history.record.took', { seconds: entry.tookMs / 1000 }),
    said === '' ? t('history.record.said-nothing') : t('history.record.said', { value: said }),
    t('history.record.pressed', { value: pressedText(entry.from) }),
    ...(entry.dialer === '' ? [] : [t('history.record.dialer', { value: entry.dialer })]),
    t('history.record.attempt', { value: entry.attempt }),
  ];
}

function dialledLine({ dialString, destination }: JournalEntry): string {
  return destination === dialString
    ? t('history.record.dialled', { value: dialString })
    : t('history.record.dialled-for', { value: dialString, typed: destination });
}

function createTimeText(timeZone: string): (at: string) => string {
  const format = new Intl.DateTimeFormat(spokenDigits(spokenLocale()), {
    timeZone,
    dateStyle: 'full',
    timeStyle: 'long',
  });
  return (at) => format.format(new Date(at));
}
