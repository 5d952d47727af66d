import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backoffMs,
  jittered,
  paceAfterRound,
  paceMs,
  quickPace,
} from '../../../electron/calls/look-pace.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** The waits of a pace that was quick at 0, once each of so many rounds has ended. */
function waits(rounds: number, onCall: boolean, nowMs: number) {
  let pace = quickPace(0);
  return Array.from({ length: rounds }, () => {
    pace = paceAfterRound(pace, nowMs, onCall);
    return Math.round(paceMs(pace, true));
  });
}

describe('the pace of looks', () => {
  it('is a second for fifteen seconds after something has happened', () => {
    expect(waits(30, false, 14_999)).toEqual(Array.from({ length: 30 }, () => 1000));
  });

  it('grows by 15% a look after that, up to five seconds', () => {
    const grown = waits(13, false, 15_000);
    expect(grown.slice(0, 4)).toEqual([1150, 1323, 1521, 1749]);
    expect(grown.slice(-3)).toEqual([4652, 5000, 5000]);
  });

  it('grows up to two and a half seconds while there is a call', () => {
    expect(waits(9, true, 15_000).slice(-4)).toEqual([2313, 2500, 2500, 2500]);
  });

  it('is five seconds while the window is hidden, whatever happens', () => {
    expect(paceMs(quickPace(0), false)).toBe(5000);
  });

  it('is up to 5% off at random, so that a fleet that was started together spreads out', () => {
    expect([jittered(1000, 0), jittered(1000, 0.5)]).toEqual([950, 1000]);
    expect(jittered(5000, 0.999)).toBeCloseTo(5249.5, 1);
  });
});

describe('the wait after failed looks', () => {
  it('doubles with each failure, up to fifteen seconds', () => {
    const backoffs = [1, 2, 3, 4, 5, 6, 50].map((failures) => backoffMs(failures, true, null, 0));
    expect(backoffs).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
  });

  it('is up to a quarter shorter at random, so that a fleet does not come back as one', () => {
    expect(backoffMs(5, true, null, 0.999)).toBeCloseTo(11_253.75, 1);
  });

  it('starts from the hidden pace while the window is hidden', () => {
    expect(backoffMs(1, false, null, 0)).toBe(5000);
  });

  it('is never shorter than what the server asked for, up to five minutes', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(900_000), random, (failures, asked, chance) => {
        const wait = backoffMs(failures + 1, true, asked, chance);
        expect(wait).toBeGreaterThanOrEqual(Math.min(asked, 300_000));
        expect(wait).toBeLessThanOrEqual(315_000);
      }),
    );
  });
});
