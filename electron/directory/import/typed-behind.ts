/** What people write between a number and the extension behind it, or for a pause before it. */
const extension =
  /\d[\s.,;]*(?:,|;|[pwx]\.?|ext\.?|extn\.?|extension|poste|ramal|int\.?|durchwahl)[\s.:]*\d+$/i;
const thousands = /^\+?\d{1,3}(?:,\d{3})+$/;
const betweenNumbers = /\s*(?:\/|\n|;|\||:::|\b(?:or|o|ou|oder|and|y|e|et|und)\b)\s*/i;
/** As short as full numbers come without their area. */
const fewestDigits = 6;

/**
 * Tells whether a number has an extension behind it, to be dialled once the other side is there. The
 * dialer would dial its digits along with the number.
 */
export function hasExtensionBehind(number: string): boolean {
  if (thousands.test(number)) return false;
  const found = extension.exec(number);
  return found !== null && digitsIn(number.slice(0, found.index + 1)) >= fewestDigits;
}

/** Tells whether several full numbers are written one behind the other. */
export function holdsSeveralNumbers(number: string): boolean {
  return number.split(betweenNumbers).filter((part) => digitsIn(part) >= fewestDigits).length > 1;
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}
