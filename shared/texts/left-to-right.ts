import { directionOf } from './locales.ts';
import { spokenLocale } from './t.ts';

/**
 * A number, a host or a key that keeps its order in a sentence that runs from right to left: there
 * it is put between Unicode's isolates (U+2066, U+2069), elsewhere it stays as it is.
 */
export function leftToRight(text: string): string {
  return directionOf(spokenLocale()) === 'rtl' ? `\u2066${text}\u2069` : text;
}
