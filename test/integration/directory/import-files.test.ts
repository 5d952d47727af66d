import { describe, expect, it } from 'vitest';
import { becauseOf, imported, previewOf, readBytes, readFixture, shown } from './import-bench.ts';

const textRows = [
  '2 | Billing | 0800 555 0134 | Support | new',
  '3 | Zoë Müller | +49 30 901820 | Überlauf | new',
  '5 | Dana "the boss" Lead | 18005550134 | Support | new',
  '6 | Floor | 8600051 |  | new',
];

describe('a file that LibreOffice or Gnumeric has written', () => {
  it.each([
    'libreoffice-comma.csv',
    'libreoffice-semicolon-quoted.csv',
    'libreoffice-windows-1252.csv',
    'libreoffice-utf-16-tab.csv',
    'gnumeric-text.csv',
  ])('says the same in any character set, with any separator: %s', (name) => {
    expect(shown(name)).toEqual(textRows);
    expect(imported(name).entries.map(({ note }) => note)).toEqual([
      'Late shift, ask for "Dana"; not before 9',
      'First line\nsecond line',
      undefined,
      '=1+1 is not run',
    ]);
    expect(previewOf(name, 'US').newGroups).toEqual(['Support', 'Überlauf']);
  });

  it('shows which numbers LibreOffice has eaten', () => {
    expect(shown('libreoffice-eaten.csv', 'DE')).toEqual([
      '2 | Zero lost | 301234567 |  | doubtful',
      '3 | Plus lost | 442079460958 |  | doubtful',
      '4 | As a number | 18005550134 |  | doubtful',
      '5 | Rounded | 9.01144207946095E+015 |  | wrong',
      '6 | A day | 03/04/2026 |  | wrong',
      '7 | A sum | -1488 |  | wrong',
      '8 | Kept as text | 0301234567 |  | new',
    ]);
    expect(becauseOf('libreoffice-eaten.csv', 'DE').map((because) => because.slice(0, 45))).toEqual(
      [
        'The number has no 0 in front, as if a spreads',
        'The number has no 0 in front, as if a spreads',
        'The number has no 0 in front, as if a spreads',
        'A spreadsheet has turned the number into 9.01',
        'A spreadsheet has taken the number for a day,',
        'A spreadsheet has calculated with the number,',
        '',
      ],
    );
  });

  it('shows which numbers Gnumeric has eaten, by the country of the dialer', () => {
    const kinds = (country: string | null) =>
      previewOf('gnumeric-eaten.csv', country).rows.map(({ verdict }) => verdict.kind);
    expect(kinds('US')).toEqual(['new', 'doubtful', 'new', 'doubtful', 'wrong', 'wrong', 'new']);
    expect(becauseOf('gnumeric-eaten.csv', 'US')[1]).toContain('dropped its plus sign');
    expect(becauseOf('gnumeric-eaten.csv', 'US')[3]).toContain('ends in zeros');
  });

  it.each(['libreoffice.ods', 'libreoffice.xlsx', 'libreoffice.xls'])(
    'is refused as a workbook: %s',
    (name) => {
      expect(readFixture(name, 'US')).toEqual({ kind: 'not-read', because: { kind: 'workbook' } });
    },
  );
});

describe('a file as Excel, Numbers and others write it', () => {
  it.each<[string, readonly string[]]>([
    [
      'by-hand-excel-german.csv',
      [
        '2 | Kasse | 1,80056E+10 | Rückruf | wrong',
        '3 | Pförtner | 0301234567 | Rückruf | new',
        '4 | Zentrale | 0800 555 0134 | Rückruf | new',
        '5 | Durchwahl | 04. Mrz | Rückruf | wrong',
      ],
    ],
    [
      'by-hand-excel-utf-8.csv',
      ['3 | Zoë | #NAME? |  | wrong', '4 | Noé | +49 30 901820 |  | new'],
    ],
    [
      'by-hand-excel-unicode-text.txt',
      ['2 | Zoë | 0800 555 0134 |  | new', '4 | قسم الفواتير | 18005550177 |  | new'],
    ],
    [
      'by-hand-excel-macintosh.csv',
      ['2 | Zoë | 0800 555 0134 |  | new', '3 | Noé Müller | +49 30 901820 |  | new'],
    ],
    [
      'by-hand-numbers.csv',
      [
        '3 | Billing | 18005550134 | Support | new',
        '4 | Night desk | 18,005,550,177 | Support | new',
      ],
    ],
    ['by-hand-pandas.csv', ['2 | Billing | 101 |  | new', '3 | Floor | 18005550134 |  | new']],
  ])('is read row by row: %s', (name, rows) => {
    expect(shown(name)).toEqual(rows);
  });

  it('says of every slip of a hand what is wrong', () => {
    expect(shown('by-hand-slips.csv').slice(0, 3)).toEqual([
      '2 | Billing | BILLING | Desks | new',
      '3 | Night desk | +1 800 555 0177 | Desks | new',
      '4 | Night desk | 18005550177 | Desks | duplicate',
    ]);
    const { counts } = previewOf('by-hand-slips.csv', 'US');
    expect(counts).toEqual({ new: 2, duplicate: 1, doubtful: 2, wrong: 13 });
    const expected = [
      'Give the button a label',
      'neither a number nor an in-group',
      'a number and an in-group',
      'space at position 4',
      'The key “0”',
      'It asks “maybe”',
      '“perhaps”',
      '“9 to 5”',
      '“1-5 09:00-17:00”',
      'names “Nobody”',
      'a number and an in-group',
      'don’t pair up',
      'an extension behind it',
      'several numbers',
      'don’t pair up',
    ];
    const said = becauseOf('by-hand-slips.csv').slice(3);
    expect(said).toHaveLength(expected.length);
    expected.forEach((part, at) => expect(said[at]).toContain(part));
  });

  it('brings nothing in while one row is wrong', () => {
    expect(() => imported('by-hand-slips.csv')).toThrow('rows-wrong');
  });
});

describe('a file that is far too large', () => {
  const million = (end: string) =>
    Buffer.from(
      `Name,Phone,Note${end}${`Somebody,18005550134,With a note of some length${end}`.repeat(1_000_000)}`,
    );

  it.each([
    ['a line feed', '\n'],
    ['a carriage return and a line feed', '\r\n'],
    ['a carriage return alone', '\r'],
  ])('is refused with its count, and at once: a million rows that end with %s', (_, end) => {
    const bytes = million(end);
    const start = performance.now();
    const answer = readBytes('large.csv', bytes, 'US');
    expect(answer).toEqual({
      kind: 'not-read',
      because: { kind: 'too-many-rows', rows: 1_000_000 },
    });
    // Splitting them takes many times as long.
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('is refused at once in UTF-16 too', () => {
    const bytes = Buffer.concat([
      Buffer.from('fffe', 'hex'),
      Buffer.from('Name\tPhone\n', 'utf16le'),
      Buffer.from('Somebody\t18005550134\n'.repeat(1_000_000), 'utf16le'),
    ]);
    const answer = readBytes('large.txt', bytes, 'US');
    expect(answer).toMatchObject({ because: { kind: 'too-many-rows', rows: 1_000_000 } });
  });
});

it.each([
  ['nothing', ''],
  ['a byte-order mark alone', '\uFEFF'],
  ['empty lines', '\r\n\r\n  \n'],
  ['a header alone', 'Name,Phone\n'],
  ['a directory without entries', '{"entries": []}'],
])('a file with %s in it is empty', (_, text) => {
  expect(readBytes('x.csv', Buffer.from(text), null)).toEqual({
    kind: 'not-read',
    because: { kind: 'empty' },
  });
});

it('a file is what it holds, whatever it is called', () => {
  const formatOf = (name: string, text: string) => {
    const answer = readBytes(name, Buffer.from(text), null);
    return answer.kind === 'planned' ? answer.preview.format : answer.because;
  };
  expect(formatOf('x.txt', '\r\nBEGIN:VCARD\nFN:Dana\nTEL:12\nEND:VCARD')).toBe('vcard');
  expect(formatOf('x.csv', ' [{"label": "Dana", "number": "12"}]')).toBe('json');
  expect(formatOf('x.txt', 'Name,Phone\nDana,12')).toBe('csv');
  expect(formatOf('x.vcf', 'Name,Phone\nDana,12')).toEqual({
    kind: 'not-this-format',
    format: 'vcard',
  });
  expect(formatOf('x.json', 'Name,Phone\nDana,12')).toEqual({
    kind: 'not-this-format',
    format: 'json',
  });
});
