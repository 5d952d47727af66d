import { describe, expect, it } from 'vitest';
import { dayAround, emptyDay } from '../../../electron/history/history-day.ts';
import { entryAt, historyBench, linesOf } from './history-bench.ts';

const hoursOf = ({ startMs, endMs }: ReturnType<typeof dayAround>) => (endMs - startMs) / 3_600_000;

describe('a day', () => {
  it('is the one of this computer’s clock', () => {
    const bounds = dayAround('2026-03-15T23:30:00.000Z', 'Europe/Madrid');
    expect(new Date(bounds.startMs).toISOString()).toBe('2026-03-15T23:00:00.000Z');
    expect(hoursOf(bounds)).toBe(24);
  });

  it.each([
    ['2026-03-29T12:00:00.000Z', 'Europe/Madrid', 23],
    ['2026-10-25T12:00:00.000Z', 'Europe/Madrid', 25],
    ['2026-03-08T20:00:00.000Z', 'America/New_York', 23],
    // Clocks go forward at midnight: the day begins at one.
    ['2026-04-24T12:00:00.000Z', 'Africa/Cairo', 23],
  ])('has the hours it has: %s in %s has %d', (at, zone, hours) => {
    expect(hoursOf(dayAround(at, zone))).toBe(hours);
    expect(emptyDay(at, zone).hours).toHaveLength(hours);
  });

  it('counts how its attempts ended, all together and by hour', async () => {
    const refused = { kind: 'refused', reason: 'no-such-call' } as const;
    const { history } = historyBench(
      [
        entryAt(0),
        entryAt(1, { outcome: refused }),
        entryAt(60),
        // By Madrid's clock the day before, and the day after.
        entryAt(-13 * 60 - 1),
        entryAt(11 * 60),
      ]
        .map(linesOf)
        .join(''),
    );
    const { total, hours } = await history.day(entryAt(0).at);
    expect(total).toEqual({
      'handed-over': 2,
      'hung-up': 0,
      refused: 1,
      'taken-back': 0,
      unknown: 0,
    });
    expect(hours).toHaveLength(24);
    expect(hours[0]?.startsAt).toBe('2026-03-14T23:00:00.000Z');
    expect(hours[13]?.counts).toMatchObject({ 'handed-over': 1, refused: 1 });
    expect(hours[14]?.counts).toMatchObject({ 'handed-over': 1, refused: 0 });
  });

  it('names the destinations, the most used first, and puts the rest together', async () => {
    const labels = Array.from({ length: 14 }, (_, index) => `Button ${index}`);
    const entries = [...labels, 'Often', 'Often', ''].map((label, index) =>
      entryAt(index, { label }),
    );
    const { history } = historyBench(entries.map(linesOf).join(''));
    const { destinations } = await history.day(entryAt(0).at);
    expect(destinations).toHaveLength(12);
    expect(destinations[0]).toMatchObject({ label: 'Often', counts: { 'handed-over': 2 } });
    expect(destinations.at(-1)).toMatchObject({ label: null, counts: { 'handed-over': 5 } });
  });

  it('has no rest where all fit', async () => {
    const entries = Array.from({ length: 12 }, (_, index) =>
      entryAt(index, { label: `Button ${index}` }),
    );
    const { history } = historyBench(entries.map(linesOf).join(''));
    const { destinations } = await history.day(entryAt(0).at);
    expect(destinations).toHaveLength(12);
    expect(destinations.map(({ label }) => label)).not.toContain(null);
  });
});
