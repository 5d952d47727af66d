import { z } from 'zod';
import type { ImportTrouble } from '../../../shared/directory-import.ts';
import { openingHoursSchema } from '../../../shared/opening-hours.ts';
import { failure, success } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import {
  groupColours,
  isOfTeam,
  keptStatusSchema,
  mostEntries,
} from '../../../shared/speed-dial.ts';
import { fieldOfColumn } from './column-names.ts';
import { importFields, onlyRows } from './found-row.ts';
import type { FoundDirectory, FoundRow, ImportField } from './found-row.ts';
import { hoursText } from './hours-text.ts';

const groupSchema = z.object({
  id: z.string(),
  name: z.string(),
  colour: z.enum(groupColours).catch('none'),
});

/** Baton's own documents: an export, a team directory, the speed-dial file itself. */
const documentSchema = z.object({
  groups: z.array(groupSchema).default([]),
  entries: z.array(z.unknown()),
  favourites: z.array(z.string()).default([]),
  keys: z.record(z.string(), z.string()).default({}),
  rescue: z.string().nullable().default(null),
  statuses: z.array(keptStatusSchema).default([]),
});

type Document = z.infer<typeof documentSchema>;

/** A document that says what it is, in a version that is not known: parts of it would be lost. */
const newerSchema = z.object({ format: z.string(), version: z.number().min(2) });

const objectSchema = z.record(z.string(), z.unknown());

/** Reads a directory of Baton's, or a list of objects with a label and a number each. */
export function jsonRows(text: string): Result<FoundDirectory, ImportTrouble> {
  const value = parseJson(text);
  const document = documentSchema.safeParse(value).data;
  const list = z.array(z.unknown()).safeParse(value).data;
  const values = document?.entries ?? list;
  if (!values || newerSchema.safeParse(value).success) {
    return failure({ kind: 'not-this-format', format: 'json' });
  }
  if (values.length > mostEntries) return failure({ kind: 'too-many-rows', rows: values.length });
  return success(document ? foundInDocument(document) : onlyRows(values.map(rowOfValue)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function foundInDocument(document: Document): FoundDirectory {
  const rowOf = createRowOfEntry(document);
  const { keys, rescue, favourites, groups, statuses } = document;
  const placed = favourites.map((id, at) => ({ id, place: at + 1 }));
  return {
    ...onlyRows(document.entries.map(rowOf)),
    groups,
    statuses,
    ofTeam: {
      favourites: placed.filter(({ id }) => isOfTeam(id)),
      keys: Object.fromEntries(Object.entries(keys).filter(([, id]) => isOfTeam(id))),
      rescue: rescue !== null && isOfTeam(rescue) ? rescue : null,
    },
  };
}

type JsonObject = z.infer<typeof objectSchema>;

/** Entries name their group and their alternative by IDs, and the document its marks. */
function createRowOfEntry(document: Document): (value: unknown, at: number) => FoundRow {
  const groupNames = new Map(document.groups.map(({ id, name }) => [id, name]));
  const marksOf = createMarksOf(document);
  const labels = labelsIn(document);
  return (value, at) => {
    const row = rowOfValue(value, at);
    const object = objectSchema.safeParse(value).data;
    if (!object) return row;
    const id = textOf(object['id']);
    const group = textOf(object['group']);
    const { alternativeId, fields } = fieldsOfHours(object['hours'], labels);
    return {
      ...row,
      tells: allFields,
      ...(id !== '' && { id }),
      ...(alternativeId !== null && { alternativeId }),
      fields: {
        ...row.fields,
        ...fields,
        ...textIf('group', groupNames.get(group) ?? group),
        ...(id !== '' && marksOf(id)),
      },
    };
  };
}

function createMarksOf({ keys, favourites, rescue }: Document): (id: string) => FoundRow['fields'] {
  const keyOf = new Map(Object.entries(keys).map(([key, id]) => [id, key]));
  const placeOf = new Map(favourites.map((id, at) => [id, String(at + 1)]));
  return (id) => ({
    ...textIf('key', keyOf.get(id) ?? ''),
    ...textIf('favourite', placeOf.get(id) ?? ''),
    ...textIf('rescue', rescue === id ? 'yes' : ''),
  });
}

function labelsIn({ entries }: Document): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap((value) => {
      const object = objectSchema.safeParse(value).data;
      return object ? [[textOf(object['id']), textOf(object['label'])]] : [];
    }),
  );
}

const allFields: ReadonlySet<ImportField> = new Set(importFields);

interface HoursFound {
  readonly fields: FoundRow['fields'];
  readonly alternativeId: string | null;
}

function fieldsOfHours(hours: unknown, labels: ReadonlyMap<string, string>): HoursFound {
  const opening = openingHoursSchema.safeParse(hours).data;
  if (!opening) {
    // Hours that can't be read are not dropped: the row says so.
    const fields = typeof hours === 'object' ? { hours: JSON.stringify(hours) } : {};
    return { fields, alternativeId: null };
  }
  const { alternative, zone } = opening;
  const label = alternative === null ? '' : (labels.get(alternative) ?? alternative);
  const fields = { hours: hoursText(opening), zone, ...textIf('whenClosed', label) };
  return { fields, alternativeId: alternative };
}

function rowOfValue(value: unknown, at: number): FoundRow {
  const row = { line: at + 1, isFromSpreadsheet: false };
  const object = objectSchema.safeParse(value).data;
  if (!object) {
    return { ...row, fields: {}, tells: new Set(), wrong: { kind: 'not-an-entry' } };
  }
  const fields = { ...fieldsOfObject(object), ...destinationFields(object['destination']) };
  return { ...row, fields, tells: toldBy(object) };
}

function toldBy(object: JsonObject): ReadonlySet<ImportField> {
  return new Set(Object.keys(object).flatMap((name) => fieldNamed(name) ?? []));
}

function fieldsOfObject(object: JsonObject): FoundRow['fields'] {
  const fields: Partial<Record<ImportField, string>> = {};
  for (const [name, value] of Object.entries(object)) {
    const field = fieldNamed(name);
    const text = textOf(value);
    if (field !== null && text !== '') fields[field] ??= text;
  }
  return fields;
}

function fieldNamed(name: string): ImportField | null {
  return importFields.find((known) => known === name) ?? fieldOfColumn(name);
}

/** As Baton's own documents have it; a plain text has been taken for a number by its name. */
function destinationFields(destination: unknown): FoundRow['fields'] {
  const { number, inGroup } = objectSchema.safeParse(destination).data ?? {};
  return { ...textIf('number', textOf(number)), ...textIf('inGroup', textOf(inGroup)) };
}

function textIf(field: ImportField, text: string): FoundRow['fields'] {
  return text === '' ? {} : { [field]: text };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return value === true ? 'yes' : '';
}
