import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingAt, openingHoursSchema } from '../../../shared/opening-hours.ts';
import type { OpeningHours, OpenStretch } from '../../../shared/opening-hours.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const weekdays = [1, 2, 3, 4, 5];

function hours(zone: string, ...open: readonly OpenStretch[]): OpeningHours {
  return openingHoursSchema.parse({ zone, open, alternative: null });
}

const at = (iso: string) => Date.parse(iso);
const opening = (of: OpeningHours, iso: string) => {
  const { isOpen, changesAtMs } = openingAt(of, at(iso));
  return [isOpen, changesAtMs === null ? null : new Date(changesAtMs).toISOString()];
};

describe('opening hours', () => {
  const office = hours('America/New_York', { days: weekdays, from: '09:00', to: '17:00' });

  it('are those of the place, whatever the clock of this computer shows', () => {
    // Friday, 10 July 2026; New York is four hours behind UTC.
    expect(opening(office, '2026-07-10T12:59:59.999Z')).toEqual([
      false,
      '2026-07-10T13:00:00.000Z',
    ]);
    expect(opening(office, '2026-07-10T13:00:00.000Z')).toEqual([true, '2026-07-10T21:00:00.000Z']);
    expect(opening(office, '2026-07-10T20:59:59.999Z')).toEqual([true, '2026-07-10T21:00:00.000Z']);
    expect(opening(office, '2026-07-10T21:00:00.000Z')).toEqual([
      false,
      '2026-07-13T13:00:00.000Z',
    ]);
  });

  it('run past midnight into a day that is not named', () => {
    const bar = hours('UTC', { days: [5], from: '22:00', to: '02:00' });
    expect(opening(bar, '2026-07-11T01:00:00Z')).toEqual([true, '2026-07-11T02:00:00.000Z']);
    expect(opening(bar, '2026-07-11T23:00:00Z')).toEqual([false, '2026-07-17T22:00:00.000Z']);
  });

  it('join where one stretch adjoins the next', () => {
    const joined = hours(
      'UTC',
      { days: [5], from: '12:00', to: '24:00' },
      { days: [6], from: '00:00', to: '06:00' },
      { days: [6], from: '05:00', to: '08:00' },
    );
    expect(opening(joined, '2026-07-10T13:00:00Z')).toEqual([true, '2026-07-11T08:00:00.000Z']);
  });

  it('never end where it is always open', () => {
    const day = hours('America/New_York', { days: everyDay, from: '00:00', to: '24:00' });
    const round = hours('America/New_York', { days: everyDay, from: '06:00', to: '06:00' });
    for (const always of [day, round]) {
      expect(opening(always, '2026-03-08T06:30:00Z')).toEqual([true, null]);
    }
  });

  it('end somewhere where a minute a week is missing', () => {
    const almost = hours(
      'UTC',
      { days: [1, 2, 3, 4, 5, 6], from: '00:00', to: '24:00' },
      { days: [7], from: '00:00', to: '23:59' },
    );
    expect(opening(almost, '2026-07-13T00:00:00Z')).toEqual([true, '2026-07-19T23:59:00.000Z']);
    expect(opening(almost, '2026-07-19T23:59:30Z')).toEqual([false, '2026-07-20T00:00:00.000Z']);
  });

  it('begin after the hour that is skipped in spring, where they would begin in it', () => {
    const night = hours('America/New_York', { days: [7], from: '02:30', to: '05:00' });
    expect(opening(night, '2026-03-08T06:59:00Z')).toEqual([false, '2026-03-08T07:00:00.000Z']);
    expect(opening(night, '2026-03-08T07:00:00Z')).toEqual([true, '2026-03-08T09:00:00.000Z']);
  });

  it('wait for the next week where the whole of them is skipped', () => {
    const hour = hours('America/New_York', { days: [7], from: '02:00', to: '03:00' });
    expect(opening(hour, '2026-03-08T06:59:00Z')).toEqual([false, '2026-03-15T06:00:00.000Z']);
  });

  it('count the hour that comes twice in autumn the first time', () => {
    const night = hours('America/New_York', { days: [7], from: '00:00', to: '01:30' });
    expect(opening(night, '2026-11-01T05:00:00Z')).toEqual([true, '2026-11-01T05:30:00.000Z']);
    expect(opening(night, '2026-11-01T06:15:00Z')).toEqual([false, '2026-11-08T05:00:00.000Z']);
  });

  it('are found in every time zone that the system knows', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const { changesAtMs } = openingAt({ ...office, zone }, at('2026-07-10T13:00:00Z'));
      expect(changesAtMs, zone).not.toBeNull();
    }
  });
});

describe('opening hours, beside a check of each minute', () => {
  const zones = [
    'UTC',
    'America/New_York',
    'America/St_Johns',
    'Europe/London',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Africa/Casablanca',
    'America/Santiago',
  ];
  /** The hours around changes of clocks in those zones, and any others. */
  const moments = fc.oneof(
    fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') }),
    fc
      .tuple(
        fc.constantFrom(
          '2026-03-08T07:00:00Z',
          '2026-11-01T06:00:00Z',
          '2026-03-29T01:00:00Z',
          '2026-10-25T01:00:00Z',
          '2026-04-04T15:00:00Z',
          '2026-10-03T15:30:00Z',
          '2026-02-15T02:00:00Z',
          '2026-09-06T04:00:00Z',
        ),
        fc.integer({ min: -180, max: 180 }),
      )
      .map(([iso, minutes]) => at(iso) + minutes * 60_000),
  );
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'));
  const timeOfDay = fc.oneof(
    { weight: 9, arbitrary: time.map(([hour, m]) => `${String(hour).padStart(2, '0')}:${m}`) },
    { weight: 1, arbitrary: fc.constant('24:00') },
  );
  const stretch = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    from: timeOfDay,
    to: timeOfDay,
  });

  it('say the same, and change in the very minute they name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.array(stretch, { minLength: 1, maxLength: 3 }),
        moments,
        (zone, open, moment) => {
          const of = { zone, open, alternative: null };
          const slow = slowCheck(of, moment);
          const { isOpen, changesAtMs } = openingAt(of, moment);
          expect(isOpen).toBe(slow.isOpen);
          if (slow.changesAtMs === null) expect(isFar(changesAtMs, moment)).toBe(true);
          else expect(changesAtMs).toBe(slow.changesAtMs);
        },
      ),
      { numRuns: 60 },
    );
  });

  const isFar = (changesAtMs: number | null, moment: number) =>
    changesAtMs === null || changesAtMs >= moment + 3 * 86_400_000;
});

/**
 * Goes on from a moment minute by minute, for three days at most, with `Intl` alone. Each time of
 * opening or closing comes when the clock shows it, or a later one, for the first time.
 */
function slowCheck(
  { zone, open }: OpeningHours,
  moment: number,
): { readonly isOpen: boolean; readonly changesAtMs: number | null } {
  const now = Math.floor(moment / 60_000);
  const wallAt = clockOf(zone);
  // The latest time that the clock has shown, from half a day before: it never goes back.
  let shown = 0;
  for (let minute = now - 720; minute <= now; minute += 1) shown = Math.max(shown, wallAt(minute));
  const isOpen = isOpenAt(open, shown);
  for (let minute = now + 1; minute <= now + 3 * 1440; minute += 1) {
    shown = Math.max(shown, wallAt(minute));
    if (isOpenAt(open, shown) !== isOpen) return { isOpen, changesAtMs: minute * 60_000 };
  }
  return { isOpen, changesAtMs: null };
}

/** What the clock of a zone shows at a minute since 1970, as a minute since then. */
function clockOf(zone: string): (minute: number) => number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  // Clocks are set at a full quarter of an hour; within one they run like any other.
  const aheadOfUtc = new Map<number, number>();
  const read = (quarter: number): number => {
    const text = clock.format(quarter * 60_000);
    const parts = /^(\d\d)\/(\d\d)\/(\d{4}), (\d\d):(\d\d)$/.exec(text) ?? [];
    const [day = 0, month = 0, year = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
    const ahead = Date.UTC(year, month - 1, day, hour, minute) / 60_000 - quarter;
    aheadOfUtc.set(quarter, ahead);
    return ahead;
  };
  return (minute) => {
    const quarter = minute - (minute % 15);
    return minute + (aheadOfUtc.get(quarter) ?? read(quarter));
  };
}

function isOpenAt(open: readonly OpenStretch[], wall: number): boolean {
  return open.some(({ days, from, to }) =>
    [0, 1, 2].some((daysAgo) => {
      const midnight = (Math.floor(wall / 1440) - daysAgo) * 1440;
      const weekday = new Date(midnight * 60_000).getUTCDay() || 7;
      const end = midnight + minutes(to) + (minutes(to) > minutes(from) ? 0 : 1440);
      return days.includes(weekday) && wall >= midnight + minutes(from) && wall < end;
    }),
  );
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
