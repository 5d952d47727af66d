import { describe, expect, it, onTestFinished } from 'vitest';
import {
  filteredRows,
  firstFilter,
  incoming,
  usefulFilters,
  whyImportRests,
} from '../../../../../renderer/features/directory/import-plan.ts';
import { ImportPreviewPart } from '../../../../../renderer/features/directory/import-preview.tsx';
import { ImportSheet } from '../../../../../renderer/features/directory/import-sheet.tsx';
import {
  exportText,
  importProblem,
  importTroubleText,
  verdictText,
} from '../../../../../renderer/features/directory/import-texts.ts';
import type {
  ImportPreview,
  ImportRow,
  ImportTrouble,
} from '../../../../../shared/directory-import.ts';
import { locales } from '../../../../../shared/texts/locales.ts';
import type { Locale } from '../../../../../shared/texts/locales.ts';
import { speak } from '../../../../../shared/texts/t.ts';
import { buttonOf, drawn } from '../../drawn.tsx';

const row = (line: number, verdict: ImportRow['verdict']): ImportRow => ({
  line,
  label: `Person ${line}`,
  destination: '8600',
  group: 'Imported',
  verdict,
});

const rows = [
  row(2, { kind: 'new' }),
  row(3, { kind: 'duplicate', of: 'Billing' }),
  row(4, { kind: 'doubtful', because: 'plus-lost' }),
  row(5, { kind: 'new' }),
];

const preview: ImportPreview = {
  id: 'p1',
  fileName: 'contacts.csv',
  format: 'csv',
  rows,
  counts: { new: 2, duplicate: 1, doubtful: 1, wrong: 0 },
  newGroups: ['Imported', 'Nights'],
  withoutNumber: 0,
};

const wrong: ImportPreview = {
  ...preview,
  rows: [...rows, row(6, { kind: 'wrong', because: { kind: 'label-missing' } })],
  counts: { ...preview.counts, wrong: 1 },
};

describe('an import', () => {
  it('brings in what is new or doubtful, and duplicates where they replace', () => {
    expect(incoming(preview, 'skip')).toBe(3);
    expect(incoming(preview, 'replace')).toBe(4);
  });

  it('rests as a whole while one row is wrong, and where nothing would come in', () => {
    expect(whyImportRests(preview, 'skip')).toBeNull();
    expect(whyImportRests(wrong, 'replace')).toBe('rows-wrong');
    const known = { ...preview, counts: { new: 0, duplicate: 3, doubtful: 0, wrong: 0 } };
    expect(whyImportRests(known, 'skip')).toBe('nothing-new');
    expect(whyImportRests(known, 'replace')).toBeNull();
  });

  it('opens with what is wrong, and offers only filters that show something', () => {
    expect(firstFilter(preview)).toBe('all');
    expect(firstFilter(wrong)).toBe('wrong');
    expect(usefulFilters(preview)).toEqual(['all', 'doubtful', 'duplicate']);
    const plain = { ...preview, counts: { new: 4, duplicate: 0, doubtful: 0, wrong: 0 } };
    expect(usefulFilters(plain)).toEqual(['all']);
  });

  it.each(['all', 'wrong', 'doubtful', 'duplicate'] as const)(
    'shows as many rows under "%s" as the counts say, in the order of the file',
    (filter) => {
      const shown = filteredRows(wrong.rows, filter);
      expect(shown).toHaveLength(filter === 'all' ? wrong.rows.length : wrong.counts[filter]);
      const lines = shown.map(({ line }) => line);
      expect(lines).toEqual(lines.toSorted((one, other) => one - other));
    },
  );
});

describe('the sheet of an import', () => {
  const nothing = () => undefined;
  const shown = (of: ImportPreview) =>
    drawn(<ImportPreviewPart preview={of} onChooseAnother={nothing} onImported={nothing} />);

  it('says on its one button how many entries come in', async () => {
    const markup = await shown(preview);
    expect(buttonOf(markup, 'Bring in 3 entries')).toContain('aria-disabled="false"');
    expect(markup).toContain('4 rows in contacts.csv');
    expect(markup).toContain('New groups come with it: Imported and Nights.');
    expect(markup).toContain('1 row is there already');
  });

  it('lets the button rest with its reason while a row is wrong', async () => {
    const markup = await shown(wrong);
    const button = buttonOf(markup, 'Bring in 3 entries');
    expect(button).toContain('aria-disabled="true"');
    const reasonId = /aria-describedby="([^"]+)"/.exec(button)?.[1] ?? 'none';
    expect(markup).toContain(`id="${reasonId}" class="import-rests">Nothing comes in while a row`);
  });

  it('asks about duplicates only where there are any', async () => {
    const counts = { ...preview.counts, duplicate: 0 };
    expect(await shown({ ...preview, counts })).not.toContain('Replace');
  });

  it('begins with a file to choose, and offers the export beside', async () => {
    const markup = await drawn(<ImportSheet onClose={nothing} />);
    expect(buttonOf(markup, 'Choose a file')).not.toBe('');
    expect(buttonOf(markup, 'Save as a file')).toContain('aria-disabled="false"');
  });
});

const troubles: readonly ImportTrouble[] = [
  { kind: 'file-not-readable' },
  { kind: 'too-large', mebibytes: 64 },
  { kind: 'too-many-rows', rows: 1_000_000 },
  { kind: 'empty' },
  { kind: 'columns-not-known', columns: ['Vorname', 'Firma'] },
  { kind: 'columns-not-known', columns: [] },
  { kind: 'not-this-format', format: 'csv' },
  { kind: 'not-this-format', format: 'vcard' },
  { kind: 'not-this-format', format: 'json' },
  { kind: 'workbook' },
  { kind: 'not-text' },
];

describe('what is said of a file', () => {
  it('is another sentence for each trouble', () => {
    const texts = troubles.map(importTroubleText);
    expect(new Set(texts).size).toBe(troubles.length);
    expect(texts.every((text) => /^[A-Z].*\.$/.test(text))).toBe(true);
  });

  it('names the columns, the rows and the size', () => {
    expect(
      importTroubleText({ kind: 'columns-not-known', columns: ['Vorname', 'Firma'] }),
    ).toContain('Vorname and Firma');
    expect(importTroubleText({ kind: 'too-many-rows', rows: 1_000_000 })).toContain('1,000,000');
    expect(importTroubleText({ kind: 'too-large', mebibytes: 64 })).toContain('64 MB');
  });

  it('tells of each row what becomes of it', () => {
    expect(wrong.rows.map(({ verdict }) => verdictText(verdict))).toEqual([
      'Comes in',
      'There already: Billing',
      'The number looks as if a spreadsheet had dropped its plus sign. Compare it with the original.',
      'Comes in',
      'It has no label. Give it one.',
    ]);
  });

  it('is told of a row in the language that is spoken by then', () => {
    onTestFinished(() => speak('en'));
    const doubt = { kind: 'doubtful', because: 'plus-lost' } as const;
    const spoilt = {
      kind: 'wrong',
      because: { kind: 'digits-lost', number: '1.8E+10' },
    } as const;
    const status = {
      kind: 'wrong',
      because: { kind: 'field-not-valid', field: 'status', typed: 'TOO LONG' },
    } as const;
    const said = (locale: Locale) => {
      speak(locale);
      return [doubt, spoilt, status].map(verdictText);
    };
    const sentences = locales.flatMap(said);
    expect(new Set(sentences).size).toBe(3 * locales.length);
    expect(sentences.filter((sentence) => sentence.includes('1.8E+10'))).toHaveLength(
      locales.length,
    );
  });

  it('tells why an import was not made, and what an export wrote', () => {
    expect(importProblem({ kind: 'imported', added: 1, replaced: 0 })).toBeNull();
    const problems = (['preview-gone', 'rows-wrong', 'too-many'] as const).map((kind) =>
      importProblem({ kind }),
    );
    expect(new Set(problems).size).toBe(3);
    expect(exportText({ kind: 'written', fileName: 'dial.csv', rows: 2 })).toBe(
      'Wrote 2 entries to dial.csv.',
    );
    expect(exportText({ kind: 'cancelled' })).toBeNull();
    expect(exportText({ kind: 'not-written' })).toContain('could not be written');
  });
});
