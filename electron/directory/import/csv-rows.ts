import type { ImportTrouble, RowProblem } from '../../../shared/directory-import.ts';
import { failure, success } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { mostEntries } from '../../../shared/speed-dial.ts';
import { isDisguised, withoutDisguise } from './cell-disguise.ts';
import { csvColumns, headerWorth } from './csv-columns.ts';
import type { CsvColumns } from './csv-columns.ts';
import { headerRows, readTable } from './csv-table.ts';
import type { TableRow } from './csv-table.ts';
import { onlyRows, withoutThoseWithoutNumber } from './found-row.ts';
import type { FoundDirectory, FoundRow } from './found-row.ts';
import { withoutDecimals } from './spoilt-number.ts';

/** A row has a line of its own, and a note of several lines some more. */
const mostLinesOfRow = 20;
/** The longest rows that can come in take a tenth of this, in 1,048,576 characters. */
const mostMebibytes = 24;

/**
 * Reads a CSV file: commas, semicolons, tabs or bars, in quotes or not. Its header names the columns.
 * A row of an address book with several numbers becomes several rows.
 */
export function csvRows(text: string): Result<FoundDirectory, ImportTrouble> {
  const lines = countLines(text);
  // Not even split: a file of a million rows was meant for something else.
  if (lines > mostEntries * mostLinesOfRow) {
    return failure({ kind: 'too-many-rows', rows: lines - 1 });
  }
  if (text.length > mostMebibytes * 1024 ** 2) {
    return failure({ kind: 'too-large', mebibytes: mostMebibytes });
  }
  const table = readTable(text, headerWorth);
  const at = table.slice(0, headerRows).findIndex(({ cells }) => headerWorth(cells) === 2);
  const head = table[at];
  if (!head) return columnsNotKnown(table);
  const columns = csvColumns(head.cells);
  const rows = table.slice(at + 1).flatMap((row) => rowsOf(row, columns));
  if (rows.length > mostEntries) return failure({ kind: 'too-many-rows', rows: rows.length });
  const found = onlyRows(rows);
  return success(columns.isAddressBook ? withoutThoseWithoutNumber(found) : found);
}

/** Lines may end with a carriage return alone, or with one and a line feed. */
function countLines(text: string): number {
  let lines = countOf('\n', text);
  if (lines === 0) lines = countOf('\r', text);
  return lines + (/[\r\n]$/.test(text.slice(-1)) ? 0 : 1);
}

function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    count += 1;
  }
  return count;
}

function columnsNotKnown([head]: readonly TableRow[]): Result<never, ImportTrouble> {
  if (!head) return failure({ kind: 'empty' });
  const named = head.cells.filter((cell) => cell !== '').slice(0, mostColumnsNamed);
  return failure({
    kind: 'columns-not-known',
    columns: named.map((cell) => cell.slice(0, longestNamed)),
  });
}

/** Enough to tell one's own file by; an address book has ninety, and no file is to fill the window. */
const mostColumnsNamed = 12;
const longestNamed = 40;

function rowsOf(row: TableRow, columns: CsvColumns): readonly FoundRow[] {
  const cells = row.cells.map(withoutDisguise);
  const found = {
    line: row.line,
    fields: columns.fieldsOf(cells),
    tells: columns.tells,
    // Whoever has marked a number as text has not had it changed.
    isFromSpreadsheet: !columns.numbersOf(row.cells).some(({ number }) => isDisguised(number)),
  };
  const wrong = problemOf(row, columns);
  if (wrong !== null) return [{ ...found, wrong }];
  const numbers = columns.numbersOf(cells);
  if (numbers.length === 0) return [found];
  return numbers.map(({ number, type }) => {
    const { label = '' } = found.fields;
    const named = numbers.length > 1 && type !== '' ? `${label} (${type})` : label;
    return { ...found, fields: { ...found.fields, label: named, number: withoutDecimals(number) } };
  });
}

/** Cells beyond the header's are parts of others: what stands in the column of numbers may be none. */
function problemOf({ cells, isMisquoted }: TableRow, { width }: CsvColumns): RowProblem | null {
  if (isMisquoted) return { kind: 'misquoted' };
  return cells.slice(width).some((cell) => cell !== '') ? { kind: 'too-many-cells' } : null;
}
