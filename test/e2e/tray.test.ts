import { describe, expect, it } from 'vitest';
import { orders, outcomeOn } from './agent.ts';
import { lookAway, nameRescue, prefer, sitDownAtDesktop } from './desk-with-bus.ts';
import { startTrayHost } from './tray-host.ts';

/** A panel with Baton in it, and an agent who waits for a call. */
async function sitDownWithTray() {
  const desk = await sitDownAtDesktop(startTrayHost);
  const { furniture: tray } = desk;
  await tray.appeared();
  await expect.poll(tray.labels).toContain('3: Billing');
  return { ...desk, tray };
}

describe.runIf(process.platform === 'linux')('the tray', () => {
  it('shows the call’s state by its icon, its tooltip and the first line of its menu', async () => {
    const { tray, takeCall, dialer } = await sitDownWithTray();
    const waiting = await tray.icon();
    expect(waiting.sizes).not.toEqual([]);
    expect(await tray.tooltip()).toBe('Baton: Waiting for a call');
    await takeCall();
    await expect.poll(tray.tooltip).toBe('Baton: On a call');
    expect((await tray.menu())[0]).toMatchObject({
      label: 'On a call with (727) 555-0112',
      isEnabled: false,
    });
    const onCall = await tray.icon();
    expect(onCall.picture).not.toBe(waiting.picture);
    dialer.misbehave({ kind: 'dropped', when: 'before-acting' });
    await expect
      .poll(async () => (await tray.icon()).picture, { timeout: 20_000 })
      .not.toBe(onCall.picture);
    expect((await tray.icon()).picture).not.toBe(waiting.picture);
  });

  it('hands the call over by a line of its menu, and lets none be chosen without a call', async () => {
    const { tray, takeCall, dialer, page, journal } = await sitDownWithTray();
    const entry = async (label: string) =>
      (await tray.menu()).find((line) => line.label === label)?.isEnabled;
    expect(await entry('1: Dana, floor lead')).toBe(false);
    await takeCall();
    await expect.poll(() => entry('1: Dana, floor lead')).toBe(true);
    await tray.choose('1: Dana, floor lead');
    await outcomeOn(page, 'Handed over to Dana');
    expect(dialer.redirects.map(({ extension }) => extension)).toEqual(['918005550134']);
    expect(journal().at(-1)).toMatchObject({ line: 'answered', from: 'tray' });
    await expect.poll(() => entry('1: Dana, floor lead')).toBe(false);
    expect(orders(dialer)).toHaveLength(1);
  });

  it('has the rescue first, and follows the directory', async () => {
    const { tray, page } = await sitDownWithTray();
    await nameRescue(page, 'billing');
    await expect
      .poll(async () => (await tray.labels()).slice(1, 3))
      .toEqual(['Rescue: Billing', '1: Dana, floor lead']);
  });

  it('brings the window by a click, makes it a strip, and goes where it is not wanted', async () => {
    const { tray, page, baton } = await sitDownWithTray();
    const stands = () =>
      baton.electron.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        return { isVisible: window?.isVisible(), isOnTop: window?.isAlwaysOnTop() };
      });
    await lookAway({ baton });
    await tray.click();
    await expect.poll(stands).toMatchObject({ isVisible: true, isOnTop: false });
    await tray.choose('Make it a strip');
    await expect.poll(stands).toMatchObject({ isOnTop: true });
    await expect.poll(tray.labels).toContain('Make it a window');
    await prefer(page, { tray: false });
    await expect.poll(() => tray.tooltip().catch(() => 'gone')).toBe('gone');
  });

  it('ends Baton', async () => {
    const { tray, baton } = await sitDownWithTray();
    const ended = new Promise((resolve) => baton.electron.process().once('exit', resolve));
    await tray.choose('Quit Baton');
    expect(await ended).toBe(0);
  });
});
