import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldProblem, fieldSchema } from '../../../shared/dialer-fields.ts';
import type { DialerField } from '../../../shared/dialer-fields.ts';

/** What the dialer does to each field: what it keeps, and how much of it. */
const dialerKeeps: Readonly<Record<DialerField, { kept: RegExp; from: number; to: number }>> = {
  apiUser: { kept: /[^A-Za-z0-9_-]/g, from: 2, to: 20 },
  agentUser: { kept: /[^A-Za-z0-9_-]/g, from: 2, to: 20 },
  password: { kept: /[^A-Za-z0-9.+/=_-]/g, from: 1, to: 100 },
  source: { kept: /[^A-Za-z0-9]/g, from: 2, to: 20 },
  status: { kept: /[^A-Za-z0-9_-]/g, from: 1, to: 6 },
  inGroup: { kept: /[^A-Za-z0-9_-]/g, from: 2, to: 20 },
};
const fields = Object.keys(dialerKeeps) as DialerField[];

describe.each(fields)('the field %s', (field) => {
  const { kept, from, to } = dialerKeeps[field];

  it('is taken exactly where the dialer would leave it as it is', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 25 }),
      fc.string({ unit: fc.constantFrom(...Array.from('AZaz09._/=+-')), maxLength: 110 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const survives = text.replace(kept, '') === text;
        const fits = text.length >= from && text.length <= to;
        expect(fieldProblem(field, text) === null).toBe(survives && fits);
        expect(fieldSchema(field).safeParse(text).success).toBe(survives && fits);
      }),
    );
  });

  it('is asked for where it is empty', () => {
    expect(fieldProblem(field, '')).toMatch(/^Fill in the /);
  });

  it('is refused with the character, where it stands, and why', () => {
    const problem = fieldProblem(field, 'ab§cd') ?? '';
    expect(problem).toContain('“§” at position 3');
    expect(problem).toContain('the dialer');
    expect(problem).toContain('It may hold A–Z');
  });

  it('is refused with its length where the dialer would cut it', () => {
    expect(fieldProblem(field, 'x'.repeat(to + 1))).toContain(`${to + 1} characters`);
    expect(fieldProblem(field, 'x'.repeat(to))).toBeNull();
  });
});

describe('the sentence', () => {
  it('names what cannot be seen in words', () => {
    expect(fieldProblem('password', 'ab cd')).toContain('a space at position 3');
    expect(fieldProblem('password', '\tabcd')).toContain('a tab at position 1');
    expect(fieldProblem('password', 'abcd\u200b')).toContain(
      'an invisible character at position 5',
    );
    expect(fieldProblem('password', 'abcd\u00a0')).toContain('an invisible character');
  });

  it('counts characters as people do, not as the computer stores them', () => {
    expect(fieldProblem('agentUser', '😀x')).toContain('“😀” at position 1');
    expect(fieldProblem('agentUser', '1028😀')).toContain('at position 5');
  });

  it('holds nothing of a password but the character that is wrong', () => {
    expect(fieldProblem('password', 'hunter2!correct')).not.toMatch(/hunter2|correct/);
  });

  it('says that a source needs two characters', () => {
    expect(fieldProblem('source', 'b')).toBe('The source needs at least 2 characters.');
  });

  it('is the schema’s one message', () => {
    const parsed = fieldSchema('status').safeParse('TOOLONGSTATUS');
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([
      fieldProblem('status', 'TOOLONGSTATUS'),
    ]);
  });
});
