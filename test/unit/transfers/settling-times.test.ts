import { describe, expect, it } from 'vitest';
import {
  goneWithinMs,
  stillAtWorkMs,
  stillThereAfterMs,
} from '../../../electron/transfers/doubt.ts';
import { refused } from './desk-bench.ts';
import { setUpDoubt } from './doubt-bench.ts';
import { stages } from './stages.ts';

describe.each(stages)('when something settles an unknown outcome: $stage', ({ click }) => {
  it('of a connection that broke early did not happen only where a slow dialer has had its time', async () => {
    const early = await setUpDoubt(click, 300);
    const afterMs = early.sentMs + stillAtWorkMs - early.doubtMs;
    expect(afterMs).toBeGreaterThan(stillThereAfterMs);
    await early.see('call-still-there', afterMs - 1);
    expect(early.shown()).toMatchObject({ settlement: 'checking' });
    await early.clock.advance(60_000);
    expect(early.looksWished[1]).toBeGreaterThanOrEqual(early.sentMs + stillAtWorkMs);
    await early.see('call-still-there', afterMs);
    expect(early.shown()).toMatchObject({ settlement: 'did-not-happen' });
  });

  it('is told by nobody but a person where the call was seen to be gone only much later', async () => {
    const { desk, see, shown, clock, over, journalLines } = await setUpDoubt(click, 400);
    await clock.advance(goneWithinMs);
    await see('call-gone', goneWithinMs);
    expect(shown()).toMatchObject({ settlement: 'cannot-check' });
    expect(await click(desk, 'A')).toEqual(refused('call-not-settled'));
    expect(over).toEqual([]);
    expect(journalLines().some((line) => line.startsWith('settled'))).toBe(false);
    await see('call-still-there', goneWithinMs + 1000);
    expect(shown()).toMatchObject({ settlement: 'did-not-happen' });
  });

  it('is not told by a call that is gone when the computer wakes up, whose clock has stood still', async () => {
    const { see, shown, clock } = await setUpDoubt(click, 400);
    clock.setWall(clock.wallMs() + 3_600_000);
    await see('call-gone', 1000);
    expect(shown()).toMatchObject({ settlement: 'cannot-check' });
  });

  it('is called one that only a person can tell once it is too late for looks, by itself', async () => {
    const { shown, clock, changes } = await setUpDoubt(click, 400);
    await clock.advance(goneWithinMs - 1000);
    expect(shown()).toMatchObject({ settlement: 'checking' });
    const before = changes();
    await clock.advance(1000);
    expect(shown()).toMatchObject({ settlement: 'cannot-check' });
    expect(changes()).toBeGreaterThan(before);
  });

  it.each(['looks', 'a person'] as const)(
    'that did not happen, as %s said, has happened where the dialer soon does not know the call',
    async (who) => {
      const { desk, clock, answer, see, journalLines } = await setUpDoubt(click);
      if (who === 'a person') desk.releaseCall('A');
      await see('call-still-there', stillThereAfterMs);
      const as = who === 'looks' ? 'did-not-happen by look' : 'freed by person';
      expect(journalLines().at(-1)).toBe(`settled attempt-1 ${as}`);
      void click(desk, 'A');
      await clock.settle();
      await answer(refused('no-such-call'));
      expect(journalLines().at(-1)).toBe('settled attempt-1 happened by later-order');
      expect(await click(desk, 'A')).toEqual(refused('no-call'));
    },
  );

  it.each(['looks', 'a person'] as const)(
    'that did not happen, as %s said, stays so where the dialer does not know the call much later',
    async (who) => {
      const { desk, clock, answer, see, journalLines } = await setUpDoubt(click);
      if (who === 'a person') desk.releaseCall('A');
      await see('call-still-there', stillThereAfterMs);
      const before = journalLines().at(-1);
      await clock.advance(goneWithinMs);
      void click(desk, 'A');
      await clock.settle();
      await answer(refused('no-such-call'));
      expect(journalLines().filter((line) => line.startsWith('settled'))).toEqual([before]);
    },
  );
});
