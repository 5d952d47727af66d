import { importFields } from '../../../../electron/directory/import/found-row.ts';
import type { FoundRow, ImportField } from '../../../../electron/directory/import/found-row.ts';

/** A row as a spreadsheet's CSV file has it; it speaks of every field. */
export function rowWith(fields: FoundRow['fields'], row: Partial<FoundRow> = {}): FoundRow {
  return { line: 2, isFromSpreadsheet: true, tells: new Set(importFields), fields, ...row };
}

/** What a row with those columns alone speaks of. */
export const columns = (...fields: readonly ImportField[]) => new Set(fields);
