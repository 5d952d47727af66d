import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursText, readHours } from '../../../../electron/directory/import/hours-text.ts';
import { anyHours } from './any-directory.ts';

const read = (text: string, zone: string | undefined = 'UTC') => readHours(text, zone, null)?.open;

describe('opening hours as a text', () => {
  it.each([
    [[1, 2, 3, 4, 5], '1-5 09:00-17:00'],
    [[6], '6 09:00-17:00'],
    [[1, 2], '1+2 09:00-17:00'],
    [[1, 3, 4, 5], '1+3+4+5 09:00-17:00'],
  ])('names the days: %j', (days, text) => {
    const open = [{ days, from: '09:00', to: '17:00' }];
    expect(hoursText({ open })).toBe(text);
    expect(read(text)).toEqual(open);
  });

  it('is read as people write it', () => {
    expect(read(' 1-5  9:00 – 17:00 ; 6 10:00-24:00\n7+1-2 22:00-02:00')).toEqual([
      { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
      { days: [6], from: '10:00', to: '24:00' },
      { days: [7, 1, 2], from: '22:00', to: '02:00' },
    ]);
  });

  it.each([
    '9 to 5',
    '',
    '8 09:00-17:00',
    '5-1 09:00-17:00',
    '1-5 25:00-26:00',
    '1-5 09:00',
    '1-5',
  ])('is none where nobody can tell: “%s”', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('needs a zone that there is, and takes this computer’s where none is named', () => {
    expect(read('1 09:00-17:00', 'Mars/Base')).toBeUndefined();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(readHours('1 09:00-17:00', undefined, null)?.zone).toBe(timeZone);
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        expect(readHours(hoursText(hours), hours.zone, null)).toEqual(hours);
      }),
    );
  });
});
