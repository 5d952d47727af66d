import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, pacedMs } from '../../../electron/calls/look-pace.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the pace of looks', () => {
  it('is a second while the window is visible and five while it is hidden, give or take 5%', () => {
    expect([pacedMs(true, 0), pacedMs(true, 0.5)]).toEqual([950, 1000]);
    expect([pacedMs(false, 0), pacedMs(false, 0.5)]).toEqual([4750, 5000]);
    expect(pacedMs(true, 0.999)).toBeLessThan(1050);
  });
});

describe('the wait after failed looks', () => {
  it('doubles with each failure, up to fifteen seconds', () => {
    const waits = [1, 2, 3, 4, 5, 6, 50].map((failures) => backoffMs(failures, true, null, 0));
    expect(waits).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
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
