import Papa from 'papaparse';

/** A row of a CSV file with something in it. */
export interface TableRow {
  /** On which it begins, from 1. */
  readonly line: number;
  /** Without the spaces around them. */
  readonly cells: readonly string[];
  /** A quotation mark of it is never closed, or stands where none may: its cells can't be trusted. */
  readonly isMisquoted: boolean;
}

const separators = [',', ';', '\t', '|'];

/**
 * Takes the lines of a CSV file apart into cells. A line `sep=;` in front names the separator; without
 * one it is that by which the first lines best give a header.
 *
 * @param worth how good a header a row's cells would be; 0 is none.
 */
export function readTable(
  text: string,
  worth: (cells: readonly string[]) => number,
): readonly TableRow[] {
  const content = withPlainLineEnds(text);
  const [named, separator] = /^sep=(.)\n/i.exec(content) ?? [];
  if (named !== undefined && separator !== undefined) {
    return parse(content.slice(named.length), separator, 2);
  }
  return parse(content, bestSeparator(content, worth), 1);
}

/** Files that were put together from several end their lines in several ways. */
function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Commas stand in notes too, and semicolons in lists: how many there are tells nothing. */
function bestSeparator(content: string, worth: (cells: readonly string[]) => number): string {
  const start = content.slice(0, mostOfHeader);
  const found = separators.map((separator) => {
    const rows = parse(start, separator, 1, headerRows);
    return { separator, worth: Math.max(0, ...rows.map(({ cells }) => worthOf(cells))) };
  });
  return found.reduce((best, next) => (next.worth > best.worth ? next : best)).separator;

  // Where no header is good, the one with the most columns is what a person would call it.
  function worthOf(cells: readonly string[]): number {
    return worth(cells) * mostOfHeader + cells.length;
  }
}

/** So many rows, and characters, are looked at for the header: a title may stand above it. */
export const headerRows = 10;
const mostOfHeader = 100_000;

function parse(
  content: string,
  delimiter: string,
  firstLine: number,
  most = 0,
): readonly TableRow[] {
  const { data, errors } = Papa.parse<string[]>(content, {
    delimiter,
    newline: '\n',
    preview: most,
  });
  const misquoted = new Set(errors.map(({ row }) => row));
  let line = firstLine;
  const rows = data.map((cells, at) => {
    const row = { line, cells: cells.map((cell) => cell.trim()), isMisquoted: misquoted.has(at) };
    line += 1 + countLineEnds(cells);
    return row;
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function countLineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
