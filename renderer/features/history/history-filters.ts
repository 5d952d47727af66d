import type { HistoryOutcome, HistoryQuery } from '../../../shared/history.ts';

/** The times by which a person filters. */
export const historyTimes = [
  'all',
  'today',
  'yesterday',
  'last-7-days',
  'last-30-days',
  'range',
] as const;

/** See {@link historyTimes}. */
export type HistoryTime = (typeof historyTimes)[number];

/** What a person has chosen to see. */
export interface HistoryFilters {
  readonly text: string;
  readonly time: HistoryTime;
  /** The first and the last day of a range, as date fields give them (`2026-03-15`); empty: open. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly label: string | null;
  readonly outcome: HistoryOutcome | null;
}

/** All of it. */
export const noFilters: HistoryFilters = {
  text: '',
  time: 'all',
  firstDay: '',
  lastDay: '',
  label: null,
  outcome: null,
};

/** Whether the last day of a range is before its first. */
export function isBackwards({ time, firstDay, lastDay }: HistoryFilters): boolean {
  return time === 'range' && firstDay !== '' && lastDay !== '' && lastDay < firstDay;
}

/** The filters as the main process takes them; days are those of this computer's clock. */
export function queryOf(filters: HistoryFilters, nowMs: number): HistoryQuery {
  const { text, label, outcome } = filters;
  return {
    text,
    label,
    outcomes: outcome === null ? [] : [outcome],
    ...stretchOf(filters, nowMs),
  };
}

type Stretch = Pick<HistoryQuery, 'from' | 'before'>;

function stretchOf({ time, firstDay, lastDay }: HistoryFilters, nowMs: number): Stretch {
  switch (time) {
    case 'all':
      return { from: null, before: null };
    case 'today':
      return { from: midnight(nowMs, 0), before: null };
    case 'yesterday':
      return { from: midnight(nowMs, -1), before: midnight(nowMs, 0) };
    // Today is one of them.
    case 'last-7-days':
      return { from: midnight(nowMs, -6), before: null };
    case 'last-30-days':
      return { from: midnight(nowMs, -29), before: null };
    case 'range':
      return { from: midnightOf(firstDay, 0), before: midnightOf(lastDay, 1) };
  }
}

/** The midnight at which a day begins that is so many days after the one of `nowMs`. */
function midnight(nowMs: number, days: number): string {
  const now = new Date(nowMs);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).toISOString();
}

function midnightOf(day: string, daysLater: number): string | null {
  const read = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!read) return null;
  const [, year, month, date] = read.map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return new Date(year, month - 1, date + daysLater).toISOString();
}
