import { afterEach, describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatDaysAgo,
  formatList,
  formatMoment,
  formatNumber,
  formatTenths,
  formatTime,
} from '../../../../shared/texts/formats.ts';
import { locales } from '../../../../shared/texts/locales.ts';
import { speak } from '../../../../shared/texts/t.ts';

// Without a zone: a moment of this computer's own, wherever the tests run.
const march = new Date(2026, 2, 15, 14, 5).toISOString();
const marchMs = Date.parse(march);
const dayMs = 86_400_000;

afterEach(() => speak('en'));

describe('formats', () => {
  it('follow the language that is spoken, and change with it', () => {
    expect([formatNumber(12_500), formatTenths(0.412)]).toEqual(['12,500', '0.4']);
    expect(formatDate(march)).toContain('Mar');
    speak('fr');
    expect([formatNumber(12_500), formatTenths(0.412)]).toEqual(['12\u202F500', '0,4']);
    expect(formatDate(march)).toContain('mars');
    expect(formatTime(march)).toBe('14:05');
    speak('en');
    expect(formatTenths(0.412)).toBe('0.4');
  });

  it.each(locales)('keep the digits of the keys in %s', (locale) => {
    speak(locale);
    const texts = [
      formatNumber(1234),
      formatTime(march),
      formatDate(march),
      formatDateTime(march),
      formatDaysAgo(march, marchMs + 5 * dayMs),
    ];
    for (const text of texts) expect(text).toMatch(/^[^٠-٩]*\d[^٠-٩]*$/);
    expect(texts[2]).toContain('2026');
  });

  it('leave the day out of a moment of today', () => {
    expect(formatMoment(march, marchMs + 3_600_000)).toBe(formatTime(march));
    expect(formatMoment(march, marchMs + dayMs)).toContain('Mar');
  });

  it('count days by the calendar and not by hours', () => {
    const lateMs = new Date(2026, 2, 15, 23, 59).getTime();
    const nextMs = new Date(2026, 2, 16, 0, 1).getTime();
    expect(formatDaysAgo(new Date(lateMs).toISOString(), lateMs)).toBe('today');
    expect(formatDaysAgo(new Date(lateMs).toISOString(), nextMs)).toBe('yesterday');
    expect(formatDaysAgo(march, marchMs + 3 * dayMs)).toBe('3 days ago');
  });

  it('leave a date that can’t be read as it came', () => {
    expect([formatTime('soon'), formatDate(''), formatDaysAgo('x', 0)]).toEqual(['soon', '', 'x']);
  });
});

describe('a list', () => {
  it('is one in a sentence of the language', () => {
    const users = ['1028', '1029', '1030'];
    expect(formatList(users)).toBe('1028, 1029 and 1030');
    expect(formatList(['1028'])).toBe('1028');
    speak('es');
    expect(formatList(users)).toBe('1028, 1029 y 1030');
  });
});
