import type { Texts } from '../texts-of.ts';
import type { fileDialogTexts as en } from '../en/file-dialog.ts';

/** Spanish: the kinds of file in the system’s dialogs. */
export const fileDialogTexts: Texts<typeof en> = {
  'file-dialog.directory': 'Directorios (CSV, vCard, JSON)',
  'file-dialog.csv': 'CSV, para hojas de cálculo',
  'file-dialog.vcard': 'vCard, para libretas de direcciones',
  'file-dialog.json': 'JSON, para programas',
  'file-dialog.set-up': 'Archivos de configuración',
  'file-dialog.team': 'Directorios de equipo',
};
