/** English: the kinds of file in the system's dialogs. */
export const fileDialogTexts = {
  'file-dialog.directory': 'Directories (CSV, vCard, JSON)',
  'file-dialog.csv': 'CSV, for spreadsheets',
  'file-dialog.vcard': 'vCard, for address books',
  'file-dialog.json': 'JSON, for programs',
  'file-dialog.set-up': 'Set-up files',
  'file-dialog.team': 'Team directories',
} as const;
