import { dialledNumber } from '../../../shared/dial-rules.ts';
import type { DialPlan, Dialled } from '../../../shared/dial-rules.ts';
import { keepsLetters } from '../../../shared/dial-string.ts';
import { plainDigits } from '../../../shared/plain-digits.ts';
import { t } from '../../../shared/texts/t.ts';
import { dialStringText } from '../speed-dial/dial-string-text.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';

/**
 * What becomes of a typed number, in sentences: what is dialled and by what rule, and what of it the
 * dialer drops. Null while there is nothing to dial.
 *
 * @param plan with `exact` where no rule is to touch the number.
 */
export function previewOfNumber(
  typed: string,
  plan: DialPlan & { readonly exact?: boolean },
): string | null {
  const dialled = dialledNumber(typed, plan);
  if (dialled.dialString === '') return null;
  const number = leftToRight(dialStringText(dialled.dialString));
  const lost = droppedFrom(typed, dialled, plan.build);
  const dials = t(`entry.preview.${dialled.how}`, { number });
  return lost === '' ? dials : `${dials} ${t('entry.preview.drops', { characters: lost })}`;
}

/** The characters that are not dialled, apart from those that only space a number. */
function droppedFrom(typed: string, { how }: Dialled, build: string | null): string {
  // A rule puts a prefix in the place of a plus, and drops nothing.
  if (how !== 'as-typed') return '';
  const dropped = keepsLetters(build) ? /[^0-9A-Za-z*#\s().-]/g : /[^0-9*#\s().-]/g;
  return Array.from(new Set(plainDigits(typed).match(dropped))).join(' ');
}
