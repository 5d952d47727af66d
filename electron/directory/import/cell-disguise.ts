/** What a spreadsheet takes for the beginning of a formula, full-width signs too. */
const formulaSign = '=+\\-@\uFF1D\uFF0B\uFF0D\uFF20';
/** What it may pass over before that. */
const passedOver = '["\\s\\p{Cf}\\p{Cc}]*';

/**
 * A formula begins where a cell begins: with the text, or behind what a spreadsheet of another
 * language takes for the end of a cell or line. An apostrophe that is there by itself gets another
 * one, so that one can be taken away.
 */
const cellStart = `((?:^|[;,|\\t\\r\\n])${passedOver})`;
const toDisguise = new RegExp(`${cellStart}(?=[${formulaSign}'])`, 'gu');
const disguised = new RegExp(`${cellStart}'(?=[${formulaSign}'])`, 'gu');

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** What a spreadsheet would take for another value when it opens the file. */
const misread: readonly RegExp[] = [
  // Zeros in front go, and of more than eleven digits only the first few are written back.
  /^0\d+$/,
  /^\d{12,}$/,
  /^\d+(?:[.,]\d+)+$/,
  /^\d{1,3}(?: \d{3})+$/,
  /^\d+e\d+$/i,
  // Days and times: 3-15, 3/4/26, 12:30, and MAR1, which may be an in-group.
  /^\d{1,4}(?:[-/.]\d{1,4}){1,2}$/,
  /^\d{1,2}:\d\d(?::\d\d)?$/,
  new RegExp(`^(?:\\d{1,2}[- ]?)?(?:${months})[a-z]*[- ]?\\d{0,4}$`, 'i'),
];

/**
 * A text as a cell that no spreadsheet runs as a formula, or changes. {@link withoutDisguise} gives
 * the text back.
 */
export function inDisguise(text: string): string {
  return isMisread(text) ? `'${text}` : text.replace(toDisguise, "$1'");
}

/**
 * The text of a cell that was kept from a spreadsheet: by {@link inDisguise}, or by a person, as
 * `="0123"` or `'0123`.
 */
export function withoutDisguise(cell: string): string {
  const [, quoted] = /^="(.*)"$/s.exec(cell) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('""', '"').trim();
  const marked = cell.startsWith("'") ? cell.slice(1) : '';
  return /^\d/.test(marked) || isMisread(marked) ? marked : cell.replace(disguised, '$1');
}

/** Whether a cell was kept from a spreadsheet. */
export function isDisguised(cell: string): boolean {
  return withoutDisguise(cell) !== cell;
}

function isMisread(text: string): boolean {
  return misread.some((form) => form.test(text));
}
