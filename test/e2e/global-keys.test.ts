import { describe, expect, it } from 'vitest';
import type { GlobalKeys } from '../../shared/preferences.ts';
import { countdownMs } from '../../shared/speed-dial.ts';
import { orders, outcomeOn, saveEntry, sitDown } from './agent.ts';
import { lookAway, nameRescue, prefer } from './desk-with-bus.ts';
import { entryTo } from './directory/directory-desk.ts';
import { holdKey } from './key-holder.ts';
import { startScreen } from './own-screen.ts';

const soon = { timeout: 15_000 };
const none: GlobalKeys = { show: null, rescue: null, buttons: null };

/** An agent on a screen of their own, with keys of the desktop. */
async function sitDownWithKeys(globalKeys: GlobalKeys) {
  const screen = await startScreen();
  const desk = await sitDown({ start: { environment: { DISPLAY: screen.display } } });
  const { page, baton } = desk;
  await prefer(page, { globalKeys });
  const conflicts = () =>
    page.evaluate(async () => (await window.baton.readState()).desktop.keyConflicts);
  /** Whether Baton has a key of the desktop at this moment. */
  const holds = (key: string) =>
    baton.electron.evaluate(
      ({ globalShortcut }, wanted) => globalShortcut.isRegistered(wanted),
      key,
    );
  return { ...desk, screen, conflicts, holds };
}

/** The same with a call, and a button that counts down on the key 4. */
async function sitDownWithCountdown() {
  const desk = await sitDownWithKeys({ ...none, buttons: 'Control+Alt' });
  const { page, takeCall, holds } = desk;
  await saveEntry(
    page,
    { ...entryTo('legal', '8600042', { label: 'Legal' }), asks: 'countdown' },
    '4',
  );
  await takeCall();
  await expect.poll(() => holds('Control+Alt+4'), soon).toBe(true);
  return desk;
}

describe.runIf(process.platform === 'linux')('a key of the whole desktop', () => {
  it('hands the call over while another program has the focus, and is nobody’s after the call', async () => {
    const { screen, takeCall, dialer, page, holds, journal } = await sitDownWithKeys({
      ...none,
      buttons: 'Control+Alt',
    });
    // The other program has a key of its own, which does not come to Baton.
    await holdKey(screen.display, 'Control+Alt+B');
    expect(await holds('Control+Alt+2')).toBe(false);
    await screen.pressKeys('ctrl+alt+2');
    await takeCall();
    await expect.poll(() => holds('Control+Alt+2'), soon).toBe(true);
    expect(orders(dialer)).toEqual([]);
    await screen.pressKeys('ctrl+alt+2');
    await outcomeOn(page, 'Handed over to Sam');
    expect(dialer.redirects.map(({ extension }) => extension)).toEqual(['918005550177']);
    expect(journal().at(-1)).toMatchObject({ from: 'global-key' });
    await expect.poll(() => holds('Control+Alt+2'), soon).toBe(false);
  });

  it('presses the rescue, and brings the window', async () => {
    const { screen, takeCall, dialer, page, holds, baton, ...desk } = await sitDownWithKeys({
      ...none,
      show: 'Control+Alt+B',
      rescue: 'Control+Alt+R',
    });
    await nameRescue(page, 'dana');
    await lookAway({ ...desk, baton });
    await takeCall();
    await expect.poll(() => holds('Control+Alt+B'), soon).toBe(true);
    await screen.pressKeys('ctrl+alt+b');
    const isVisible = () =>
      baton.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
    await expect.poll(isVisible, soon).toBe(true);
    expect(orders(dialer)).toEqual([]);
    await screen.pressKeys('ctrl+alt+r');
    await outcomeOn(page, 'Handed over to Dana');
    expect(orders(dialer)).toHaveLength(1);
  });

  it('takes back what counts down by a second press, as soon as it is plain that it is not held', async () => {
    const { screen, page, dialer, journal } = await sitDownWithCountdown();
    await screen.pressKeysTwice('ctrl+alt+4', 800);
    await outcomeOn(page, 'Taken back');
    await page.waitForTimeout(countdownMs);
    expect(orders(dialer)).toEqual([]);
    expect(journal().map(({ from, outcome }) => [from, outcome])).toEqual([
      ['global-key', { kind: 'refused', reason: 'taken-back' }],
    ]);
  });

  it('lets it go on, and sends once, where it is held down or pressed twice in haste', async () => {
    const { screen, page, dialer, takeCall, holds } = await sitDownWithCountdown();
    await screen.holdKeys('ctrl+alt+4', 2000);
    await outcomeOn(page, 'Handed over to Legal');
    expect(orders(dialer)).toHaveLength(1);
    await takeCall();
    await expect.poll(() => holds('Control+Alt+4'), soon).toBe(true);
    await screen.pressKeysTwice('ctrl+alt+4', 200);
    await expect.poll(() => dialer.redirects.length, soon).toBe(2);
    expect(orders(dialer)).toHaveLength(2);
  });

  it('is found taken when it is chosen, without a call, and let go of', async () => {
    const { screen, page, conflicts, holds } = await sitDownWithKeys(none);
    await holdKey(screen.display, 'Control+Alt+B');
    await prefer(page, { globalKeys: { ...none, show: 'Control+Alt+B', rescue: 'Control+Alt+R' } });
    await expect
      .poll(conflicts, soon)
      .toEqual([{ key: 'show', accelerator: 'Control+Alt+B', because: 'taken' }]);
    expect(await holds('Control+Alt+R')).toBe(false);
    await prefer(page, { globalKeys: { ...none, show: 'Control+Alt+C' } });
    await expect.poll(conflicts, soon).toEqual([]);
  });

  it('is refused where it is the same twice, or a key of softphones', async () => {
    const { takeCall, conflicts, holds } = await sitDownWithKeys({
      show: 'MediaPlayPause',
      rescue: 'Control+Alt+1',
      buttons: 'Control+Alt',
    });
    await takeCall();
    await expect.poll(() => holds('Control+Alt+2'), soon).toBe(true);
    expect((await conflicts()).map(({ key, because }) => [key, because])).toEqual([
      ['show', 'not-a-key'],
      ['rescue', 'twice'],
      ['1', 'twice'],
    ]);
    expect([await holds('MediaPlayPause'), await holds('Control+Alt+1')]).toEqual([false, false]);
  });
});
