import { isSupportedCountry, parsePhoneNumberFromString as parse } from 'libphonenumber-js/max';

/**
 * What a spreadsheet has made of a number. Of the first ones the number is gone; of the others it can
 * still be right.
 */
export type Spoilt = (typeof gone)[number] | 'plus-lost' | 'zero-lost' | 'rounded';

const gone = ['digits-lost', 'became-a-date', 'calculated'] as const;

/** Whether nobody can tell the number any more. */
export function isGone(spoilt: Spoilt): spoilt is (typeof gone)[number] {
  return gone.some((each) => each === spoilt);
}

const inPowersOfTen = /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i;
/** `04-Mar`, `Mar-26`, `3/4/2026`, `2026-03-04`: what becomes of an extension such as 3-4. */
const dates = [
  /^\d{1,2}[-/. ]{1,2}\p{L}{3,5}\.?(?:[-/. ]{1,2}\d{2,4})?$/u,
  /^\p{L}{3,5}\.?[-/. ]\d{2,4}$/u,
  /^\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d$/,
  /^(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}$/,
];
/** `-1488`, which is +1-800-555-0134 as a sum; `#NAME?`; `###` for want of room. */
const calculated = [/^-\d/, /^#\p{Lu}[\p{Lu}/0-9]*[?!]?$/u, /^#{3,}$/, /^Err:\d+$/];

/**
 * Tells whether a spreadsheet has spoilt a number: as a number it has no plus sign and no zero in
 * front, and a long one is rounded; and some are taken for a sum or a day.
 *
 * @param country of the dialer (ISO 3166), by whose numbers a lost zero is told; null where not known.
 * @returns null where nothing speaks for it.
 */
export function spoiltNumber(number: string, country: string | null): Spoilt | null {
  if (inPowersOfTen.test(number)) return 'digits-lost';
  if (dates.some((date) => date.test(number))) return 'became-a-date';
  if (calculated.some((form) => form.test(number))) return 'calculated';
  // Whoever has typed signs has not had it changed: a number in a spreadsheet is digits alone.
  if (!/^[1-9]\d{7,}$/.test(number)) return null;
  // A spreadsheet keeps fifteen digits, and writes zeros for the others.
  if (/^\d{15}0+$/.test(number)) return 'rounded';
  return number.length > 15 ? null : lostInFront(number, country);
}

function lostInFront(number: string, country: string | null): Spoilt | null {
  const own = country !== null && isSupportedCountry(country) ? parse(number, country) : undefined;
  if (own?.isValid() === true) {
    const isWritten = own.formatNational().replace(/\D/g, '');
    return isWritten === `0${number}` ? 'zero-lost' : null;
  }
  const foreign = parse(`+${number}`);
  // One with the country code of North America is what most dialers want as it is.
  const isForeign = foreign?.isValid() === true && foreign.countryCallingCode !== '1';
  return isForeign ? 'plus-lost' : null;
}

/**
 * A number without the decimals that a spreadsheet or a program for tables has written: `101.0`,
 * `18005550134.00`. Three of them after a few digits are thousands: `12.000`.
 */
export function withoutDecimals(number: string): string {
  return number.replace(/^(\d+)[.,]0{1,2}$|^(\d{7,})[.,]0+$/, '$1$2');
}
