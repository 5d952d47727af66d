import { acceleratorOf, isGlobalKey, isHeldWithDigits } from '../../../shared/accelerator.ts';
import type { Keystroke } from '../../../shared/accelerator.ts';
import type { GlobalKeys } from '../../../shared/preferences.ts';

/** What a keystroke is to a form that records a global key. */
export type RecordedKey =
  /** Only modifiers are held so far: `Control+Alt`. */
  | { readonly kind: 'held'; readonly accelerator: string }
  | { readonly kind: 'recorded'; readonly accelerator: string }
  | {
      readonly kind: 'refused';
      readonly because: 'not-a-key' | 'no-modifier' | 'no-digit' | 'system-key';
    };

/**
 * Reads a keystroke for a global key. For the buttons' it is the modifiers that count, pressed with
 * any digit.
 *
 * @param isMac elsewhere the Command key is the system's own (Windows, Super).
 */
export function recordedKey(
  name: keyof GlobalKeys,
  stroke: Keystroke,
  isMac: boolean,
): RecordedKey {
  if (stroke.metaKey && !isMac) return { kind: 'refused', because: 'system-key' };
  const accelerator = acceleratorOf(stroke);
  if (accelerator === null) return { kind: 'refused', because: 'not-a-key' };
  if (isModifier(stroke.key)) return { kind: 'held', accelerator };
  return name === 'buttons' ? heldWithDigit(accelerator) : single(accelerator);
}

function single(accelerator: string): RecordedKey {
  return isGlobalKey(accelerator)
    ? { kind: 'recorded', accelerator }
    : { kind: 'refused', because: 'no-modifier' };
}

function heldWithDigit(accelerator: string): RecordedKey {
  const pressed = /^(?:(?<held>.+)\+)?[1-9]$/.exec(accelerator);
  if (!pressed) return { kind: 'refused', because: 'no-digit' };
  const held = pressed.groups?.['held'] ?? '';
  return isHeldWithDigits(held)
    ? { kind: 'recorded', accelerator: held }
    : { kind: 'refused', because: 'no-modifier' };
}

function isModifier(key: string): boolean {
  return ['Control', 'Meta', 'Alt', 'Shift'].includes(key);
}
