import { digits } from '../../../shared/speed-dial.ts';
import type { Digit, SpeedDialEntry } from '../../../shared/speed-dial.ts';

/** What of a key press tells whether it is one of the speed dial's. */
export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard: `Digit1`; empty for a key of no keyboard. */
  readonly code: string;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The button that a plain key presses, null for every other key. */
export function entryOfKey(
  press: KeyPress,
  keyed: ReadonlyMap<Digit, SpeedDialEntry>,
): SpeedDialEntry | null {
  if (press.isComposing || press.ctrlKey || press.altKey || press.metaKey) return null;
  const digit = digitOf(press);
  return digit === undefined ? null : (keyed.get(digit) ?? null);
}

/**
 * On a French keyboard digits need Shift, and an Arabic one has others: where a key types no digit
 * from 1 to 9 by itself, its place in the row of digits counts.
 */
function digitOf({ key, code, shiftKey }: KeyPress): Digit | undefined {
  const typed = digits.find((digit) => digit === key);
  return typed ?? (shiftKey ? undefined : digits.find((digit) => code === `Digit${digit}`));
}
