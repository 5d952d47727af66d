import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../../../electron/dialer/retry-after.ts';

const nowMs = Date.parse('2026-01-02T03:04:05Z');
const inTwoMinutes = 'Fri, 02 Jan 2026 03:06:05 GMT';

describe('Retry-After', () => {
  it('is read as seconds', () => {
    expect(readRetryAfter('120', null, nowMs)).toBe(120_000);
  });

  it('is read as a date by this machine’s clock where the reply has none', () => {
    expect(readRetryAfter(inTwoMinutes, null, nowMs)).toBe(120_000);
  });

  it('is read as a date by the server’s clock where the reply has one', () => {
    expect(readRetryAfter(inTwoMinutes, 'Fri, 02 Jan 2026 03:06:00 GMT', nowMs)).toBe(5_000);
  });

  it('is now at the earliest and in a day at the latest', () => {
    expect(readRetryAfter('Fri, 02 Jan 2026 03:00:00 GMT', null, nowMs)).toBe(0);
    expect(readRetryAfter('999999999', null, nowMs)).toBe(86_400_000);
  });

  it.each([null, '', '-5', 'soon', '1e9', '12.5', '2026-01-02', 'Fri, 02 Xyz 2026 03:06:05 GMT'])(
    'says nothing where it is %j',
    (header) => {
      expect(readRetryAfter(header, null, nowMs)).toBeNull();
    },
  );
});
