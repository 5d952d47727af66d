import { historyOutcomes } from '../../../shared/history.ts';
import type { HistoryDay, HistoryOutcome } from '../../../shared/history.ts';
import { spokenDigits, spokenLocale } from '../../../shared/texts/t.ts';

/** How many attempts ended how. */
export type OutcomeCounts = HistoryDay['total'];

/** How many attempts that are. */
export function sumOf(counts: OutcomeCounts): number {
  return historyOutcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** The outcomes that have occurred, in the order in which they are always shown. */
export function occurring(counts: OutcomeCounts): readonly HistoryOutcome[] {
  return historyOutcomes.filter((outcome) => counts[outcome] > 0);
}

/**
 * The noon of a day that is so many days after another; noon is on the same day whatever clocks do.
 *
 * @param moment ISO 8601.
 */
export function dayBeside(moment: string, days: number): string {
  const date = new Date(moment);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 12).toISOString();
}

/** Whether a day is today, or later: there is nothing to see after it. */
export function isLastDay(noon: string): boolean {
  return noon >= dayBeside(new Date().toISOString(), 0);
}

/** A day with its weekday: `Sunday, 15 March 2026`. */
export function dateOfDay(noon: string): string {
  const locale = spokenDigits(spokenLocale());
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(new Date(noon));
}
