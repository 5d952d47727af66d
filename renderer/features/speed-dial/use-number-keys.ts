import { useEffect } from 'react';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { entryOfKey } from './number-keys.ts';

/**
 * Lets the keys 1 to 9 press the first nine buttons while the window has the focus, and neither a
 * text field nor a sheet nor a menu has it.
 */
export function useNumberKeys(
  entries: readonly SpeedDialEntry[],
  press: (entry: SpeedDialEntry) => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isElsewhere()) return;
      const entry = entryOfKey(event, entries);
      if (entry) press(entry);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [entries, press]);
}

function isElsewhere(): boolean {
  if (document.querySelector('dialog[open], :popover-open')) return true;
  return document.activeElement?.matches('input, textarea, select') ?? false;
}
