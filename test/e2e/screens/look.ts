import type { Locator, Page } from 'playwright-core';
import { countdownMs } from '../../../shared/speed-dial.ts';
import type { TextKey } from '../../../shared/texts/t.ts';
import { t } from '../../../shared/texts/t.ts';
import type { BatonApp } from '../baton-app.ts';

/** Looks at the window as it stands; the name tells of what it shows, `call-refused`. */
export type Look = (name: string) => Promise<void>;

/** From now on a countdown lasts until it is taken back: longer than it takes to look at it. */
export const countSlowly = ({ electron }: BatonApp): Promise<void> =>
  electron.evaluate((_electron, countdown) => {
    const { setTimeout } = globalThis;
    Object.assign(globalThis, {
      setTimeout: (callback: () => void, ms: number) =>
        setTimeout(callback, ms === countdown ? 10 * 60_000 : ms),
    });
  }, countdownMs);

/** The menu's lines that open something. */
export type MenuLine = Extract<TextKey, `menu.${string}`>;

/** Opens the menu. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('menu.name'), exact: true }).click();
  await page.getByRole('menu').waitFor();
}

/** Chooses a line of the menu. */
export async function choose(page: Page, line: MenuLine): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitem', { name: t(line), exact: true }).click();
}

/** Opens a sheet by the menu. */
export async function openSheet(page: Page, line: MenuLine): Promise<Locator> {
  await choose(page, line);
  const sheet = sheetOf(page);
  await sheet.waitFor();
  return sheet;
}

/** The sheet in front. */
export const sheetOf = (page: Page): Locator => page.locator('dialog[open]').last();

/** Closes the sheet in front, and waits until it is gone. */
export async function closeSheet(page: Page): Promise<void> {
  const open = page.locator('dialog[open]');
  const before = await open.count();
  await page.keyboard.press('Escape');
  await page.waitForFunction(
    (count) => document.querySelectorAll('dialog[open]').length < count,
    before,
  );
}

/** A button by its text, in the part of the window named. */
export const pressed = (within: Page | Locator, key: TextKey): Promise<void> =>
  within.getByRole('button', { name: t(key), exact: true }).click();

/** Waits until the line at the bottom, or that of the strip, holds a text. */
export async function outcomeSays(page: Page, text: string): Promise<void> {
  await page
    .getByRole('status', { name: t('order.outcome') })
    .getByText(text)
    .first()
    .waitFor();
}
