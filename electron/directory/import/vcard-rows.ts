import ICAL from 'ical.js';
import type { ImportTrouble } from '../../../shared/directory-import.ts';
import { foldedNumber } from '../../../shared/folded.ts';
import { failure, success } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { mostEntries } from '../../../shared/speed-dial.ts';
import { onlyRows, withoutThoseWithoutNumber } from './found-row.ts';
import type { FoundDirectory, FoundRow, ImportField } from './found-row.ts';
import { cardsOf } from './vcard-cards.ts';

/**
 * Reads contact cards, of versions 2.1 to 4.0. A card with several numbers becomes several rows; one
 * that can't be read becomes a wrong one.
 */
export function vcardRows(text: string): Result<FoundDirectory, ImportTrouble> {
  const cards = cardsOf(text);
  if (!cards) return failure({ kind: 'not-this-format', format: 'vcard' });
  if (cards.length > mostEntries) return failure({ kind: 'too-many-rows', rows: cards.length });
  const rows = cards.flatMap((card, at) => rowsOf(card, at + 1));
  return rows.length > mostEntries
    ? failure({ kind: 'too-many-rows', rows: rows.length })
    : success(withoutThoseWithoutNumber(onlyRows(rows)));
}

const tells: ReadonlySet<ImportField> = new Set(['label', 'number', 'inGroup', 'group', 'note']);

function rowsOf(text: string, line: number): readonly FoundRow[] {
  const card = readCard(text);
  const found = { line, isFromSpreadsheet: false, tells };
  if (!card) return [{ ...found, fields: {}, wrong: { kind: 'card-not-readable' } }];
  const label = textOf(card, 'fn') || nameOf(card) || textOf(card, 'org');
  const fields = { ...fieldsOf(card), ...fieldIf('label', label) };
  const numbers = numbersOf(card);
  if (numbers.length === 0) return [{ ...found, fields }];
  return numbers.map(({ number, type }) => {
    const named = numbers.length > 1 && type !== '' ? `${label} (${type})` : label;
    return { ...found, fields: { ...fields, ...fieldIf('label', named), number } };
  });
}

function readCard(text: string): ICAL.Component | null {
  try {
    const parsed: unknown = ICAL.parse(text);
    return Array.isArray(parsed) ? new ICAL.Component(parsed) : null;
  } catch {
    return null;
  }
}

function fieldsOf(card: ICAL.Component): FoundRow['fields'] {
  return {
    ...fieldIf('group', textOf(card, 'categories')),
    ...fieldIf('note', textOf(card, 'note')),
    ...fieldIf('status', textOf(card, 'x-baton-status')),
    ...fieldIf('inGroup', textOf(card, 'x-baton-in-group')),
  };
}

function fieldIf(name: ImportField, value: string): FoundRow['fields'] {
  return value === '' ? {} : { [name]: value };
}

/** Of several values the first, and of several parts too. */
function textOf(card: ICAL.Component, name: string): string {
  return plain(card.getFirstPropertyValue(name));
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return plain(value[0]);
  return typeof value === 'string' ? value.trim() : '';
}

/** `Lead;Dana;;;` is family name, then given name; a part may be several names. */
function nameOf(card: ICAL.Component): string {
  const value: unknown = card.getFirstPropertyValue('n');
  const written = Array.isArray(value) ? value : plain(value).split(';');
  const [family = '', given = '', more = ''] = written.map((part: unknown) =>
    Array.isArray(part) ? part.map(plain).join(' ') : plain(part),
  );
  return [given, more, family].filter((part) => part !== '').join(' ');
}

interface TypedNumber {
  readonly number: string;
  readonly type: string;
}

/** Each number once. A fax takes no call: it counts only where there is nothing else. */
function numbersOf(card: ICAL.Component): readonly TypedNumber[] {
  const numbers = card.getAllProperties('tel').flatMap((property) => {
    const number = numberOf(property);
    return number === '' ? [] : [{ number, ...kindOf(property, card) }];
  });
  const voices = numbers.filter(({ isFax }) => !isFax);
  const seen = new Set<string>();
  return (voices.length === 0 ? numbers : voices).filter(({ number }) => {
    const key = foldedNumber(number);
    return !seen.has(key) && seen.add(key);
  });
}

/** `tel:+1-800-555-0134;ext=12` in version 4, the number as it is in the others. */
function numberOf(property: ICAL.Property): string {
  const written = plain(property.getFirstValue()).replace(/\\([,;:\\])/g, '$1');
  if (!/^tel:/i.test(written)) return written;
  const [number = '', ...parameters] = written.slice(4).split(';');
  const extension = parameters.find((each) => /^ext=/i.test(each))?.slice(4);
  return extension === undefined ? number : `${number} ext. ${extension}`;
}

/** Apple's address book writes a person's own word for it into a line of the same group. */
function kindOf(property: ICAL.Property, card: ICAL.Component) {
  const types = [property.getParameter('type')].flat().map(plain).filter(isTelling);
  const own = ownTypeOf(property, card) || (types[0] ?? '').toLowerCase();
  return { type: own, isFax: types.some((type) => /^(?:fax|pager|modem)$/i.test(type)) };
}

function ownTypeOf(property: ICAL.Property, card: ICAL.Component): string {
  const group = property.getParameter('group');
  if (typeof group !== 'string') return '';
  const named = card
    .getAllProperties('x-ablabel')
    .find((each) => each.getParameter('group') === group);
  return plain(named?.getFirstValue()).replace(/^_\$!<(.*)>!\$_$/, '$1');
}

/** Every number has a voice, and one of them is preferred: neither tells it from the others. */
function isTelling(type: string): boolean {
  return type !== '' && !/^(?:voice|pref|internet|text|x-.*)$/i.test(type);
}
