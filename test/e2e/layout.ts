import type { Page } from 'playwright-core';
import type { BatonApp } from './baton-app.ts';

/** Makes the window's content so many pixels wide. */
export async function setWidth({ electron, page }: BatonApp, width: number): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 680),
    width,
  );
  await page.waitForFunction((wide) => window.innerWidth === wide, width);
}

/** What is wider than its place on the screen, the page itself first. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *:not(input, .unseen, svg *)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((element) => element.outerHTML.slice(0, 200)),
  );
