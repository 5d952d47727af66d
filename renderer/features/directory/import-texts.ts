import type {
  ExportAnswer,
  ImportAnswer,
  ImportRow,
  ImportTrouble,
} from '../../../shared/directory-import.ts';
import { mostEntries, mostGroups } from '../../../shared/speed-dial.ts';
import { spokenDigits, spokenLocale, t } from '../../../shared/texts/t.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { rowProblemText } from './row-problem-text.ts';

/** Why nothing could be made of a whole file, and what to do. */
export function importTroubleText(trouble: ImportTrouble): string {
  switch (trouble.kind) {
    case 'too-large':
      return t('import.trouble.too-large', { mebibytes: trouble.mebibytes });
    case 'too-many-rows':
      return t('import.trouble.too-many-rows', { rows: trouble.rows, most: mostEntries });
    case 'columns-not-known':
      return trouble.columns.length === 0
        ? t('import.trouble.columns-missing')
        : t('import.trouble.columns-not-known', { columns: listed(trouble.columns) });
    case 'not-this-format':
      return t(`import.trouble.not-${trouble.format}`);
    case 'file-not-readable':
    case 'too-much':
    case 'empty':
    case 'workbook':
    case 'not-text':
      return t(`import.trouble.${trouble.kind}`);
  }
}

/** Names in a row, as the spoken language lists them. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(spokenDigits(spokenLocale()), { type: 'conjunction' }).format(names);
}

/** What becomes of a row, in a sentence. */
export function verdictText(verdict: ImportRow['verdict']): string {
  switch (verdict.kind) {
    case 'new':
      return t('import.verdict.new');
    case 'duplicate':
      return t('import.verdict.duplicate', { of: verdict.of });
    case 'doubtful':
      return t(`import-row.${verdict.because}`);
    case 'wrong':
      return rowProblemText(verdict.because);
  }
}

/** Why an import was not made; null where it was. */
export function importProblem(answer: ImportAnswer): string | null {
  switch (answer.kind) {
    case 'imported':
      return null;
    case 'preview-gone':
      return t('import.not-made.preview-gone');
    case 'rows-wrong':
      return t('import.rests.rows-wrong');
    case 'too-many':
      return t('import.not-made.too-many', { most: mostEntries, groups: mostGroups });
  }
}

/** What came of an export; null where the person thought better of it. */
export function exportText(answer: ExportAnswer): string | null {
  switch (answer.kind) {
    case 'written':
      return t('import.export.written', {
        count: answer.rows,
        file: leftToRight(answer.fileName),
      });
    case 'cancelled':
      return null;
    case 'not-written':
      return t('import.export.not-written');
  }
}
