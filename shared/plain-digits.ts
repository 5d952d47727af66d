const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;
/** Digits, and the signs that come with them from such a keyboard: a hash, and all from `(` to `/`. */
const fullWidth = /[\uFF03\uFF08-\uFF19]/g;
/** How far full-width characters are from the plain ones. */
const toFullWidth = 0xfee0;

/**
 * A text with the digits of Arabic, Persian and full-width writing as 0 to 9, and full-width signs of
 * a number (`＋`, `＊`, `＃`) as plain ones; as long as before, and the same otherwise.
 */
export function plainDigits(text: string): string {
  return text
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - toFullWidth));
}
