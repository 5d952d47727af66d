import { describe, expect, it } from 'vitest';
import { numberProblem } from '../../../shared/number-problem.ts';
import { speedDialEntrySchema } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';

const entry: SpeedDialEntry = {
  id: 'dana',
  label: 'Dana, floor lead',
  destination: { kind: 'number', number: '+1 (800) 555-1234' },
  group: 'managers',
  status: 'MGRXFR',
};

const hoursIn = (zone: string) => ({
  zone,
  open: [{ days: [1], from: '09:00', to: '24:00' }],
  alternative: null,
});

const messagesFor = (candidate: unknown) =>
  speedDialEntrySchema.safeParse(candidate).error?.issues.map((issue) => issue.message) ?? [];

describe('an entry of the speed dial', () => {
  it('is taken as people write it', () => {
    expect(speedDialEntrySchema.parse(entry)).toEqual(entry);
  });

  it('needs no status', () => {
    const { status, ...without } = entry;
    expect(status).toBeDefined();
    expect(speedDialEntrySchema.parse(without)).toEqual(without);
  });

  it('is taken with everything it can have', () => {
    const full = {
      ...entry,
      note: 'After six',
      hours: hoursIn('America/New_York'),
      asks: 'hold',
      numberHidden: true,
      exact: true,
    };
    expect(speedDialEntrySchema.parse(full)).toEqual(full);
  });

  it('loses blanks around label and number, and nothing else', () => {
    const padded = {
      ...entry,
      label: '  Dana ',
      destination: { kind: 'number', number: ' +1 800 555 1234 ' },
    };
    expect(speedDialEntrySchema.parse(padded)).toMatchObject({
      label: 'Dana',
      destination: { number: '+1 800 555 1234' },
    });
  });

  it.each([
    ['a group that is no ID', { ...entry, group: 'my friends' }],
    ['another way to ask', { ...entry, asks: 'twice' }],
    ['a time zone that nobody knows', { ...entry, hours: hoursIn('Europe/Atlantis') }],
    ['hours without a stretch', { ...entry, hours: { ...hoursIn('UTC'), open: [] } }],
    ['a field that does not exist', { ...entry, colour: 'red' }],
    ['an ID with a slash', { ...entry, id: '../dana' }],
    ['an unknown destination', { ...entry, destination: { kind: 'voicemail', box: '1' } }],
    ['a number and an in-group', { ...entry, destination: { ...entry.destination, inGroup: 'X' } }],
  ])('is refused with %s', (_, candidate) => {
    expect(messagesFor(candidate)).not.toEqual([]);
  });

  it.each([
    ['Give the button a label.', { ...entry, label: '  ' }],
    ['Keep it below 60 characters.', { ...entry, label: 'x'.repeat(61) }],
    ['Fill in the number to dial.', { ...entry, destination: { kind: 'number', number: ' ' } }],
    ['needs at least two of them', { ...entry, destination: { kind: 'number', number: '9' } }],
    [
      'Keep it below 60 characters.',
      { ...entry, destination: { kind: 'number', number: '5'.repeat(61) } },
    ],
    ['the dialer keeps 6', { ...entry, status: 'TOOLONG' }],
    ['“ ” at position', { ...entry, status: 'A B' }, 'a space at position 2'],
  ])('is refused in words: %s', (sentence, candidate, other?: string) => {
    expect(messagesFor(candidate).join(' ')).toContain(other ?? sentence);
  });
});

describe('a number', () => {
  it('needs two characters that the dialer keeps', () => {
    expect(numberProblem('*9', null)).toBeNull();
    expect(numberProblem('(9)', null)).toContain('keeps only digits, * and #');
  });

  it('may be letters only where the dialer keeps them', () => {
    expect(numberProblem('CALLME', '240429-2220')).toContain('keeps only digits');
    expect(numberProblem('CALLME', null)).not.toBeNull();
    expect(numberProblem('CALLME', '250122-1010')).toBeNull();
    expect(numberProblem('+', '250122-1010')).toContain('digits, letters, * and #');
  });
});
