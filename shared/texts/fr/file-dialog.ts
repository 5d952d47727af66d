import type { Texts } from '../texts-of.ts';
import type { fileDialogTexts as en } from '../en/file-dialog.ts';

/** French: the kinds of file in the system's dialogs. */
export const fileDialogTexts: Texts<typeof en> = {
  'file-dialog.directory': 'Annuaires (CSV, vCard, JSON)',
  'file-dialog.csv': 'CSV, pour les tableurs',
  'file-dialog.vcard': 'vCard, pour les carnets d’adresses',
  'file-dialog.json': 'JSON, pour les programmes',
  'file-dialog.set-up': 'Fichiers de configuration',
  'file-dialog.team': 'Annuaires d’équipe',
};
