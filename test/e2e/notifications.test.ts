import { describe, expect, it } from 'vitest';
import { outcomeOn } from './agent.ts';
import { lookAway, prefer, sitDownAtDesktop } from './desk-with-bus.ts';
import { startNotificationDaemon } from './notification-daemon.ts';

const soon = { timeout: 15_000 };

/** A desktop with notifications, of which `titles` are those so far. */
async function sitDownWithNotifications(isBroken = false) {
  const desk = await sitDownAtDesktop((bus) => startNotificationDaemon(bus, isBroken));
  const { furniture: daemon, baton } = desk;
  const isVisible = () =>
    baton.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((window) => window.isVisible()),
    );
  const titles = () => daemon.shown().map(({ title }) => title);
  return { ...desk, daemon, isVisible, titles };
}

describe.runIf(process.platform === 'linux')('notifications', () => {
  it('tell once of a call that arrives while the window is out of sight, and a click brings it', async () => {
    const { daemon, titles, dialer, isVisible, ...desk } = await sitDownWithNotifications();
    await lookAway(desk);
    const { agentUser } = dialer.logIn;
    dialer.ring({ agentUser, callerNumber: '7275550112', inGroup: 'SALESLINE' });
    await expect.poll(titles, soon).toHaveLength(1);
    expect(daemon.shown()[0]).toMatchObject({
      title: expect.stringMatching(/^Inbound call · SALESLIN/) as string,
      body: '(727) 555-0112',
    });
    daemon.click(titles()[0] ?? '');
    await expect.poll(isVisible, soon).toBe(true);
    expect(titles()).toHaveLength(1);
  });

  it('do not tell of a call that is not wanted to be told of', async () => {
    const { titles, takeCall, page, button, ...desk } = await sitDownWithNotifications();
    await prefer(page, { notifyOfCalls: false });
    await lookAway(desk);
    await takeCall();
    // What comes after it is told, so that nothing is still on its way.
    await button('Dana, floor lead').evaluate((element) => (element as HTMLElement).click());
    await expect.poll(titles, soon).toHaveLength(1);
    expect(titles()[0]).toMatch(/Handed over.*Dana/);
  });

  it('tell what became of a press in a window that nobody sees, also that nothing is known of it, and what a look then shows', async () => {
    const { titles, takeCall, dialer, button, ...desk } = await sitDownWithNotifications();
    await prefer(desk.page, { notifyOfCalls: false });
    await lookAway(desk);
    const press = (label: string) =>
      button(label).evaluate((element) => (element as HTMLElement).click());
    await takeCall();
    dialer.misbehave({ kind: 'dropped', when: 'after-acting' }, { function: 'ra_call_control' });
    await press('Dana, floor lead');
    // The look after it finds the call gone, be it a moment or a second later.
    await expect
      .poll(titles, soon)
      .toEqual([
        expect.stringMatching(/^Not known.*Dana/),
        expect.stringMatching(/^Handed over, by the look of it.*Dana/),
      ]);
  });

  it('stay away while the window is seen', async () => {
    const { titles, takeCall, button, page, ...desk } = await sitDownWithNotifications();
    await prefer(page, { notifyOfCalls: false });
    await takeCall();
    await button('Dana, floor lead').click();
    await outcomeOn(page, 'Handed over to Dana');
    await takeCall();
    await lookAway(desk);
    await button('Billing').evaluate((element) => (element as HTMLElement).click());
    await expect.poll(titles, soon).toEqual([expect.stringMatching(/Billing/)]);
  });

  it('are replaced by the window itself, with a notice, where the desktop shows none', async () => {
    const { takeCall, isVisible, page, ...desk } = await sitDownWithNotifications(true);
    await lookAway(desk);
    await takeCall();
    await expect.poll(isVisible, soon).toBe(true);
    const told = await page.evaluate(async () => {
      const { notices, desktop } = await window.baton.readState();
      return { kinds: notices.map(({ kind }) => kind), works: desktop.hasNotifications };
    });
    expect(told).toEqual({
      kinds: expect.arrayContaining(['notification-failed']) as string[],
      works: false,
    });
  });

  it('answer a key of the desktop, first with what is being done and then with what became of it', async () => {
    const { titles, takeCall, dialer, daemon, screen, ...desk } = await sitDownWithNotifications();
    await prefer(desk.page, {
      notifyOfCalls: false,
      globalKeys: { show: null, rescue: null, buttons: 'Control+Alt' },
    });
    await lookAway(desk);
    await takeCall();
    dialer.misbehave({ kind: 'slow', ms: 800 }, { function: 'ra_call_control' });
    await screen.pressKeys('ctrl+alt+1');
    await expect
      .poll(titles, soon)
      .toEqual(['Handing over to Dana, floor lead', 'Handed over: Dana, floor lead']);
    expect(daemon.shown().map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });
});
