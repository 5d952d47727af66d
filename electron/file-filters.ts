import type { FileFilter } from 'electron';
import type { DirectoryFormat } from '../shared/directory-import.ts';
import type { historyFormats } from '../shared/history.ts';
import { t } from '../shared/texts/t.ts';

type HistoryFormat = (typeof historyFormats)[number];

const endings: Readonly<Record<DirectoryFormat, readonly string[]>> = {
  csv: ['csv', 'tsv', 'txt'],
  vcard: ['vcf', 'vcard'],
  json: ['json'],
};

/** The files that a directory is read from, or that one format of it is written to. */
export function directoryFilters(format?: DirectoryFormat): FileFilter[] {
  if (format) return [ofFormat(format)];
  return [{ name: t('file-dialog.directory'), extensions: Object.values(endings).flat() }];
}

/** The files that the history is written to. */
export function historyFilters(format: HistoryFormat): FileFilter[] {
  return [ofFormat(format)];
}

/** The files that a set-up is read from. */
export function setUpFilters(): FileFilter[] {
  return [{ name: t('file-dialog.set-up'), extensions: ['json', 'baton'] }];
}

/** The files that a team directory is read from. */
export function teamFilters(): FileFilter[] {
  return [{ name: t('file-dialog.team'), extensions: ['json'] }];
}

function ofFormat(format: DirectoryFormat): FileFilter {
  const [ending = format] = endings[format];
  return { name: t(`file-dialog.${format}`), extensions: [ending] };
}
