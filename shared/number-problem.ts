import { z } from 'zod';
import { dialString, keepsLetters, shortestDialString } from './dial-string.ts';
import { t } from './texts/t.ts';

/** A number as a person types it, of which something is left to dial. */
export const numberSchema = z
  .string()
  .trim()
  .max(60, { error: () => t('entry.number.too-long') })
  .superRefine((typed, context) => {
    const problem = numberProblem(typed, null);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  });

/**
 * Says why the dialer would refuse a number, or null where it takes it.
 *
 * @param build the dialer's build (`240429-2220`), null while it is not known.
 */
export function numberProblem(typed: string, build: string | null): string | null {
  if (typed.trim() === '') return t('entry.number.missing');
  if (dialString(typed, build).length >= shortestDialString) return null;
  return t(keepsLetters(build) ? 'entry.number.too-short' : 'entry.number.too-short-digits');
}
