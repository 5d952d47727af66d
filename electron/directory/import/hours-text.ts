import { openingHoursSchema } from '../../../shared/opening-hours.ts';
import type { OpeningHours, OpenStretch } from '../../../shared/opening-hours.ts';
import { systemZone } from '../../../shared/system-zone.ts';

/**
 * Opening hours as one text for a spreadsheet's cell: `1-5 09:00-17:00, 6 10:00-14:00`, with 1 for
 * Monday.
 */
export function hoursText({ open }: Pick<OpeningHours, 'open'>): string {
  return open.map(({ days, from, to }) => `${daysText(days)} ${from}-${to}`).join(', ');
}

/**
 * Reads such a text back.
 *
 * @param zone an IANA name; where it is left out, that of this computer.
 * @returns null where it can't be read.
 */
export function readHours(
  text: string,
  zone: string | undefined,
  alternative: string | null,
): OpeningHours | null {
  const open = text.split(/[,;\n]/).map(readStretch);
  const hours = { zone: zone ?? systemZone(), open, alternative };
  return openingHoursSchema.safeParse(hours).data ?? null;
}

function daysText(days: readonly number[]): string {
  const sorted = [...days].sort((one, other) => one - other);
  const [first, last] = [sorted[0] ?? 1, sorted.at(-1) ?? 1];
  const isRow = sorted.length > 2 && last - first === sorted.length - 1;
  return isRow ? `${first}-${last}` : sorted.join('+');
}

function readStretch(text: string): OpenStretch | null {
  const found = /^\s*([1-7+-]+)\s+(\d{1,2}:\d\d)\s*[-–]\s*(\d{1,2}:\d\d)\s*$/.exec(text);
  const [, days = '', from = '', to = ''] = found ?? [];
  const read = readDays(days);
  return found && read
    ? { days: read, from: from.padStart(5, '0'), to: to.padStart(5, '0') }
    : null;
}

function readDays(text: string): number[] | null {
  const days = text.split('+').map(readRow);
  return days.some((row) => row === null) ? null : [...new Set(days.flatMap((row) => row ?? []))];
}

function readRow(text: string): number[] | null {
  const [, first, last] = /^([1-7])(?:-([1-7]))?$/.exec(text) ?? [];
  if (first === undefined) return null;
  const [from, to] = [Number(first), Number(last ?? first)];
  if (from > to) return null;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
