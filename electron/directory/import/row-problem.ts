import type { RowDoubt, RowProblem } from '../../../shared/directory-import.ts';
import { plainDigits } from '../../../shared/plain-digits.ts';
import type { FoundRow } from './found-row.ts';
import { askingOf, digitOf, hoursOf, isReadableMark } from './read-fields.ts';
import { isGone, spoiltNumber } from './spoilt-number.ts';
import { hasExtensionBehind, holdsSeveralNumbers } from './typed-behind.ts';

/** What keeps a row from being an entry; null where its fields can be read. */
export function rowProblem(row: FoundRow): RowProblem | null {
  if (row.wrong !== undefined) return row.wrong;
  for (const problemIn of problems) {
    const problem = problemIn(row.fields, row);
    if (problem !== null) return problem;
  }
  return null;
}

type Fields = FoundRow['fields'];

const problems: readonly ((fields: Fields, row: FoundRow) => RowProblem | null)[] = [
  ({ label }) => (label === undefined ? { kind: 'label-missing' } : null),
  destinationProblem,
  numberProblem,
  ({ asks }) => (askingOf(asks) === null ? { kind: 'asks-not-known', asks: asks ?? '' } : null),
  ({ key }) => (digitOf(key) === undefined ? { kind: 'key-not-known', key: key ?? '' } : null),
  markProblem,
  (fields) =>
    hoursOf(fields) === undefined
      ? { kind: 'hours-not-readable', hours: fields.hours ?? '' }
      : null,
];

function destinationProblem({ number, inGroup }: Fields): RowProblem | null {
  if (number !== undefined && inGroup !== undefined) return { kind: 'two-destinations' };
  const isMissing = number === undefined && inGroup === undefined;
  return isMissing ? { kind: 'destination-missing' } : null;
}

function numberProblem({ number }: Fields, { isFromSpreadsheet }: FoundRow): RowProblem | null {
  if (number === undefined) return null;
  const spoilt = isFromSpreadsheet ? spoiltNumber(plainDigits(number), null) : null;
  return spoilt && isGone(spoilt) ? { kind: spoilt, number } : null;
}

function markProblem({ favourite, rescue, numberHidden, exact }: Fields): RowProblem | null {
  const marks = [favourite?.replace(/^\d+$/, 'yes'), rescue, numberHidden, exact];
  const unreadable = marks.find((mark) => mark !== undefined && !isReadableMark(mark));
  return unreadable === undefined ? null : { kind: 'mark-not-known', mark: unreadable };
}

/** What a person should look at before the row comes in; null where there is nothing. */
export function rowDoubt(
  { fields: { number }, isFromSpreadsheet }: FoundRow,
  country: string | null,
): RowDoubt | null {
  if (number === undefined) return null;
  const plain = plainDigits(number);
  if (holdsSeveralNumbers(plain)) return 'several-numbers';
  if (hasExtensionBehind(plain)) return 'extension-behind';
  const spoilt = isFromSpreadsheet ? spoiltNumber(plain, country) : null;
  return spoilt && !isGone(spoilt) ? spoilt : null;
}
