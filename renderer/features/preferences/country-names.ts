import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { countryChoices } from '../../../shared/dial-rules.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import type { Locale } from '../../../shared/texts/locales.ts';
import { spokenDigits, spokenLocale, t } from '../../../shared/texts/t.ts';

/** A country as the spoken language calls it; the code itself where the language has no name. */
export function countryName(code: string): string {
  return regionNames(spokenLocale()).of(code) ?? code;
}

function regionNames(locale: Locale): Intl.DisplayNames {
  return new Intl.DisplayNames(spokenDigits(locale), { type: 'region' });
}

/** A country that dial rules can be made for. */
export interface CountryOption {
  readonly value: string;
  readonly label: string;
}

/** All of them named and ordered in a language, with their calling codes. */
export function countryOptions(locale: Locale): readonly CountryOption[] {
  const { compare } = new Intl.Collator(locale);
  const names = regionNames(locale);
  return countryChoices()
    .map((value) => ({ value, label: countryLabel(value, names.of(value) ?? value) }))
    .sort((one, other) => compare(one.label, other.label));
}

function countryLabel(code: string, country: string): string {
  if (!isSupportedCountry(code)) return country;
  const callingCode = leftToRight(`+${getCountryCallingCode(code)}`);
  return t('preferences.dial-rules.country.option', { country, code: callingCode });
}
