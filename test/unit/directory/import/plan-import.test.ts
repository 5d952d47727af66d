import { describe, expect, it } from 'vitest';
import type { FoundRow } from '../../../../electron/directory/import/found-row.ts';
import { planImport } from '../../../../electron/directory/import/plan-import.ts';
import { emptySpeedDial } from '../../../../shared/speed-dial.ts';
import { someDirectory } from '../../shared/directory-samples.ts';
import { rowWith } from './found-rows.ts';

let count = 0;
const plan = (rows: readonly FoundRow[], into = someDirectory()) =>
  planImport(rows, into, () => `new-${(count += 1)}`, 'US').map(({ row }) => row);
const verdicts = (...rows: readonly FoundRow['fields'][]) =>
  plan(rows.map((fields) => rowWith(fields))).map(({ verdict }) => verdict);
const hours = '1-5 09:00-17:00';
const sameLabel = { kind: 'doubtful', because: 'same-label' };
const notClear = { kind: 'doubtful', because: 'alternative-not-clear' };

describe('the plan of an import', () => {
  it('shows a row as it was read', () => {
    const fields = { label: 'Dana', inGroup: 'SALES', group: 'Floor' };
    expect(plan([rowWith(fields, { line: 7 })])).toEqual([
      { line: 7, label: 'Dana', destination: 'SALES', group: 'Floor', verdict: { kind: 'new' } },
    ]);
  });

  it('finds duplicates in the directory and further up, however a number is written', () => {
    expect(
      verdicts(
        { label: 'LABEL  of a', number: '860-0051' },
        { label: 'Dana', number: '+1 800 555' },
        { label: 'dana', number: '1800555' },
      ),
    ).toEqual([
      { kind: 'duplicate', of: 'Label of a' },
      { kind: 'new' },
      { kind: 'duplicate', of: 'Dana' },
    ]);
  });

  it('takes no in-group for a number, and no sign for another', () => {
    const into = emptySpeedDial();
    const rows = [
      { label: 'a', number: '12' },
      { label: 'a', inGroup: '12' },
      { label: '☎', number: '34' },
      { label: '📞', number: '34' },
    ];
    expect(
      plan(
        rows.map((fields) => rowWith(fields)),
        into,
      ).map((row) => row.verdict),
    ).toEqual([{ kind: 'new' }, sameLabel, { kind: 'new' }, { kind: 'new' }]);
  });

  it('doubts a label that leads elsewhere already', () => {
    expect(verdicts({ label: 'Label of a', number: '999' })).toEqual([sameLabel]);
  });

  it('doubts a label that leads elsewhere further up, and no duplicate of it', () => {
    expect(
      verdicts(
        { label: 'Dana', number: '123' },
        { label: 'DANA', number: '456' },
        { label: 'Dana', number: '456' },
      ),
    ).toEqual([{ kind: 'new' }, sameLabel, { kind: 'duplicate', of: 'DANA' }]);
  });

  it('doubts an alternative whose label several entries bear, wherever they come from', () => {
    const desk = (label: string, whenClosed: string) => {
      return { label, number: '123', hours, zone: 'UTC', whenClosed };
    };
    expect(
      verdicts(
        desk('Desk 1', 'twice'),
        desk('Desk 2', 'Label of a'),
        desk('Desk 3', 'Label of b'),
        { label: 'Twice', number: '22' },
        { label: 'Twice', number: '33' },
        { label: 'Label of a', number: '44' },
      ).slice(0, 3),
    ).toEqual([notClear, notClear, { kind: 'new' }]);
  });

  it('does not take a duplicate for another entry of the label of an alternative', () => {
    const desk = { label: 'Desk', number: '123', hours, zone: 'UTC', whenClosed: 'Label of a' };
    expect(verdicts(desk, { label: 'Label of a', number: '8600051' })[0]).toEqual({ kind: 'new' });
  });

  it('does not doubt an alternative that is named by its ID in the file', () => {
    const desk = { label: 'Desk', number: '123', hours, zone: 'UTC', whenClosed: 'Twice' };
    const rows = [
      rowWith(desk, { id: '1', alternativeId: '3' }),
      rowWith({ label: 'Twice', number: '22' }, { id: '2' }),
      rowWith({ label: 'Twice', number: '33' }, { id: '3' }),
    ];
    expect(plan(rows).map(({ verdict }) => verdict.kind)).toEqual(['new', 'new', 'doubtful']);
  });

  it('knows alternatives by label, here, in the file and of the team', () => {
    const alternatives = ['label of a', 'To come', 'team-x', 'Nobody'];
    const rows = alternatives.map((whenClosed, at) => {
      return { label: `Desk ${at}`, number: '123', hours, zone: 'UTC', whenClosed };
    });
    const [, , , , ...ofDesks] = verdicts(
      { label: 'To come', number: '1.8E10' },
      { label: 'b', number: '1' },
      { label: 'c', number: '22' },
      { label: 'd', number: '33' },
      ...rows,
    );
    expect(ofDesks.map(({ kind }) => kind)).toEqual(['new', 'new', 'new', 'wrong']);
  });
});
