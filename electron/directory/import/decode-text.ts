import { isUtf8 } from 'node:buffer';
import { failure, success } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { decodeBytes } from './decode-bytes.ts';

/** What a file is that holds no text. */
export type NoText = 'workbook' | 'not-text';

/** How the files of spreadsheet programs begin: zip (.xlsx, .ods, .numbers) and OLE (.xls). */
const workbookStarts = ['504b0304', 'd0cf11e0'];

/**
 * Turns a file's bytes into text. Spreadsheets write UTF-8 with a byte-order mark, UTF-16 with one
 * ("Unicode text"), and on Windows what the system was set to: bytes that are no UTF-8 are taken for
 * Windows-1252, which is what western systems are set to. Excel's "CSV (Macintosh)" is told by its
 * lines, which end with a carriage return alone.
 */
export function decodeText(bytes: Uint8Array): Result<string, NoText> {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (workbookStarts.includes(start)) return failure('workbook');
  if (start.startsWith('fffe')) return textIn(bytes, 'utf-16le');
  if (start.startsWith('feff')) return textIn(bytes, 'utf-16be');
  if (bytes.includes(0)) {
    const guessed = utf16WithoutMark(bytes);
    return guessed === null ? failure('not-text') : textIn(bytes, guessed);
  }
  // One byte that was harmed does not make another character set of the whole file.
  if (start.startsWith('efbbbf') || isUtf8(bytes)) return textIn(bytes, 'utf-8');
  return textIn(bytes, hasLinesOfOldMacintosh(bytes) ? 'macintosh' : 'windows-1252');
}

function textIn(bytes: Uint8Array, charset: string): Result<string, NoText> {
  const text = decodeBytes(bytes, charset);
  return text === null ? failure('not-text') : success(text);
}

function hasLinesOfOldMacintosh(bytes: Uint8Array): boolean {
  return bytes.includes(0x0d) && !bytes.includes(0x0a);
}

/** A text in UTF-16 has a zero beside nearly each of its separators and digits, always on one side. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1000);
  const zerosAt = (parity: number): number =>
    sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  return even > sample.length / 4 && odd === 0 ? 'utf-16be' : null;
}
