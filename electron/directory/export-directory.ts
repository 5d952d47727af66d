import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { DirectoryFormat } from '../../shared/directory-import.ts';
import { isOfTeam } from '../../shared/speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../shared/speed-dial.ts';
import { inDisguise } from './import/cell-disguise.ts';
import { hoursText } from './import/hours-text.ts';
import { importFields } from './import/found-row.ts';
import type { ImportField } from './import/found-row.ts';

/** A directory as the content of a file. */
export interface ExportedDirectory {
  /** A name to suggest, with its ending. */
  readonly name: string;
  readonly rows: number;
  readonly text: string;
}

/** The columns of a CSV file, in their order; each is known again when it comes in. */
const columns: Readonly<Record<ImportField, string>> = {
  label: 'label',
  number: 'number',
  inGroup: 'in-group',
  group: 'group',
  status: 'status',
  note: 'note',
  asks: 'asks',
  key: 'key',
  favourite: 'favourite',
  rescue: 'rescue',
  numberHidden: 'number hidden',
  exact: 'exactly as typed',
  hours: 'opening hours',
  zone: 'time zone',
  whenClosed: 'when closed',
};

/** Excel takes a file without it for one of the system's old character set. */
const byteOrderMark = '\uFEFF';

/** Writes a directory as the content of a file that {@link createReadImport} reads again. */
export function exportDirectory(speedDial: SpeedDial, format: DirectoryFormat): ExportedDirectory {
  const rows = speedDial.entries.length;
  switch (format) {
    case 'csv':
      return { name: 'baton-directory.csv', rows, text: csvText(speedDial) };
    case 'vcard':
      return { name: 'baton-directory.vcf', rows, text: vcardText(speedDial) };
    case 'json':
      return { name: 'baton-directory.json', rows, text: jsonText(speedDial) };
  }
}

function jsonText(speedDial: SpeedDial): string {
  const document = { format: 'baton-directory', version: 1, ...speedDial };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function csvText(speedDial: SpeedDial): string {
  const fieldsOf = createFieldsOf(speedDial);
  const rows = speedDial.entries.map((entry) => {
    const fields = fieldsOf(entry);
    return importFields.map((field) => inDisguise(fields[field] ?? ''));
  });
  const table = [importFields.map((field) => columns[field]), ...rows];
  // Every cell in quotes: some programs part unquoted ones at semicolons as well.
  return `${byteOrderMark}${Papa.unparse(table, { quotes: true, newline: '\r\n' })}\r\n`;
}

type FieldsOf = (entry: SpeedDialEntry) => Partial<Record<ImportField, string>>;

function createFieldsOf(speedDial: SpeedDial): FieldsOf {
  const { rescue } = speedDial;
  const groupNames = groupNamesOf(speedDial);
  const labels = new Map(speedDial.entries.map(({ id, label }) => [id, label]));
  const keys = new Map(Object.entries(speedDial.keys).map(([key, id]) => [id, key]));
  const favourites = new Map(speedDial.favourites.map((id, at) => [id, String(at + 1)]));
  return (entry) => {
    const alternative = entry.hours?.alternative ?? '';
    return {
      ...ownFields(entry),
      group: groupNames.get(entry.group) ?? '',
      key: keys.get(entry.id) ?? '',
      favourite: favourites.get(entry.id) ?? '',
      rescue: yes(rescue === entry.id),
      // One of the team directory has no label here.
      whenClosed: labels.get(alternative) ?? (isOfTeam(alternative) ? alternative : ''),
    };
  };
}

function ownFields({ label, destination, hours, ...entry }: SpeedDialEntry) {
  return {
    label,
    number: destination.kind === 'number' ? destination.number : '',
    inGroup: destination.kind === 'in-group' ? destination.inGroup : '',
    status: entry.status ?? '',
    note: entry.note ?? '',
    asks: entry.asks ?? '',
    numberHidden: yes(entry.numberHidden),
    exact: yes(entry.exact),
    hours: hours ? hoursText(hours) : '',
    zone: hours?.zone ?? '',
  };
}

function yes(is: boolean | undefined): string {
  return is === true ? 'yes' : '';
}

function groupNamesOf({ groups }: SpeedDial): ReadonlyMap<string, string> {
  return new Map(groups.map(({ id, name }) => [id, name]));
}

/** vCard 3.0, which every address book reads. What it has no field for is left out, but in-groups. */
function vcardText(speedDial: SpeedDial): string {
  const groupNames = groupNamesOf(speedDial);
  return speedDial.entries
    .map((entry) => `${vcard(entry, groupNames.get(entry.group) ?? '')}\r\n`)
    .join('');
}

function vcard(entry: SpeedDialEntry, groupName: string): string {
  const card = new ICAL.Component('vcard');
  const put = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') card.addPropertyWithValue(name, value);
  };
  const { destination, label } = entry;
  put('version', '3.0');
  put('fn', label);
  card.addPropertyWithValue('n', ['', label, '', '', '']);
  // A number is written as it is, and a line end in it would end the line of the card.
  if (destination.kind === 'number') put('tel', destination.number.replace(/\s+/g, ' '));
  else put('x-baton-in-group', destination.inGroup);
  put('categories', groupName);
  put('note', entry.note);
  put('x-baton-status', entry.status);
  return card.toString();
}
