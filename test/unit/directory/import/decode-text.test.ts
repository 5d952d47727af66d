import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../electron/directory/import/decode-text.ts';

const text = 'Name;Telefon\r\nZoë;0800 – bald\r\n';
const utf16 = Buffer.from(text, 'utf16le');
const bigEndian = Buffer.from(utf16).swap16();
const marked = (mark: string, bytes: Uint8Array) =>
  Buffer.concat([Buffer.from(mark, 'hex'), bytes]);
const read = (bytes: Uint8Array) => decodeText(bytes);

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', marked('efbbbf', Buffer.from(text))],
    ['UTF-16 with its mark', marked('fffe', utf16)],
    ['UTF-16 of the other order', marked('feff', bigEndian)],
    ['UTF-16 without a mark', utf16],
    ['UTF-16 of the other order without a mark', bigEndian],
    ['Windows-1252', Buffer.from(text.replace('–', '\u0096'), 'latin1')],
  ])('is the same in %s', (_, bytes) => {
    expect(read(bytes)).toEqual({ ok: true, value: text });
  });

  it('is read as of an old Macintosh where its lines end with a carriage return alone', () => {
    expect(read(Buffer.from('Name\rZo\u0091\r', 'latin1'))).toEqual({
      ok: true,
      value: 'Name\rZoë\r',
    });
  });

  it('stays UTF-8 where it says so, even if a byte of it was harmed', () => {
    const harmed = marked('efbbbf', Buffer.concat([Buffer.from('Zoë '), Buffer.from([0xff])]));
    expect(read(harmed)).toEqual({ ok: true, value: 'Zoë \uFFFD' });
  });

  it.each([
    ['a zip, as .xlsx, .ods and .numbers are', '504b030414000600', 'workbook'],
    ['an OLE file, as .xls is', 'd0cf11e0a1b11ae1', 'workbook'],
    ['a picture', '89504e470d0a1a0a0000000d', 'not-text'],
  ])('is not to be had of %s', (_, hex, problem) => {
    expect(read(Buffer.from(hex, 'hex'))).toEqual({ ok: false, problem });
  });
});
