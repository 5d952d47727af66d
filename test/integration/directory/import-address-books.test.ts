import { describe, expect, it } from 'vitest';
import { imported, previewOf, shown } from './import-bench.ts';

describe('an address book', () => {
  it.each<[string, readonly string[], number]>([
    [
      'by-hand-google-contacts.csv',
      [
        '2 | Dana Lead (Work) | +1 800-555-0134 | Floor | new',
        '2 | Dana Lead (Mobile) | +1 800-555-0177 | Floor | new',
        '3 | Front Desk GmbH (Main) | 0800 555 0108 |  | new',
        '3 | Front Desk GmbH (Main) | 0800 555 0109 |  | doubtful',
      ],
      1,
    ],
    ['by-hand-google-contacts-older.csv', ['2 | Dana Lead | +1 800-555-0134 | Floor | new'], 0],
    [
      'by-hand-outlook.csv',
      [
        '2 | Dana Lead (Business Phone) | +1 800 555 0134 | Support | new',
        '2 | Dana Lead (Mobile Phone) | +1 800 555 0177 | Support | new',
        '4 | Front Desk GmbH | 0800 555 0108 | Support | new',
      ],
      0,
    ],
    [
      'by-hand-android.vcf',
      [
        '1 | Zoë Müller (cell) | +4930901820 |  | new',
        '1 | Zoë Müller (work) | 0800 555 0134 |  | new',
        '2 | Night desk | +18005550177 |  | new',
      ],
      1,
    ],
    [
      'by-hand-icloud.vcf',
      [
        '1 | Dana Lead (Front door) | +1 (800) 555-0134 | Floor | new',
        '1 | Dana Lead (HomePage) | +1 (800) 555-0177 | Floor | new',
      ],
      0,
    ],
    ['by-hand-outlook.vcf', ['1 | Zoë Müller | +49 (30) 901820 |  | new'], 0],
    ['by-hand-google.vcf', ['1 | Dana Lead | +1 800-555-0134 | myContacts | new'], 0],
    [
      'by-hand-version-4.vcf',
      [
        '1 | Dana Lead (work) | +1-800-555-0134 ext. 12 |  | doubtful',
        '1 | Dana Lead (cell) | +1-800-555-0177 |  | new',
        '2 |  |  |  | wrong',
      ],
      0,
    ],
  ])('is read contact by contact: %s', (name, rows, withoutNumber) => {
    expect(shown(name)).toEqual(rows);
    expect(previewOf(name, 'US').withoutNumber).toBe(withoutNumber);
  });

  it('keeps its notes, folded, escaped or in quoted-printable', () => {
    const noteOf = (name: string) => imported(name).entries[0]?.note;
    expect(noteOf('by-hand-android.vcf')).toBe('Nachts; nur 1\n2');
    expect(noteOf('by-hand-icloud.vcf')).toBe(
      'A note that is so long that the address book has folded it in the middle of a word, and which has\na second line',
    );
    expect(noteOf('by-hand-outlook.csv')).toBe('Asks for\nthe account number');
  });
});
