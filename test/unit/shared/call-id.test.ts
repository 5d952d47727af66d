import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callAgeMs, callIdSchema, decodeCallId } from '../../../shared/call-id.ts';

const two = (value: number) => String(value).padStart(2, '0');
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** The call ID of a moment, as a dialer makes it. */
function idOf(moment: Date, letter = 'Y', lead = '000402027'): string {
  const parts = [
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  ];
  return `${letter}${parts.map(two).join('')}${lead}`;
}

describe('reading a call ID', () => {
  it('tells kind, moment and lead', () => {
    expect(decodeCallId('Y0315201639000402027')).toEqual({
      kind: 'inbound',
      began: { month: 3, day: 15, hour: 20, minute: 16, second: 39 },
      leadId: '402027',
    });
  });

  it.each([
    ['Y', 'inbound'],
    ['V', 'auto-dialled'],
    ['M', 'dialled-by-hand'],
    ['J', 'in-group-transfer'],
    ['D', 'other'],
  ])('takes the letter %s for %s', (letter, kind) => {
    expect(decodeCallId(`${letter}0315201639000402027`)?.kind).toBe(kind);
  });

  it('takes lead IDs padded to ten digits, and one that is all zeros', () => {
    expect(decodeCallId('V22211021100007982360')).toBeNull();
    expect(decodeCallId('V02211021100000798236')?.leadId).toBe('798236');
    expect(decodeCallId('V0221102110000000000')?.leadId).toBe('0');
  });

  it.each([
    '',
    'PROBE',
    'y0315201639000402027',
    '0315201639000402027',
    'Y031520163900040202',
    'Y03152016390004020271234',
    'Y0315201639000402027\n',
    ' Y0315201639000402027',
  ])('finds nothing in %j', (text) => {
    expect(decodeCallId(text)).toBeNull();
  });

  it.each([
    'Y1315201639000402027',
    'Y0015201639000402027',
    'Y0332201639000402027',
    'Y0230201639000402027',
    'Y0315241639000402027',
    'Y0315206039000402027',
    'Y0315201660000402027',
  ])('finds nothing in %s, whose moment does not exist', (text) => {
    expect(decodeCallId(text)).toBeNull();
  });

  it('takes 29 February, since an ID does not tell its year', () => {
    expect(decodeCallId('Y0229120000000402027')?.began).toMatchObject({ month: 2, day: 29 });
  });
});

describe('what may pass as a call ID', () => {
  it('is what the dialer keeps whole', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), (text) => {
        const kept = text.replace(/[^A-Za-z0-9_-]/g, '');
        const passes = text.length > 0 && text.length <= 40 && kept === text;
        expect(callIdSchema.safeParse(text).success).toBe(passes);
      }),
    );
  });

  it('is no list of call IDs', () => {
    expect(callIdSchema.safeParse('Y0315201639000402027|V1').success).toBe(false);
  });
});

describe('the age of a call', () => {
  const began = Date.UTC(2026, 2, 15, 20, 16, 39);

  it('is the difference between the dialer’s clock and the moment in the ID', () => {
    expect(callAgeMs('Y0315201639000402027', began + 161 * second)).toBe(161 * second);
  });

  it('is right for every moment and every age up to a day', () => {
    const moment = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2031-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 24 * 60 * 60 }), (start, age) => {
        const startMs = Math.floor(start.getTime() / second) * second;
        expect(callAgeMs(idOf(new Date(startMs)), startMs + age * second)).toBe(age * second);
      }),
    );
  });

  it('reads a call of New Year’s Eve on New Year’s Day', () => {
    expect(callAgeMs('Y1231235959000402027', Date.UTC(2027, 0, 1, 0, 0, 9))).toBe(10 * second);
  });

  it('reads a call of New Year’s Day by a clock that is a little behind', () => {
    expect(callAgeMs('Y0101000005000402027', Date.UTC(2026, 11, 31, 23, 59, 59))).toBe(0);
  });

  it('is nothing rather than negative where the clocks differ by less than a minute', () => {
    expect(callAgeMs('Y0315201639000402027', began - 59 * second)).toBe(0);
  });

  it.each([
    ['over a day old', began + 24 * hour + second],
    ['more than a minute ahead', began - 61 * second],
    ['half a year off', began + 183 * 24 * hour],
  ])('is not told where the ID is %s', (_, dialerWallMs) => {
    expect(callAgeMs('Y0315201639000402027', dialerWallMs)).toBeNull();
  });

  it('is not told where the ID holds no moment', () => {
    expect(callAgeMs('PROBE', began)).toBeNull();
  });
});
