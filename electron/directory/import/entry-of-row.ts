import type { RowDoubt, RowProblem } from '../../../shared/directory-import.ts';
import { failure, success } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { speedDialEntrySchema } from '../../../shared/speed-dial.ts';
import type { Digit, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import type { FoundRow, ImportField } from './found-row.ts';
import { askingOf, digitOf, favouritePlace, hoursOf, isMarked } from './read-fields.ts';
import { rowDoubt, rowProblem } from './row-problem.ts';

/** An entry that a row makes, with what stands outside of an entry. Its group is a name still. */
export interface RowEntry {
  /** Its group is {@link groupToCome}, and its alternative null, until all rows are known. */
  readonly entry: SpeedDialEntry;
  /** Empty where the row names none. */
  readonly groupName: string;
  /** What is offered while this one is closed, null where there is nothing. */
  readonly whenClosed: Alternative | null;
  readonly key: Digit | null;
  /** The place among the favourites, null where it is none. */
  readonly favourite: number | null;
  readonly rescue: boolean;
  /** The ID that the file gives it, null where it gives none. */
  readonly idInFile: string | null;
  /** See {@link FoundRow}. */
  readonly tells: ReadonlySet<ImportField>;
  /** What a person should look at, null where nothing is doubtful. */
  readonly doubt: RowDoubt | null;
}

/** An entry as another one names it: by its label, and by its ID in the file where that has IDs. */
export interface Alternative {
  readonly label: string;
  readonly idInFile: string | null;
}

/** The group of an entry while it is only known by its name. */
export const groupToCome = 'to-come';

/** See the schema of groups. */
const longestGroupName = 40;

/**
 * Makes an entry of a row.
 *
 * @param id for the new entry.
 * @param country of the dialer (ISO 3166), null where it is not known.
 * @returns a failure is what is wrong.
 */
export function entryOfRow(
  row: FoundRow,
  id: string,
  country: string | null,
): Result<RowEntry, RowProblem> {
  const problem = rowProblem(row);
  if (problem !== null) return failure(problem);
  const parsed = speedDialEntrySchema.safeParse(draftOf(row.fields, id));
  if (!parsed.success) return failure(fieldProblem(row.fields, parsed.error.issues[0]?.path ?? []));
  const { fields, tells } = row;
  return success({
    entry: parsed.data,
    groupName: groupNameOf(fields.group ?? ''),
    whenClosed: alternativeOf(row),
    key: digitOf(fields.key) ?? null,
    favourite: favouritePlace(fields.favourite),
    rescue: isMarked(fields.rescue),
    idInFile: row.id ?? null,
    tells,
    doubt: rowDoubt(row, country),
  });
}

function draftOf({ number, inGroup, ...fields }: FoundRow['fields'], id: string) {
  const { label, status, note } = fields;
  const asks = askingOf(fields.asks);
  const hours = hoursOf(fields);
  return {
    id,
    label,
    destination: number === undefined ? { kind: 'in-group', inGroup } : { kind: 'number', number },
    group: groupToCome,
    ...(status !== undefined && { status }),
    ...(note !== undefined && { note }),
    ...(hours && { hours }),
    ...(asks !== 'at-once' && { asks }),
    ...(isMarked(fields.numberHidden) && { numberHidden: true }),
    ...(isMarked(fields.exact) && { exact: true }),
  };
}

/** What the row's own check lets through, and the schema of entries does not. */
function fieldProblem(fields: FoundRow['fields'], path: readonly PropertyKey[]): RowProblem {
  const name = path.at(-1);
  if (name === 'note') return { kind: 'note-too-long' };
  const field = checkedFields.find((checked) => checked === name);
  if (field === undefined) return { kind: 'not-an-entry' };
  return { kind: 'field-not-valid', field, typed: fields[field] ?? '' };
}

const checkedFields = ['label', 'number', 'inGroup', 'status'] as const;

/** Groups are no place for stories: what is too long for a heading is cut, as the preview shows. */
function groupNameOf(name: string): string {
  return name
    .trim()
    .slice(0, longestGroupName)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

function alternativeOf({ fields, alternativeId }: FoundRow): Alternative | null {
  const { hours, whenClosed } = fields;
  if (hours === undefined || whenClosed === undefined) return null;
  return { label: whenClosed, idInFile: alternativeId ?? null };
}
