import { describe, expect, it } from 'vitest';
import { mostLabels } from '../../../electron/history/history-rows.ts';
import type { JournalEntry } from '../../../shared/journal.ts';
import { answeredLine, entryAt, everything, historyBench, linesOf } from './history-bench.ts';

const unknown = { kind: 'unknown', cause: 'timed-out' } as const;
const happened = { as: 'happened', by: 'look', at: '2026-03-15T20:00:00.000Z' } as const;
const settledLine = (attempt: string) =>
  `${JSON.stringify({ version: 1, line: 'settled', attempt, settled: happened })}\n`;
const fileOf = (...entries: readonly JournalEntry[]) => entries.map(linesOf).join('');

describe('finding attempts', () => {
  it('lists the newest first, whatever the order of the file, and of a moment the later line', async () => {
    const bench = historyBench(
      fileOf(entryAt(5), entryAt(1), entryAt(3, { attempt: 'x' }), entryAt(3, { attempt: 'y' })),
    );
    expect(await bench.find()).toEqual(['m5', 'y', 'x', 'm1']);
  });

  it('gives one page, with how many there are in all', async () => {
    const bench = historyBench(fileOf(...Array.from({ length: 25 }, (_, index) => entryAt(index))));
    const page = await bench.history.find({ query: everything, offset: 10, limit: 3 });
    expect(page.rows.map(({ attempt }) => attempt)).toEqual(['m14', 'm13', 'm12']);
    expect([page.found, page.kept]).toEqual([25, 25]);
  });

  it('reads the file only when it is asked for the first time, and once', async () => {
    const bench = historyBench(fileOf(entryAt(0)));
    await bench.clock.settle();
    expect(bench.file.timesRead()).toBe(0);
    await Promise.all([bench.find(), bench.find({ text: 'dana' })]);
    await bench.find();
    expect(bench.file.timesRead()).toBe(1);
  });

  it.each([
    ['DANA', 'label, in any case'],
    ['dana floor', 'two words of it'],
    ['floor dana', 'words in any order'],
    ['800-555-1234', 'the number with other punctuation'],
    ['(800) 555 1234', 'the number in several pieces'],
    ['8005551234', 'the digits alone'],
    ['+1 (800)', 'the number as it was typed'],
    ['y-m0', 'call ID'],
    ['1028', 'agent user'],
    ['mgrxfr', 'status'],
    ['dana 1028 y-m0', 'words of several fields'],
    ['８００５５５', 'full-width digits'],
    ['٨٠٠٥٥٥', 'Arabic digits'],
  ])('finds by text: %s (%s)', async (text) => {
    const other = entryAt(1, {
      label: 'Sam',
      destination: '8600051',
      dialString: '8600051',
      agentUser: '2000',
      status: 'XFER',
    });
    const bench = historyBench(fileOf(entryAt(0, { status: 'MGRXFR' }), other));
    expect(await bench.find({ text })).toEqual(['m0']);
    expect(await bench.find({ text: `${text} nobody` })).toEqual([]);
  });

  it.each([
    ['Büro', 'buro'],
    ['Sao Paulo', 'SÃO'],
    ['Straße', 'strasse'],
    ['Ørsted', 'orsted'],
    ['ΣΟΦΟΣ', 'σοφος'],
    ['Desk 24-7', '24-7'],
  ])('finds %s by %s', async (label, text) => {
    const bench = historyBench(fileOf(entryAt(0, { label }), entryAt(1, { label: 'x' })));
    expect(await bench.find({ text })).toEqual(['m0']);
  });

  it('takes a blank text for none', async () => {
    const bench = historyBench(fileOf(entryAt(0)));
    expect(await bench.find({ text: '  ' })).toEqual(['m0']);
  });

  it('filters from a moment on, and before one', async () => {
    const bench = historyBench(fileOf(entryAt(0), entryAt(10), entryAt(20)));
    const [first, second, third] = [entryAt(0).at, entryAt(10).at, entryAt(20).at];
    expect(await bench.find({ from: second })).toEqual(['m20', 'm10']);
    expect(await bench.find({ before: second })).toEqual(['m0']);
    expect(await bench.find({ from: first, before: third })).toEqual(['m10', 'm0']);
  });

  it('filters by the label, whole', async () => {
    const bench = historyBench(
      fileOf(entryAt(0, { label: 'Billing' }), entryAt(1, { label: 'Billing 2' })),
    );
    expect(await bench.find({ label: 'Billing' })).toEqual(['m0']);
  });

  it('tells the outcomes apart that a person would', async () => {
    const bench = historyBench(
      fileOf(
        entryAt(0),
        entryAt(1, { action: 'hang-up', outcome: { kind: 'hung-up' } }),
        entryAt(2, { outcome: { kind: 'refused', reason: 'no-such-call' } }),
        entryAt(3, { outcome: { kind: 'refused', reason: 'transfer-in-flight' } }),
        entryAt(4, { outcome: { kind: 'refused', reason: 'taken-back' } }),
        entryAt(5, { outcome: unknown }),
        entryAt(6, { outcome: unknown, settled: happened }),
        entryAt(7, { outcome: unknown, settled: { ...happened, as: 'did-not-happen' } }),
        entryAt(8, { outcome: unknown, settled: { ...happened, as: 'freed' } }),
        entryAt(9, { action: 'hang-up', outcome: unknown, settled: happened }),
      ),
    );
    expect(await bench.find({ outcomes: ['handed-over'] })).toEqual(['m6', 'm0']);
    expect(await bench.find({ outcomes: ['hung-up'] })).toEqual(['m9', 'm1']);
    expect(await bench.find({ outcomes: ['refused'] })).toEqual(['m3', 'm2']);
    expect(await bench.find({ outcomes: ['taken-back'] })).toEqual(['m4']);
    expect(await bench.find({ outcomes: ['unknown'] })).toEqual(['m8', 'm7', 'm5']);
    expect(await bench.find({ outcomes: ['unknown', 'refused'] })).toHaveLength(5);
  });

  it('names the buttons that occur, the most used first, and not too many', async () => {
    const labels = Array.from({ length: mostLabels + 5 }, (_, index) => `Button ${index}`);
    const entries = [...labels, 'Often', 'Often', ''].map((label, index) =>
      entryAt(index, { label }),
    );
    const { history } = historyBench(fileOf(...entries));
    const page = await history.find({ query: everything, offset: 0, limit: 1 });
    expect(page.labels).toHaveLength(mostLabels);
    expect(page.labels[0]).toBe('Often');
    expect(page.labels).not.toContain('');
  });
});

describe('what stands in the file', () => {
  it('takes in how an outcome was settled', async () => {
    const bench = historyBench(linesOf(entryAt(0, { outcome: unknown })) + settledLine('m0'));
    expect(await bench.find({ outcomes: ['handed-over'] })).toEqual(['m0']);
  });

  it('passes over what it can’t read, what is newer, and orders that are out', async () => {
    const newer = answeredLine(entryAt(7)).replace('"version":1', '"version":2');
    const sentOnly = linesOf(entryAt(8)).split('\n')[0] ?? '';
    const bench = historyBench(
      `{"torn\nnull\n7\n\n${newer}${sentOnly}\n${settledLine('nobody')}${linesOf(entryAt(1))}`,
    );
    expect(await bench.find()).toEqual(['m1']);
  });

  it('has the orders of an earlier run that were left open and are not on the disk yet', async () => {
    const interrupted = entryAt(3, { outcome: { kind: 'unknown', cause: 'interrupted' } });
    const known = entryAt(1, { label: 'As it stands in the file' });
    const bench = historyBench(linesOf(known), {
      found: [interrupted, { ...known, label: 'As it was found' }],
    });
    expect(await bench.find()).toEqual(['m3', 'm1']);
    expect(await bench.find({ label: known.label })).toEqual(['m1']);
  });

  it('shows what it could read of a disk that fails, and reads again once it is asked again', async () => {
    const bench = historyBench(fileOf(...Array.from({ length: 10 }, (_, index) => entryAt(index))));
    bench.file.breakDisk();
    bench.happen({ kind: 'answered', entry: entryAt(99) });
    const partly = await bench.find();
    expect(partly[0]).toBe('m99');
    expect(partly.length).toBeLessThan(10);
    bench.file.mendDisk();
    expect(await bench.find()).toHaveLength(11);
  });
});

describe('what happens meanwhile', () => {
  it('is there, whether it came before the file was read or after', async () => {
    const bench = historyBench(linesOf(entryAt(0, { outcome: unknown })));
    bench.happen({ kind: 'answered', entry: entryAt(1) });
    bench.happen({ kind: 'settled', attempt: 'm0', settled: happened });
    expect(await bench.find({ outcomes: ['handed-over'] })).toEqual(['m1', 'm0']);
    bench.happen({ kind: 'answered', entry: entryAt(2, { outcome: unknown }) });
    expect(await bench.find()).toEqual(['m2', 'm1', 'm0']);
    bench.happen({ kind: 'settled', attempt: 'm2', settled: happened });
    expect(await bench.find({ outcomes: ['handed-over'] })).toEqual(['m2', 'm1', 'm0']);
    expect(bench.file.timesRead()).toBe(1);
  });

  it('is not lost while the file is being read', async () => {
    const bench = historyBench(fileOf(entryAt(0, { outcome: unknown }), entryAt(1), entryAt(2)));
    const asked = bench.find({ outcomes: ['handed-over'] });
    bench.happen({ kind: 'settled', attempt: 'm0', settled: happened });
    bench.happen({ kind: 'answered', entry: entryAt(3) });
    expect(await asked).toEqual(['m3', 'm2', 'm1', 'm0']);
  });

  it('stands in its place even where the clock was set back', async () => {
    const bench = historyBench(fileOf(entryAt(10), entryAt(20)));
    await bench.find();
    bench.happen({ kind: 'answered', entry: entryAt(15) });
    expect(await bench.find()).toEqual(['m20', 'm15', 'm10']);
  });
});
