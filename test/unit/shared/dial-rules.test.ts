import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialRuleExamples } from '../../../shared/dial-rule-examples.ts';
import {
  countryChoices,
  dialledNumber,
  dialRulesSchema,
  noDialRules,
} from '../../../shared/dial-rules.ts';
import type { DialRules } from '../../../shared/dial-rules.ts';
import { dialString } from '../../../shared/dial-string.ts';
import { dialledFor } from '../../../shared/dialled-for.ts';

const build = '240429-2220';
const newBuild = '250122-1010';

const us: DialRules = {
  country: 'US',
  countryCode: 'keep',
  trunkPrefix: '',
  internationalPrefix: '011',
  outsidePrefix: '9',
};
const germany: DialRules = {
  country: 'DE',
  countryCode: 'strip',
  trunkPrefix: '0',
  internationalPrefix: '00',
  outsidePrefix: '0',
};
const iceland: DialRules = { ...us, country: 'IS', outsidePrefix: '' };

const dialled = (typed: string, rules: DialRules) => dialledNumber(typed, { rules, build });

describe('a number that is no full telephone number', () => {
  it.each([
    '918005551234',
    '9 1 (800) 555-1234',
    '9-1-727-555-1212',
    '8600051',
    '*98',
    '*98#',
    '1028',
    '911',
    '12',
    '1-800-FLOWERS',
    '727 555 1212 ext 5',
    '+1 727 555 1212,,5',
    '727-555-1212#22',
    '+999 123',
    '+',
    '٩١٧٢٧٥٥٥١٢١٢',
    '٨٦٠٠',
    '',
  ])('is dialled as it was typed: %j', (typed) => {
    for (const each of [build, newBuild, null]) {
      expect(dialledNumber(typed, { rules: us, build: each })).toEqual({
        dialString: dialString(typed, each),
        how: 'as-typed',
      });
    }
  });

  it('keeps its letters where the dialer does', () => {
    const typed = { rules: us, build: newBuild };
    expect(dialledNumber('1-800-FLOWERS', typed).dialString).toBe('1800FLOWERS');
  });
});

describe('a telephone number of the dialer’s country', () => {
  it.each([
    '(727) 555-1212',
    '7275551212',
    '1 727 555 1212',
    '17275551212',
    '+1 727 555 1212',
    '+1 (727) 555‑1212',
    '001 727 555 1212',
    '\u202A+1 727.555.1212\u202C',
    '٧٢٧٥٥٥١٢١٢',
    '+۱ ۷۲۷ ۵۵۵ ۱۲۱۲',
    '＋１（７２７）５５５－１２１２',
  ])('is dialled with code and outside prefix, however it is written: %j', (typed) => {
    expect(dialled(typed, us)).toEqual({ dialString: '917275551212', how: 'national' });
  });

  it.each(['030 123456', '+49 30 123456', '0049 30 123456', '49 30 123456', '+49 (0)30 123456'])(
    'loses its code and gets the trunk prefix where that is the rule: %j',
    (typed) => {
      expect(dialled(typed, germany)).toEqual({ dialString: '0030123456', how: 'national' });
    },
  );

  it('may also be one of a country with the same code', () => {
    expect(dialled('+1 416 555 0123', us)).toEqual({
      dialString: '914165550123',
      how: 'national',
    });
  });

  it('gets no trunk prefix where it keeps its code', () => {
    const rules = { ...germany, countryCode: 'keep' as const, outsidePrefix: '' };
    expect(dialled('030 123456', rules).dialString).toBe('4930123456');
    expect(dialled('4930123456', rules).dialString).toBe('4930123456');
  });

  it('is touched though it is short, where the country’s numbers are: the entry can be exact', () => {
    expect(dialled('8600051', iceland).dialString).toBe('3548600051');
    const exact = dialledNumber('8600051', { rules: iceland, build, exact: true });
    expect(exact).toEqual({ dialString: '8600051', how: 'as-typed' });
  });
});

describe('a telephone number of another country', () => {
  it.each(['+44 20 7946 0958', '0044 20 7946 0958', '011 44 20 7946 0958', '+44 (0)20 7946 0958'])(
    'is dialled with the international prefix: %j',
    (typed) => {
      expect(dialled(typed, us)).toEqual({
        dialString: '9011442079460958',
        how: 'international',
      });
    },
  );

  it('may be newer than the tables, where a plus says what it is', () => {
    expect(dialled('+44 20 0000 0000', us).dialString).toBe('9011442000000000');
  });
});

describe('the outside prefix', () => {
  it.each([
    ['0 030 123456', germany],
    // Unseparated and with other digits it is a number in Mississippi.
    ['0 0160 12345678', germany],
    ['0-00 44 20 7946 0958', germany],
    ['9 1 727 555 1212', us],
    ['٩ ١ ٧٢٧ ٥٥٥ ١٢١٢', us],
    ['917275551212', us],
    ['9 011 44 20 7946 0958', us],
  ])('is not put before %j a second time', (typed, rules) => {
    expect(dialled(typed, rules)).toEqual({ dialString: dialString(typed, null), how: 'as-typed' });
  });

  it('is put before a number that only begins with the same digit', () => {
    expect(dialled('917 555 0123', us).dialString).toBe('919175550123');
    expect(dialled('001 601 234 5678', germany).dialString).toBe('00016012345678');
  });

  it('is never there twice, whatever American number is dialled once more', () => {
    fc.assert(
      fc.property(americanNumber, americanRules, (typed, rules) => {
        const once = dialled(typed, rules).dialString;
        expect(dialled(once, rules).dialString).toBe(once);
      }),
    );
  });
});

const americanNumber = fc
  .tuple(
    fc.constantFrom('', '+1', '1 ', '+1 ('),
    fc.constantFrom('212', '305', '727', '800', '917', '949'),
    fc.constantFrom('555', '234', '987'),
    fc.integer({ min: 1000, max: 9999 }),
  )
  .map(([start, area, exchange, line]) => `${start}${area}-${exchange} ${line}`);

const americanRules = fc.record({
  country: fc.constant('US'),
  countryCode: fc.constantFrom('keep' as const, 'strip' as const),
  trunkPrefix: fc.constant(''),
  internationalPrefix: fc.constantFrom('011', '00', ''),
  outsidePrefix: fc.constantFrom('', '9', '8', '*9', '99'),
});

describe('without rules', () => {
  it('everything is dialled as it was typed', () => {
    const builds = fc.constantFrom(null, build, newBuild);
    const typed = fc.oneof(fc.string(), americanNumber);
    fc.assert(
      fc.property(typed, builds, fc.boolean(), (number, each, exact) => {
        const asTyped = { dialString: dialString(number, each), how: 'as-typed' };
        const rules = exact ? us : noDialRules;
        expect(dialledNumber(number, { rules, build: each, exact })).toEqual(asTyped);
      }),
    );
  });

  it('is also how a country is treated that nobody knows', () => {
    const rules = { ...us, country: 'ZZ' };
    expect(dialled('(727) 555-1212', rules)).toEqual({
      dialString: '7275551212',
      how: 'as-typed',
    });
  });
});

describe('what goes out for a button', () => {
  it('is its number by the rules, its exact number, or its in-group', () => {
    const destination = { kind: 'number' as const, number: '(727) 555-1212' };
    const plan = { rules: us, build };
    expect(dialledFor({ destination }, plan).dialString).toBe('917275551212');
    expect(dialledFor({ destination, exact: true }, plan).dialString).toBe('7275551212');
    const inGroup = { destination: { kind: 'in-group' as const, inGroup: 'BILLING' } };
    expect(dialledFor(inGroup, plan)).toEqual({ kind: 'in-group', dialString: 'BILLING' });
  });
});

describe('the examples of the rules', () => {
  it('show for each rule what is typed and what is dialled', () => {
    expect(dialRuleExamples(us, build)).toEqual([
      {
        rule: 'countryCode',
        typed: '+1 201 555 0123',
        dialString: '912015550123',
        how: 'national',
      },
      { rule: 'trunkPrefix', typed: '(201) 555-0123', dialString: '912015550123', how: 'national' },
      {
        rule: 'internationalPrefix',
        typed: '+44 7400 123456',
        dialString: '9011447400123456',
        how: 'international',
      },
      {
        rule: 'outsidePrefix',
        typed: '(201) 555-0123',
        dialString: '912015550123',
        how: 'national',
      },
      { rule: 'none', typed: '*98', dialString: '*98', how: 'as-typed' },
    ]);
  });

  it('show without a country that the plus is dropped', () => {
    expect(dialRuleExamples(noDialRules, build)[0]).toEqual({
      rule: 'none',
      typed: '+1 201 555 0123',
      dialString: '12015550123',
      how: 'as-typed',
    });
  });

  it('are worked in every country that can be chosen', () => {
    const countries = countryChoices();
    expect(countries).toEqual(expect.arrayContaining(['US', 'GB', 'PH', 'BR', 'MX', 'EG']));
    for (const country of countries) {
      const rules = dialRulesSchema.parse({ ...us, country });
      const hows = dialRuleExamples(rules, build).map(({ how }) => how);
      expect([country, ...hows]).toEqual([
        country,
        'national',
        'national',
        'international',
        'national',
        'as-typed',
      ]);
    }
  });
});
