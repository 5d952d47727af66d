import type { SpeedDial } from '../../../shared/speed-dial.ts';

/** Which change's line was put away: in the window as in each sheet that names it too. */
export interface PutAwayUndo {
  /** The directory as the change has left it, null where nothing was put away. */
  readonly directory: () => SpeedDial | null;
  readonly putAway: (directory: SpeedDial) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

/** Nothing is put away in the beginning. */
export function createPutAwayUndo(): PutAwayUndo {
  const listeners = new Set<() => void>();
  let latest: SpeedDial | null = null;
  return {
    directory: () => latest,
    putAway: (directory) => {
      latest = directory;
      for (const listener of listeners) listener();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}
