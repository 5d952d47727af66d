import { getExampleNumber, isSupportedCountry } from 'libphonenumber-js/max';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import exampleNumbers from 'libphonenumber-js/mobile/examples';
import { dialledNumber } from './dial-rules.ts';
import type { DialRules, Dialled } from './dial-rules.ts';

/** A worked example of the rules: what a person types, and what is dialled. */
export interface DialRuleExample extends Dialled {
  /** Which rule it shows; `none`: a number that no rule touches. */
  readonly rule: 'countryCode' | 'trunkPrefix' | 'internationalPrefix' | 'outsidePrefix' | 'none';
  readonly typed: string;
}

/**
 * Worked examples for the form, one for each rule. Without a country there are no rules, and so only
 * examples of numbers that are dialled as they are typed.
 *
 * @param build the dialer's build (`240429-2220`), null while it is not known.
 */
export function dialRuleExamples(
  rules: DialRules,
  build: string | null,
): readonly DialRuleExample[] {
  const worked = ({ rule, typed }: TypedExample): DialRuleExample => ({
    rule,
    typed,
    ...dialledNumber(typed, { rules, build }),
  });
  return typedExamples(rules.country).map(worked);
}

type TypedExample = Pick<DialRuleExample, 'rule' | 'typed'>;

function typedExamples(country: string | null): readonly TypedExample[] {
  const own = country !== null && isSupportedCountry(country) ? example(country) : undefined;
  if (!own) return [...plus('none', example('US')), starCode];
  const abroad = example(own.countryCallingCode === '44' ? 'US' : 'GB');
  const national = own.formatNational();
  return [
    ...plus('countryCode', own),
    { rule: 'trunkPrefix', typed: national },
    ...plus('internationalPrefix', abroad),
    { rule: 'outsidePrefix', typed: national },
    starCode,
  ];
}

const starCode: TypedExample = { rule: 'none', typed: '*98' };

function plus(rule: DialRuleExample['rule'], number: PhoneNumber | undefined): TypedExample[] {
  return number ? [{ rule, typed: number.formatInternational() }] : [];
}

function example(country: CountryCode): PhoneNumber | undefined {
  return getExampleNumber(country, exampleNumbers);
}
