import { isDeepStrictEqual } from 'node:util';
import type { GlobalShortcut } from 'electron';
import { globalKeyProblems, namedGlobalKeys } from '../../shared/accelerator.ts';
import type { NamedGlobalKey } from '../../shared/accelerator.ts';
import type { GlobalKeyConflict, GlobalKeyName, GlobalKeys } from '../../shared/preferences.ts';

/** What global keys are made of. */
export interface GlobalKeysParts {
  readonly shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>;
  /** Whether the system gives keys of the whole desktop to programs; Wayland does not. */
  readonly isSupported: boolean;
  readonly onPress: (name: GlobalKeyName) => void;
  /** Called when other keys are in conflict than before. */
  readonly onConflicts: () => void;
}

/** When keys work, and which. */
export interface GlobalKeysState {
  readonly chosen: GlobalKeys;
  /** A call is on that can be acted on. */
  readonly isOnCall: boolean;
}

/** The keys that work while another program has the focus. */
export interface GlobalKeysHold {
  /** Takes and lets go what has to be; called with every state. */
  readonly follow: (state: GlobalKeysState) => void;
  /** Lets the keys go while the settings record one, which they would swallow; then takes them again. */
  readonly pause: (isPaused: boolean) => void;
  readonly conflicts: () => readonly GlobalKeyConflict[];
  readonly close: () => void;
}

/**
 * Holds the chosen keys while a call is on, and only then: at every other time they are the other
 * programs'. A key is tried out when it is chosen, without waiting for a call, by taking it and
 * letting it go at once.
 */
export function createGlobalKeys(parts: GlobalKeysParts): GlobalKeysHold {
  const { shortcuts, isSupported, onPress, onConflicts } = parts;
  let state: GlobalKeysState = { chosen: noGlobalKeys, isOnCall: false };
  let isPaused = false;
  let found: readonly GlobalKeyConflict[] = [];
  const held = new Map<string, NamedGlobalKey>();

  function letGo(): void {
    for (const accelerator of held.keys()) shortcuts.unregister(accelerator);
    held.clear();
  }

  function take(key: NamedGlobalKey): boolean {
    const isTaken = shortcuts.register(key.accelerator, () => onPress(key.name));
    if (isTaken) held.set(key.accelerator, key);
    return isTaken;
  }

  /** Takes all that can be had, and says what can't. */
  function takeAll(): void {
    letGo();
    const problems = isSupported ? globalKeyProblems(state.chosen) : notSupported(state.chosen);
    const failing = new Set(problems.map(({ key }) => key));
    const sound = namedGlobalKeys(state.chosen).filter(({ name }) => !failing.has(name));
    const refused = sound.filter((key) => !take(key));
    tell([...problems, ...refused.map(takenByAnother)]);
  }

  function tell(conflicts: readonly GlobalKeyConflict[]): void {
    const isNews = !isDeepStrictEqual(conflicts, found);
    found = conflicts;
    if (isNews) onConflicts();
  }

  function follow(next: GlobalKeysState): void {
    const hasChanged = !isDeepStrictEqual(next.chosen, state.chosen);
    const callHasBegun = next.isOnCall && !state.isOnCall;
    const callHasEnded = !next.isOnCall && state.isOnCall;
    state = next;
    if (isPaused) return;
    if (hasChanged || callHasBegun) takeAll();
    if ((hasChanged && !next.isOnCall) || callHasEnded) letGo();
  }

  return {
    follow,
    pause: (paused) => {
      isPaused = paused;
      if (paused) letGo();
      else {
        takeAll();
        if (!state.isOnCall) letGo();
      }
    },
    conflicts: () => found,
    close: letGo,
  };
}

const noGlobalKeys: GlobalKeys = { show: null, rescue: null, buttons: null };

function takenByAnother({ name, accelerator }: NamedGlobalKey): GlobalKeyConflict {
  return { key: name, accelerator, because: 'taken' };
}

function notSupported(chosen: GlobalKeys): readonly GlobalKeyConflict[] {
  return namedGlobalKeys(chosen).map(({ name, accelerator }) => ({
    key: name,
    accelerator,
    because: 'not-supported',
  }));
}
