import { withoutQuotedPrintable } from './quoted-printable.ts';

/** Pictures, sounds and keys: most of a telephone's export, and nothing of them comes in. */
const isBulky = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i;

/**
 * Takes a file of contact cards apart, and makes each one that version 3.0 knows: lines in one piece,
 * no quoted-printable, no parameters without a name (`TEL;CELL:`), as version 2.1 has them and
 * Android's address book still writes.
 *
 * @returns null where the file holds no card.
 */
export function cardsOf(text: string): readonly string[] | null {
  const cards = text
    .replace(/\r\n?/g, '\n')
    .split(/^[ \t]*(?=BEGIN:VCARD)/im)
    .filter((card) => /^BEGIN:VCARD/i.test(card));
  return cards.length === 0 ? null : cards.map((card) => plainCard(tillItsEnd(card)));
}

/** One that has no end was cut off: it stays without one, and can't be read. */
function tillItsEnd(card: string): string {
  const end = /^[ \t]*END:VCARD/im.exec(card);
  return end ? card.slice(0, end.index + end[0].length) : card;
}

function plainCard(card: string): string {
  const lines = unfolded(card)
    .map((line) => plainLine(line))
    .filter((line) => line !== '' && !isBulky.test(line));
  return lines.join('\r\n');
}

/**
 * A line that begins with a space goes on from the one before; in quoted-printable one that ends with
 * `=` goes on, too, in the next.
 */
function unfolded(card: string): readonly string[] {
  const lines: string[] = [];
  for (const line of card.split('\n')) {
    const before = lines.at(-1);
    if (before !== undefined && endsSoftly(before)) {
      lines[lines.length - 1] = before.slice(0, -1) + line;
    } else if (before !== undefined && /^[ \t]/.test(line) && !/^\s*END:/i.test(line)) {
      // A picture of a thousand lines is not to be copied a thousand times.
      if (!isBulky.test(before)) lines[lines.length - 1] = before + line.slice(1);
    } else lines.push(line);
  }
  return lines;
}

function endsSoftly(line: string): boolean {
  return line.endsWith('=') && /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE/i.test(line);
}

/** Its name and parameters, and its value behind the first colon that is in no quotes. */
const parts = /^((?:"[^"]*"|[^":])*):(.*)$/s;

function plainLine(line: string): string {
  const [, head, value] = parts.exec(line) ?? [];
  if (head === undefined || value === undefined) return line;
  const named = withoutQuotedPrintable({ head: head.trim(), value });
  const plainHead = named.head
    .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((part, at) => (at === 0 || part.includes('=') ? part : `TYPE=${part}`))
    .filter((part) => part !== 'TYPE=');
  return `${plainHead.join(';')}:${withPlainSemicolons(named)}`;
}

/** Escaped ones are no longer where they part nothing. */
function withPlainSemicolons({ head, value }: { head: string; value: string }): string {
  if (/^(?:[\w-]+\.)?(?:N|ORG|ADR)(?:;|$)/i.test(head)) return value;
  return value.replace(/\\([^])/g, (pair, sign: string) => (sign === ';' ? sign : pair));
}
