import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDate, dialString, keepsLetters } from '../../../shared/dial-string.ts';

const oldBuild = '240429-2220';
const newBuild = '250122-1010';

describe('what the dialer dials for what was typed', () => {
  it.each([
    ['+1 (800) 555-1234', '18005551234'],
    ['9 1 800 555 1234', '918005551234'],
    ['*98#', '*98#'],
    ['0044 20 7946 0000', '00442079460000'],
    ['٠١٢', '012'],
    ['٧٢٧٥٥٥٠١٩٩', '7275550199'],
    ['۷۲۷ ۵۵۵ ۰۱۹۹', '7275550199'],
    ['（７２７）５５５－０１９９', '7275550199'],
    ['＊９８＃', '*98#'],
    ['१२', ''],
    ['', ''],
  ])('is, for %j, %j on every build', (typed, dialled) => {
    for (const build of [null, oldBuild, newBuild]) expect(dialString(typed, build)).toBe(dialled);
  });

  it('holds letters from build 250122 on, as they were typed', () => {
    expect(dialString('1-800-Flowers', oldBuild)).toBe('1800');
    expect(dialString('1-800-Flowers', newBuild)).toBe('1800Flowers');
    expect(dialString('1-800-Flowers', null)).toBe('1800');
  });

  it('stays what it is when the dialer cleans it once more', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(null, oldBuild, newBuild), (typed, build) => {
        const dialled = dialString(typed, build);
        expect(dialString(dialled, build)).toBe(dialled);
        expect(dialString(dialled, newBuild)).toBe(dialled);
      }),
    );
  });
});

describe('the dialer’s build', () => {
  it('is read as a date', () => {
    expect(buildDate('250122-1010')).toBe(250_122);
  });

  it.each(['', '250122', '250122-', '25012-1010', '250122-1010 ', 'x250122-1010'])(
    'is not read from %j',
    (text) => {
      expect(buildDate(text)).toBeNull();
    },
  );

  it('keeps letters from 250122 on, and is taken for an older one while not known', () => {
    expect(keepsLetters('250121-2359')).toBe(false);
    expect(keepsLetters('250122-0000')).toBe(true);
    expect(keepsLetters('260801-1200')).toBe(true);
    expect(keepsLetters(null)).toBe(false);
    expect(keepsLetters('rubbish')).toBe(false);
  });
});
