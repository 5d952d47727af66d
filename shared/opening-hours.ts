import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** A stretch of opening on certain days of the week; one that ends before it begins runs past midnight. */
const openStretchSchema = z.strictObject({
  /** 1 is Monday, 7 is Sunday. */
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  from: timeOfDay,
  to: timeOfDay,
});

/** See {@link openingHoursSchema}. */
export type OpenStretch = z.infer<typeof openStretchSchema>;

/** When a destination is open, in the time of the place where it is. */
export const openingHoursSchema = z.strictObject({
  /** An IANA time zone: `America/New_York`. */
  zone: z.string().min(1).max(60).refine(isTimeZone),
  open: z.array(openStretchSchema).min(1).max(20),
  /** The entry that is offered while it is closed, an ID; null where there is none. */
  alternative: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,60}$/)
    .nullable(),
});

/** When a destination is open. */
export type OpeningHours = z.infer<typeof openingHoursSchema>;

/** Whether a destination is open, and till when that stays so (milliseconds since 1970, null: for ever). */
export interface Opening {
  readonly isOpen: boolean;
  readonly changesAtMs: number | null;
}

/** Asking takes a quarter of a millisecond, and a directory has thousands of entries. */
const askedZones = new Map<string, boolean>();

/** Whether the system knows a time zone by that name. */
export function isTimeZone(zone: string): boolean {
  const known = askedZones.get(zone) ?? isKnownToSystem(zone);
  if (known) askedZones.set(zone, known);
  return known;
}

function isKnownToSystem(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a destination is open at a moment, and till when that stays so. A stretch begins and ends
 * when the clock at its place shows that time, or a later one, for the first time: what would begin
 * in the hour that is skipped in spring begins at its end, and the hour that comes twice in autumn
 * counts the first time. A stretch that ends at the minute in which it begins lasts for 24 hours.
 *
 * @param atMs milliseconds since 1970.
 */
export function openingAt(hours: OpeningHours, atMs: number): Opening {
  const local = localTime(hours.zone, atMs);
  const stretches = joined(stretchesAround(hours.open, local.weekday));
  // The weeks are alike: what is open for a whole one is always open.
  const isAlwaysOpen = stretches.some(({ from, to }) => to - from >= 7 * minutesOfDay);
  if (isAlwaysOpen) return { isOpen: true, changesAtMs: null };
  return firstAfter(stretches, local, atMs);
}

const minutesOfDay = 24 * 60;
/** A stretch that began two days ago can still be open: it lasts for a day, and begins at 24:00. */
const daysBack = 2;
/** Two weeks: a stretch of one hour a week may fall into the hour that is skipped. */
const daysAhead = 15;

/** From then till then, in minutes of the local clock since the last midnight there. */
interface LocalStretch {
  readonly from: number;
  readonly to: number;
}

interface LocalTime {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly minute: number;
  /** When the local clock first shows a minute, or a later one: milliseconds since 1970. */
  readonly instantOf: (minute: number) => number;
}

function localTime(zone: string, atMs: number): LocalTime {
  const now = Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs)).toZonedDateTimeISO(zone);
  const midnight = now.toPlainDate().toPlainDateTime();
  return {
    weekday: now.dayOfWeek,
    minute: now.hour * 60 + now.minute,
    instantOf: (minute) => {
      const wanted = midnight.add({ minutes: minute });
      const earlier = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
      if (earlier.toPlainDateTime().equals(wanted)) return earlier.epochMilliseconds;
      // The clock skips that minute: it lies before the skip here, and the skip is what counts.
      return earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? earlier.epochMilliseconds;
    },
  };
}

function stretchesAround(open: readonly OpenStretch[], today: number): LocalStretch[] {
  return open.flatMap(({ days, from, to }) => {
    const start = minuteOf(from);
    const end = minuteOf(to) > start ? minuteOf(to) : minuteOf(to) + minutesOfDay;
    return daysAround
      .filter((day) => days.includes(((((today - 1 + day) % 7) + 7) % 7) + 1))
      .map((day) => ({ from: day * minutesOfDay + start, to: day * minutesOfDay + end }));
  });
}

const daysAround = Array.from({ length: daysBack + daysAhead + 1 }, (_, index) => index - daysBack);

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** In order, with no two that overlap or adjoin. */
function joined(stretches: readonly LocalStretch[]): readonly LocalStretch[] {
  const result: LocalStretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (!last || stretch.from > last.to) result.push(stretch);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
  }
  return result;
}

/** Looks at as few stretches as can be: a calendar takes its time to find an instant. */
function firstAfter(
  stretches: readonly LocalStretch[],
  { minute, instantOf }: LocalTime,
  atMs: number,
): Opening {
  let openTill: number | null = null;
  for (const { from, to } of stretches) {
    // No clock is ever set by a whole day and more at once.
    if (to < minute - 2 * minutesOfDay) continue;
    const start = instantOf(from);
    // The hour between two stretches can be one that is skipped: then they are one.
    if (openTill !== null && start > openTill) break;
    const end = instantOf(to);
    if (end <= atMs || end === start) continue;
    if (start > atMs && openTill === null) return { isOpen: false, changesAtMs: start };
    openTill = end;
  }
  return { isOpen: openTill !== null, changesAtMs: openTill };
}
