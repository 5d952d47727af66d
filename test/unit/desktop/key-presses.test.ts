import { describe, expect, it } from 'vitest';
import { createKeyPresses } from '../../../electron/desktop/key-presses.ts';
import { countdownMs } from '../../../shared/speed-dial.ts';
import { createVirtualClock } from '../virtual-clock.ts';

/** A key whose button counts down from its press until that is taken back or over. */
function setUp() {
  const clock = createVirtualClock();
  const done: string[] = [];
  let endsAtMs = -Infinity;
  const since = () => Math.round(clock.monotonicMs() - beganMs);
  const beganMs = clock.monotonicMs();
  const report = createKeyPresses({
    clock,
    countsDown: () => clock.monotonicMs() < endsAtMs,
    onPress: () => {
      done.push(`pressed at ${since()}`);
      endsAtMs = clock.monotonicMs() + countdownMs;
    },
    onSecondPress: () => {
      done.push(`taken back at ${since()}`);
      endsAtMs = -Infinity;
    },
  });
  /** Reports the key at these moments, in milliseconds since the beginning. */
  const reportAt = async (...moments: readonly number[]) => {
    for (const moment of moments) {
      await clock.advance(moment - since());
      report('1');
    }
    await clock.advance(countdownMs);
    return done;
  };
  return { clock, reportAt };
}

/** When a key is reported that is held down for `heldMs`. */
function held(heldMs: number, firstMs: number, thenMs: number): readonly number[] {
  const moments = [0];
  for (let at = firstMs; at <= heldMs; at += thenMs) moments.push(at);
  return moments;
}

describe('a key of the desktop whose button counts down', () => {
  it.each([
    ['early, once nothing shows that it is held', [0, 600], 'taken back at 850'],
    ['late', [0, 1000], 'taken back at 1250'],
    ['while there is time to', [0, 2740], 'taken back at 2990'],
    ['by a hurried hand', [0, 200, 400, 600], 'taken back at 850'],
    ['by a hurried hand that goes on', [0, 300, 520, 640, 760, 880, 1000], 'taken back at 770'],
  ])('takes that back when it is pressed again: %s', async (_, moments, takenBack) => {
    const { reportAt } = setUp();
    expect(await reportAt(...moments)).toEqual(['pressed at 0', takenBack]);
  });

  it.each([
    [80, 'a key that bounces'],
    [200, 'a double press'],
    [499, 'a slow double press'],
  ])('goes on after a second press %i ms later: %s', async (laterMs) => {
    const { reportAt } = setUp();
    expect(await reportAt(0, laterMs)).toEqual(['pressed at 0']);
  });

  it.each([
    ['X11', 660, 40],
    ['GNOME', 500, 30],
    ['KDE', 600, 40],
    ['a quick one', 200, 20],
    ['a patient one', 900, 50],
  ])('is not held down for a second press: %s', async (_, firstMs, thenMs) => {
    for (const heldMs of [firstMs + 2 * thenMs, 2000, 10_000]) {
      const { reportAt } = setUp();
      expect(await reportAt(...held(heldMs, firstMs, thenMs))).toEqual(['pressed at 0']);
    }
  });

  it.each([1155, 2955])(
    'is not held down for a second press: a report at %i ms is late',
    async (lateMs) => {
      const inTime = held(10_000, 660, 40).filter((at) => at <= lateMs - 95 || at > lateMs);
      const { reportAt } = setUp();
      expect(await reportAt(...[...inTime, lateMs].toSorted((a, b) => a - b))).toEqual([
        'pressed at 0',
      ]);
    },
  );

  it.each([120, 300, 900])(
    'sends nothing, rather than twice, where a key that is held is repeated each %i ms',
    async (thenMs) => {
      const { reportAt } = setUp();
      const [pressed, takenBack, ...more] = await reportAt(...held(10_000, 660, thenMs));
      expect([pressed, more]).toEqual(['pressed at 0', []]);
      expect(takenBack).toMatch(/^taken back/);
    },
  );

  it('begins anew a second after it was taken back, and not by one press too many', async () => {
    const { reportAt } = setUp();
    expect(await reportAt(0, 1200, 1500, 1900, 2900)).toEqual([
      'pressed at 0',
      'taken back at 1450',
      'pressed at 2900',
    ]);
  });

  it('does not take back what has ended by itself while the second press was looked at', async () => {
    const clock = createVirtualClock();
    const done: string[] = [];
    let isCounting = false;
    const report = createKeyPresses({
      clock,
      countsDown: () => isCounting,
      onPress: () => (isCounting = true),
      onSecondPress: () => done.push('taken back'),
    });
    report('1');
    await clock.advance(700);
    report('1');
    isCounting = false;
    await clock.advance(10_000);
    expect(done).toEqual([]);
  });
});
