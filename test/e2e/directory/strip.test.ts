import { describe, expect, it } from 'vitest';
import { buttons, orders, outcomeOn, saveEntry, sitDown } from '../agent.ts';
import type { Desk, DeskOptions } from '../agent.ts';
import type { BatonApp } from '../baton-app.ts';
import { startOnceMore } from '../second-start.ts';
import { choose, dialled, entryTo, nothingWasSent, takeStripCall } from './directory-desk.ts';
import { sitDownAgain } from '../same-baton.ts';

/** How the window lies, as the system has it. */
const lies = ({ electron }: BatonApp) =>
  electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const { height } = window?.getBounds() ?? { height: 0 };
    return { isLow: height < 250, isOnTop: window?.isAlwaysOnTop() };
  });

async function sitDownAtStrip(options: DeskOptions = {}): Promise<Desk> {
  return toStrip(await sitDownAgain(options));
}

async function toStrip(desk: Desk): Promise<Desk> {
  const { page } = desk;
  const countdown = entryTo('legal', '8600042', { label: 'Legal', asks: 'countdown' });
  await saveEntry(page, countdown, '4');
  await saveEntry(page, entryTo('unkeyed', '8600043', { label: 'Without a key' }));
  await choose(page, 'Small strip');
  await page.getByRole('button', { name: 'Back to the window' }).waitFor();
  return desk;
}

const inStrip = ({ page }: Desk, label: string) =>
  page.getByRole('main').getByRole('button', { name: label });

const setUp = {
  format: 'baton-set-up',
  version: 1,
  from: 'Ada of the front office',
  dialer: { address: 'https://dialer.example.com', apiUser: '6666' },
};

describe('the strip', { timeout: 90_000 }, () => {
  it('is small and always on top, has the keyed buttons, and goes back to the window', async () => {
    const desk = await sitDownAtStrip();
    const { page, baton } = desk;
    await expect.poll(() => lies(baton)).toEqual({ isLow: true, isOnTop: true });
    expect(await page.locator('.strip-label').allInnerTexts()).toEqual([
      'Dana, floor lead',
      'Sam, nights',
      'Billing',
      'Legal',
    ]);
    expect(await page.getByRole('combobox').count()).toBe(0);
    await page.getByText('No call').first().waitFor();

    await page.getByRole('button', { name: 'Back to the window' }).click();
    await page.getByRole('combobox').waitFor();
    await expect.poll(() => lies(baton)).toEqual({ isLow: false, isOnTop: false });
  });

  it('has the favourites and then the others where no button has a key', async () => {
    const desk = await sitDownAgain();
    const { page } = desk;
    const labels = () => page.locator('.strip-label').allInnerTexts();
    for (const button of buttons) await saveEntry(page, button);
    await page.evaluate(() =>
      window.baton.changeDirectory({ kind: 'set-favourite', id: 'billing', favourite: true }),
    );
    await choose(page, 'Small strip');
    await expect.poll(labels).toEqual(['Billing', 'Dana, floor lead', 'Sam, nights']);
  });

  it('shows the caller and how long it has been, and hands over by a press and by a key', async () => {
    const desk = await sitDownAtStrip();
    const { page, dialer } = desk;
    expect(await inStrip(desk, 'Sam, nights').getAttribute('aria-disabled')).toBe('true');
    await takeStripCall(desk);
    await page.getByRole('timer').waitFor();
    await inStrip(desk, 'Sam, nights').click();
    await outcomeOn(page, 'Handed over to Sam, nights');
    expect(await inStrip(desk, 'Dana').getAttribute('aria-disabled')).toBe('true');

    await takeStripCall(desk);
    await page.keyboard.press('3');
    await outcomeOn(page, 'Handed over to Billing');
    expect(dialled(desk)).toEqual(['918005550177', expect.stringContaining('*BILLING*')]);
    expect(orders(dialer)).toHaveLength(2);
  });

  it('counts down, and takes back by the same button and by Escape', async () => {
    const desk = await sitDownAtStrip();
    const { page } = desk;
    await takeStripCall(desk);
    for (const takeBack of [
      () => inStrip(desk, 'Take back').click(),
      () => page.keyboard.press('Escape'),
    ]) {
      await inStrip(desk, 'Legal').click();
      await inStrip(desk, 'Take back').waitFor();
      await takeBack();
      await outcomeOn(page, 'Taken back');
    }
    await page.waitForTimeout(3700);
    await nothingWasSent(desk);
  });

  it('shows a caller on another line, moves no button for them, and puts that line in front', async () => {
    const agents = ['1028', '1029'].map((user) => ({ user, fullName: `Agent ${user}` }));
    const desk = await sitDownAtStrip({ agents, lines: 2 });
    const { page, dialer } = desk;
    const first = await takeStripCall(desk);
    const place = () => inStrip(desk, 'Billing').boundingBox();
    const before = await place();
    const second = dialer.ring({ agentUser: '1029', callerNumber: '7275550199', inGroup: 'B' });
    const other = page.getByRole('button', { name: '(727) 555-0199' });
    await other.waitFor();
    expect(await place()).toEqual(before);
    await inStrip(desk, 'Legal').click();
    await inStrip(desk, 'Take back').waitFor();
    await other.dblclick();
    await page.getByRole('button', { name: '(727) 555-0112' }).waitFor();
    await outcomeOn(page, 'you chose another line');
    await page.waitForTimeout(3700);
    await nothingWasSent(desk);
    await inStrip(desk, 'Billing').click();
    await outcomeOn(page, 'Handed over to Billing');
    expect(orders(dialer).map(({ form }) => form['value'])).toEqual([second]);
    expect(dialer.liveCalls().map(({ callId }) => callId)).toEqual([first]);
  });

  it('says that something waits in the window, and leads there', async () => {
    const desk = await toStrip(await sitDown({ keyring: 'unlocked' }));
    const { page, baton, machine } = desk;
    const waits = (text: string) =>
      page.getByRole('status', { name: 'Notices' }).getByRole('button', { name: text });
    expect(await waits('').count()).toBe(0);
    await startOnceMore(machine, ['--', 'baton://call/no call']);
    await waits('1 notice in the window').waitFor();
    const packed = Buffer.from(JSON.stringify(setUp)).toString('base64url');
    await startOnceMore(machine, ['--', `baton://set-up/${packed}`]);
    await waits('A set-up waits').click();
    await page.getByRole('dialog', { name: 'Set-up for a dialer' }).waitFor();
    await expect.poll(() => lies(baton)).toEqual({ isLow: false, isOnTop: false });
  });

  it('keeps its form over a restart, with the call that is on', async () => {
    const desk = await sitDownAtStrip();
    await takeStripCall(desk);
    await desk.baton.stop();
    const again = await desk.machine.start();
    await again.page.getByRole('button', { name: 'Back to the window' }).waitFor();
    await expect.poll(() => lies(again)).toEqual({ isLow: true, isOnTop: true });
  });
});
