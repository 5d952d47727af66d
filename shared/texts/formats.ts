import type { Locale } from './locales.ts';
import { isolated, spokenDigits, spokenLocale } from './t.ts';

/** Formats that are slow to build, kept for each language that was spoken. */
function perLocale<Format>(build: (locale: string) => Format): () => Format {
  const built = new Map<Locale, Format>();
  return () => {
    const locale = spokenLocale();
    const format = built.get(locale) ?? build(localeForFormats(locale));
    built.set(locale, format);
    return format;
  };
}

/**
 * The locale to format by: the system's own where it is of the language that is spoken, since a
 * country has its own clock (`14:05` in British English, `2:05 PM` in American).
 */
function localeForFormats(locale: Locale): string {
  const system = new Intl.Locale(new Intl.NumberFormat().resolvedOptions().locale);
  if (system.language !== new Intl.Locale(locale).language) return spokenDigits(locale);
  // Wherever the person lives, the days are those of the dialer, and the digits those on the keys.
  return new Intl.Locale(system, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}

const number = perLocale((locale) => new Intl.NumberFormat(locale));
const tenths = perLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const time = perLocale((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const date = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const dateTime = perLocale(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
    }),
);
const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
// Baton's English is spelt the British way, also where it is spoken elsewhere: no comma before "and".
const list = perLocale(
  (locale) =>
    new Intl.ListFormat(locale.startsWith('en') ? 'en-GB' : locale, { type: 'conjunction' }),
);

/** A whole number with the separators of the language: `12,500`. */
export function formatNumber(value: number): string {
  return number().format(value);
}

/** A number with one digit behind the point: `0.4`. */
export function formatTenths(value: number): string {
  return tenths().format(value);
}

/** A moment's time of day on this computer: `2:05 PM`; `at` is an ISO 8601 date. */
export function formatTime(at: string): string {
  return readable(at, (moment) => time().format(moment));
}

/** A moment's date on this computer: `Mar 15, 2026`; `at` is an ISO 8601 date. */
export function formatDate(at: string): string {
  return readable(at, (moment) => date().format(moment));
}

/** A moment's day of the year and time of day: `Mar 15, 2:05 PM`; `at` is an ISO 8601 date. */
export function formatDateTime(at: string): string {
  return readable(at, (moment) => dateTime().format(moment));
}

/** The same, without the day where that is the one of `nowMs` (milliseconds since 1970). */
export function formatMoment(at: string, nowMs: number): string {
  const isToday = new Date(at).toDateString() === new Date(nowMs).toDateString();
  return isToday ? formatTime(at) : formatDateTime(at);
}

/** How many days ago a moment was by this computer's calendar: `today`, `yesterday`, `3 days ago`. */
export function formatDaysAgo(at: string, nowMs: number): string {
  return readable(at, (moment) => {
    const days = Math.round((dayStartMs(moment) - dayStartMs(new Date(nowMs))) / dayMs);
    return relative().format(days, 'day');
  });
}

/** Texts as a list in a sentence: `1028, 1029 and 1030`. */
export function formatList(items: readonly string[]): string {
  return list().format(items.map(isolated));
}

const dayMs = 86_400_000;

function dayStartMs(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
}

/** A date that can't be read stands as it came: a certificate or a file may hold anything. */
function readable(at: string, format: (moment: Date) => string): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : format(moment);
}
