import { afterEach, describe, expect, it } from 'vitest';
import {
  firstWrongStretch,
  hoursOf,
  isPastMidnight,
  stretchDraftOf,
  stretchOf,
  stretchProblem,
  withDay,
} from '../../../../../renderer/features/directory/hours-draft.ts';
import { daysText, hoursText } from '../../../../../renderer/features/directory/hours-text.ts';
import {
  zoneInRegion,
  zonesByRegion,
} from '../../../../../renderer/features/directory/time-zones.ts';
import { systemZone } from '../../../../../shared/system-zone.ts';
import { openingAt, openingHoursSchema } from '../../../../../shared/opening-hours.ts';
import { speak } from '../../../../../shared/texts/t.ts';

afterEach(() => speak('en'));

const week = [1, 2, 3, 4, 5];
const office = { days: week, from: '09:00', to: '17:00' };

describe('a stretch of opening in the form', () => {
  it('ends at 00:00 where it lasts till midnight, which a time field can show', () => {
    const evening = { days: [5], from: '18:00', to: '24:00' };
    expect(stretchDraftOf(evening).to).toBe('00:00');
    expect(stretchOf(stretchDraftOf(evening))).toEqual(evening);
  });

  it('is a whole day from 00:00 to 00:00, and nothing from any other time to itself', () => {
    const day = { days: [1], from: '00:00', to: '00:00' };
    expect(stretchProblem(day)).toBeNull();
    const open = [stretchOf(day)];
    const hours = openingHoursSchema.parse({ zone: 'UTC', open, alternative: null });
    expect(openingAt(hours, Date.UTC(2024, 0, 1, 23, 59)).isOpen).toBe(true);
    expect(openingAt(hours, Date.UTC(2024, 0, 2, 0, 1)).isOpen).toBe(false);
    expect(stretchProblem({ ...day, from: '09:00', to: '09:00' })).toBe('no-length');
  });

  it('says what is missing, in the order of the fields', () => {
    expect(stretchProblem({ days: [], from: '', to: '' })).toBe('days-missing');
    expect(stretchProblem({ days: [1], from: '', to: '' })).toBe('from-missing');
    expect(stretchProblem({ days: [1], from: '09:00', to: '' })).toBe('to-missing');
    expect(stretchProblem(office)).toBeNull();
  });

  it('runs past midnight where it ends before it begins, and not where it ends with the day', () => {
    expect(isPastMidnight({ ...office, from: '18:00', to: '02:00' })).toBe(true);
    expect(isPastMidnight({ ...office, from: '18:00', to: '00:00' })).toBe(false);
    expect(isPastMidnight(office)).toBe(false);
  });

  it('holds its days in their order, each once', () => {
    expect(withDay([3, 5], 4, true)).toEqual([3, 4, 5]);
    expect(withDay([3, 5], 3, true)).toEqual([3, 5]);
    expect(withDay([3, 5], 5, false)).toEqual([3]);
  });
});

describe('opening hours of the form', () => {
  const draft = { hasHours: true, zone: 'UTC', stretches: [office], alternative: '' };

  it('are none where they are switched off', () => {
    expect(hoursOf({ ...draft, hasHours: false })).toBeUndefined();
    expect(firstWrongStretch({ ...draft, hasHours: false, stretches: [] })).toBeNull();
  });

  it('name no alternative rather than an empty one', () => {
    expect(hoursOf(draft)?.alternative).toBeNull();
    expect(hoursOf({ ...draft, alternative: 'dana' })?.alternative).toBe('dana');
  });

  it('lead to the stretch that is wrong first', () => {
    const stretches = [office, { ...office, to: '' }, { ...office, days: [] }];
    expect(firstWrongStretch({ ...draft, stretches })).toBe(1);
    expect(firstWrongStretch(draft)).toBeNull();
  });
});

describe('opening hours in words', () => {
  const hours = { zone: 'America/New_York', open: [office], alternative: null };

  it('take runs of days together, and pairs not', () => {
    expect(daysText(week)).toBe('Mon to Fri');
    expect(daysText([1, 2, 4])).toBe('Mon, Tue, Thu');
    expect(daysText([1, 2, 3, 7])).toBe('Mon to Wed, Sun');
    expect(daysText([1, 2, 3, 4, 5, 6, 7])).toBe('Every day');
  });

  it('name the days, the times and the place of a single stretch', () => {
    expect(hoursText(hours)).toMatch(/^Mon to Fri, 9:00\sAM to 5:00\sPM, New York time$/);
    expect(hoursText({ ...hours, open: [office, office, office] })).toBe('3 stretches');
  });

  it('write days and times as the language does', () => {
    speak('fr');
    expect(hoursText(hours)).toContain('09:00');
    expect(daysText([1])).toBe('lun.');
  });
});

describe('the time zones to choose from', () => {
  it('are all that the system knows, each once, in its part of the world', () => {
    const zones = zonesByRegion().flatMap(([, inRegion]) => inRegion);
    expect(zones.toSorted()).toEqual(Intl.supportedValuesOf('timeZone').toSorted());
    for (const [region, inRegion] of zonesByRegion()) {
      expect(inRegion.every((zone) => zone.split('/')[0] === region)).toBe(true);
    }
  });

  it('are read without underscores and without their region', () => {
    expect(zoneInRegion('America/New_York')).toBe('New York');
    expect(zoneInRegion('America/Argentina/Buenos_Aires')).toBe('Argentina, Buenos Aires');
    expect(zoneInRegion('UTC')).toBe('UTC');
  });

  it('know the one of this computer', () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: systemZone() })).not.toThrow();
  });
});
