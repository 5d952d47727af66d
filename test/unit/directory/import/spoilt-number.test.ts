import { describe, expect, it } from 'vitest';
import {
  spoiltNumber,
  withoutDecimals,
} from '../../../../electron/directory/import/spoilt-number.ts';
import {
  hasExtensionBehind,
  holdsSeveralNumbers,
} from '../../../../electron/directory/import/typed-behind.ts';

describe('a number out of a spreadsheet', () => {
  it.each(['1.80056E+10', '1,80056E+10', '9.01144207946095E+015', '1E+10', '-1.2e5'])(
    'has lost digits: %s',
    (number) => {
      expect(spoiltNumber(number, null)).toBe('digits-lost');
    },
  );

  it.each([
    '04-Mar',
    '4. Mrz',
    'Mar-26',
    '3/4/2026',
    '03.04.2026',
    '2026/03/04',
    '2026-03-04',
    '4-févr.',
  ])('became a day: %s', (number) => {
    expect(spoiltNumber(number, null)).toBe('became-a-date');
  });

  it.each(['-1488', '#NAME?', '#VALUE!', '#N/A', '#REF!', '#DIV/0!', '####', 'Err:509'])(
    'was calculated with: %s',
    (number) => {
      expect(spoiltNumber(number, null)).toBe('calculated');
    },
  );

  it('is rounded from the sixteenth digit on', () => {
    expect(spoiltNumber('9011442079460950', null)).toBe('rounded');
    expect(spoiltNumber('9011442079460958', null)).toBeNull();
    expect(spoiltNumber('900000000000000', null)).toBeNull();
  });

  it('has lost its plus where it would be a foreign number with one', () => {
    expect(spoiltNumber('442079460958', 'US')).toBe('plus-lost');
    expect(spoiltNumber('442079460958', null)).toBe('plus-lost');
    expect(spoiltNumber('18005550134', null)).toBeNull();
  });

  it('has lost its zero where the country writes one', () => {
    expect(spoiltNumber('301234567', 'DE')).toBe('zero-lost');
    expect(spoiltNumber('301234567', 'US')).toBeNull();
    expect(spoiltNumber('8005550134', 'US')).toBeNull();
  });

  it.each([
    '123',
    '8600051',
    '*97',
    '#12',
    '**',
    '0301234567',
    '+49 30 901820',
    '9 1 (800) 555-0134',
    '1-800-FLOWERS',
    '555-0134',
    '01.23.45.67.89',
    '800/555-0134',
    '12-3456-78',
  ])('is what was typed: %s', (number) => {
    expect(spoiltNumber(number, 'DE')).toBeNull();
  });

  it.each([
    ['101.0', '101'],
    ['101,00', '101'],
    ['18005550134.000000', '18005550134'],
    ['12.000', '12.000'],
    ['01.23.45.67.00', '01.23.45.67.00'],
    ['5.5', '5.5'],
  ])('loses decimals, and no more: %s', (number, left) => {
    expect(withoutDecimals(number)).toBe(left);
  });
});

describe('what is written behind a number', () => {
  it.each([
    '+1 800 555 0134 ext. 12',
    '+1 800 555 0134x12',
    '8005550134,,12',
    '8005550134;12',
    '8005550134p12',
    '030 901820 Durchwahl 5',
  ])('is an extension: %s', (number) => {
    expect(hasExtensionBehind(number)).toBe(true);
  });

  it.each(['8005550134', '18,005,550,134', '1-800-FLOWERS', '12 ext 3', '9w1', '9,1,800 555 0134'])(
    'is none: %s',
    (number) => {
      expect(hasExtensionBehind(number)).toBe(false);
    },
  );

  it.each(['0800 555 0134 / 0800 555 0177', '8005550134 or 8005550177', '8005550134\n8005550177'])(
    'is another number: %s',
    (number) => {
      expect(holdsSeveralNumbers(number)).toBe(true);
    },
  );

  it.each(['0800/5550134', '030/901820', '+49 30 901820'])('is the same number: %s', (number) => {
    expect(holdsSeveralNumbers(number)).toBe(false);
  });
});
