/** What begins a formula: Excel takes the full-width signs for it, too, where people write Japanese. */
const formulaSign = '[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]';
/** What a spreadsheet may pass over before it. */
const passedOver = '["\\s\\p{Cf}\\p{Cc}]*';

/**
 * Text that has to be marked as text at its beginning, for `escapeFormulae`. Whether a formula follows
 * later lines does not matter: a cell is a formula by how it begins.
 */
export const formulaStart = new RegExp(`^${passedOver}${formulaSign}|^[\\t\\r\\n]`, 'u');

/** Where countries write the decimal comma, spreadsheets part cells at semicolons, and some at tabs. */
const formulaBehindSeparator = new RegExp(`([;,\\t|\\r\\n]${passedOver})(?=${formulaSign})`, 'gu');

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** What a spreadsheet would take for another value than what stands there. */
const misread = [
  // Leading zeros go, and from twelve digits on only the first few are shown, from sixteen on kept.
  /^0\d/,
  /^\d{12,}$/,
  // 12E4 becomes 120000.
  /^\d+([.,]\d+)?e[+-]?\d+$/i,
  // 3-15 becomes a day, 12:30 a time, and so does SEP2.
  /^\d{1,4}[-/.:]\d{1,2}([-/.:]\d{1,4})?$/,
  new RegExp(`^\\d{0,2}[- ]?(${months})[a-z]*[- ]?\\d{0,4}$`, 'i'),
];

/**
 * What somebody has typed, as the text of a cell that a spreadsheet leaves as it is: no formula runs,
 * whichever separator it goes by, and no number loses a digit. What it would take for something else
 * gets an apostrophe, the spreadsheets' own sign for "this is text".
 */
export function safeCell(text: string): string {
  const inside = text.replace(formulaBehindSeparator, "$1'");
  return misread.some((form) => form.test(inside)) ? `'${inside}` : inside;
}
