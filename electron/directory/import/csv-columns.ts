import { foldedNumber } from '../../../shared/folded.ts';
import { useOfColumn } from './column-names.ts';
import type { ColumnUse } from './column-names.ts';
import { importFields } from './found-row.ts';
import type { FoundRow, ImportField } from './found-row.ts';

/** How the cells of a table are read, by its header. */
export interface CsvColumns {
  /** Whether it is an address book, which names people by parts or has several numbers for each. */
  readonly isAddressBook: boolean;
  /** How many columns the header names, those without a name counted. */
  readonly width: number;
  readonly tells: ReadonlySet<ImportField>;
  /** All but the number. */
  readonly fieldsOf: (cells: readonly string[]) => FoundRow['fields'];
  /** The numbers of a row, each once, with what the header or the row says they are for. */
  readonly numbersOf: (cells: readonly string[]) => readonly TypedNumber[];
}

interface TypedNumber {
  readonly number: string;
  readonly type: string;
}

/** Parts of a label, by which an address book names people. */
const labelParts: readonly ColumnUse[] = ['givenName', 'middleName', 'familyName', 'company'];
const destinations: readonly ColumnUse[] = ['number', 'extension', 'inGroup'];

/** How good a header cells would be: 2 where they name a label and a destination, 1 for one of them. */
export function headerWorth(cells: readonly string[]): number {
  const uses = new Set(cells.map(useOfColumn));
  const hasAny = (wanted: readonly ColumnUse[]): boolean => wanted.some((use) => uses.has(use));
  return Number(hasAny(['label', ...labelParts])) + Number(hasAny(destinations));
}

/** Reads a header. */
export function csvColumns(header: readonly string[]): CsvColumns {
  const uses = header.map(useOfColumn);
  const hasNumbers = uses.includes('number');
  const isNumber = (use: ColumnUse | null): boolean =>
    use === (hasNumbers ? 'number' : 'extension');
  const used = new Set<ColumnUse | null>(uses.map((use) => (isNumber(use) ? 'number' : use)));
  return {
    isAddressBook: uses.includes('givenName') || uses.filter(isNumber).length > 1,
    width: header.length,
    tells: new Set(importFields.filter((field) => used.has(field))),
    fieldsOf: (cells) => fieldsOf(cells, uses),
    numbersOf: (cells) =>
      distinct(
        uses.flatMap((use, at) =>
          isNumber(use) ? typedNumbers(cells[at] ?? '', typeOf(at, cells, uses, header)) : [],
        ),
      ),
  };
}

function fieldsOf(
  cells: readonly string[],
  uses: readonly (ColumnUse | null)[],
): FoundRow['fields'] {
  const firstOf = (use: ColumnUse): string =>
    cells.find((cell, at) => uses[at] === use && cell !== '') ?? '';
  const fields: Partial<Record<ImportField, string>> = {};
  for (const field of importFields) {
    const value = field === 'label' ? labelOf(firstOf) : firstOf(field);
    if (field !== 'number' && value !== '') fields[field] = value;
  }
  const { group } = fields;
  return { ...fields, ...(group !== undefined && { group: withoutGoogleSigns(group) }) };
}

function labelOf(firstOf: (use: ColumnUse) => string): string {
  const parts = [firstOf('givenName'), firstOf('middleName'), firstOf('familyName')];
  const name = parts.filter((part) => part !== '').join(' ');
  return firstOf('label') || name || firstOf('company');
}

/** Google Contacts writes `Work ::: * myContacts`, of which only the first is a person's own word. */
function withoutGoogleSigns(group: string): string {
  const own = group.split(' ::: ').filter((each) => !each.startsWith('* '));
  return own[0] ?? '';
}

/** Google Contacts puts numbers that are for the same into one cell. */
function typedNumbers(cell: string, type: string): readonly TypedNumber[] {
  return cell
    .split(' ::: ')
    .map((number) => ({ number: number.trim(), type }))
    .filter(({ number }) => number !== '');
}

/** Google Contacts writes it into the column before; others name the column itself for it. */
function typeOf(
  at: number,
  cells: readonly string[],
  uses: readonly (ColumnUse | null)[],
  header: readonly string[],
): string {
  return uses[at - 1] === 'numberType' ? (cells[at - 1] ?? '') : (header[at] ?? '');
}

function distinct(numbers: readonly TypedNumber[]): readonly TypedNumber[] {
  const seen = new Map(numbers.toReversed().map((each) => [foldedNumber(each.number), each]));
  return numbers.filter((each) => seen.get(foldedNumber(each.number)) === each);
}
