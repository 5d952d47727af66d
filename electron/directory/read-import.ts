import type {
  DirectoryFormat,
  ImportPreview,
  ImportRow,
  ImportTrouble,
} from '../../shared/directory-import.ts';
import type { Result } from '../../shared/result.ts';
import type { SpeedDial } from '../../shared/speed-dial.ts';
import { csvRows } from './import/csv-rows.ts';
import { decodeText } from './import/decode-text.ts';
import type { FoundDirectory } from './import/found-row.ts';
import { importedDirectory } from './import/imported-directory.ts';
import type { ImportPlan } from './import/imported-directory.ts';
import { newGroupNames } from './import/imported-groups.ts';
import { jsonRows } from './import/json-rows.ts';
import { planImport } from './import/plan-import.ts';
import { vcardRows } from './import/vcard-rows.ts';

/** What a file would make of a directory, or why nothing can be made of it. */
export type ReadImportAnswer =
  | {
      readonly kind: 'preview';
      readonly preview: ImportPreview;
      readonly result: (duplicates: 'skip' | 'replace') => ImportResult;
    }
  | { readonly kind: 'not-read'; readonly because: ImportTrouble };

/** The directory with all that comes in, or why none of it does. */
export type ImportResult =
  | {
      readonly kind: 'imported';
      readonly added: number;
      readonly replaced: number;
      readonly speedDial: SpeedDial;
    }
  | { readonly kind: 'rows-wrong' }
  | { readonly kind: 'too-many' };

/**
 * Reads a CSV, vCard or JSON file, by its name and its content.
 *
 * @param country of the dialer (ISO 3166), by which numbers that a spreadsheet has spoilt are told;
 *   null where it is not known.
 */
export type ReadImport = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  into: SpeedDial,
  country: string | null,
) => ReadImportAnswer;

/** Builds the reading; `newId` names entries, groups and the preview. */
export function createReadImport(newId: () => string): ReadImport {
  return ({ name, bytes }, into, country) => {
    const text = decodeText(bytes);
    if (!text.ok) return notRead({ kind: text.problem });
    if (text.value.trim() === '') return notRead({ kind: 'empty' });
    const format = formatOf(name, text.value);
    const read = readers[format](text.value);
    if (!read.ok) return notRead(read.problem);
    if (read.value.rows.length === 0) return notRead({ kind: 'empty' });
    const { value: found } = read;
    const plan = { rows: planImport(found.rows, into, newId, country), found, into };
    return {
      kind: 'preview',
      preview: { id: newId(), fileName: name, format, ...previewOf(plan) },
      result: (duplicates) => importedDirectory(plan, duplicates, newId),
    };
  };
}

const readers: Readonly<
  Record<DirectoryFormat, (text: string) => Result<FoundDirectory, ImportTrouble>>
> = { csv: csvRows, vcard: vcardRows, json: jsonRows };

function previewOf({ rows: planned, found, into }: ImportPlan) {
  const rows = planned.map(({ row }) => row);
  const added = planned.flatMap(({ made, duplicateOf }) => (made && !duplicateOf ? [made] : []));
  return {
    rows,
    counts: countVerdicts(rows),
    newGroups: newGroupNames(added, found.groups, into),
    withoutNumber: found.withoutNumber,
  };
}

/** The content decides where it is plain; names come with any ending. */
function formatOf(name: string, text: string): DirectoryFormat {
  if (/^\s*BEGIN:VCARD/i.test(text)) return 'vcard';
  if (/^\s*[[{]/.test(text)) return 'json';
  if (/\.(vcf|vcard)$/i.test(name)) return 'vcard';
  return /\.json$/i.test(name) ? 'json' : 'csv';
}

function countVerdicts(rows: readonly ImportRow[]): ImportPreview['counts'] {
  const counts = { new: 0, duplicate: 0, doubtful: 0, wrong: 0 };
  for (const { verdict } of rows) counts[verdict.kind] += 1;
  return counts;
}

function notRead(because: ImportTrouble): ReadImportAnswer {
  return { kind: 'not-read', because };
}
