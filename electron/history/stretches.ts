import type { Clock } from '../clock.ts';

/** For so long at most the history works before the rest of the program has its turn. */
const stretchMs = 8;
/** So many pieces take no time worth measuring. */
const piecesBetweenLooks = 64;

/** Lets the rest of the program have its turn, where the last time was long enough ago. */
export type Pause = () => Promise<void>;

/** Builds a pause: the first stretch begins now. */
export function createPause(clock: Pick<Clock, 'monotonicMs'>): Pause {
  let beganMs = clock.monotonicMs();
  return async () => {
    if (clock.monotonicMs() - beganMs < stretchMs) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    beganMs = clock.monotonicMs();
  };
}

/**
 * Does something with each piece of a list, in its order, and lets the rest of the program have its turn
 * in between.
 */
export async function inStretches<Piece>(
  pieces: readonly Piece[],
  pause: Pause,
  act: (piece: Piece) => void,
): Promise<void> {
  for (let start = 0; start < pieces.length; start += piecesBetweenLooks) {
    pieces.slice(start, start + piecesBetweenLooks).forEach(act);
    await pause();
  }
}
