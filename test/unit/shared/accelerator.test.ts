import { describe, expect, it } from 'vitest';
import {
  acceleratorOf,
  globalKeyProblems,
  isGlobalKey,
  isHeldWithDigits,
  namedGlobalKeys,
  plainAccelerator,
} from '../../../shared/accelerator.ts';

const none = { show: null, rescue: null, buttons: null };

describe('a key of the whole desktop', () => {
  it('is a letter, a digit or a function key with Control, Command or Alt', () => {
    for (const key of ['Control+Alt+B', 'Alt+1', 'Command+Shift+F12', 'Control+F24', 'ctrl+b']) {
      expect(isGlobalKey(key), key).toBe(true);
    }
  });

  it('is never one that a person types with, alone or with Shift', () => {
    for (const key of ['B', 'F5', '1', 'Shift+B', 'Shift+F5', 'Control+Space', 'Alt+Tab', 'Alt']) {
      expect(isGlobalKey(key), key).toBe(false);
    }
  });

  it('is never a media key, which softphones use', () => {
    for (const key of ['MediaPlayPause', 'MediaNextTrack', 'VolumeUp', 'VolumeMute']) {
      expect(isGlobalKey(key), key).toBe(false);
      expect(isGlobalKey(`Control+${key}`), key).toBe(false);
    }
  });

  it('is nothing that is no key at all', () => {
    for (const key of [
      '',
      '+',
      'Control+',
      '+B',
      'Control+B+C',
      'B+Control',
      'Control+F25',
      'Hyper+B',
    ]) {
      expect(isGlobalKey(key), key).toBe(false);
      expect(isHeldWithDigits(key), key).toBe(false);
    }
  });
});

describe('what is held down with the digits', () => {
  it('is modifiers alone, and not only Shift', () => {
    expect(['Control+Alt', 'Alt', 'Command+Shift'].every(isHeldWithDigits)).toBe(true);
    expect(['Shift', 'Control+B', 'Control+Alt+1'].some(isHeldWithDigits)).toBe(false);
  });

  it('gives every digit a key', () => {
    expect(namedGlobalKeys({ ...none, buttons: 'alt+ctrl' })).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((name) => ({
        name,
        accelerator: `Control+Alt+${name}`,
      })),
    );
  });
});

describe('chosen keys', () => {
  it('have one spelling for each, so that two spellings of one are found', () => {
    expect(plainAccelerator('shift+ALT+ctrl+f5')).toBe('Control+Alt+Shift+F5');
    expect(
      globalKeyProblems({ show: 'Control+Alt+3', rescue: null, buttons: 'alt+control' }),
    ).toEqual([
      { key: 'show', accelerator: 'Control+Alt+3', because: 'twice' },
      { key: '3', accelerator: 'Control+Alt+3', because: 'twice' },
    ]);
  });

  it('are named where they are none', () => {
    const problems = globalKeyProblems({ show: 'MediaPlayPause', rescue: 'B', buttons: null });
    expect(problems).toEqual([
      { key: 'show', accelerator: 'MediaPlayPause', because: 'not-a-key' },
      { key: 'rescue', accelerator: 'B', because: 'not-a-key' },
    ]);
    expect(globalKeyProblems({ ...none, buttons: 'Shift' })).toHaveLength(9);
  });

  it('have no problem by themselves where they differ', () => {
    const keys = { show: 'Control+Alt+B', rescue: 'Control+Alt+R', buttons: 'Control+Alt' };
    expect(globalKeyProblems(keys)).toEqual([]);
  });
});

describe('a recorded keystroke', () => {
  const held = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

  it('is written as it was pressed', () => {
    const stroke = { ...held, ctrlKey: true, altKey: true, code: 'KeyB', key: 'b' };
    expect(acceleratorOf(stroke)).toBe('Control+Alt+B');
    expect(acceleratorOf({ ...held, metaKey: true, code: 'F5', key: 'F5' })).toBe('Command+F5');
  });

  it('goes by the letter on the keyboard of the person, and by its place where that types a sign', () => {
    const french = { ...held, ctrlKey: true, code: 'KeyQ', key: 'a' };
    expect(acceleratorOf(french)).toBe('Control+A');
    const option = { ...held, altKey: true, code: 'KeyB', key: '∫' };
    expect(acceleratorOf(option)).toBe('Alt+B');
    const shifted = { ...held, ctrlKey: true, shiftKey: true, code: 'Digit1', key: '!' };
    expect(acceleratorOf(shifted)).toBe('Control+Shift+1');
  });

  it('is the modifiers alone while only those are down, and nothing for other keys', () => {
    const alone = { ...held, ctrlKey: true, altKey: true, code: 'AltLeft', key: 'Alt' };
    expect(acceleratorOf(alone)).toBe('Control+Alt');
    for (const key of ['Enter', 'MediaPlayPause', ' ', 'Escape']) {
      expect(acceleratorOf({ ...held, ctrlKey: true, code: key, key })).toBeNull();
    }
  });
});
