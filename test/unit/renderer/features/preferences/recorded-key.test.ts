import { describe, expect, it } from 'vitest';
import { recordedKey } from '../../../../../renderer/features/preferences/recorded-key.ts';
import type { Keystroke } from '../../../../../shared/accelerator.ts';

const stroke = (key: string, code: string, held: Partial<Keystroke> = {}): Keystroke => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});
const controlAlt = { ctrlKey: true, altKey: true };

describe('recording a global key', () => {
  it('waits while only modifiers are held', () => {
    expect(recordedKey('show', stroke('Alt', 'AltLeft', controlAlt), false)).toEqual({
      kind: 'held',
      accelerator: 'Control+Alt',
    });
  });

  it('takes a letter with what is held with it', () => {
    expect(recordedKey('rescue', stroke('r', 'KeyR', controlAlt), false)).toEqual({
      kind: 'recorded',
      accelerator: 'Control+Alt+R',
    });
  });

  it('takes for the buttons what is held, with any digit from 1 to 9', () => {
    expect(recordedKey('buttons', stroke('4', 'Digit4', controlAlt), false)).toEqual({
      kind: 'recorded',
      accelerator: 'Control+Alt',
    });
    expect(recordedKey('buttons', stroke('b', 'KeyB', controlAlt), false)).toMatchObject({
      because: 'no-digit',
    });
    expect(recordedKey('buttons', stroke('0', 'Digit0', controlAlt), false)).toMatchObject({
      because: 'no-digit',
    });
  });

  it.each(['show', 'buttons'] as const)('refuses a key with nothing held: %s', (name) => {
    expect(recordedKey(name, stroke('4', 'Digit4'), false)).toEqual({
      kind: 'refused',
      because: 'no-modifier',
    });
  });

  it('leaves the media keys and the typing keys to the other programs', () => {
    for (const code of ['MediaPlayPause', 'Enter', 'Space', 'ArrowUp']) {
      expect(recordedKey('show', stroke(code, code, controlAlt), false)).toMatchObject({
        because: 'not-a-key',
      });
    }
  });

  it('leaves the Windows key to the system, and takes Command on a Mac', () => {
    const command = stroke('b', 'KeyB', { metaKey: true });
    expect(recordedKey('show', command, false)).toMatchObject({ because: 'system-key' });
    expect(recordedKey('show', command, true)).toEqual({
      kind: 'recorded',
      accelerator: 'Command+B',
    });
  });
});
