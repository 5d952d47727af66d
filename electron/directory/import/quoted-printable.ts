import { decodeBytes } from './decode-bytes.ts';

/** A line of a contact card: its name with the parameters, and its value. */
interface CardLine {
  readonly head: string;
  readonly value: string;
}

const isQuotedPrintable = /;(?:ENCODING=)?QUOTED-PRINTABLE/i;
const encodingParameters = /;(?:ENCODING=)?QUOTED-PRINTABLE|;CHARSET=[^;]*/gi;

/**
 * Writes the value of a line of version 2.1 out that is in quoted-printable, as Outlook and telephones
 * export them; later versions have none.
 *
 * @returns the line in the writing of version 3.0; others as they are, without a character set.
 */
export function withoutQuotedPrintable({ head, value }: CardLine): CardLine {
  const plainHead = head.replace(encodingParameters, '');
  if (!isQuotedPrintable.test(head)) return { head: plainHead, value };
  const charset = /;CHARSET="?([^;"]+)/i.exec(head)?.[1] ?? 'utf-8';
  return { head: plainHead, value: escaped(writtenOut(value, charset)) };
}

/** Semicolons part a name, escaped or not, in both versions; nothing else is escaped in 2.1. */
function escaped(value: string): string {
  return value
    .replace(/\\(?!;)/g, '\\\\')
    .replace(/\r\n?|\n/g, '\\n')
    .replaceAll(',', '\\,');
}

/** What stands there plainly is text already: only what is written as bytes is read as bytes. */
function writtenOut(encoded: string, charset: string): string {
  return encoded.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = Buffer.from(run.replaceAll('=', ''), 'hex');
    return decodeBytes(bytes, charset) ?? bytes.toString('utf-8');
  });
}
