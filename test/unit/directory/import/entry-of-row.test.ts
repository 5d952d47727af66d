import { describe, expect, it } from 'vitest';
import { entryOfRow, groupToCome } from '../../../../electron/directory/import/entry-of-row.ts';
import type { FoundRow } from '../../../../electron/directory/import/found-row.ts';
import { rowProblemText } from '../../../../renderer/features/directory/row-problem-text.ts';
import { rowWith } from './found-rows.ts';

const made = (fields: FoundRow['fields'], row: Partial<FoundRow> = {}) => {
  const result = entryOfRow(rowWith(fields, row), 'new', 'US');
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};
const problem = (fields: FoundRow['fields'], row: Partial<FoundRow> = {}) => {
  const result = entryOfRow(rowWith({ label: 'Dana', ...fields }, row), 'new', 'US');
  return result.ok ? null : rowProblemText(result.problem);
};

describe('the entry of a row', () => {
  it('has all that the row tells', () => {
    const fields = {
      label: 'Dana',
      inGroup: 'SALES',
      group: ' Floor ',
      status: 'SALEX',
      note: 'Late',
      asks: 'At once',
      key: '3.0',
      favourite: '2',
      rescue: 'Ja',
      numberHidden: 'WAHR',
      exact: 'x',
      hours: '1-5 09:00-17:00',
      zone: 'UTC',
      whenClosed: 'Night desk',
    };
    expect(made(fields)).toMatchObject({
      entry: {
        id: 'new',
        label: 'Dana',
        destination: { kind: 'in-group', inGroup: 'SALES' },
        group: groupToCome,
        status: 'SALEX',
        note: 'Late',
        numberHidden: true,
        exact: true,
        hours: { zone: 'UTC', open: [{ days: [1, 2, 3, 4, 5] }], alternative: null },
      },
      groupName: 'Floor',
      whenClosed: { label: 'Night desk', idInFile: null },
      key: '3',
      favourite: 2,
      rescue: true,
      doubt: null,
    });
  });

  it('has nothing that the row does not tell', () => {
    const { entry, ...rest } = made({ label: 'Dana', number: '123', favourite: 'no' });
    expect(entry).toEqual({
      id: 'new',
      label: 'Dana',
      destination: { kind: 'number', number: '123' },
      group: groupToCome,
    });
    expect(rest).toMatchObject({ groupName: '', whenClosed: null, key: null, favourite: null });
  });

  it.each(['countdown', 'Hold', 'at_once'])('asks as the row says: %s', (asks) => {
    expect(problem({ number: '123', asks })).toBeNull();
  });

  it('cuts the name of a group where a heading ends, and no sign in two', () => {
    const group = `${'x'.repeat(39)}📞 and so on`;
    expect(made({ label: 'Dana', number: '123', group }).groupName).toBe('x'.repeat(39));
  });

  it.each<[string, FoundRow['fields'], string]>([
    ['no label', { label: '', number: '123' }, 'Give the button a label'],
    ['a label that is too long', { label: 'x'.repeat(61), number: '123' }, '60'],
    ['no destination', {}, 'neither a number nor an in-group'],
    ['two destinations', { number: '123', inGroup: 'SALES' }, 'one place'],
    ['a number without digits', { number: 'abc' }, 'digits'],
    ['a number that is too long', { number: '1'.repeat(61) }, 'number'],
    ['an in-group with a space', { inGroup: 'SALES 2' }, 'space'],
    ['a status that is too long', { number: '123', status: 'TOOLONG' }, '6'],
    ['a note that is too long', { number: '123', note: 'x'.repeat(301) }, 'note'],
    ['no known way to ask', { number: '123', asks: 'maybe' }, 'maybe'],
    ['a key that there is not', { number: '123', key: '10' }, '10'],
    ['neither yes nor no', { number: '123', rescue: 'perhaps' }, 'perhaps'],
    ['hours that nobody can read', { number: '123', hours: '9 to 5' }, '9 to 5'],
    ['digits that are lost', { number: '1.8E+10' }, '1.8E+10'],
    ['a day for a number', { number: '04-Mar' }, '04-Mar'],
    ['a sum for a number', { number: '-1488' }, '-1488'],
  ])('is none: %s', (_, fields, because) => {
    expect(problem(fields)).toContain(because);
  });

  it('is none where the row could not be read', () => {
    const wrong = { kind: 'misquoted' } as const;
    expect(problem({ number: '123' }, { wrong })).toContain('quotation marks');
  });

  it('is looked at once more where the number may be another', () => {
    expect(made({ label: 'a', number: '442079460958' }).doubt).toBe('plus-lost');
    expect(made({ label: 'a', number: '8005550134 ext 5' }).doubt).toBe('extension-behind');
    expect(made({ label: 'a', number: '٨٠٠٥٥٥٠١٣٤ ext ٥' }).doubt).toBe('extension-behind');
    expect(made({ label: 'a', number: '0800555013 / 0800555017' }).doubt).toBe('several-numbers');
  });

  it('believes the number of a file that is no spreadsheet’s', () => {
    const row = { isFromSpreadsheet: false };
    expect(made({ label: 'a', number: '442079460958' }, row).doubt).toBeNull();
    expect(made({ label: 'a', number: '-1488' }, row).doubt).toBeNull();
  });
});
