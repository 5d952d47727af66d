import { describe, expect, it } from 'vitest';
import { withoutQuotedPrintable } from '../../../../electron/directory/import/quoted-printable.ts';

const valueOf = (head: string, value: string) => withoutQuotedPrintable({ head, value }).value;

describe('quoted-printable', () => {
  it.each([
    ['UTF-8 where no character set is named', 'NOTE;QUOTED-PRINTABLE', '=C3=A4', 'ä'],
    ['the one that is named', 'NOTE;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE', '=80', '€'],
    ['UTF-8 where nobody knows the named one', 'N;CHARSET=X-NO;QUOTED-PRINTABLE', '=C3=A4', 'ä'],
  ])('is read in %s', (_, head, value, text) => {
    expect(valueOf(head, value)).toBe(text);
  });

  it('leaves what stands there plainly, and lower-case digits are digits', () => {
    expect(valueOf('NOTE;ENCODING=QUOTED-PRINTABLE', 'ź=c3=a4 = 1')).toBe('źä = 1');
  });

  it('takes its parameters away, and no others', () => {
    const head = 'NOTE;LANGUAGE=de;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE';
    expect(withoutQuotedPrintable({ head, value: '' }).head).toBe('NOTE;LANGUAGE=de');
  });

  it('does not touch a value that is in none', () => {
    expect(valueOf('NOTE;CHARSET=UTF-8', '=41\\n')).toBe('=41\\n');
  });
});
