import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inDisguise,
  isDisguised,
  withoutDisguise,
} from '../../../../electron/directory/import/cell-disguise.ts';
import { anyText } from './any-directory.ts';

describe('a cell for a spreadsheet', () => {
  it.each([
    '=1+1',
    '+1 800 555 0134',
    '-5',
    '@SUM(A1)',
    '＝1',
    '"=1',
    '\u200B=1',
    '0123',
    '9011442079460958',
    '12E3',
    '9,011',
    '3-15',
    '12:30',
    'MAR1',
    '1 800',
  ])('is text, whatever it looks like: %s', (text) => {
    expect(inDisguise(text)).toContain("'");
    expect(isDisguised(inDisguise(text))).toBe(true);
  });

  it.each([
    'Dana',
    '123',
    '18005550134',
    '9 1 (800) 555-0134',
    '*97',
    '1-5 09:00-17:00',
    'March on',
  ])('stays as it is where nothing is at stake: %s', (text) => {
    expect(inDisguise(text)).toBe(text);
  });

  it('has no formula behind what another spreadsheet takes for the end of a cell', () => {
    expect(inDisguise('see;=1+1')).toBe("see;'=1+1");
    expect(inDisguise('- one\n- two')).toBe("'- one\n'- two");
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyText(30), (text) => {
        expect(withoutDisguise(inDisguise(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['="0123"', '0123'],
    ['="say ""hi"""', 'say "hi"'],
    ["'0123", '0123'],
    ["'t Hooft", "'t Hooft"],
    ["'em", "'em"],
  ])('may have been kept by a person: %s', (cell, text) => {
    expect(withoutDisguise(cell)).toBe(text);
  });
});
