import { describe, expect, it } from 'vitest';
import { createHistoryList } from '../../../../../renderer/features/history/history-list.ts';
import type { HistoryList } from '../../../../../renderer/features/history/history-list.ts';
import type { Argument } from '../../../../../shared/ipc.ts';
import type { HistoryPage, HistoryQuery } from '../../../../../shared/history.ts';
import type { JournalEntry } from '../../../../../shared/journal.ts';
import { entryNamed } from '../../../transfers/samples.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));
const everything: HistoryQuery = { text: '', from: null, before: null, outcomes: [], label: null };
/** Newest first: `a<count>` down to `a1`. */
const attempts = (count: number) =>
  Array.from({ length: count }, (_, index) => entryNamed(`a${count - index}`));

/** A main process with attempts, which answers when it is told to or, by default, at once. */
function otherSide(count: number) {
  let kept: readonly JournalEntry[] = attempts(count);
  let holds = false;
  let fails = false;
  const asked: Argument<'findHistory'>[] = [];
  const held: (() => void)[] = [];
  const answer = ({ query, offset, limit }: Argument<'findHistory'>): HistoryPage => {
    const found = kept.filter(({ attempt }) => attempt.includes(query.text));
    return {
      found: found.length,
      kept: kept.length,
      labels: ['Dana'],
      rows: found.slice(offset, offset + limit),
    };
  };
  const find = (page: Argument<'findHistory'>) => {
    asked.push(page);
    if (fails) return Promise.reject(new Error('The main process threw'));
    const page1 = answer(page);
    if (!holds) return Promise.resolve(page1);
    return new Promise<HistoryPage>((resolve) => held.push(() => resolve(page1)));
  };
  return {
    asked,
    find,
    setKept: (next: readonly JournalEntry[]) => void (kept = next),
    hold: () => void (holds = true),
    release: async (which: number) => {
      held[which]?.();
      await settled();
    },
    setFails: (next: boolean) => void (fails = next),
  };
}

async function started(count: number) {
  const side = otherSide(count);
  const list = createHistoryList(side.find, []);
  list.look(everything);
  await settled();
  return { side, list };
}

const namesOf = (list: HistoryList, from: number, to: number) =>
  list
    .view()
    .rows.slice(from, to)
    .map((row) => row?.attempt);

describe('the list of found attempts', () => {
  it('shows the known ones until the first answer comes, and counts nothing yet', async () => {
    const side = otherSide(3);
    const list = createHistoryList(side.find, attempts(2));
    expect(list.view()).toMatchObject({ found: 2, kept: null });
    list.need(0, 10);
    expect(side.asked).toEqual([]);
    list.look(everything);
    await settled();
    expect(list.view()).toMatchObject({ found: 3, kept: 3, labels: ['Dana'] });
  });

  it('asks for the pages in sight alone, each once', async () => {
    const { side, list } = await started(1000);
    expect(list.view().rows).toHaveLength(1000);
    list.need(450, 520);
    list.need(455, 525);
    await settled();
    list.need(450, 520);
    expect(side.asked.map(({ offset }) => offset)).toEqual([0, 400, 500]);
    expect(namesOf(list, 450, 452)).toEqual(['a550', 'a549']);
    expect(namesOf(list, 300, 301)).toEqual([undefined]);
  });

  it('keeps what it shows until the answer for another query comes, and begins anew then', async () => {
    const { side, list } = await started(20);
    side.hold();
    const { generation } = list.view();
    list.look({ ...everything, text: '1' });
    expect(list.view().found).toBe(20);
    await side.release(0);
    expect(list.view().found).toBe(11);
    expect(list.view().generation).toBe(generation + 1);
  });

  it('passes over answers to earlier questions', async () => {
    const { side, list } = await started(20);
    side.hold();
    list.look({ ...everything, text: '1' });
    list.look({ ...everything, text: '2' });
    await side.release(1);
    await side.release(0);
    expect(namesOf(list, 0, 3)).toEqual(['a20', 'a12', 'a2']);
  });

  it('puts new attempts on top of the others, and says how many', async () => {
    const { side, list } = await started(300);
    list.need(0, 250);
    await settled();
    const { generation } = list.view();
    side.setKept(attempts(302));
    list.refresh();
    await settled();
    expect(list.view()).toMatchObject({ found: 302, arrived: 2, generation });
    expect(namesOf(list, 0, 3)).toEqual(['a302', 'a301', 'a300']);
    expect(namesOf(list, 202, 203)).toEqual(['a100']);
    side.setKept(attempts(303));
    list.refresh();
    await settled();
    expect(list.view()).toMatchObject({ arrived: 3, generation });
  });

  it('takes in how an attempt was settled, in its place', async () => {
    const { side, list } = await started(3);
    const [newest, second, third] = attempts(3);
    if (!newest || !second || !third) throw new Error('There are three.');
    side.setKept([newest, { ...second, tookMs: 7 }, third]);
    list.refresh();
    await settled();
    expect(list.view().rows[1]?.tookMs).toBe(7);
    expect(list.view().arrived).toBe(0);
  });

  it('begins anew where others are gone, or so many came that none on the page is known', async () => {
    const { side, list } = await started(300);
    const { generation } = list.view();
    side.setKept(attempts(300).slice(0, 200));
    list.refresh();
    await settled();
    expect(list.view()).toMatchObject({ found: 200, arrived: 0, generation: generation + 1 });
    side.setKept(attempts(900));
    list.refresh();
    await settled();
    expect(list.view()).toMatchObject({ found: 900, arrived: 0, generation: generation + 2 });
    expect(namesOf(list, 0, 1)).toEqual(['a900']);
  });

  it('never puts the rows of another count into the wrong place', async () => {
    const { side, list } = await started(300);
    side.setKept(attempts(301));
    list.need(200, 210);
    await settled();
    await settled();
    expect(list.view()).toMatchObject({ found: 301, arrived: 1 });
    list.need(200, 210);
    await settled();
    expect(namesOf(list, 200, 202)).toEqual(['a101', 'a100']);
  });

  it('says so where it can’t be read, keeps what it shows, and asks again when told to', async () => {
    const { side, list } = await started(20);
    side.setFails(true);
    list.look({ ...everything, text: '1' });
    await settled();
    expect(list.view()).toMatchObject({ failed: true, found: 20 });
    side.setFails(false);
    list.again();
    await settled();
    expect(list.view()).toMatchObject({ failed: false, found: 11 });
  });
});
