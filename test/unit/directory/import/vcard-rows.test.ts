import { describe, expect, it } from 'vitest';
import type { FoundRow } from '../../../../electron/directory/import/found-row.ts';
import { vcardRows } from '../../../../electron/directory/import/vcard-rows.ts';

const card = (...lines: readonly string[]) =>
  ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const version3 = (...lines: readonly string[]) => card('VERSION:3.0', ...lines);
function rows(text: string): readonly FoundRow[] {
  const found = vcardRows(text);
  if (!found.ok) throw new Error(`Not read: ${found.problem.kind}`);
  return found.value.rows;
}
const fields = (text: string) => rows(text).map((row) => row.fields);

describe('the rows of contact cards', () => {
  it.each([
    ['2.1', card('VERSION:2.1', 'N:Lead;Dana;;;', 'FN:Dana Lead', 'TEL;CELL;PREF:123')],
    ['3.0', version3('FN:Dana Lead', 'TEL;TYPE=CELL,pref:123')],
    ['4.0', card('VERSION:4.0', 'FN:Dana Lead', 'TEL;VALUE=uri;TYPE="voice,cell":tel:123')],
    [
      '3.0 in small letters',
      'begin:vcard\nversion:3.0\nfn:Dana Lead\ntel;type=cell:123\nend:vcard',
    ],
    ['3.0 without a version', card('FN:Dana Lead', 'TEL:123')],
  ])('are read from version %s', (_, text) => {
    expect(fields(text)).toEqual([{ label: 'Dana Lead', number: '123' }]);
  });

  it('are one for each number, by what it is for', () => {
    const text = version3(
      'FN:Dana',
      'TEL;TYPE=VOICE,CELL:1',
      'item1.TEL;TYPE=pref:2',
      'item1.X-ABLabel:Front door',
      'item2.TEL:3',
      'item2.X-ABLabel:_$!<HomePage>!$_',
      'TEL:4',
    );
    expect(fields(text).map(({ label, number }) => [label, number])).toEqual([
      ['Dana (cell)', '1'],
      ['Dana (Front door)', '2'],
      ['Dana (HomePage)', '3'],
      ['Dana', '4'],
    ]);
    expect(rows(text).map(({ line }) => line)).toEqual([1, 1, 1, 1]);
  });

  it('leave out a number that is there twice, and a fax beside a telephone', () => {
    const numbers = ['TEL;TYPE=CELL:+1 800 555', 'TEL;TYPE=WORK:+1800555', 'TEL;TYPE=FAX:9'];
    expect(fields(version3('FN:Dana', ...numbers))).toEqual([
      { label: 'Dana', number: '+1 800 555' },
    ]);
    expect(fields(version3('FN:Dana', 'TEL;TYPE=FAX:9'))).toEqual([{ label: 'Dana', number: '9' }]);
  });

  it('leave out who has no number, where others have', () => {
    const found = vcardRows(
      version3('FN:Dana', 'TEL:1') + version3('FN:Mail only', 'EMAIL:a@b.test'),
    );
    expect(found).toMatchObject({ ok: true, value: { rows: [{ line: 1 }], withoutNumber: 1 } });
    expect(rows(version3('FN:Mail only'))).toHaveLength(1);
  });

  it('take the first category for the group, and no company', () => {
    const text = version3('FN:Dana', 'TEL:1', 'ORG:Acme\\, Inc.;Sales', 'CATEGORIES:Floor,Friends');
    expect(fields(text)).toEqual([{ label: 'Dana', number: '1', group: 'Floor' }]);
  });

  it('are named by the parts of a name, or by the company', () => {
    expect(fields(card('VERSION:2.1', 'N:Lead;Dana;Ann', 'TEL:1'))[0]?.label).toBe('Dana Ann Lead');
    expect(fields(version3('N:;;;;', 'ORG:Acme\\, Inc.;Sales', 'TEL:1'))[0]?.label).toBe(
      'Acme, Inc.',
    );
  });

  it('join folded lines, and write escaped signs out', () => {
    const text = version3(
      'FN:Dana',
      'TEL:1',
      'NOTE:One\\, two\\; three\\nfo',
      ' ur and fi',
      '\tve',
    );
    expect(fields(text)[0]?.note).toBe('One, two; three\nfour and five');
  });

  it('write quoted-printable out, over soft line ends', () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BC=6C=6C=65=72;=5A=6F=C3=AB;;;',
      'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gr=FC=DFe, =',
      'bald=0D=0Aund gut',
      'TEL;WORK:1',
    );
    expect(fields(text)).toEqual([
      { label: 'Zoë Müller', number: '1', note: 'Grüße, bald\nund gut' },
    ]);
  });

  it('pass pictures over, whose lines end like soft ones', () => {
    const picture = ['PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg', ` ${'A'.repeat(70)}==`];
    const quoted = 'NOTE;ENCODING=QUOTED-PRINTABLE:=41';
    expect(fields(card('VERSION:2.1', quoted, ...picture, 'FN:Dana', 'TEL;CELL:1'))).toEqual([
      { label: 'Dana', number: '1', note: 'A' },
    ]);
  });

  it('keep an extension in sight', () => {
    const text = card('VERSION:4.0', 'FN:Dana', 'TEL;VALUE=uri:tel:+1-800-555-0134;ext=12');
    expect(fields(text)[0]?.number).toBe('+1-800-555-0134 ext. 12');
  });

  it('are wrong one by one: a card that is harmed or cut off costs no other', () => {
    const text = version3('FN:A', 'TEL:1') + version3('gibberish') + version3('FN:B', 'TEL:2');
    const found = rows(`${text}BEGIN:VCARD\r\nFN:Cut o`);
    expect(found.map(({ wrong = null }) => wrong)).toEqual([
      null,
      { kind: 'card-not-readable' },
      null,
      { kind: 'card-not-readable' },
    ]);
    expect(found.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it('are refused where there is none, or are too many', () => {
    expect(vcardRows('Dana,123')).toMatchObject({ problem: { kind: 'not-this-format' } });
    expect(vcardRows(version3('FN:Dana', 'TEL:1').repeat(5001))).toEqual({
      ok: false,
      problem: { kind: 'too-many-rows', rows: 5001 },
    });
  });
});
