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
    [
      document.documentElement,
      ...document.querySelectorAll(
        'body *:not(input, .unseen, .unseen *, svg *, [style*="clip-path"])',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((element) => element.outerHTML.slice(0, 200)),
  );

/** Scrolls a list from top to bottom, screen by screen, and calls back for each. */
export async function onEveryScreen(
  page: Page,
  list: string,
  look: () => Promise<void>,
): Promise<void> {
  const scroller = page.locator(list);
  for (let screen = 0; screen < 200; screen += 1) {
    const isLast = await scroller.evaluate((element, at) => {
      element.scrollTop = at * element.clientHeight * 0.8;
      // What came into sight is drawn by the second frame.
      return new Promise<boolean>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve(element.scrollTop + element.clientHeight >= element.scrollHeight - 1),
          ),
        ),
      );
    }, screen);
    await look();
    if (isLast) return;
  }
  throw new Error('The list has no end.');
}
