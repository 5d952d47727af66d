import type { Modifier } from '../../../shared/accelerator.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { t } from '../../../shared/texts/t.ts';

/** An accelerator as it stands on the keyboard: `Ctrl + Alt + B` for `Control+Alt+B`. */
export function acceleratorText(accelerator: string): string {
  return leftToRight(accelerator.split('+').map(keyText).join(' + '));
}

const modifierKeys = {
  Control: 'preferences.key.control',
  Command: 'preferences.key.command',
  Alt: 'preferences.key.alt',
  Shift: 'preferences.key.shift',
} as const satisfies Record<Modifier, string>;

function keyText(key: string): string {
  return isModifier(key) ? t(modifierKeys[key]) : key;
}

function isModifier(key: string): key is Modifier {
  return Object.hasOwn(modifierKeys, key);
}
