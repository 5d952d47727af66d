import { describe, expect, it } from 'vitest';
import { entryOfKey } from '../../../../../renderer/features/speed-dial/number-keys.ts';
import { keyedEntries } from '../../../../../shared/directory-view.ts';
import { billing, dana, directory } from '../../app-state.ts';

const keyed = keyedEntries({ ...directory, keys: { 2: dana.id, 7: billing.id, 9: 'gone' } }, null);
const plain = {
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

  it.each(['isComposing', 'ctrlKey', 'altKey', 'metaKey', 'shiftKey'] as const)(
    'press nothing with %s',
    (field) => {
      expect(entryOfKey({ ...plain, key: '2', [field]: true }, keyed)).toBeNull();
    },
  );
});
