import { fieldProblem } from '../../../shared/dialer-fields.ts';
import type { RowProblem } from '../../../shared/directory-import.ts';
import { numberSchema } from '../../../shared/number-problem.ts';
import { speedDialEntrySchema } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';

/** What is wrong with a row that is to come in, and what to do, in a sentence or two. */
export function rowProblemText(problem: RowProblem): string {
  switch (problem.kind) {
    case 'field-not-valid':
      return fieldText(problem);
    case 'note-too-long':
      return t('entry.note.too-long');
    case 'digits-lost':
    case 'became-a-date':
    case 'calculated':
      return t(`import-row.${problem.kind}`, { number: problem.number });
    case 'asks-not-known':
      return t('import-row.asks-not-known', { asks: problem.asks });
    case 'key-not-known':
      return t('import-row.key-not-known', { key: problem.key });
    case 'mark-not-known':
      return t('import-row.mark-not-known', { mark: problem.mark });
    case 'hours-not-readable':
      return t('import-row.hours-not-readable', { hours: problem.hours });
    case 'alternative-not-known':
      return t('import-row.alternative-not-known', { label: problem.label });
    case 'label-missing':
    case 'destination-missing':
    case 'two-destinations':
    case 'misquoted':
    case 'too-many-cells':
    case 'card-not-readable':
    case 'not-an-entry':
      return t(`import-row.${problem.kind}`);
  }
}

/** What is wrong with a single field: the same sentence as in the form. */
export function fieldText({
  field,
  typed,
}: Extract<RowProblem, { kind: 'field-not-valid' }>): string {
  switch (field) {
    case 'label':
      return messageOf(speedDialEntrySchema.shape.label.safeParse(typed));
    case 'number':
      return messageOf(numberSchema.safeParse(typed));
    case 'inGroup':
    case 'status':
      return fieldProblem(field, typed) ?? '';
  }
}

function messageOf(parsed: {
  readonly error?: { readonly issues: readonly { message: string }[] } | undefined;
}): string {
  return parsed.error?.issues[0]?.message ?? '';
}
