import { digits } from '../../../shared/speed-dial.ts';
import type { Digit, SpeedDialEntry } from '../../../shared/speed-dial.ts';

/** What of a key press tells whether it is one of the speed dial's. */
export interface KeyPress {
  readonly key: string;
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
  if (press.isComposing) return null;
  if (press.ctrlKey || press.altKey || press.metaKey || press.shiftKey) return null;
  const digit = digits.find((each) => each === press.key);
  return digit === undefined ? null : (keyed.get(digit) ?? null);
}
