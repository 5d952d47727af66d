import type { RowProblem } from '../../../shared/directory-import.ts';
import type { DirectoryGroup, KeptStatus } from '../../../shared/speed-dial.ts';

/** What can be told of an entry in a file, each as a text. */
export const importFields = [
  'label',
  'number',
  'inGroup',
  'group',
  'status',
  'note',
  'asks',
  'key',
  'favourite',
  'rescue',
  'numberHidden',
  'exact',
  'hours',
  'zone',
  'whenClosed',
] as const;

/** See {@link importFields}. */
export type ImportField = (typeof importFields)[number];

/** A row, card or object as it was found; what it does not tell is left out. */
export interface FoundRow {
  /** Line, card or place in the list, from 1. */
  readonly line: number;
  readonly fields: Readonly<Partial<Record<ImportField, string>>>;
  /** What the row speaks of, if only by leaving it empty: the rest stays where it replaces an entry. */
  readonly tells: ReadonlySet<ImportField>;
  /** Whether it comes from a spreadsheet, which changes numbers as it likes. */
  readonly isFromSpreadsheet: boolean;
  /** The ID that the file gives it, by which its other rows name it. */
  readonly id?: string;
  /** By that ID, the row that is offered while this one is closed. */
  readonly alternativeId?: string;
  /** What keeps it from being read at all. */
  readonly wrong?: RowProblem;
}

/** All that was found in a file. */
export interface FoundDirectory extends FoundBeside {
  readonly rows: readonly FoundRow[];
  /** So many contacts of an address book were left out, since they have no number. */
  readonly withoutNumber: number;
}

/** What was found beside the rows. */
export interface FoundBeside {
  /** Of a directory of Baton's own; empty for other files, which name groups in their rows alone. */
  readonly groups: readonly Pick<DirectoryGroup, 'name' | 'colour'>[];
  readonly statuses: readonly KeptStatus[];
  readonly ofTeam: MarksOfTeam;
}

/** What a directory keeps of the entries of the team directory, which are not its own. */
export interface MarksOfTeam {
  /** With their places among all favourites, from 1. */
  readonly favourites: readonly { readonly id: string; readonly place: number }[];
  readonly keys: Readonly<Record<string, string>>;
  readonly rescue: string | null;
}

/** What a file holds that has rows alone. */
export function onlyRows(rows: readonly FoundRow[]): FoundDirectory {
  const ofTeam = { favourites: [], keys: {}, rescue: null };
  return { rows, groups: [], statuses: [], ofTeam, withoutNumber: 0 };
}

/**
 * Of an address book, only who has a number: not everybody in it has one, and nobody corrects an
 * address book for it. Where nobody has, all rows stay, and say so.
 */
export function withoutThoseWithoutNumber(found: FoundDirectory): FoundDirectory {
  const rows = found.rows.filter(
    ({ fields, wrong }) =>
      fields.number !== undefined || fields.inGroup !== undefined || wrong !== undefined,
  );
  return rows.length === 0
    ? found
    : { ...found, rows, withoutNumber: found.rows.length - rows.length };
}
