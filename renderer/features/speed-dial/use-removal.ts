import { useCallback, useEffect, useState } from 'react';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { useAsk } from '../../app-context.tsx';

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
 * Where that fails, the window says so and the button is there again.
 */
export function useRemoval(): Removal {
  const ask = useAsk();
  const [pending, setPending] = useState<SpeedDialEntry | null>(null);

  const removeNow = useCallback(
    ({ id, label }: SpeedDialEntry) =>
      ask((baton) => baton.removeSpeedDialEntry(id), {
        whenFailed: `${label} could not be removed. Try again.`,
      }),
    [ask],
  );
  const remove = useCallback(
    (entry: SpeedDialEntry) => {
      if (pending) void removeNow(pending);
      setPending(entry);
    },
    [removeNow, pending],
  );
  const undo = useCallback(() => setPending(null), []);

  useEffect(() => {
    if (!pending) return;
    const finish = () => {
      // Another button may have been removed while this one's answer was under way.
      void removeNow(pending).then(() => setPending((now) => (now === pending ? null : now)));
    };
    const timer = setTimeout(finish, undoableForMs);
    window.addEventListener('pagehide', finish);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', finish);
    };
  }, [removeNow, pending]);

  return { pending, remove, undo };
}
