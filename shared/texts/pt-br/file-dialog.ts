import type { Texts } from '../texts-of.ts';
import type { fileDialogTexts as en } from '../en/file-dialog.ts';

/** Brazilian Portuguese: the kinds of file in the system's dialogs. */
export const fileDialogTexts: Texts<typeof en> = {
  'file-dialog.directory': 'Agendas (CSV, vCard, JSON)',
  'file-dialog.csv': 'CSV, para planilhas',
  'file-dialog.vcard': 'vCard, para agendas de contatos',
  'file-dialog.json': 'JSON, para programas',
  'file-dialog.set-up': 'Arquivos de configuração',
  'file-dialog.team': 'Agendas de equipe',
};
