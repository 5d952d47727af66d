import { t } from '../../../shared/texts/t.ts';
import type { FoundRow } from './found-row.ts';
import { askingOf, digitOf, hoursOf, isReadableMark } from './read-fields.ts';
import { isGone, spoiltNumber } from './spoilt-number.ts';
import { hasExtensionBehind, holdsSeveralNumbers } from './typed-behind.ts';

/** What keeps a row from being an entry, in a sentence or two; null where its fields can be read. */
export function rowProblem(row: FoundRow): string | null {
  if (row.wrong !== undefined) return row.wrong;
  for (const problemIn of problems) {
    const problem = problemIn(row.fields, row);
    if (problem !== null) return problem;
  }
  return null;
}

type Fields = FoundRow['fields'];

const problems: readonly ((fields: Fields, row: FoundRow) => string | null)[] = [
  ({ label }) => (label === undefined ? t('import-row.label-missing') : null),
  destinationProblem,
  numberProblem,
  ({ asks }) =>
    askingOf(asks) === null ? t('import-row.asks-not-known', { asks: asks ?? '' }) : null,
  ({ key }) =>
    digitOf(key) === undefined ? t('import-row.key-not-known', { key: key ?? '' }) : null,
  markProblem,
  (fields) =>
    hoursOf(fields) === undefined
      ? t('import-row.hours-not-readable', { hours: fields.hours ?? '' })
      : null,
];

function destinationProblem({ number, inGroup }: Fields): string | null {
  if (number !== undefined && inGroup !== undefined) return t('import-row.two-destinations');
  const isMissing = number === undefined && inGroup === undefined;
  return isMissing ? t('import-row.destination-missing') : null;
}

function numberProblem({ number }: Fields, { isFromSpreadsheet }: FoundRow): string | null {
  if (number === undefined) return null;
  const spoilt = isFromSpreadsheet ? spoiltNumber(number, null) : null;
  return spoilt && isGone(spoilt) ? t(`import-row.${spoilt}`, { number }) : null;
}

function markProblem({ favourite, rescue, numberHidden, exact }: Fields): string | null {
  const marks = [favourite?.replace(/^\d+$/, 'yes'), rescue, numberHidden, exact];
  const unreadable = marks.find((mark) => mark !== undefined && !isReadableMark(mark));
  return unreadable === undefined ? null : t('import-row.mark-not-known', { mark: unreadable });
}

/** What a person should look at before the row comes in, in a sentence; null where there is nothing. */
export function rowDoubt(
  { fields: { number }, isFromSpreadsheet }: FoundRow,
  country: string | null,
): string | null {
  if (number === undefined) return null;
  if (holdsSeveralNumbers(number)) return t('import-row.several-numbers');
  if (hasExtensionBehind(number)) return t('import-row.extension-behind');
  const spoilt = isFromSpreadsheet ? spoiltNumber(number, country) : null;
  return spoilt && !isGone(spoilt) ? t(`import-row.${spoilt}`) : null;
}
