import type { LiveState } from './lasting-stream.ts';

/**
 * How several streams are doing as one: `open` only where all of them are, `down` where any is, with
 * the cause of the first that is.
 */
export function combinedState(states: readonly LiveState[]): LiveState {
  const down = states.find(({ kind }) => kind === 'down');
  if (down !== undefined) return down;
  return states.every(({ kind }) => kind === 'open') ? { kind: 'open' } : { kind: 'connecting' };
}
