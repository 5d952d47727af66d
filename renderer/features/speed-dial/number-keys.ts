import { inWindowOrder } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** What of a key press tells whether it is one of the speed dial's. */
export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The key of each button that has one: the first nine in the order of the window. */
export function keysOfEntries(entries: readonly SpeedDialEntry[]): ReadonlyMap<string, string> {
  return new Map(
    inWindowOrder(entries)
      .slice(0, keys.length)
      .map((entry, at) => [entry.id, keys[at] ?? '']),
  );
}

/** The button that a plain key presses, null for every other key; held keys press nothing. */
export function entryOfKey(
  press: KeyPress,
  entries: readonly SpeedDialEntry[],
): SpeedDialEntry | null {
  if (press.repeat || press.isComposing) return null;
  if (press.ctrlKey || press.altKey || press.metaKey || press.shiftKey) return null;
  const at = keys.findIndex((key) => key === press.key);
  return at === -1 ? null : (inWindowOrder(entries)[at] ?? null);
}
