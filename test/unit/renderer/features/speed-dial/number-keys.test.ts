import { describe, expect, it } from 'vitest';
import { entryOfKey } from '../../../../../renderer/features/speed-dial/number-keys.ts';
import { keyedEntries } from '../../../../../shared/directory-view.ts';
import { billing, dana, directory } from '../../app-state.ts';

const keyed = keyedEntries({ ...directory, keys: { 2: dana.id, 7: billing.id, 9: 'gone' } }, null);
const plain = {
  code: '',
  isComposing: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
};

describe('the keys 1 to 9', () => {
  it('press the buttons that they were given to, wherever those stand', () => {
    expect(entryOfKey({ ...plain, key: '7' }, keyed)).toBe(billing);
    expect(entryOfKey({ ...plain, key: '2' }, keyed)).toBe(dana);
  });

  it.each(['1', '9', '0', 'a', 'Enter'])('press nothing where no button has one: %s', (key) => {
    expect(entryOfKey({ ...plain, key }, keyed)).toBeNull();
  });

  it.each([
    ['on a French keyboard', { key: 'è', code: 'Digit7' }],
    ['with the Shift that a digit needs there', { key: '7', code: 'Digit7', shiftKey: true }],
    ['on an Arabic keyboard', { key: '٧', code: 'Digit7' }],
    ['of the block of digits', { key: '7', code: 'Numpad7' }],
  ])('press by the digit that is printed on them, %s', (_where, press) => {
    expect(entryOfKey({ ...plain, ...press }, keyed)).toBe(billing);
  });

  it('are what they type, where a keyboard has its digits elsewhere', () => {
    expect(entryOfKey({ ...plain, key: '2', code: 'Digit7' }, keyed)).toBe(dana);
  });

  it('press nothing by a sign that needs Shift', () => {
    expect(entryOfKey({ ...plain, key: '&', code: 'Digit7', shiftKey: true }, keyed)).toBeNull();
  });

  it.each(['isComposing', 'ctrlKey', 'altKey', 'metaKey'] as const)(
    'press nothing with %s',
    (field) => {
      expect(entryOfKey({ ...plain, key: '2', [field]: true }, keyed)).toBeNull();
    },
  );
});
