import Papa from 'papaparse';
import type { JournalEntry } from '../../shared/journal.ts';
import { t } from '../../shared/texts/t.ts';
import {
  actionText,
  attemptLabel,
  attemptShort,
  attemptText,
  pressedText,
  settledByText,
} from '../../shared/words/attempt-words.ts';
import { formulaStart, safeCell } from './safe-cell.ts';

/** By it Excel knows UTF-8. */
const byteOrderMark = '\uFEFF';
const newline = '\r\n';

/** The first line, with what Excel needs before it. */
export function csvHead(): string {
  return `${byteOrderMark}${csvLines([columns.map(({ name }) => name())])}`;
}

/** Lines of the file, one for each attempt. */
export function csvBlock(entries: readonly JournalEntry[], timeZone: string): string {
  const localTime = createLocalTime(timeZone);
  return csvLines(entries.map((entry) => columns.map(({ cell }) => cell(entry, localTime))));
}

function csvLines(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(safeCell));
  // Every cell in quotes: LibreOffice parts unquoted ones at semicolons as well.
  const text = Papa.unparse(cells, { quotes: true, newline, escapeFormulae: formulaStart });
  return `${text}${newline}`;
}

type LocalTime = (at: string) => string;

interface Column {
  readonly name: () => string;
  readonly cell: (entry: JournalEntry, localTime: LocalTime) => string;
}

const columns: readonly Column[] = [
  { name: () => t('history.column.time'), cell: ({ at }, localTime) => localTime(at) },
  { name: () => t('history.column.time-utc'), cell: ({ at }) => at },
  { name: () => t('history.column.action'), cell: ({ action }) => actionText(action) },
  { name: () => t('history.column.button'), cell: attemptLabel },
  { name: () => t('history.column.destination'), cell: ({ destination }) => destination },
  { name: () => t('history.column.dialled'), cell: ({ dialString }) => dialString },
  { name: () => t('history.column.status'), cell: ({ status }) => status },
  { name: () => t('history.column.outcome'), cell: attemptShort },
  { name: () => t('history.column.happened'), cell: attemptText },
  {
    name: () => t('history.column.settled'),
    cell: ({ settled }, localTime) =>
      settled ? `${settledByText(settled)} ${localTime(settled.at)}` : '',
  },
  { name: () => t('history.column.took'), cell: ({ tookMs }) => String(tookMs) },
  { name: () => t('history.column.agent'), cell: ({ agentUser }) => agentUser },
  { name: () => t('history.column.call-id'), cell: ({ callId }) => callId },
  { name: () => t('history.column.pressed'), cell: ({ from }) => pressedText(from) },
  { name: () => t('history.column.dialer'), cell: ({ dialer }) => dialer },
  { name: () => t('history.column.said'), cell: ({ said }) => said },
  { name: () => t('history.column.attempt'), cell: ({ attempt }) => attempt },
];

/** `2026-03-15 21:17:00`, in the one form that spreadsheets of every country sort. */
function createLocalTime(timeZone: string): LocalTime {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (at) => format.format(new Date(at));
}
