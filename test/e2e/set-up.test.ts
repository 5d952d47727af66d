import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setUpTroubleWords } from '../../shared/words/set-up-trouble-words.ts';
import { emptyFolder } from '../integration/settings/empty-folder.ts';
import { createPublisher } from '../unit/directory/team-samples.ts';
import { canaryPassword, cardSays, orders, startDialer, waiting } from './agent.ts';
import { emptyMachine } from './baton-app.ts';
import type { BatonApp } from './baton-app.ts';
import type { Desk } from './agent.ts';
import type { DemoDialer } from '../../electron/demo/demo-dialer.ts';
import { sitDownAgain } from './same-baton.ts';
import { startOnceMore } from './second-start.ts';

function setUpFor(address: string, dialer: object = {}, more: object = {}): string {
  return JSON.stringify({
    format: 'baton-set-up',
    version: 1,
    from: 'Ada of the front office',
    dialer: { address, apiUser: '6666', ...dialer },
    ...more,
  });
}

const link = (text: string) => `baton://set-up/${Buffer.from(text).toString('base64url')}`;

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Set-up for a dialer' });
const yes = (page: Page) => sheet(page).getByRole('button', { name: /^Connect to/ });

/** The system's dialog answers with a file of this content. */
async function chooseFile({ electron, page }: BatonApp, text: string): Promise<void> {
  const folder = emptyFolder();
  chmodSync(folder, 0o755);
  const path = join(folder, 'set-up.json');
  writeFileSync(path, text, { mode: 0o644 });
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  await page.getByRole('button', { name: 'Open a set-up file' }).click();
}

const state = (page: Page) => page.evaluate(() => window.baton.readState());

describe('the first start', { timeout: 90_000 }, () => {
  it('by a set-up file asks for what it leaves open, and connects after the yes', async () => {
    const dialer = await startDialer();
    const baton = await emptyMachine().start();
    const { page } = baton;
    await chooseFile(baton, setUpFor(dialer.address));
    await sheet(page).getByText('Ada of the front office').waitFor();
    await sheet(page).getByText(new URL(dialer.address).host).first().waitFor();
    expect(dialer.requests).toEqual([]);

    await yes(page).click();
    expect(await sheet(page).isVisible()).toBe(true);
    await sheet(page).getByLabel('Agent user').fill('1028');
    await sheet(page).getByLabel('Password', { exact: true }).fill(canaryPassword);
    expect(dialer.requests).toEqual([]);
    await yes(page).click();
    await sheet(page).waitFor({ state: 'hidden' });
    await cardSays(page, waiting);
  });

  it('by a set-up file that is declined leaves everything as it was', async () => {
    const dialer = await startDialer();
    const baton = await emptyMachine().start();
    const { page } = baton;
    await chooseFile(baton, setUpFor(dialer.address, {}, { language: 'es' }));
    await sheet(page).getByRole('button', { name: 'Not now' }).click();
    await sheet(page).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Connect a dialer' }).waitFor();
    expect(await state(page)).toMatchObject({ mode: 'not-set-up', locale: 'en', setUpOffer: null });
    expect(dialer.requests).toEqual([]);
  });

  it('by a set-up file with a password in it says so, and takes nothing', async () => {
    const dialer = await startDialer();
    const baton = await emptyMachine().start();
    await chooseFile(baton, setUpFor(dialer.address, { password: canaryPassword }));
    const { happened } = setUpTroubleWords({ kind: 'holds-a-password' });
    await baton.page.getByText(happened).first().waitFor();
    expect(await sheet(baton.page).count()).toBe(0);
    expect(dialer.requests).toEqual([]);
    expect(baton.written()).not.toContain(canaryPassword);
  });

  it('by a link shows the host and where it came from, and connects after the yes', async () => {
    const dialer = await startDialer();
    const set = setUpFor(dialer.address, { agentUser: '1028' });
    const { page } = await emptyMachine().start({ arguments: [link(set)] });
    await sheet(page).getByText('Any web page can open such a link').waitFor();
    await page.waitForTimeout(1000);
    expect(dialer.requests).toEqual([]);
    await sheet(page).getByLabel('Password', { exact: true }).fill(canaryPassword);
    await yes(page).click();
    await sheet(page).waitFor({ state: 'hidden' });
    await cardSays(page, waiting);
  });
});

/** A link to a set-up for another dialer comes to the Baton that runs. */
async function openLink({ machine }: Desk, other: DemoDialer): Promise<void> {
  const set = setUpFor(other.address, { agentUser: '1028' });
  expect(await startOnceMore(machine, ['--', link(set)])).toBe(0);
}

/** A key hands the call over; after it the offer is there, of which the other dialer has heard nothing. */
async function handsOverAndOffersAgain(
  { page, dialer }: Desk,
  callId: string,
  other: DemoDialer,
): Promise<void> {
  await page.keyboard.press('1');
  await expect.poll(() => dialer.redirects.length).toBe(1);
  expect(dialer.redirects).toMatchObject([{ callId }]);
  await sheet(page).getByText(new URL(other.address).host).first().waitFor();
  expect(other.requests).toEqual([]);
}

describe('a link to a Baton that runs', { timeout: 90_000 }, () => {
  it('waits while a call is on, and the buttons still hand over', async () => {
    const other = await startDialer();
    const desk = await sitDownAgain();
    const { page } = desk;
    const callId = await desk.takeCall();
    await openLink(desk, other);
    await page.waitForTimeout(1000);
    expect(await sheet(page).count()).toBe(0);
    expect(orders(desk.dialer)).toEqual([]);

    await handsOverAndOffersAgain(desk, callId, other);
    await sheet(page).getByRole('button', { name: 'Not now' }).click();
    await sheet(page).waitFor({ state: 'hidden' });
    expect((await state(page)).settings.dialer?.address).toBe(desk.dialer.address);
    expect(other.requests).toEqual([]);
  });

  it('gives way to a call that comes while it is read, and is there again after it', async () => {
    const other = await startDialer();
    const desk = await sitDownAgain();
    const { page } = desk;
    await openLink(desk, other);
    await sheet(page).waitFor();
    const callId = await desk.takeCall();
    await sheet(page).waitFor({ state: 'hidden' });
    await handsOverAndOffersAgain(desk, callId, other);
  });

  it('stays while somebody types in it, and no digit of a password hands the caller over', async () => {
    const other = await startDialer();
    const desk = await sitDownAgain();
    const { page } = desk;
    await openLink(desk, other);
    const field = sheet(page).getByLabel('Password', { exact: true });
    await field.click();
    await page.keyboard.type('Summer');
    const callId = await desk.takeCall();
    await sheet(page).getByText('A caller is on the line.').waitFor();
    await page.keyboard.type('2123');
    expect(await field.inputValue()).toBe('Summer2123');
    await yes(page).click();
    await sheet(page).getByText('do this after the call').waitFor();
    expect(orders(desk.dialer)).toEqual([]);

    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'hidden' });
    await handsOverAndOffersAgain(desk, callId, other);
  });

  it('warns of a team directory that no key vouches for, and of no other', async () => {
    const { page, machine } = await sitDownAgain();
    const from = { kind: 'https', url: 'https://team.example.com/team.json' };
    const offered = async (publicKey: string | null) => {
      const set = setUpFor('https://dialer.example.com', {}, { team: { from, publicKey } });
      expect(await startOnceMore(machine, ['--', link(set)])).toBe(0);
    };
    const warning = sheet(page).getByText('has no key to check it by');
    await offered(null);
    await warning.waitFor();
    expect(await warning.innerText()).toContain('team.example.com');
    await sheet(page).getByRole('button', { name: 'Not now' }).click();
    await sheet(page).waitFor({ state: 'hidden' });

    await offered(createPublisher().publicKey);
    await sheet(page).getByText('only with a signature').waitFor();
    expect(await warning.count()).toBe(0);
  });

  it('that can’t be read is told by a notice, and changes nothing', async () => {
    const desk = await sitDownAgain();
    const { happened } = setUpTroubleWords({ kind: 'not-json' });
    for (const handed of ['baton://set-up/no%20JSON', link('{')]) {
      expect(await startOnceMore(desk.machine, ['--', handed])).toBe(0);
      await desk.page.getByText(happened).waitFor();
      await desk.page.evaluate(() => window.baton.dismissNotice('set-up-not-readable'));
      await desk.page.getByText(happened).waitFor({ state: 'hidden' });
    }
    expect((await state(desk.page)).settings.dialer?.address).toBe(desk.dialer.address);
  });
});
