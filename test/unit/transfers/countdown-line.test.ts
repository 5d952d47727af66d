import { describe, expect, it } from 'vitest';
import { countdownMs } from '../../../shared/speed-dial.ts';
import { pressOf, refused, setUpDesk } from './desk-bench.ts';
import type { Click } from './desk-bench.ts';

const countdown = pressOf('A', 'police');
const fromTray: Click = { ...pressOf('A', 'escalation'), from: 'tray' };

describe('a countdown for the line in front', () => {
  it('ends at once with another line in front, and stays ended when its own line is back', async () => {
    const { desk, clock, orders, putInFront, shown, journalLines } = await setUpDesk();
    const outcome = desk.transfer(countdown);
    await clock.advance(500);
    putInFront('1029');
    expect(shown().kind).not.toBe('counting');
    putInFront('1028');
    expect(await outcome).toEqual(refused('other-line-chosen'));
    expect(shown()).toMatchObject({ kind: 'answered', outcome: refused('other-line-chosen') });
    expect(journalLines()).toEqual(['answered attempt-1 A other-line-chosen']);
    await clock.advance(60_000);
    expect(orders).toEqual([]);
  });

  it('goes on where its own line is put in front once more', async () => {
    const { desk, clock, orders, putInFront } = await setUpDesk();
    void desk.transfer(countdown);
    putInFront('1028');
    await clock.advance(countdownMs);
    expect(orders).toHaveLength(1);
  });
});

describe('a countdown for a line that is not in front', () => {
  it.each([countdown, fromTray])('does not begin, since nobody would see it: %j', async (press) => {
    const { desk, clock, orders, putInFront, journalLines } = await setUpDesk();
    putInFront('1029');
    expect(await desk.transfer(press)).toEqual(refused('call-changed'));
    expect(journalLines()).toEqual(['answered attempt-1 A call-changed']);
    await clock.advance(60_000);
    expect(orders).toEqual([]);
  });
});
