import { plainDigits } from './plain-digits.ts';

/** Letters that are no accented ones to Unicode, but are typed as if they were. */
const alike: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

/**
 * A text with its letters as they are compared: without capitals and accents, full-width ones as
 * plain ones, and with the digits of Arabic and Persian as 0 to 9. Signs and spaces stay.
 */
export function plainLetters(text: string): string {
  // Most of it is plain, and a history asks for this a hundred thousand times.
  if (/^[\n\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıς]/g, (letter) => alike.get(letter) ?? letter);
  return plainDigits(plain);
}

/** A text as it is compared: its {@link plainLetters}, with one space for all between words. */
export function folded(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{L}\p{N}*#]+/gu, ' ')
    .trim();
}

/** A number as it is compared: digits, letters, star and hash, with nothing between them. */
export function foldedNumber(text: string): string {
  return folded(text).replaceAll(' ', '');
}
