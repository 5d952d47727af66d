import { formatNumber, formatTenths } from '../../../shared/texts/formats.ts';
import { t } from '../../../shared/texts/t.ts';

/** How long a call has lasted: `02:41`, from an hour on `1:02:41`. Never below zero. */
export function timerText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const end = `${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
  return hours === 0 ? end : `${hours}:${end}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A look that is as fresh as this is not worth a number that changes all the time. */
const freshMs = 2000;

/** Up to this age, what is on the screen is taken for what is so. */
const staleMs = 5000;

/** An age in the unit that it is told in; `now` while it is not worth a number. */
export interface Age {
  readonly unit: 'now' | 'seconds' | 'minutes';
  readonly count: number;
}

/** How long ago something was, of milliseconds. */
export function ageOf(ms: number): Age {
  const seconds = Math.floor(ms / 1000);
  if (ms < freshMs) return { unit: 'now', count: 0 };
  return seconds < 60
    ? { unit: 'seconds', count: seconds }
    : { unit: 'minutes', count: Math.floor(seconds / 60) };
}

/** Whether the dialer has named the call so long ago that it may be gone. */
export function isStale(ms: number): boolean {
  return ms >= staleMs;
}

/** How long an answer took: `0.4 s`, from ten seconds on `12 s`. */
export function tookText(ms: number): string {
  const seconds = ms / 1000;
  const shown = seconds < 9.95 ? formatTenths(seconds) : formatNumber(Math.round(seconds));
  return t('call-card.took', { seconds: shown });
}
