import type { Texts } from '../texts-of.ts';
import type { fileDialogTexts as en } from '../en/file-dialog.ts';

/** Arabic: the kinds of file in the system's dialogs. */
export const fileDialogTexts: Texts<typeof en> = {
  'file-dialog.directory': 'أدلة (CSV أو vCard أو JSON)',
  'file-dialog.csv': '\u200fCSV، للجداول',
  'file-dialog.vcard': '\u200fvCard، لدفاتر العناوين',
  'file-dialog.json': '\u200fJSON، للبرامج',
  'file-dialog.set-up': 'ملفات التهيئة',
  'file-dialog.team': 'أدلة الفريق',
};
