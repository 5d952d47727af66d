import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { directionOf, locales, ownNames } from '../../../shared/texts/locales.ts';
import { t } from '../../../shared/texts/t.ts';
import { prefer } from '../desk-with-bus.ts';
import { callScreens } from '../screens/call-screens.ts';
import { arrangeScreens, entryScreens } from '../screens/directory-screens.ts';
import { findScreens } from '../screens/find-screens.ts';
import { sitDownFull, teamOfFloor } from '../screens/full-desk.ts';
import { historyScreens } from '../screens/history-screens.ts';
import { openSheet } from '../screens/look.ts';
import { preferencesScreens, stripScreens } from '../screens/own-screens.ts';
import { audit, barriers } from '../screens/audits.ts';

describe('the language', { timeout: 180_000 }, () => {
  // The first one here: what a test before it would leave in the history is English.
  it('leaves no English on the screen in Arabic, and no barrier from right to left', async () => {
    const { lookAt, conclude } = audit(({ page }) => latinWords(page), barriers(['light']));
    const desk = await sitDownFull({ locale: 'ar' });
    const look = lookAt(desk.baton);
    await callScreens(desk, look);
    await findScreens(desk, look);
    await entryScreens(desk, look);
    await arrangeScreens(desk, look);
    await historyScreens(desk, look);
    await preferencesScreens(desk, look);
    await stripScreens(desk, look);
    conclude(38);
  });

  it('changes on the spot, with a sheet open and a call on, and both go on', async () => {
    const { page, takeCall, dialer, button } = await sitDownFull();
    const callId = await takeCall();
    const sheet = await openSheet(page, 'menu.add-button');
    await sheet.locator('input').first().fill('Half typed');
    const titles = new Set<string>();
    for (const locale of [...locales.slice(1), locales[0]]) {
      await prefer(page, { language: locale });
      await page.waitForFunction((lang) => document.documentElement.lang === lang, locale);
      const { dir } = await page.evaluate(() => ({ dir: document.documentElement.dir }));
      expect(dir).toBe(directionOf(locale));
      expect(await sheet.locator('input').first().inputValue()).toBe('Half typed');
      titles.add(await sheet.locator('.sheet-title').innerText());
      await page.getByRole('timer').waitFor();
      await page.getByText(callId).waitFor();
    }
    expect(titles.size).toBe(locales.length);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await button(t('directory.sample.billing')).click();
    await expect.poll(() => dialer.redirects.length).toBe(1);
    expect(dialer.redirects).toMatchObject([{ callId }]);
  });
});

/** Names, and what the dialer and computers call by Latin letters in every language. */
const namesAndTerms = new Set(
  [
    ...Object.values(ownNames),
    ...[teamOfFloor.name, ...teamOfFloor.groups.map(({ name }) => name)],
    ...teamOfFloor.entries.map(({ label }) => label),
    'Baton agent API CSV JSON vCard Ctrl Alt Esc Escape Enter Tab Shift F1 F24 ID UTC https Ed25519 base64',
    'in-group in group DEFAULTINGROUP RAXFER MGRXFR SURVEY CANCEL BILLING SUPPORT SALESLINE SALESLIN',
    'NIGHTDESK New York ERROR System API NOT ACTIVE transfer baton zzzz nobody at all',
  ].flatMap((line) => line.match(/[\p{Script=Latin}\d]+/gu) ?? []),
);

/** The Latin words in sight or read out that are neither names nor terms. */
async function latinWords(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
    return [document.body, ...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('select'))
      .flatMap((element) => [
        ...Array.from(element.childNodes, (node) =>
          node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '',
        ),
        ...attributes.map((name) => element.getAttribute(name) ?? ''),
      ]);
  });
  return texts.flatMap((text) =>
    (text.match(/\p{Script=Latin}{2,}/gu) ?? [])
      .filter((word) => !namesAndTerms.has(word) && !text.includes('://'))
      .map((word) => `${word}: ${text.slice(0, 80)}`),
  );
}
