import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { harmIn, noHarm } from './harm.ts';
import { onEveryScreen, tooWide } from './layout.ts';

/** Opens a sheet by the menu. */
export async function openSheet(page: Page, item: string) {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  return page.getByRole('dialog');
}

/** The labels of the buttons in a group, from the first to the last; harmless on every screen. */
export async function labelsIn(page: Page, group: string): Promise<readonly (string | null)[]> {
  const buttons = page.getByRole('region', { name: group }).getByRole('listitem');
  const labels = new Map<number, string | null>();
  await onEveryScreen(page, '.directory', async () => {
    const drawn = await buttons.evaluateAll((items) =>
      items.map((item) => ({
        place: Number(item.getAttribute('aria-posinset')),
        label: item.querySelector('.dial-label')?.textContent ?? null,
      })),
    );
    for (const { place, label } of drawn) labels.set(place, label);
    expect(await harmIn(page)).toEqual(noHarm);
    expect(await tooWide(page)).toEqual([]);
  });
  return [...labels].sort(([one], [other]) => one - other).map(([, label]) => label);
}

/** What stands in the history, newest first; each attempt is opened, and harmless. */
export async function readHistory(page: Page) {
  const sheet = await openSheet(page, 'History');
  await sheet.locator('.attempt-label').first().waitFor();
  await sheet.locator('.attempt-summary').first().focus();
  const count = Number(await sheet.locator('.attempt').first().getAttribute('aria-setsize'));
  const read: { label: string | null; said: string | null }[] = [];
  for (let place = 1; place <= count; place += 1) {
    const attempt = sheet.locator(`.attempt[aria-posinset="${place}"]`);
    await attempt.locator('.attempt-summary:focus').waitFor();
    await page.keyboard.press('Enter');
    const said = await attempt.locator('.attempt-facts dd').last().textContent();
    read.push({ label: await attempt.locator('.attempt-label').textContent(), said });
    expect(await harmIn(page)).toEqual(noHarm);
    expect(await tooWide(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  return read;
}

/** Goes to a row of the directory that is arranged by the arrow keys; on the way nothing is too wide. */
export async function goToRow(page: Page, label: string): Promise<void> {
  await page.getByRole('grid').getByRole('row').first().focus();
  const focused = () => page.locator(':focus').getAttribute('aria-label');
  for (let rows = 0; rows < 60; rows += 1) {
    expect(await tooWide(page)).toEqual([]);
    if (await focused().then((name) => name?.startsWith(label))) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`There is no row ${label}.`);
}
