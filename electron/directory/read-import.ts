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
import type { ImportPlan } from './import/imported-directory.ts';
import { newGroupNames } from './import/imported-groups.ts';
import { jsonRows } from './import/json-rows.ts';
import { planImport } from './import/plan-import.ts';
import { vcardRows } from './import/vcard-rows.ts';

/** What is to be read: a CSV, vCard or JSON file, told by its name and its content. */
export interface ImportSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The directory that it is to come into. */
  readonly into: SpeedDial;
  /**
   * Of the dialer (ISO 3166), by which numbers that a spreadsheet has spoilt are told; null where it
   * is not known.
   */
  readonly country: string | null;
}

/** What a file would make of a directory, or why nothing can be made of it. */
export type ReadImportAnswer =
  | {
      readonly kind: 'planned';
      readonly preview: ImportPreview;
      /** What {@link importedDirectory} makes the directory of. */
      readonly plan: Omit<ImportPlan, 'into'>;
    }
  | { readonly kind: 'not-read'; readonly because: ImportTrouble };

/**
 * Reads a file while everything else goes on.
 *
 * @param signal ends the reading, whose answer is `cancelled` then.
 */
export type ReadImport = (
  source: ImportSource,
  signal: AbortSignal,
) => Promise<ReadImportAnswer | { readonly kind: 'cancelled' }>;

/** Reads a file at once, for seconds where it is a large one; `newId` names entries and the preview. */
export function readImport(source: ImportSource, newId: () => string): ReadImportAnswer {
  const { name, bytes, into, country } = source;
  const text = decodeText(bytes);
  if (!text.ok) return notRead({ kind: text.problem });
  if (text.value.trim() === '') return notRead({ kind: 'empty' });
  const format = formatOf(name, text.value);
  const read = readers[format](text.value);
  if (!read.ok) return notRead(read.problem);
  const { rows: foundRows, withoutNumber, ...beside } = read.value;
  if (foundRows.length === 0) return notRead({ kind: 'empty' });
  const plan = { rows: planImport(foundRows, into, newId, country), beside };
  const preview = { id: newId(), fileName: name, format, withoutNumber };
  return { kind: 'planned', preview: { ...preview, ...previewOf(plan, into) }, plan };
}

const readers: Readonly<
  Record<DirectoryFormat, (text: string) => Result<FoundDirectory, ImportTrouble>>
> = { csv: csvRows, vcard: vcardRows, json: jsonRows };

function previewOf({ rows: planned, beside }: Omit<ImportPlan, 'into'>, into: SpeedDial) {
  const rows = planned.map(({ row }) => row);
  const added = planned.flatMap(({ made, duplicateOf }) => (made && !duplicateOf ? [made] : []));
  return {
    rows,
    counts: countVerdicts(rows),
    newGroups: newGroupNames(added, beside.groups, into),
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
