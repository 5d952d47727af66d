import type { Page } from 'playwright-core';

/**
 * What can be pressed and is smaller than a finger or a hurried pointer needs: 44 pixels high in the
 * window, 32 in the strip. A box to tick counts with its label, where a press does the same.
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const least = document.querySelector('.strip') ? 32 : 44;
    const pressable = 'button, [role="button"], [role="option"], summary, select, input';
    const areaOf = (element: Element) =>
      element.matches('[type="radio"], [type="checkbox"]')
        ? (element.closest('label, .check') ?? element)
        : element;
    return [...document.querySelectorAll(pressable)]
      .filter(
        (element) => element.checkVisibility() && !element.closest('.unseen, [style*="clip"]'),
      )
      .map(areaOf)
      .filter((element) => element.getBoundingClientRect().height < least - 0.5)
      .map((element) => `${element.getBoundingClientRect().height} px: ${element.outerHTML}`)
      .map((line) => line.slice(0, 160));
  });
