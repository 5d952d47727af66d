import { describe, expect, it } from 'vitest';
import { createGlobalKeys } from '../../../electron/desktop/global-keys.ts';
import type { GlobalKeyName, GlobalKeys } from '../../../shared/preferences.ts';

const none: GlobalKeys = { show: null, rescue: null, buttons: null };
const both: GlobalKeys = { ...none, show: 'Control+Alt+B', rescue: 'Control+Alt+R' };

/** A system that gives every key but those of others; `held` are those that are Baton's now. */
function setUp({
  ofOthers = [],
  isSupported = true,
}: { ofOthers?: string[]; isSupported?: boolean } = {}) {
  const held = new Map<string, () => void>();
  const pressed: GlobalKeyName[] = [];
  let news = 0;
  const keys = createGlobalKeys({
    isSupported,
    shortcuts: {
      register: (accelerator, callback) => {
        if (ofOthers.includes(accelerator) || held.has(accelerator)) return false;
        held.set(accelerator, callback);
        return true;
      },
      unregister: (accelerator) => held.delete(accelerator),
    },
    onPress: (name) => pressed.push(name),
    onConflicts: () => (news += 1),
  });
  return { keys, held, pressed, ofOthers, news: () => news };
}

const heldBy = ({ held }: ReturnType<typeof setUp>) => [...held.keys()];

describe('keys of the whole desktop', () => {
  it('are off until one is chosen', () => {
    const system = setUp();
    system.keys.follow({ chosen: none, isOnCall: true });
    expect(heldBy(system)).toEqual([]);
  });

  it('are held while a call is on, and let go at its end', () => {
    const system = setUp();
    system.keys.follow({ chosen: both, isOnCall: false });
    expect(heldBy(system)).toEqual([]);
    system.keys.follow({ chosen: both, isOnCall: true });
    expect(heldBy(system)).toEqual(['Control+Alt+B', 'Control+Alt+R']);
    system.held.get('Control+Alt+R')?.();
    expect(system.pressed).toEqual(['rescue']);
    system.keys.follow({ chosen: both, isOnCall: false });
    expect(heldBy(system)).toEqual([]);
  });

  it('follow what is chosen in the middle of a call', () => {
    const system = setUp();
    system.keys.follow({ chosen: both, isOnCall: true });
    system.keys.follow({ chosen: { ...none, buttons: 'Alt' }, isOnCall: true });
    expect(heldBy(system)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => `Alt+${digit}`),
    );
  });

  it('are let go while the settings record one, and when Baton ends', () => {
    const system = setUp();
    system.keys.follow({ chosen: both, isOnCall: true });
    system.keys.pause(true);
    expect(heldBy(system)).toEqual([]);
    system.keys.follow({ chosen: { ...both, rescue: null }, isOnCall: true });
    expect(heldBy(system)).toEqual([]);
    system.keys.pause(false);
    expect(heldBy(system)).toEqual(['Control+Alt+B']);
    system.keys.close();
    expect(heldBy(system)).toEqual([]);
  });

  it('stay let go after recording where no call is on', () => {
    const system = setUp();
    system.keys.follow({ chosen: both, isOnCall: true });
    system.keys.pause(true);
    system.keys.follow({ chosen: both, isOnCall: false });
    system.keys.pause(false);
    expect(heldBy(system)).toEqual([]);
  });

  it('are found taken when they are chosen, without a call', () => {
    const system = setUp({ ofOthers: ['Control+Alt+B'] });
    system.keys.follow({ chosen: both, isOnCall: false });
    expect(system.keys.conflicts()).toEqual([
      { key: 'show', accelerator: 'Control+Alt+B', because: 'taken' },
    ]);
    expect(heldBy(system)).toEqual([]);
    expect(system.news()).toBe(1);
  });

  it('are tried again with the next call, and told once for each change', () => {
    const system = setUp({ ofOthers: ['Control+Alt+B'] });
    system.keys.follow({ chosen: both, isOnCall: false });
    system.keys.follow({ chosen: both, isOnCall: true });
    expect(system.news()).toBe(1);
    system.keys.follow({ chosen: both, isOnCall: false });
    system.ofOthers.pop();
    system.keys.follow({ chosen: both, isOnCall: true });
    expect(system.keys.conflicts()).toEqual([]);
    expect(system.news()).toBe(2);
    expect(heldBy(system)).toContain('Control+Alt+B');
  });

  it('are not asked of the system where they are none, or the same twice', () => {
    const system = setUp();
    const chosen = { show: 'Control+Alt+1', rescue: 'MediaPlayPause', buttons: 'Control+Alt' };
    system.keys.follow({ chosen, isOnCall: true });
    expect(heldBy(system)).toEqual(
      ['2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => `Control+Alt+${digit}`),
    );
    expect(system.keys.conflicts().map(({ key, because }) => [key, because])).toEqual([
      ['show', 'twice'],
      ['rescue', 'not-a-key'],
      ['1', 'twice'],
    ]);
  });

  it('are not taken where the system has none for programs', () => {
    const system = setUp({ isSupported: false });
    system.keys.follow({ chosen: both, isOnCall: true });
    expect(heldBy(system)).toEqual([]);
    expect(system.keys.conflicts().map(({ because }) => because)).toEqual([
      'not-supported',
      'not-supported',
    ]);
  });
});
