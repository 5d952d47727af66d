import { afterEach, describe, expect, it } from 'vitest';
import { previewOfNumber } from '../../../../../renderer/features/directory/number-preview.ts';
import { noDialRules } from '../../../../../shared/dial-rules.ts';
import type { DialRules } from '../../../../../shared/dial-rules.ts';
import { speak } from '../../../../../shared/texts/t.ts';

afterEach(() => speak('en'));

describe('the preview of a number', () => {
  const preview = (typed: string, build: string | null) =>
    previewOfNumber(typed, { rules: noDialRules, build });

  it('says what the dialer drops, except what only spaces the number', () => {
    expect(preview('+1 (800) 555-0143', null)).toBe('Dials 1 800 555 0143. The dialer drops +.');
    expect(preview('1.800.555.0143', null)).toBe('Dials 1 800 555 0143.');
  });

  it('shows Arabic digits as the dialer gets them, and not as dropped', () => {
    expect(preview('٧٢٧٥٥٥٠١٩٩', null)).toBe('Dials 727 555 0199.');
  });

  it('knows that later builds keep letters', () => {
    expect(preview('1-800-FLOWERS', '240429-2220')).toContain('Dials 1800.');
    expect(preview('1-800-FLOWERS', '250122-1010')).toBe('Dials 1800FLOWERS.');
  });

  it('says nothing while there is nothing to dial', () => {
    expect(preview(' + ', null)).toBeNull();
  });

  it('keeps the groups of digits in their order in a language from right to left', () => {
    speak('ar');
    expect(preview('18005550143', null)).toContain('\u20661 800 555 0143\u2069');
  });
});

describe('the preview of a number, where dial rules are on', () => {
  const rules: DialRules = {
    country: 'US',
    countryCode: 'keep',
    trunkPrefix: '',
    internationalPrefix: '011',
    outsidePrefix: '9',
  };
  const preview = (typed: string, exact = false) =>
    previewOfNumber(typed, { rules, build: null, exact });

  it('shows what is dialled and that a rule made it so, and nothing as dropped', () => {
    expect(preview('(727) 555-0188')).toBe('Dials 9 1 727 555 0188, by the dial rules.');
    const german = preview('+49 30 901820');
    expect(german).toContain('by the dial rules for other countries');
    expect(german).not.toContain('drops');
  });

  it('shows a number that is dialled exactly as typed without any prefix', () => {
    expect(preview('(727) 555-0188', true)).toBe('Dials 727 555 0188.');
  });

  it('leaves an extension as it is', () => {
    expect(preview('8605')).toBe('Dials 8605.');
  });
});
