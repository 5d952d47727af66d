import type { z } from 'zod';
import { teamIdMistakes } from '../../shared/team-directory.ts';
import type { TeamMistake, TeamTrouble } from '../../shared/team-directory.ts';

type Issue = z.core.$ZodIssue;

/** Longer places are cut: the name of a field that is not known may be anything. */
const longestPlace = 200;

/**
 * Says where the mistake is that the schema has found, and of what kind. The schema's own words are
 * left behind: they are English, and quote the document.
 *
 * @param document as it was checked.
 */
export function teamMistake(
  issue: Issue,
  document: unknown,
): Extract<TeamTrouble, { kind: 'not-valid' }> {
  const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const where = [...issue.path, ...key].join('.');
  return { kind: 'not-valid', where: shortened(where), because: mistakeOf(issue, document) };
}

function shortened(where: string): string {
  return where.length > longestPlace ? `${where.slice(0, longestPlace)}…` : where;
}

function mistakeOf(issue: Issue, document: unknown): TeamMistake {
  const found = valueAt(document, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return { kind: found === undefined ? 'missing' : 'wrong-type' };
    case 'invalid_value':
    case 'invalid_union':
      return { kind: found === undefined ? 'missing' : 'not-allowed' };
    case 'unrecognized_keys':
      return { kind: 'unknown-field' };
    case 'invalid_format':
      return { kind: 'wrong-form' };
    case 'too_small':
      return { kind: isCounted(issue) ? 'empty' : 'not-allowed' };
    case 'too_big':
      return isCounted(issue) ? tooMuch(issue) : { kind: 'not-allowed' };
    case 'custom':
      return ownMistake(issue, found);
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return { kind: 'not-allowed' };
  }
}

/** The least of a text or a list is one everywhere in the schema; a number is out of range instead. */
function isCounted({ origin }: Extract<Issue, { code: 'too_small' | 'too_big' }>): boolean {
  return origin === 'string' || origin === 'array';
}

function tooMuch({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): TeamMistake {
  return { kind: origin === 'string' ? 'too-long' : 'too-many', most: Number(maximum) };
}

/** What Baton checks itself: the IDs of the whole, and single fields, which are known by their names. */
function ownMistake(issue: Extract<Issue, { code: 'custom' }>, found: unknown): TeamMistake {
  const idMistake = teamIdMistakes.find((kind) => kind === issue.params?.['kind']);
  if (idMistake !== undefined) return { kind: idMistake };
  const field = checkedFields.find((checked) => checked === issue.path.at(-1));
  if (field !== undefined) return { kind: 'field-not-valid', field, typed: String(found) };
  return { kind: issue.path.at(-1) === 'zone' ? 'no-such-zone' : 'not-allowed' };
}

const checkedFields = ['number', 'inGroup', 'status'] as const;

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    document,
  );
}
