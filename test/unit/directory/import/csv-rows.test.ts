import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../../electron/directory/import/csv-rows.ts';
import type { FoundRow } from '../../../../electron/directory/import/found-row.ts';

function rows(text: string): readonly FoundRow[] {
  const found = csvRows(text);
  if (!found.ok) throw new Error(`Not read: ${found.problem.kind}`);
  return found.value.rows;
}
const fields = (text: string) => rows(text).map((row) => row.fields);
const wrongOf = (text: string) => rows(text).map(({ wrong = null }) => wrong);
const dana = { label: 'Dana', number: '123', note: 'One, two; three' };

describe('the rows of a CSV file', () => {
  it.each([
    ['commas', 'Name,Phone,Note\nDana,123,"One, two; three"'],
    ['semicolons, with commas in a note', 'Name;Phone;Note\nDana;123;"One, two; three"'],
    ['tabs', 'Name\tPhone\tNote\nDana\t123\tOne, two; three'],
    ['bars', 'Name|Phone|Note\nDana|123|One, two; three'],
    ['what a line in front names', 'sep=;\nName;Phone;Note\nDana;123;"One, two; three"'],
  ])('are parted by %s', (_, text) => {
    expect(fields(text)).toEqual([dana]);
  });

  it('are parted as the header tells, however many commas a note has', () => {
    const text = 'Name;Phone;Note\nDana;123;a, b, c\nBilly;456;d, e, f\nZoë;789;g, h, i\n';
    expect(fields(text).map(({ note }) => note)).toEqual(['a, b, c', 'd, e, f', 'g, h, i']);
  });

  it.each([
    ['a line feed', '\n'],
    ['both', '\r\n'],
    ['a carriage return alone', '\r'],
  ])('end with %s, and know on which line they begin', (_, end) => {
    const text = ['Name,Phone,Note', 'Dana,123,"First', 'second"', '', 'Zoë,456,', ''].join(end);
    expect(rows(text).map(({ line }) => line)).toEqual([2, 5]);
    expect(fields(text)[0]?.note).toBe('First\nsecond');
  });

  it('are one each where the ends of lines are mixed', () => {
    expect(rows('Name,Phone\r\nDana,123\nZoë,456\r\nBilly,789\r')).toHaveLength(3);
  });

  it('count the line that names the separator', () => {
    expect(rows('sep=;\r\nName;Phone\r\nDana;123')[0]?.line).toBe(3);
  });

  it('may have quotation marks in quotation marks', () => {
    expect(fields('Name,Phone\n"Dana ""the boss"" Lead",123')[0]?.label).toBe(
      'Dana "the boss" Lead',
    );
  });

  it('stand below a title and empty lines', () => {
    expect(rows('Phone list,,\n,,\nName,Phone,\nDana,123,')).toMatchObject([{ line: 4 }]);
  });

  it('may be shorter than the header, and longer by empty cells', () => {
    expect(fields('Name,Phone,Note\nDana,123\nZoë,456,,,')).toEqual([
      { label: 'Dana', number: '123' },
      { label: 'Zoë', number: '456' },
    ]);
  });

  it('are wrong where cells stand beyond the header: others may have moved', () => {
    expect(wrongOf('Name,Phone\nLead, Dana,123')).toEqual([{ kind: 'too-many-cells' }]);
  });

  it('are wrong where quotation marks do not pair up, and hide no other row', () => {
    expect(wrongOf('Name,Phone\nDana,1\n"Zoë,2\nBilly,3')).toEqual([null, { kind: 'misquoted' }]);
    expect(wrongOf('Name,Phone\n"Dana "the boss" Lead",1\nZoë,2')).toEqual([
      { kind: 'misquoted' },
      null,
    ]);
  });

  it('lose what kept a spreadsheet from changing a cell', () => {
    const text = 'Name,Phone\n"=""A ""& B""",="0123"\n\'=SUM,\'0456\n’t Hooft,789';
    expect(fields(text.replace('"=""A ""& B"""', 'A & B'))).toEqual([
      { label: 'A & B', number: '0123' },
      { label: '=SUM', number: '0456' },
      { label: '’t Hooft', number: '789' },
    ]);
  });

  it('lose the decimals that a program for tables has given a number', () => {
    const text = 'Name;Phone\na;101.0\nb;18005550134.00\nc;12.000\nd;1.5\n';
    expect(fields(text).map(({ number }) => number)).toEqual([
      '101',
      '18005550134',
      '12.000',
      '1.5',
    ]);
  });
});

describe('the header of a CSV file', () => {
  it.each([
    ['English', 'Full name,Phone number,Department,Notes'],
    ['Spanish', 'Nombre,Teléfono,Departamento,Notas'],
    ['Portuguese', 'NOME,Número,Grupo,Observações'],
    ['French', 'Nom,Téléphone,Groupe,Commentaire'],
    ['Filipino', 'Pangalan,Telepono,Pangkat,Tala'],
    ['Arabic', 'الاسم,رقم الهاتف,المجموعة,ملاحظات'],
    ['German', 'Bezeichnung,Telefon,Gruppe,Notiz'],
    ['a database', 'full_name,phone_number,category,comments'],
  ])('is known in %s', (_, header) => {
    expect(fields(`${header}\nDana,123,Floor,Late`)).toEqual([
      { label: 'Dana', number: '123', group: 'Floor', note: 'Late' },
    ]);
  });

  it('names columns twice: the first with something in it counts', () => {
    expect(fields('Name,Phone,Notes,Notes\nDana,123,,Late')[0]?.note).toBe('Late');
  });

  it('names people by parts, and their title is no name', () => {
    const text =
      'Title,First Name,Last Name,Company,Business Phone\nMs.,Dana,Lead,Acme,1\n,,,Acme,2';
    expect(fields(text).map(({ label }) => label)).toEqual(['Dana Lead', 'Acme']);
  });

  it('makes a row for each number of a contact, and none for one without', () => {
    const found = csvRows(
      'Name,Business Phone,Mobile Phone,Business Fax\nDana,12,34,56\nZoë,,,9\nB,7,7,',
    );
    expect(found.ok && found.value.withoutNumber).toBe(1);
    expect(found.ok && found.value.rows.map((row) => row.fields)).toEqual([
      { label: 'Dana (Business Phone)', number: '12' },
      { label: 'Dana (Mobile Phone)', number: '34' },
      { label: 'B', number: '7' },
    ]);
  });

  it('keeps a row without a number where it is a plain list', () => {
    expect(fields('Name,Phone\nDana,')).toEqual([{ label: 'Dana' }]);
  });

  it('takes an extension for the number only where there is no other', () => {
    expect(fields('Name,Extension\nDana,12')[0]?.number).toBe('12');
    expect(fields('Name,Phone,Extension\nDana,123,12')).toEqual([{ label: 'Dana', number: '123' }]);
  });

  it('is told as it stands where nothing in it is known', () => {
    expect(csvRows('Kunde;Anschluss\nDana;123')).toEqual({
      ok: false,
      problem: { kind: 'columns-not-known', columns: ['Kunde', 'Anschluss'] },
    });
    expect(csvRows('Name\nDana')).toMatchObject({ problem: { columns: ['Name'] } });
  });

  it('never fills the window', () => {
    const found = csvRows(`${'x'.repeat(5000)},`.repeat(90));
    if (found.ok || found.problem.kind !== 'columns-not-known') throw new Error('Known.');
    expect(found.problem.columns.join('').length).toBeLessThan(500);
  });
});

describe('a CSV file that is too large', () => {
  it.each([
    ['one row too many', `Name,Phone\n${'Dana,123\n'.repeat(5001)}`, 5001],
    ['a million rows', `Name,Phone\n${'Dana,123\n'.repeat(1_000_000)}`, 1_000_000],
    [
      'a million rows of an old Macintosh',
      `Name,Phone\r${'Dana,123\r'.repeat(1_000_000)}`,
      1_000_000,
    ],
  ])('is refused with its count: %s', (_, text, count) => {
    expect(csvRows(text)).toEqual({ ok: false, problem: { kind: 'too-many-rows', rows: count } });
  });

  it('is one with more than a directory can hold in few lines', () => {
    expect(csvRows(`Name,Phone\n${'x'.repeat(26_000_000)}`)).toEqual({
      ok: false,
      problem: { kind: 'too-large', mebibytes: 24 },
    });
  });

  it('is none with as many rows as a directory holds', () => {
    expect(rows(`Name,Phone\n${'Dana,123\n'.repeat(5000)}`)).toHaveLength(5000);
  });
});
