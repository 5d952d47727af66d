import { describe, expect, it } from 'vitest';
import { searchOptions } from '../../../../../renderer/features/speed-dial/search-options.ts';
import { typedNumber } from '../../../../../renderer/features/speed-dial/typed-number.ts';
import { noDialRules } from '../../../../../shared/dial-rules.ts';
import type { FoundEntry } from '../../../../../shared/find-entries.ts';
import { numberProblem } from '../../../../../shared/number-problem.ts';
import { billing } from '../../app-state.ts';

const plan = { rules: noDialRules, build: '240429-2220' };
const lettersPlan = { ...plan, build: '250122-1010' };
const northAmerica = { ...plan, rules: { ...noDialRules, country: 'US', outsidePrefix: '9' } };

describe('what is typed into the search', () => {
  it('is previewed as the dialer will see it', () => {
    expect(typedNumber(' (727) 555-1212 ', plan)).toEqual({
      number: '(727) 555-1212',
      dialString: '7275551212',
      dropped: '',
      problem: null,
    });
  });

  it.each(['٧٢٧٥٥٥٠١٩٩', '۷۲۷-۵۵۵-۰۱۹۹', '（７２７）５５５ ０１９９'])(
    'reads as a number in the digits of Arabic, Persian and full-width writing: %s',
    (number) => {
      const shown = { number, dialString: '7275550199', dropped: '', problem: null };
      expect(typedNumber(number, plan)).toEqual(shown);
      expect(typedNumber(number, lettersPlan)).toEqual(shown);
    },
  );

  it('is dialled by the dialer’s rules', () => {
    expect(typedNumber('727 555 1212', northAmerica)?.dialString).toBe('917275551212');
  });

  it('says what the dialer drops, but not what a rule puts something else for', () => {
    expect(typedNumber('+1 727 555 1212', plan)?.dropped).toBe('+');
    expect(typedNumber('+1 727 555 1212', northAmerica)?.dropped).toBe('');
  });

  it.each(['8600', '*85', '#9', '9,1 800.555/1234'])('reads as a number: %s', (typed) => {
    expect(typedNumber(typed, plan)?.problem).toBeNull();
  });

  it.each(['', '  ', '+', 'Billing', 'Desk 12', '12 Main', '1-800-FLOWERS'])(
    'reads as none: %s',
    (typed) => {
      expect(typedNumber(typed, plan)).toBeNull();
    },
  );

  it('may hold letters where the dialer keeps them', () => {
    expect(typedNumber('1-800-FLOWERS', lettersPlan)?.dialString).toBe('1800FLOWERS');
    expect(typedNumber('Desk 12', lettersPlan)).toBeNull();
  });

  it('is refused in words where the dialer would refuse it', () => {
    expect(typedNumber('9', plan)?.problem).toBe(numberProblem('9', plan.build));
    expect(searchOptions([], typedNumber('9', plan))).toEqual([]);
  });
});

describe('what can be picked', () => {
  const byNumber: FoundEntry = { entry: billing, field: 'number' };

  it('has the entries before the number itself', () => {
    const options = searchOptions([byNumber], typedNumber('8005550143', plan));
    expect(options.map(({ kind }) => kind)).toEqual(['entry', 'number']);
  });

  it('ends after the first fifty', () => {
    const many = Array.from({ length: 80 }, () => byNumber);
    expect(searchOptions(many, null)).toHaveLength(50);
  });
});
