import type { JournalEntry } from '../../shared/journal.ts';
import { plainDigits } from '../../shared/plain-digits.ts';

/** Stands for a digit or letter that is not told. */
const hidden = '•';
const charactersTold = 4;
/** From so many digits on, a number in a text may be a telephone's, whoever's it is. */
const phoneDigits = 7;

/** What people write between the characters of a number; full-width signs too. */
const between = '[ ().+/\\uFF08-\\uFF0F-]{0,3}';
/** A run of digits as people write numbers; the ones in a call ID follow a letter, and are none. */
const writtenNumbers = new RegExp(`(?<![A-Za-z0-9])\\+?\\p{Nd}(?:${between}\\p{Nd})*`, 'gu');
/** The same behind a letter. */
const anyDigits = /\p{Nd}+/gu;

/** A number of which the last four characters alone are told; what stands between them stays. */
function maskNumber(number: string): string {
  let left = charactersIn(number).length - charactersTold;
  return number.replace(/[A-Za-z\p{Nd}]/gu, (character) => (left-- > 0 ? hidden : character));
}

/** An attempt without the numbers of people: where it went, and what its label and the dialer say of it. */
export function maskEntry(entry: JournalEntry): JournalEntry {
  const isNumber = entry.action === 'extension-transfer';
  const numbers = isNumber ? [entry.dialString, entry.destination] : [];
  const digits = numbers.map(digitsIn).filter(isLong);
  const lettered = letteredIn(numbers);
  const masked = (text: string) => maskInText(maskLettered(text, lettered), digits);
  return {
    ...entry,
    label: masked(entry.label),
    said: masked(entry.said),
    destination: isNumber ? maskNumber(entry.destination) : masked(entry.destination),
    dialString: isNumber ? maskNumber(entry.dialString) : masked(entry.dialString),
  };
}

/** What finds numbers with letters (`1-800-FLOWERS`) in a text, null where none has any. */
function letteredIn(numbers: readonly string[]): RegExp | null {
  const written = numbers.map(charactersIn).filter((number) => isLong(number) && hasLetter(number));
  const forms = new Set(written.flatMap((number) => [number, ...endsOf(number)]));
  if (forms.size === 0) return null;
  // Of forms that begin at the same place, the longest is the one that is written there.
  const longestFirst = Array.from(forms).toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((form) => Array.from(form).join(between)).join('|'), 'gi');
}

/** What is left of a number without its prefix; from a letter on, it would be a word of a label. */
function endsOf(number: string): readonly string[] {
  return Array.from(number, (_, start) => number.slice(start)).filter(
    (end) => /^\p{Nd}/u.test(end) && end.length >= phoneDigits && hasLetter(end),
  );
}

function maskLettered(text: string, lettered: RegExp | null): string {
  return lettered ? text.replace(lettered, maskNumber) : text;
}

/** `numbers` are the digits of those that must not be told, wherever in the text they stand. */
function maskInText(text: string, numbers: readonly string[]): string {
  return text
    .replace(writtenNumbers, (found) =>
      tellsOf(digitsIn(found), numbers) ? maskNumber(found) : found,
    )
    .replace(anyDigits, (found) => (holdsOne(found, numbers) ? maskNumber(found) : found));
}

/** With a prefix or without, the dialer may name a number otherwise than it was dialled. */
function tellsOf(digits: string, numbers: readonly string[]): boolean {
  if (digits.length >= phoneDigits) return true;
  return (
    isLong(digits) && numbers.some((number) => number.includes(digits) || digits.includes(number))
  );
}

function holdsOne(digits: string, numbers: readonly string[]): boolean {
  const isPart = (number: string) => digits.length >= phoneDigits && number.includes(digits);
  return numbers.some((number) => digits.includes(number) || isPart(number));
}

function digitsIn(text: string): string {
  return plainDigits(text).replace(/\P{Nd}/gu, '');
}

/** The dialer dials letters too, from build 250122 on. */
function charactersIn(text: string): string {
  return text.replace(/[^A-Za-z\p{Nd}]/gu, '');
}

function hasLetter(number: string): boolean {
  return /[A-Za-z]/.test(number);
}

function isLong(number: string): boolean {
  return number.length > charactersTold;
}
