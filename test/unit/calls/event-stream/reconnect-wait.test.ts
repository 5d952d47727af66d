import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  baseWaitMs,
  longestRetryAfterMs,
  reconnectWaitMs,
  usualBaseMs,
} from '../../../../electron/calls/event-stream/reconnect-wait.ts';

describe('the wait before the next connection', () => {
  it('begins at a second and doubles up to a minute', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 2000].map((failures) =>
      reconnectWaitMs(failures, usualBaseMs, null, 0),
    );
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('is up to a quarter shorter at random', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, random) => {
          const full = reconnectWaitMs(n, usualBaseMs, null, 0);
          const wait = reconnectWaitMs(n, usualBaseMs, null, random);
          expect(wait).toBeLessThanOrEqual(full);
          expect(wait).toBeGreaterThanOrEqual(full * 0.75);
        },
      ),
    );
    expect(reconnectWaitMs(1, usualBaseMs, null, 1)).toBe(750);
  });

  it('begins where the server wants it to, between a second and a minute', () => {
    expect([0, 1, 5_000, 3_600_000].map(baseWaitMs)).toEqual([1_000, 1_000, 5_000, 60_000]);
    expect(reconnectWaitMs(2, baseWaitMs(5_000), null, 0)).toBe(10_000);
  });

  it('is never shorter than what the server asked for, up to five minutes', () => {
    expect(reconnectWaitMs(1, usualBaseMs, 120_000, 0)).toBe(120_000);
    expect(reconnectWaitMs(1, usualBaseMs, 120_000, 1)).toBe(150_000);
    expect(reconnectWaitMs(1, usualBaseMs, 24 * 60 * 60_000, 0)).toBe(longestRetryAfterMs);
    expect(reconnectWaitMs(6, usualBaseMs, 0, 0)).toBe(32_000);
  });
});
