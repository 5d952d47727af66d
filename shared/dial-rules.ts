import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString as parsePhoneNumber,
} from 'libphonenumber-js/max';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import { z } from 'zod';
import { dialString } from './dial-string.ts';
import { plainDigits } from './plain-digits.ts';

const prefix = z.string().regex(/^[0-9*#]{0,8}$/);

/**
 * What has to be done to a number as people write it, so that a dialer dials it. One set for each
 * dialer, for dial plans differ. Numbers that are no full telephone numbers (extensions, star codes)
 * are dialled as they are typed.
 */
export const dialRulesSchema = z.strictObject({
  /** The country whose numbers are written without one (ISO 3166, `US`); null: no rule at all. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** Whether numbers of that country keep their country code (`17275551212`) or lose it. */
  countryCode: z.enum(['keep', 'strip']),
  /** Goes before a number of that country whose code was stripped: `0` in Germany, mostly nothing. */
  trunkPrefix: prefix,
  /** Goes before the country code of any other country, in place of the plus: `011`, `00`, nothing. */
  internationalPrefix: prefix,
  /** Goes before every full telephone number, to get an outside line: `9`. */
  outsidePrefix: prefix,
});

/** See {@link dialRulesSchema}. */
export type DialRules = z.infer<typeof dialRulesSchema>;

/** Every number is dialled as it is typed. */
export const noDialRules: DialRules = {
  country: null,
  countryCode: 'keep',
  trunkPrefix: '',
  internationalPrefix: '',
  outsidePrefix: '',
};

/** What decides, for a dialer, what is dialled for a number. */
export interface DialPlan {
  readonly rules: DialRules;
  /** The dialer's build (`240429-2220`), null while it is not known. */
  readonly build: string | null;
}

/** What is dialled for a number, and by what right. */
export interface Dialled {
  /** Exactly what the dialer gets; may be empty or too short for it. */
  readonly dialString: string;
  /** By the rules for a number of the dialer's country, for one of another, or by no rule. */
  readonly how: 'as-typed' | 'national' | 'international';
}

/**
 * What is dialled for a number as a person typed it. Only a full telephone number is touched: one
 * that is valid in its country to the last digit, or one that is written with a plus. Extensions,
 * star codes, letters and what already is a dial string (`9 1 800 555 0134`) stay what they are: then
 * only what the dialer drops by itself is dropped, a plus too. Digits are {@link plainDigits} first.
 *
 * @param plan `exact`: no rule at all, whatever the number looks like.
 */
export function dialledNumber(
  typed: string,
  { rules, build, exact = false }: DialPlan & { readonly exact?: boolean },
): Dialled {
  const asTyped: Dialled = { dialString: dialString(typed, build), how: 'as-typed' };
  if (exact || rules.country === null || !isSupportedCountry(rules.country)) return asTyped;
  const own = { ...rules, country: rules.country };
  const plain = plainDigits(typed);
  const number = fullNumber(plain, own.country);
  if (number === null || carriesOutsidePrefix(plain, own)) return asTyped;
  return byRules(number, own);
}

type OwnRules = DialRules & { readonly country: CountryCode };

/** Countries that share a calling code dial each other as one: Canada is not abroad for the US. */
function byRules(number: PhoneNumber, rules: OwnRules): Dialled {
  const { countryCallingCode: code, nationalNumber } = number;
  const line = rules.outsidePrefix;
  if (code !== getCountryCallingCode(rules.country)) {
    const dialled = `${line}${rules.internationalPrefix}${code}${nationalNumber}`;
    return { dialString: dialled, how: 'international' };
  }
  const start = rules.countryCode === 'keep' ? code : rules.trunkPrefix;
  return { dialString: `${line}${start}${nationalNumber}`, how: 'national' };
}

/** Everything that people put between the digits of a telephone number. */
const separators = /[\s\p{Pd}\p{Cf}()./\u2212]/gu;

/** The telephone number that was typed, null where it is something else. */
function fullNumber(typed: string, country: CountryCode): PhoneNumber | null {
  const bare = typed.replace(separators, '');
  if (!/^\+?[0-9]+$/.test(bare)) return null;
  if (bare.startsWith('+')) return possible(parse(bare));
  const code = getCountryCallingCode(country);
  return (
    // `49 30 123456` may also pass for a local number somewhere in Germany, but nobody writes that.
    (bare.startsWith(code) ? valid(parse(`+${bare}`)) : null) ??
    valid(parse(bare, country)) ??
    // Half the world writes 00 for the plus, and not all who read it dial that way.
    (bare.startsWith('00') ? valid(parse(`+${bare.slice(2)}`)) : null)
  );
}

/**
 * Whether the typed text begins with the outside prefix, set apart (`0 0160 5550123`), before what
 * the rules dial anyway. Unseparated, it is what it is: most are no valid number then.
 */
function carriesOutsidePrefix(typed: string, rules: OwnRules): boolean {
  const { outsidePrefix } = rules;
  const text = typed.trim();
  if (outsidePrefix === '' || !text.startsWith(outsidePrefix)) return false;
  const rest = text.slice(outsidePrefix.length);
  const number = /^[0-9]/.test(rest) ? null : fullNumber(rest, rules.country);
  if (number === null) return false;
  return byRules(number, { ...rules, outsidePrefix: '' }).dialString === dialString(rest, null);
}

function parse(text: string, country?: CountryCode): PhoneNumber | undefined {
  return parsePhoneNumber(text, { ...(country && { defaultCountry: country }), extract: false });
}

/** With a plus it is meant as a full number: ranges that are newer than the tables count too. */
function possible(number: PhoneNumber | undefined): PhoneNumber | null {
  return number?.isPossible() === true ? number : null;
}

function valid(number: PhoneNumber | undefined): PhoneNumber | null {
  return number?.isValid() === true ? number : null;
}

/** The countries that rules can be made for, as ISO 3166 codes (`US`). */
export function countryChoices(): readonly string[] {
  return getCountries();
}
