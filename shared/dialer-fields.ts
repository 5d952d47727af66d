import { z } from 'zod';
import { t } from './texts/t.ts';

/**
 * A field that the dialer would mangle: it drops every character it does not keep, without a word,
 * so what was typed could never match. Kept characters and lengths are the dialer's own.
 */
interface FieldRule {
  readonly kept: RegExp;
  readonly shortest: number;
  readonly longest: number;
}

const userCharacters = { kept: /[A-Za-z0-9_-]/ };

const rules = {
  apiUser: {
    ...userCharacters,
    shortest: 2,
    longest: 20,
  },
  agentUser: {
    ...userCharacters,
    shortest: 2,
    longest: 20,
  },
  password: {
    kept: /[A-Za-z0-9.+/=_-]/,
    shortest: 1,
    longest: 100,
  },
  source: {
    kept: /[A-Za-z0-9]/,
    shortest: 2,
    longest: 20,
  },
  status: {
    ...userCharacters,
    shortest: 1,
    longest: 6,
  },
  inGroup: {
    ...userCharacters,
    shortest: 2,
    longest: 20,
  },
} as const satisfies Record<string, FieldRule>;

/** The fields of a dialer request that a person types. */
export type DialerField = keyof typeof rules;

/**
 * Says what is wrong with a typed field, or null where the dialer takes it as it is.
 *
 * @returns one sentence that names the character or the length, and why; it holds nothing else of
 *   what was typed.
 */
export function fieldProblem(field: DialerField, typed: string): string | null {
  const rule: FieldRule = rules[field];
  if (typed === '') return t(`dialer.${field}.missing`);
  const characters = Array.from(typed);
  const wrong = characters.findIndex((character) => !rule.kept.test(character));
  if (wrong !== -1) return wrongCharacter(field, characters[wrong] ?? '', wrong + 1);
  const { shortest, longest } = rule;
  const { length } = characters;
  if (length < shortest) return t(`dialer.${field}.too-short`, { shortest });
  return length > longest ? t(`dialer.${field}.too-long`, { length, longest }) : null;
}

function wrongCharacter(field: DialerField, character: string, position: number): string {
  return t(`dialer.${field}.wrong-character`, { kind: kindOf(character), character, position });
}

/** How a character is named: as it is where it can be seen. */
function kindOf(character: string): 'space' | 'tab' | 'invisible' | 'seen' {
  if (character === ' ') return 'space';
  if (character === '\t') return 'tab';
  return /\p{C}|\p{Z}/u.test(character) ? 'invisible' : 'seen';
}

/**
 * A schema for one field, whose only message is {@link fieldProblem}'s sentence. A JSON schema made
 * of it says the same by its pattern.
 */
export function fieldSchema(field: DialerField): z.ZodType<string> {
  const { kept, shortest, longest } = rules[field];
  return z
    .string()
    .max(1000)
    .superRefine((typed, context) => {
      const problem = fieldProblem(field, typed);
      if (problem !== null) context.addIssue({ code: 'custom', message: problem });
    })
    .meta({ minLength: shortest, maxLength: longest, pattern: `^${kept.source}*$` });
}
