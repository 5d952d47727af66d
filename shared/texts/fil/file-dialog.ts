import type { Texts } from '../texts-of.ts';
import type { fileDialogTexts as en } from '../en/file-dialog.ts';

/** Filipino: the kinds of file in the system’s dialogs. */
export const fileDialogTexts: Texts<typeof en> = {
  'file-dialog.directory': 'Mga directory (CSV, vCard, JSON)',
  'file-dialog.csv': 'CSV, para sa spreadsheet',
  'file-dialog.vcard': 'vCard, para sa address book',
  'file-dialog.json': 'JSON, para sa program',
  'file-dialog.set-up': 'Mga set-up file',
  'file-dialog.team': 'Mga team directory',
};
