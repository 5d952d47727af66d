import { describe, expect, it } from 'vitest';
import {
  entryOfKey,
  keysOfEntries,
} from '../../../../../renderer/features/speed-dial/number-keys.ts';
import { billing, dana } from '../../app-state.ts';

const entries = [billing, dana];
const plain = {
  repeat: false,
  isComposing: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
};

describe('the keys 1 to 9', () => {
  it('go by the order of the window, not of the file', () => {
    expect(entryOfKey({ ...plain, key: '1' }, entries)).toBe(dana);
    expect(entryOfKey({ ...plain, key: '2' }, entries)).toBe(billing);
  });

  it('stand on the buttons that they press', () => {
    expect(Object.fromEntries(keysOfEntries(entries))).toEqual({ dana: '1', billing: '2' });
  });

  it('end with the ninth button', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ ...billing, id: `b${at}` }));
    expect(keysOfEntries(many).size).toBe(9);
    expect(entryOfKey({ ...plain, key: '9' }, many)?.id).toBe('b8');
    expect(entryOfKey({ ...plain, key: '0' }, many)).toBeNull();
  });

  it('press nothing without a button', () => {
    expect(entryOfKey({ ...plain, key: '3' }, entries)).toBeNull();
  });

  it.each(['repeat', 'isComposing', 'ctrlKey', 'altKey', 'metaKey', 'shiftKey'] as const)(
    'press nothing with %s',
    (field) => {
      expect(entryOfKey({ ...plain, key: '1', [field]: true }, entries)).toBeNull();
    },
  );
});
