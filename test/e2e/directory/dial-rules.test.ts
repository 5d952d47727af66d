import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noDialRules } from '../../../shared/dial-rules.ts';
import type { DialRules } from '../../../shared/dial-rules.ts';
import { outcomeWords } from '../../../shared/words/outcome-words.ts';
import { orders, outcomeOn, saveEntry } from '../agent.ts';
import type { Desk } from '../agent.ts';
import { choose, dialled, entryTo, found, searchField } from './directory-desk.ts';
import { sitDownAgain } from '../same-baton.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Preferences' });

/** What keeps digits from being turned round among Arabic words is not to be seen. */
const plain = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/gu, '');

async function sitDownAtPreferences(): Promise<Desk> {
  const desk = await sitDownAgain();
  for (const entry of [
    entryTo('home', '+1 (727) 555-0199', { label: 'Home' }),
    entryTo('abroad', '+44 20 7946 0958', { label: 'London' }),
    entryTo('exact', '+1 (727) 555-0199', { label: 'As typed', exact: true }),
    entryTo('desk', '8600042', { label: 'Desk' }),
  ]) {
    await saveEntry(desk.page, entry);
  }
  await choose(desk.page, 'Preferences');
  return desk;
}

async function setRules(page: Page): Promise<void> {
  const form = sheet(page);
  await form.getByLabel('Numbers without a country code are of').selectOption('US');
  await form.getByText('Lose it').click();
  await form.getByLabel('Before other countries’ codes').fill('011');
  // The nine of an Arabic keyboard.
  await form.getByLabel('Before every telephone number').fill('٩');
}

/** What a button shows that it dials, without the spaces. */
async function shownOn({ button }: Desk, label: string): Promise<string> {
  return plain(await button(label).locator('.dial-number').innerText()).replace(/\s/g, '');
}

/** The worked examples of the form: what is typed, and what is dialled for it. */
async function examples(page: Page): Promise<readonly (readonly [string, string])[]> {
  const texts = await sheet(page).locator('.dial-example').allInnerTexts();
  return texts.map((text) => {
    const [typed = '', dials = ''] = plain(text).split(' is dialled ');
    return [typed, dials];
  });
}

describe('the dial rules', () => {
  it('change at once what each button shows, and what the dialer then dials', async () => {
    const desk = await sitDownAtPreferences();
    const { page, takeCall, button } = desk;
    expect(await shownOn(desk, 'Home')).toBe('17275550199');
    await setRules(page);
    await page.keyboard.press('Escape');

    const dials = {
      Home: '97275550199',
      London: '9011442079460958',
      'As typed': '17275550199',
      Desk: '8600042',
      'Sam, nights': '918005550177',
    };
    for (const [label, dialString] of Object.entries(dials)) {
      await expect.poll(() => shownOn(desk, label)).toBe(dialString);
      await takeCall();
      await button(label).click();
      await outcomeOn(page, `Handed over to ${label}`);
    }
    expect(dialled(desk)).toEqual(Object.values(dials));
  });

  it('have worked examples, and each number of them is dialled just so', async () => {
    const desk = await sitDownAtPreferences();
    const { page, takeCall } = desk;
    await setRules(page);
    await expect.poll(() => examples(page).then((all) => all.length)).toBeGreaterThanOrEqual(4);
    const worked = await examples(page);
    await page.keyboard.press('Escape');
    for (const [typed, dialString] of worked) {
      await searchField(page).fill(typed);
      const offered = found(page).filter({ hasText: 'Dial' }).locator('.found-label').last();
      await expect
        .poll(async () => plain(await offered.innerText()).replace(/^Dial|\s/g, ''), {
          message: typed,
        })
        .toBe(dialString);
    }
    await takeCall();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await outcomeOn(page, 'Handed over');
    expect(dialled(desk)).toEqual([worked.at(-1)?.[1]]);
  });

  it('that can’t be dialled are said to be wrong, and the last right ones hold', async () => {
    const desk = await sitDownAtPreferences();
    const { page } = desk;
    await setRules(page);
    const field = sheet(page).getByLabel('Before every telephone number');
    await field.fill('nine');
    await sheet(page).getByText('Up to eight digits, * or #. Not used as it is.').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => shownOn(desk, 'Home')).toBe('97275550199');
  });

  it('that change in the moment of a press send nothing, since it showed another number', async () => {
    const desk = await sitDownAtPreferences();
    const { page, takeCall, button, dialer } = desk;
    await page.keyboard.press('Escape');
    await takeCall();
    const rules: DialRules = { ...noDialRules, country: 'US', outsidePrefix: '9' };
    // The press comes before the window can know of the rules.
    await button('Home').evaluate((element: HTMLElement, given) => {
      void window.baton.setDialRules(given);
      element.click();
    }, rules);
    const said = await outcomeOn(page, 'Not sent: Home');
    const words = outcomeWords({ kind: 'refused', reason: 'button-changed' });
    expect(said).toContain(words.happened);
    expect(said).toContain(words.advice);
    expect(orders(dialer)).toEqual([]);

    expect(await shownOn(desk, 'Home')).toBe('917275550199');
    await button('Home').click();
    await outcomeOn(page, 'Handed over to Home');
    expect(dialled(desk)).toEqual(['917275550199']);
  });

  it('belong to their dialer, and are there after a restart', async () => {
    const desk = await sitDownAtPreferences();
    await setRules(desk.page);
    await desk.baton.stop();
    const { page } = await desk.machine.start();
    await choose(page, 'Preferences');
    const country = sheet(page).getByLabel('Numbers without a country code are of');
    expect(await country.inputValue()).toBe('US');
    expect(await sheet(page).getByLabel('Before every telephone number').inputValue()).toBe('9');
    await page.keyboard.press('Escape');
    await choose(page, 'Start a rehearsal');
    await choose(page, 'Preferences');
    await sheet(page).getByText('For the rehearsal, to practise with.').waitFor();
    expect(await country.inputValue()).toBe('');
  });
});
