import { formatMoment, formatTime } from '../../shared/texts/formats.ts';

/** A moment's time of day; `at` is an ISO 8601 date. */
export function clockText(at: string): string {
  return formatTime(at);
}

/** The same with its day, unless it is that of `nowMs` (milliseconds since 1970). */
export function dayText(at: string, nowMs: number): string {
  return formatMoment(at, nowMs);
}
