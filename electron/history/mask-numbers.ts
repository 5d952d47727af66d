import type { JournalEntry } from '../../shared/journal.ts';

/** Stands for a digit that is not told. */
const hidden = '•';
const digitsTold = 4;
/** From so many digits on, a number in a text may be a telephone's, whoever's it is. */
const phoneDigits = 7;

/** A run of digits as people write numbers; the ones in a call ID follow a letter, and are none. */
const writtenNumbers = /(?<![A-Za-z0-9])\+?\d(?:[ ().+/-]{0,3}\d)*/g;
/** The same behind a letter. */
const anyDigits = /\d+/g;

/** A number of which the last four digits alone are told; what stands between digits stays. */
function maskNumber(number: string): string {
  let left = number.replace(/\D/g, '').length - digitsTold;
  return number.replace(/\d/g, (digit) => (left-- > 0 ? hidden : digit));
}

/** An attempt without the numbers of people: where it went, and what its label and the dialer say of it. */
export function maskEntry(entry: JournalEntry): JournalEntry {
  const isNumber = entry.action === 'extension-transfer';
  const numbers = isNumber ? [entry.dialString, entry.destination].map(digitsIn) : [];
  const masked = (text: string) => maskInText(text, numbers.filter(isLong));
  return {
    ...entry,
    label: masked(entry.label),
    said: masked(entry.said),
    destination: isNumber ? maskNumber(entry.destination) : masked(entry.destination),
    dialString: isNumber ? maskNumber(entry.dialString) : masked(entry.dialString),
  };
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
  return text.replace(/\D/g, '');
}

function isLong(digits: string): boolean {
  return digits.length > digitsTold;
}
