import type { OpeningHours } from '../../../shared/opening-hours.ts';
import { spokenDigits, spokenLocale, t } from '../../../shared/texts/t.ts';

const locale = () => spokenDigits(spokenLocale());

/** 1 January 2024 was a Monday; in UTC, so that no zone shifts a name or a time. */
const mondayMs = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

/** The name of a day of the week, 1 for Monday. */
export function dayName(day: number, length: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat(locale(), { weekday: length, timeZone: 'UTC' });
  return format.format(mondayMs + (day - 1) * dayMs);
}

/** A time of day (`17:00`, `24:00`) as the spoken language writes it. */
export function timeText(time: string): string {
  const [hours, minutes] = time.split(':').map(Number);
  const format = new Intl.DateTimeFormat(locale(), { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(mondayMs + ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000);
}

/** Days of the week in words, with runs of three and more as one: "Mon–Wed and Fri". */
export function daysText(days: readonly number[]): string {
  if (days.length === 7) return t('entry.hours.every-day');
  const parts = runsOf(days).flatMap((run) => {
    const [first, last] = [run[0] ?? 1, run.at(-1) ?? 1];
    if (run.length < 3) return run.map((day) => dayName(day, 'short'));
    const values = { from: dayName(first, 'short'), to: dayName(last, 'short') };
    return [t('entry.hours.days-run', values)];
  });
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(parts);
}

function runsOf(days: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** A time zone as people read it: `America/New_York` is "New York". */
export function zoneText(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Opening hours in one line; where there are several stretches, only how many. */
export function hoursText({ open, zone }: OpeningHours): string {
  const [first, second] = open;
  if (!first || second) return t('entry.hours.summary-several', { count: open.length });
  return t('entry.hours.summary', {
    days: daysText(first.days),
    from: timeText(first.from),
    to: timeText(first.to),
    place: zoneText(zone),
  });
}
