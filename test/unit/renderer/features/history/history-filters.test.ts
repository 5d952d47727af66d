import { describe, expect, it } from 'vitest';
import {
  isBackwards,
  noFilters,
  queryOf,
} from '../../../../../renderer/features/history/history-filters.ts';
import { nextRow } from '../../../../../renderer/features/history/next-row.ts';
import { historyQuerySchema } from '../../../../../shared/history.ts';

/** A moment of this computer's clock, wherever it stands. */
const local = (day: number, hour = 0) => new Date(2026, 2, day, hour);
const now = local(15, 13).getTime();
const iso = (date: Date) => date.toISOString();

describe('the filters', () => {
  it('ask for everything to begin with', () => {
    const query = queryOf(noFilters, now);
    expect(query).toEqual({ text: '', from: null, before: null, outcomes: [], label: null });
    expect(historyQuerySchema.safeParse(query).success).toBe(true);
  });

  it.each([
    ['today', iso(local(15)), null],
    ['yesterday', iso(local(14)), iso(local(15))],
    ['last-7-days', iso(local(9)), null],
    ['last-30-days', iso(new Date(2026, 1, 14)), null],
  ] as const)('count %s by the days of this computer', (time, from, before) => {
    expect(queryOf({ ...noFilters, time }, now)).toMatchObject({ from, before });
  });

  it('take a range with both its days, and an open end', () => {
    const range = {
      ...noFilters,
      time: 'range',
      firstDay: '2026-03-02',
      lastDay: '2026-03-04',
    } as const;
    expect(queryOf(range, now)).toMatchObject({ from: iso(local(2)), before: iso(local(5)) });
    expect(queryOf({ ...range, firstDay: '' }, now).from).toBeNull();
    expect(queryOf({ ...range, lastDay: '2026-03' }, now).before).toBeNull();
  });

  it('know a range that ends before it begins', () => {
    const range = {
      ...noFilters,
      time: 'range',
      firstDay: '2026-03-04',
      lastDay: '2026-03-02',
    } as const;
    expect(isBackwards(range)).toBe(true);
    expect(isBackwards({ ...range, lastDay: '2026-03-04' })).toBe(false);
    expect(isBackwards({ ...range, lastDay: '' })).toBe(false);
    expect(isBackwards({ ...range, time: 'today' })).toBe(false);
  });
});

describe('the keys in the list', () => {
  it.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 5, 4],
    ['PageDown', 5, 13],
    ['PageUp', 20, 12],
    ['Home', 5, 0],
    ['End', 5, 99],
    ['ArrowUp', 0, 0],
    ['PageDown', 95, 99],
    ['ArrowDown', 99, 99],
  ])('%s goes from %d to %d', (key, from, to) => {
    expect(nextRow(key, from, 100)).toBe(to);
  });

  it('leave all other keys alone', () => {
    expect(nextRow('Enter', 5, 100)).toBeNull();
    expect(nextRow('a', 5, 100)).toBeNull();
  });
});
