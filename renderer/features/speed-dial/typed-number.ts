import { dialledNumber } from '../../../shared/dial-rules.ts';
import type { DialPlan } from '../../../shared/dial-rules.ts';
import { keepsLetters } from '../../../shared/dial-string.ts';
import { numberProblem } from '../../../shared/number-problem.ts';
import { plainDigits } from '../../../shared/plain-digits.ts';

/** A number that was typed into the search field, as the dialer will see it. */
export interface TypedNumber {
  readonly number: string;
  readonly dialString: string;
  /** What the dialer leaves away without a word, with spaces between; empty where it is nothing. */
  readonly dropped: string;
  /** Why the dialer would refuse it, a sentence; null where it takes it. */
  readonly problem: string | null;
}

/** The longest number that is sent. */
const longestNumber = 60;

/** What was typed as a number, null where it does not read as one. */
export function typedNumber(typed: string, plan: DialPlan): TypedNumber | null {
  const number = typed.trim();
  const plain = plainDigits(number);
  if (!readsAsNumber(plain, plan.build) || number.length > longestNumber) return null;
  const { dialString, how } = dialledNumber(number, plan);
  return {
    number,
    dialString,
    dropped: how === 'as-typed' ? droppedOf(plain, plan.build) : '',
    problem: numberProblem(number, plan.build),
  };
}

/** Digits, `*` and `#` with what people put between them, and letters where the dialer keeps them. */
function readsAsNumber(typed: string, build: string | null): boolean {
  if (!/[0-9*#]/.test(typed)) return false;
  if (/^[0-9*#+().,/\s-]+$/.test(typed)) return true;
  // 1-800-FLOWERS; a name with a digit in it is none.
  return keepsLetters(build) && /^[+0-9][0-9*#+().\s-]*[0-9-][A-Za-z0-9-]+$/.test(typed);
}

function droppedOf(number: string, build: string | null): string {
  const dropped = keepsLetters(build) ? /[^0-9A-Za-z*#\s().,/-]/g : /[^0-9*#\s().,/-]/g;
  return Array.from(new Set(number.match(dropped))).join(' ');
}
