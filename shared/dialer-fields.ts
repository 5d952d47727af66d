import { z } from 'zod';

/**
 * A field that the dialer would mangle: it drops every character it does not keep, without a word,
 * so what was typed could never match. Kept characters and lengths are the dialer's own.
 */
interface FieldRule {
  readonly name: string;
  readonly kept: RegExp;
  readonly keptInWords: string;
  readonly shortest: number;
  readonly longest: number;
  /** Why a character outside `kept` is refused, as the end of a sentence. */
  readonly because: string;
}

const userCharacters = { kept: /[A-Za-z0-9_-]/, keptInWords: 'A–Z, a–z, 0–9, - and _' };

const rules = {
  apiUser: {
    name: 'API user',
    ...userCharacters,
    shortest: 2,
    longest: 20,
    because: 'the dialer drops it from a user name and would look for another user',
  },
  agentUser: {
    name: 'agent user',
    ...userCharacters,
    shortest: 2,
    longest: 20,
    because: 'the dialer drops it from a user name and would look for another agent',
  },
  password: {
    name: 'password',
    kept: /[A-Za-z0-9.+/=_-]/,
    keptInWords: 'A–Z, a–z, 0–9 and - . + / = _',
    shortest: 1,
    longest: 100,
    because: 'the dialer drops it from a password, so that the log-in could never match',
  },
  source: {
    name: 'source',
    kept: /[A-Za-z0-9]/,
    keptInWords: 'A–Z, a–z and 0–9',
    shortest: 2,
    longest: 20,
    because: 'the dialer drops it, and the call log would name another source',
  },
  status: {
    name: 'status',
    ...userCharacters,
    shortest: 1,
    longest: 6,
    because: 'the dialer drops it and would write another status',
  },
  inGroup: {
    name: 'in-group',
    ...userCharacters,
    shortest: 2,
    longest: 20,
    because: 'the dialer would look for another in-group',
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
  if (typed === '') return `Fill in the ${rule.name}.`;
  const characters = Array.from(typed);
  const wrong = characters.findIndex((character) => !rule.kept.test(character));
  if (wrong !== -1) return wrongCharacter(rule, characters[wrong] ?? '', wrong + 1);
  if (characters.length < rule.shortest) {
    return `The ${rule.name} needs at least ${rule.shortest} characters.`;
  }
  if (characters.length > rule.longest) return tooLong(rule, characters.length);
  return null;
}

function wrongCharacter(rule: FieldRule, character: string, position: number): string {
  return (
    `The ${rule.name} has ${inWords(character)} at position ${position}: ${rule.because}. ` +
    `It may hold ${rule.keptInWords}.`
  );
}

function tooLong(rule: FieldRule, length: number): string {
  return (
    `The ${rule.name} has ${length} characters, and the dialer keeps ${rule.longest}: ` +
    `the rest would be cut off without a word.`
  );
}

function inWords(character: string): string {
  if (character === ' ') return 'a space';
  if (character === '\t') return 'a tab';
  return /\p{C}|\p{Z}/u.test(character) ? 'an invisible character' : `“${character}”`;
}

/** A schema for one field, whose only message is {@link fieldProblem}'s sentence. */
export function fieldSchema(field: DialerField): z.ZodType<string> {
  return z
    .string()
    .max(1000)
    .superRefine((typed, context) => {
      const problem = fieldProblem(field, typed);
      if (problem !== null) context.addIssue({ code: 'custom', message: problem });
    });
}
