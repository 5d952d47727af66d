import type { Page } from 'playwright-core';

/** What a text has done to the page. */
export interface Harm {
  readonly made: readonly string[];
  /** What ran, or was stopped from it; empty where nothing did. */
  readonly ran: string;
}

/**
 * What became of the page that must not: elements that Baton has none of, or anything that ran. Only
 * what holds the lines of a long list has its place by a style of its own.
 */
export const harmIn = (page: Page): Promise<Harm> =>
  page.evaluate(() => {
    const foreign =
      'a, b, base, body script, embed, iframe, img, math, object, style, svg:not(.icon), template, ' +
      '[id="made"], [onclick], [onerror], [onload], [srcdoc], ' +
      '[style]:not(.directory, .directory > div:empty, .attempts-all, .attempt)';
    return {
      made: Array.from(document.querySelectorAll(foreign), (element) => element.outerHTML),
      ran: String(Reflect.get(window, 'ran') ?? Reflect.get(window, 'violated') ?? ''),
    };
  });

/** As the page should be. */
export const noHarm: Harm = { made: [], ran: '' };

/** Notes from now on what the policy of the page stopped, and what it threw. */
export async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sign of ['securitypolicyviolation', 'error', 'unhandledrejection']) {
      const note = (event: Event) => {
        // Said where a list measures its lines once more in the next frame; nothing has gone wrong.
        if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop')) return;
        const said = ['message', 'violatedDirective', 'sourceFile', 'lineNumber', 'reason'];
        const details = said.flatMap((name) => String(Reflect.get(event, name) ?? ''));
        Reflect.set(window, 'violated', [sign, ...details].join(' '));
      };
      window.addEventListener(sign, note, true);
    }
  });
}
