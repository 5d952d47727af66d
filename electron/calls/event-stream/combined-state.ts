import type { StreamReport } from '../stream-sight.ts';

/**
 * How several streams are doing as one: `open` only where all of them are, `down` where any is, with
 * the cause of the first that is. Final it is only where none of those that are down comes back.
 */
export function combinedState(states: readonly StreamReport[]): StreamReport {
  const down = states.filter((state) => state.kind === 'down');
  const [first] = down;
  if (first) return { ...first, isFinal: down.every(({ isFinal }) => isFinal) };
  return states.every(({ kind }) => kind === 'open') ? { kind: 'open' } : { kind: 'connecting' };
}
