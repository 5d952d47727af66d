/** English: what is wrong or doubtful in a row that is to come in. */
export const importRowTexts = {
  'import-row.label-missing': 'It has no label. Give it one.',
  'import-row.destination-missing': 'It has neither a number nor an in-group. Give it one.',
  'import-row.two-destinations':
    'It has a number and an in-group. A button hands over to one place: take one of them out.',
  'import-row.digits-lost':
    'A spreadsheet has turned the number into {number}, and its last digits are lost. Type it again, in a column that is set to text.',
  'import-row.became-a-date':
    'A spreadsheet has taken the number for a day, and left {number}. Type it again, in a column that is set to text.',
  'import-row.calculated':
    'A spreadsheet has calculated with the number, and left {number}. Type it again, in a column that is set to text.',
  'import-row.rounded':
    'The number ends in zeros, as if a spreadsheet had rounded it: it keeps 15 digits. Compare it with the original.',
  'import-row.extension-behind':
    'The number has an extension behind it, and the dialer would dial both as one number. Take the extension out, or make sure that this is what you want.',
  'import-row.several-numbers':
    'There are several numbers in one place, and the dialer would dial them as one. Give each of them a row of its own.',
  'import-row.mark-not-known': '“{mark}” is neither yes nor no. Write yes, or leave it empty.',
  'import-row.misquoted':
    'Its quotation marks don’t pair up. Write a quotation mark inside of a cell twice, and put the cell in quotation marks.',
  'import-row.too-many-cells':
    'It has more cells than the first line has names. A separator inside of a cell needs quotation marks around the cell.',
  'import-row.card-not-readable': 'This contact card can’t be read. Export it again.',
  'import-row.plus-lost':
    'The number looks as if a spreadsheet had dropped its plus sign. Compare it with the original.',
  'import-row.zero-lost':
    'The number has no 0 in front, as if a spreadsheet had dropped it. Compare it with the original.',
  'import-row.same-label': 'There is another button with this label, and another destination.',
  'import-row.asks-not-known':
    'It asks “{asks}”, which Baton does not know. Write at-once, countdown or hold.',
  'import-row.key-not-known': 'The key “{key}” is none of 1 to 9.',
  'import-row.hours-not-readable':
    'The opening hours “{hours}” can’t be read. Write them as 1-5 09:00-17:00, with 1 for Monday, and a time zone such as America/New_York in its own column.',
  'import-row.alternative-not-known':
    'It names “{label}” for when it is closed, and there is no such button.',
  'import-row.alternative-not-clear':
    'Several buttons have the label that it names for when it is closed. It comes in without one for then.',
  'import-row.not-an-entry':
    'This is no entry. One has at least a label, and a number or an in-group.',
} as const;
