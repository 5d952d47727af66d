import { isDeepStrictEqual } from 'node:util';
import type { AppState } from '../shared/app-state.ts';

/** Everything the window shows, in the one place where it is kept. */
export interface AppStateStore {
  readonly state: () => AppState;
  /** Takes over new fields, and publishes those that really differ. */
  readonly set: (fields: Partial<AppState>) => void;
}

/** Builds the store; `publish` gets the fields that changed. */
export function createAppStateStore(
  initial: AppState,
  publish: (changed: Partial<AppState>) => void,
): AppStateStore {
  let state = initial;
  return {
    state: () => state,
    set: (fields) => {
      const changed = differing(state, fields);
      if (Object.keys(changed).length === 0) return;
      state = { ...state, ...changed };
      publish(changed);
    },
  };
}

function differing(state: AppState, fields: Partial<AppState>): Partial<AppState> {
  const entries = Object.entries(fields).filter(
    ([name, value]) => !isDeepStrictEqual(state[name as keyof AppState], value),
  );
  return Object.fromEntries(entries);
}
