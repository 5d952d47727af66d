import { describe, expect, it } from 'vitest';
import { createRetention } from '../../../electron/history/retention.ts';
import type { JournalEntry } from '../../../shared/journal.ts';
import { answeredLine, entryAt, historyBench, linesOf } from './history-bench.ts';

const day = 24 * 60;
const dayMs = day * 60_000;
/** The bench's clock stands eight hours after the first attempt. */
const old = (minutes = 0) => entryAt(-7 * day + minutes);
const unknown = { kind: 'unknown', cause: 'timed-out' } as const;
const fileOf = (...entries: readonly JournalEntry[]) => entries.map(linesOf).join('');

describe('taking out what is too old', () => {
  it('takes every line of an attempt that was pressed too long ago, and no other', async () => {
    const kept = linesOf(old(8 * 60 + 30)) + linesOf(entryAt(0));
    const settled = { as: 'happened', by: 'look', at: entryAt(0).at } as const;
    const late = `${JSON.stringify({ version: 1, line: 'settled', attempt: old().attempt, settled })}\n`;
    const bench = historyBench(linesOf(old()) + linesOf(old(60)) + kept + late);
    bench.keepFor(7);
    expect(await bench.history.prune()).toBe(true);
    expect(bench.file.text()).toBe(kept);
  });

  it('leaves what it can’t read, and what a newer Baton wrote, wherever it stands', async () => {
    const newer = answeredLine(old()).replace('"version":1', '"version":2');
    const odd = `{"torn\n\n${newer}{"version":1,"line":"answered","at":"${old().at}"}\n`;
    const bench = historyBench(linesOf(old(1)) + odd + linesOf(old(2)));
    bench.keepFor(7);
    await bench.history.prune();
    expect(bench.file.text()).toBe(odd);
  });

  it('takes them out of what is found, before the file was read and after', async () => {
    const before = historyBench(fileOf(old(), entryAt(0)), { found: [old()] });
    before.keepFor(7);
    await before.history.prune();
    expect(await before.find()).toEqual(['m0']);

    const after = historyBench(fileOf(old(), entryAt(0)));
    after.keepFor(7);
    expect(await after.find()).toHaveLength(2);
    await after.history.prune();
    expect(await after.find()).toEqual(['m0']);
  });

  it('takes nothing where attempts are kept for ever', async () => {
    const bench = historyBench(fileOf(old()));
    expect(await bench.history.prune()).toBe(true);
    expect(bench.file.timesRead()).toBe(0);
  });

  it('keeps an order of which nothing is known yet, whatever was chosen', async () => {
    const open = entryAt(7 * 60, { outcome: unknown });
    const bench = historyBench(linesOf(open));
    bench.keepFor(7);
    await bench.history.prune();
    expect(bench.file.text()).toBe(linesOf(open));
  });

  it('waits while a call is on, even one that came while the file was read', async () => {
    const bench = historyBench(fileOf(old()));
    bench.keepFor(7);
    bench.setBusy(true);
    expect(await bench.history.prune()).toBe(false);
    bench.setBusy(false);
    const pruning = bench.history.prune();
    bench.setBusy(true);
    expect(await pruning).toBe(false);
    expect(bench.file.text()).toBe(fileOf(old()));
  });

  it('forgets nothing where the disk fails', async () => {
    const bench = historyBench(fileOf(old(), entryAt(0)));
    await bench.find();
    bench.keepFor(7);
    bench.file.breakDisk();
    expect(await bench.history.prune()).toBe(false);
    expect(await bench.find()).toHaveLength(2);
  });
});

describe('the retention', () => {
  function started() {
    const bench = historyBench();
    const asked: number[] = [];
    let answer = true;
    const retention = createRetention({
      clock: bench.clock,
      history: {
        prune: () => {
          asked.push(bench.clock.wallMs());
          return Promise.resolve(answer);
        },
      },
    });
    retention.start();
    return { ...bench, retention, asked, answering: (next: boolean) => void (answer = next) };
  }

  it('prunes at the start and once a day', async () => {
    const { clock, asked } = started();
    await clock.advance(dayMs - 60_000);
    expect(asked).toHaveLength(1);
    await clock.advance(10 * 60_000);
    expect(asked).toHaveLength(2);
    await clock.advance(3 * dayMs + 20 * 60_000);
    expect(asked).toHaveLength(5);
  });

  it('tries again soon where a call is on or the disk fails', async () => {
    const { clock, asked, answering } = started();
    await clock.settle();
    answering(false);
    await clock.advance(dayMs);
    expect(asked).toHaveLength(2);
    await clock.advance(10 * 60_000);
    expect(asked).toHaveLength(4);
    answering(true);
    await clock.advance(dayMs / 2);
    expect(asked).toHaveLength(5);
  });

  it('notices a day that the computer has slept over', async () => {
    const { clock, asked } = started();
    await clock.settle();
    clock.setWall(clock.wallMs() + 2 * dayMs);
    await clock.advance(6 * 60_000);
    expect(asked).toHaveLength(2);
  });

  it('prunes at once where another time is chosen, and no more once it is closed', async () => {
    const { clock, asked, retention } = started();
    await clock.settle();
    retention.changed();
    expect(asked).toHaveLength(2);
    await clock.settle();
    retention.close();
    await clock.advance(5 * dayMs);
    expect(asked).toHaveLength(2);
    expect(clock.nextTimerMs()).toBeNull();
  });
});
