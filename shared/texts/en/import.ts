/** English, import. */
export const importTexts = {
  'import.title': 'Import and export',
  'import.bring-in': 'Bring entries in',
  'import.note':
    'From a CSV file, contact cards (vCard) or JSON. Nothing changes before you have seen what comes in.',
  'import.note-columns':
    'A CSV file needs a column for the label and one for the number or in-group. A group, a status and a note are taken along.',
  'import.choose': 'Choose a file',
  'import.choose-another': 'Choose another file',
  'import.reading': 'Reading…',
  'import.not-read': 'The file could not be read. Try again.',
  'import.trouble.file-not-readable':
    'The file can’t be opened. Check that it is still there, and that you may read it.',
  'import.trouble.too-large':
    'The file is larger than {mebibytes} MB, which no directory needs. Choose another one.',
  'import.trouble.too-many-rows':
    'The file has {rows, number} rows, and a directory holds {most, number} entries. Save a part of it as a file of its own.',
  'import.trouble.too-much':
    'This file takes too much time or memory to read, and was given up. Save the part that you need as a file of its own.',
  'import.trouble.empty': 'The file is empty.',
  'import.trouble.columns-not-known':
    'None of the columns is known to hold a label and a number. They are called {columns}. Name them “label” and “number”.',
  'import.trouble.columns-missing':
    'The file has no names for its columns. Name them “label” and “number” in its first line.',
  'import.trouble.not-csv': 'The file is called CSV, and is not. Save it as CSV once more.',
  'import.trouble.not-vcard': 'The file is called vCard, and holds no contact card.',
  'import.trouble.not-json': 'The file is called JSON, and is not, or holds no directory.',
  'import.trouble.workbook':
    'This is a workbook. Open it in the spreadsheet program and save it as CSV.',
  'import.trouble.not-text': 'The file is not a text. Choose a CSV, vCard or JSON file.',
  'import.preview.file': '{rows, plural, one {# row} other {# rows}} in {file}',
  'import.preview.new-groups':
    '{count, plural, one {A new group comes with it: {names}.} other {New groups come with it: {names}.}}',
  'import.preview.without-number':
    '{count, plural, one {# contact without a number is left out.} other {# contacts without a number are left out.}}',
  'import.filter': 'Show',
  'import.filter.all': 'All {count}',
  'import.filter.wrong': '{count} wrong',
  'import.filter.doubtful': '{count} to check',
  'import.filter.duplicate': '{count, plural, one {# duplicate} other {# duplicates}}',
  'import.rows': 'Rows of the file',
  'import.row.csv': 'Line {line, number}',
  'import.row.vcard': 'Card {line, number}',
  'import.row.json': 'Place {line, number}',
  'import.row.no-label': 'No label',
  'import.verdict.new': 'Comes in',
  'import.verdict.duplicate': 'There already: {of}',
  'import.duplicates':
    '{count, plural, one {# row is there already} other {# rows are there already}}',
  'import.duplicates.skip': 'Skip',
  'import.duplicates.replace': 'Replace',
  'import.bring-in-count':
    '{count, plural, =0 {Bring in} one {Bring in # entry} other {Bring in # entries}}',
  'import.rests.rows-wrong':
    'Nothing comes in while a row is wrong. Correct the file and choose it again.',
  'import.rests.nothing-new': 'There is nothing new in this file.',
  'import.not-made.preview-gone':
    'The directory has changed meanwhile, and nothing came in. Choose the file again.',
  'import.not-made.too-many':
    'Nothing came in: the directory would hold more than {most, number} entries or {groups, number} groups.',
  'import.not-made.failed': 'Nothing came in. Try again.',
  'import.done': '{count, plural, one {Brought in # entry.} other {Brought in # entries.}}',
  'import.done-replaced': 'Brought in {added, number}, replaced {replaced, number}.',
  'import.export': 'Write entries to a file',
  'import.export.format': 'Format',
  'import.export.csv': 'For spreadsheets. No cell of it runs as a formula.',
  'import.export.vcard':
    'For phones and address books. Opening hours and the way of asking are left out.',
  'import.export.json': 'Everything, for another Baton.',
  'import.export.empty': 'There are no entries yet.',
  'import.export.write': 'Save as a file',
  'import.export.written':
    '{count, plural, one {Wrote # entry to {file}.} other {Wrote # entries to {file}.}}',
  'import.export.not-written': 'The file could not be written. Choose another place.',
  'import.format.csv': 'CSV',
  'import.format.vcard': 'vCard',
  'import.format.json': 'JSON',
} as const;
