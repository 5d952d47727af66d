import { spokenDigits, spokenLocale } from './texts/t.ts';

const weekMs = 7 * 24 * 60 * 60_000;

/**
 * When a destination opens or closes, by this computer's clock and in the person's language: `18:00`
 * today, `Mon 09:00` within a week, `23 Mar, 09:00` after that. Both moments in milliseconds since
 * 1970.
 */
export function openingTimeText(atMs: number, nowMs: number): string {
  const isToday = new Date(atMs).toDateString() === new Date(nowMs).toDateString();
  const format = {
    ...(isToday ? {} : dayParts(atMs - nowMs)),
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  return new Intl.DateTimeFormat(spokenDigits(spokenLocale()), format).format(atMs);
}

function dayParts(inMs: number) {
  return inMs < weekMs
    ? ({ weekday: 'short' } as const)
    : ({ day: 'numeric', month: 'short' } as const);
}
