import { useCallback, useEffect, useState } from 'react';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { useBridge } from '../../app-context.tsx';

const undoableForMs = 8000;

/** A removal that can still be taken back. */
export interface Removal {
  readonly pending: SpeedDialEntry | null;
  readonly remove: (entry: SpeedDialEntry) => void;
  readonly undo: () => void;
}

/**
 * Removes a button some seconds after it is asked to, so that an undo leaves it where it was in
 * the file. Whatever ends the wait early, another removal or the window's end, removes it at once.
 */
export function useRemoval(): Removal {
  const bridge = useBridge();
  const [pending, setPending] = useState<SpeedDialEntry | null>(null);

  const remove = useCallback(
    (entry: SpeedDialEntry) => {
      if (pending) void bridge.removeSpeedDialEntry(pending.id);
      setPending(entry);
    },
    [bridge, pending],
  );
  const undo = useCallback(() => setPending(null), []);

  useEffect(() => {
    if (!pending) return;
    const finish = () => {
      void bridge.removeSpeedDialEntry(pending.id).then(() => setPending(null));
    };
    const timer = setTimeout(finish, undoableForMs);
    window.addEventListener('pagehide', finish);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', finish);
    };
  }, [bridge, pending]);

  return { pending, remove, undo };
}
