import { afterEach, describe, expect, it } from 'vitest';
import { bestLocale, directionOf, locales, ownNames } from '../../../../shared/texts/locales.ts';
import { isolated, speak, spokenLocale, t } from '../../../../shared/texts/t.ts';

afterEach(() => speak('en'));

describe('a text', () => {
  it('takes its values, and counts', () => {
    expect(t('call.view.paused.happened', { agentUser: '1028' })).toBe('Agent 1028 is paused.');
    expect(t('doctor.report.failed', { count: 1 })).toBe('1 step failed.');
    expect(t('doctor.report.failed', { count: 2 })).toBe('2 steps failed.');
  });

  it('throws where a value is missing, instead of showing the placeholder', () => {
    expect(() => t('call.view.paused.happened')).toThrow();
  });

  it('shows braces and angle brackets as they are', () => {
    expect(t('stream-field.address.not-one-server')).toContain('Put {agent} into');
    expect(t('call.view.paused.happened', { agentUser: '<b>' })).toBe('Agent <b> is paused.');
  });

  it('keeps what is put into it apart in a language that is written from the right', () => {
    expect(isolated('1028')).toBe('1028');
    speak('ar');
    expect(isolated('1028')).toBe('\u20681028\u2069');
    expect(t('call.view.paused.happened', { agentUser: 'a-1' })).toContain('\u2068a-1\u2069');
  });

  it('still finds its branch there', () => {
    speak('ar');
    const values = { position: 1, character: 'x' };
    const tab = t('dialer.status.wrong-character', { ...values, kind: 'tab' });
    expect(tab).not.toBe(t('dialer.status.wrong-character', { ...values, kind: 'space' }));
    expect(tab).not.toContain('x');
  });
});

describe('the language', () => {
  it('is the last that was spoken', () => {
    expect(spokenLocale()).toBe('en');
    speak('pt-BR');
    expect(spokenLocale()).toBe('pt-BR');
  });

  it.each([
    [['de-DE', 'pt-PT', 'en-US'], 'pt-BR'],
    [['tl-PH'], 'fil'],
    [['fil'], 'fil'],
    [['es-419', 'en'], 'es'],
    [['ar_EG.UTF-8'], 'ar'],
    [['C'], 'en'],
    [[], 'en'],
  ] as const)('of a system that lists %j is %s', (preferred, locale) => {
    expect(bestLocale(preferred)).toBe(locale);
  });

  it('has a name of its own, and Arabic alone is written from the right', () => {
    expect(new Set(Object.values(ownNames)).size).toBe(locales.length);
    expect(locales.filter((locale) => directionOf(locale) === 'rtl')).toEqual(['ar']);
  });
});
