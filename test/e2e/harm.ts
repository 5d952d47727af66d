import type { Page } from 'playwright-core';

/** What a text has done to the page. */
export interface Harm {
  readonly made: readonly string[];
  readonly ran: boolean;
}

/** What became of the page that must not: elements that Baton has none of, or anything that ran. */
export const harmIn = (page: Page): Promise<Harm> =>
  page.evaluate(() => {
    const foreign =
      'a, b, base, body script, embed, iframe, img, math, object, style, svg:not(.icon), template, ' +
      '[id="made"], [onclick], [onerror], [onload], [srcdoc], [style]';
    return {
      made: Array.from(document.querySelectorAll(foreign), (element) => element.outerHTML),
      ran: Reflect.has(window, 'ran') || Reflect.has(window, 'violated'),
    };
  });

/** As the page should be. */
export const noHarm: Harm = { made: [], ran: false };

/** Notes from now on what the policy of the page stopped, and what it threw. */
export async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sign of ['securitypolicyviolation', 'error', 'unhandledrejection']) {
      window.addEventListener(sign, () => Reflect.set(window, 'violated', sign), true);
    }
  });
}
