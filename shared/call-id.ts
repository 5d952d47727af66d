import { z } from 'zod';

/**
 * A call ID as the dialer keeps it. The server drops every other character from the field `value`
 * before it looks the call up, so an ID with one could name another call.
 */
export const callIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);

/** How a call came about, told by the first letter of its ID; `other` for a letter not known. */
export type CallKind =
  'inbound' | 'auto-dialled' | 'dialled-by-hand' | 'in-group-transfer' | 'other';

/** What a call ID says of its call. */
export interface DecodedCallId {
  readonly kind: CallKind;
  /** When the call began, by the dialer's wall clock, which carries no year. */
  readonly began: {
    readonly month: number;
    readonly day: number;
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
  };
  /** Without the leading zeros. */
  readonly leadId: string;
}

const kindOfLetter: Readonly<Record<string, CallKind>> = {
  Y: 'inbound',
  V: 'auto-dialled',
  M: 'dialled-by-hand',
  J: 'in-group-transfer',
};

const shape = /^([A-Z])(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{9,10})$/;

/**
 * Reads a call ID: a letter, `mmddHHMMSS` of the dialer's local time, and the lead ID padded to
 * nine digits (ten in old versions).
 *
 * @returns null where the text has another shape; such an ID can still be transferred.
 */
export function decodeCallId(callId: string): DecodedCallId | null {
  const parts = shape.exec(callId);
  if (!parts) return null;
  const [, letter = '', month, day, hour, minute, second, lead = ''] = parts;
  const began = {
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  };
  if (!isMomentOfAYear(began)) return null;
  return { kind: kindOfLetter[letter] ?? 'other', began, leadId: lead.replace(/^0+(?=\d)/, '') };
}

function isMomentOfAYear(began: DecodedCallId['began']): boolean {
  // 2024 was a leap year: 29 February has to pass.
  const date = new Date(
    Date.UTC(2024, began.month - 1, began.day, began.hour, began.minute, began.second),
  );
  return (
    date.getUTCMonth() === began.month - 1 &&
    date.getUTCDate() === began.day &&
    date.getUTCHours() === began.hour &&
    date.getUTCMinutes() === began.minute &&
    date.getUTCSeconds() === began.second
  );
}

const longestPlausibleCallMs = 24 * 60 * 60 * 1000;
const clockSkewMs = 60 * 1000;

/**
 * How long a call has lasted, from its ID and the dialer's own clock.
 *
 * @param dialerWallMs the dialer's wall-clock time now, as if it were UTC, in milliseconds.
 * @returns milliseconds, or null where the ID has no readable time or the result is not plausible
 *   (over a day, or in the future by more than a minute), as when the clocks disagree.
 */
export function callAgeMs(callId: string, dialerWallMs: number): number | null {
  const decoded = decodeCallId(callId);
  if (!decoded) return null;
  const { month, day, hour, minute, second } = decoded.began;
  const year = new Date(dialerWallMs).getUTCFullYear();
  // The ID has no year: a call of New Year's Eve is read on New Year's Day.
  const ages = [year, year - 1, year + 1].map(
    (candidate) => dialerWallMs - Date.UTC(candidate, month - 1, day, hour, minute, second),
  );
  const age = ages.find((ms) => ms >= -clockSkewMs && ms <= longestPlausibleCallMs);
  return age === undefined ? null : Math.max(0, age);
}
