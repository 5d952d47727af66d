import { property, assert, stringMatching } from 'fast-check';
import { expect, it } from 'vitest';
import { dialStringText } from '../../../../../renderer/features/speed-dial/dial-string-text.ts';

it.each([
  ['918005551234', '9 1 800 555 1234'],
  ['18005551234', '1 800 555 1234'],
  ['8005551234', '800 555 1234'],
  ['98005551234', '9 800 555 1234'],
  ['8600', '8600'],
  ['5551212', '555 1212'],
  ['*8501', '*8501'],
  ['1800FLOWERS', '1800FLOWERS'],
  ['', ''],
])('%s is spaced as %s', (dialString, text) => {
  expect(dialStringText(dialString)).toBe(text);
});

it('never changes, drops or reorders a character of what is dialled', () => {
  assert(
    property(stringMatching(/^[0-9A-Za-z*#]{0,30}$/), (dialString) => {
      expect(dialStringText(dialString).replaceAll(' ', '')).toBe(dialString);
    }),
  );
});

it('leaves no digit standing alone at the end', () => {
  for (let length = 6; length < 20; length += 1) {
    expect(dialStringText('0'.repeat(length))).toMatch(/ 0{2,4}$/);
  }
});
