import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { currentCall } from '../../../shared/call.ts';
import { emptySpeedDial } from '../../../shared/speed-dial.ts';
import type { Digit, SpeedDial, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { buttons, orders, saveEntry } from '../agent.ts';
import type { Desk } from '../agent.ts';
import type { BatonApp, Machine } from '../baton-app.ts';
import { profileFile, writeProfileFile } from '../profile-files.ts';
import { sitDownAgain } from '../same-baton.ts';

/** Chooses a line of the window's menu. */
export async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** A button to a number, in the group of the managers. */
export function entryTo(id: string, number: string, more: Partial<SpeedDialEntry> = {}) {
  const destination = { kind: 'number' as const, number };
  return { id, label: id, group: 'managers', destination, ...more };
}

/** An agent at work with one more button; its key is `4`, unless it is to have none. */
export async function sitDownWith(
  entry: SpeedDialEntry,
  { key = '4' }: { readonly key?: Digit } = {},
): Promise<Desk> {
  const desk = await sitDownAgain();
  await saveEntry(desk.page, entry, key);
  await desk.button(entry.label).waitFor();
  return desk;
}

/** Checks that no order is out, none counts down, and the dialer has got none. */
export async function nothingWasSent({ page, dialer }: Desk): Promise<void> {
  const { transfer } = await page.evaluate(() => window.baton.readState());
  expect(['idle', 'answered']).toContain(transfer.kind);
  expect(orders(dialer)).toEqual([]);
}

/** What the dialer was told to dial, one after the other. */
export const dialled = ({ dialer }: Desk): readonly string[] =>
  dialer.redirects.map(({ extension }) => extension);

/** The field that finds an entry or takes a number. */
export const searchField = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Find or type a number' });

/** What is found for what was typed there, best first. */
export const found = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Found' }).getByRole('option');

/** The button of what was picked; a second Enter presses it. */
export const pick = (page: Page): Locator => page.locator('.pick').getByRole('button');

/** Waits until a button is picked, by its label. */
export const isPicked = (page: Page, label: string): Promise<void> =>
  page.locator('.pick .dial-label').getByText(label, { exact: true }).waitFor();

/** A part of the directory, by its heading. */
export const section = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('region', { name, exact: true });

/** The labels of a part's buttons, in their order. */
export const labelsOf = (page: Page, name: string): Promise<readonly string[]> =>
  section(page, name).locator('.dial-label').allInnerTexts();

/** The directory as it lies on the disk. */
export function directoryOnDisk(machine: Machine): SpeedDial & { readonly version: number } {
  return JSON.parse(profileFile(machine, 'speed-dial.json')) as SpeedDial & { version: number };
}

/** The window gets the focus, as when an agent comes back from an editor. */
export async function comeBack({ electron }: BatonApp): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.emit('focus');
  });
}

/** Writes another directory into the file, as a hand does, and lets the window take it over. */
export async function bringDirectory(
  { machine, baton }: Desk,
  directory: Partial<SpeedDial>,
): Promise<void> {
  const content = { version: 2, ...emptySpeedDial(), entries: buttons, ...directory };
  writeProfileFile(machine, 'speed-dial.json', JSON.stringify(content));
  await comeBack(baton);
}

/** A call arrives while the strip is shown, which shows its caller and no call ID; returns the ID. */
export async function takeStripCall({ page, dialer }: Desk): Promise<string> {
  const { agentUser } = dialer.logIn;
  const callId = dialer.ring({ agentUser, callerNumber: '7275550112', inGroup: 'SALESLINE' });
  const onScreen = async () => {
    const { call } = await page.evaluate(() => window.baton.readState());
    return currentCall(call)?.callId;
  };
  await expect.poll(onScreen, { timeout: 10_000 }).toBe(callId);
  await page.getByText('(727) 555-0112').waitFor();
  // As long as Baton takes a press for the call before.
  await page.waitForTimeout(600);
  return callId;
}
