import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { orders, outcomeOn, sitDown } from '../agent.ts';
import type { Desk } from '../agent.ts';
import { choose, dialled, searchField, takeStripCall } from './directory-desk.ts';

/** The safety net, in the window and in the strip. */
const rescue = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('button', { name: /^Rescue/ })
    .first();

async function sitDownWithRescue(): Promise<Desk> {
  const desk = await sitDown();
  const { page, button } = desk;
  await button('Billing').click({ button: 'right', force: true });
  await page.getByRole('menuitem', { name: 'Make it the rescue' }).click();
  await rescue(page).waitFor();
  return desk;
}

describe('the rescue button', () => {
  it('is always in the same place: without a call, with one, while searching and after an order', async () => {
    const desk = await sitDownWithRescue();
    const { page, takeCall, dialer } = desk;
    await takeCall();
    const place = await rescue(page).boundingBox();
    expect(place).not.toBeNull();
    expect(await rescue(page).innerText()).toContain('Billing');

    await searchField(page).fill('sam');
    await page.keyboard.press('Enter');
    await page.locator('.pick').waitFor();
    expect(await rescue(page).boundingBox()).toEqual(place);
    await page.keyboard.press('Escape');

    dialer.misbehave({ kind: 'slow', ms: 1500 }, { function: 'ra_call_control' });
    await rescue(page).click();
    await rescue(page).getByText('Handing over').waitFor();
    expect(await rescue(page).boundingBox()).toEqual(place);
    await outcomeOn(page, 'Handed over to Billing');
    expect(dialled(desk)).toEqual([expect.stringContaining('*BILLING*')]);
    expect(orders(dialer)).toHaveLength(1);

    // The card is lower without a call; above the buttons, the rescue stays the first of all.
    await page.getByRole('heading', { name: 'Waiting for a call' }).waitFor();
    const first = page.getByRole('main').getByRole('button').first();
    expect(await first.innerText()).toContain('Billing');
    await takeCall();
    expect(await rescue(page).boundingBox()).toEqual(place);
  });

  it('is the first of the strip too, and sends from there', async () => {
    const desk = await sitDownWithRescue();
    const { page } = desk;
    await choose(page, 'Small strip');
    await page.getByRole('button', { name: 'Back to the window' }).waitFor();
    const place = await rescue(page).boundingBox();
    const labels = await page.locator('.strip-label').allInnerTexts();
    expect(labels).toEqual(['Billing', 'Dana, floor lead', 'Sam, nights']);
    await takeStripCall(desk);
    expect(await rescue(page).boundingBox()).toEqual(place);
    await rescue(page).click();
    await outcomeOn(page, 'Handed over to Billing');
    expect(dialled(desk)).toEqual([expect.stringContaining('*BILLING*')]);
  });

  it('is pressed by its number key, is one at a time, and can be given up', async () => {
    const desk = await sitDownWithRescue();
    const { page, takeCall, button } = desk;
    await takeCall();
    await page.keyboard.press('3');
    await outcomeOn(page, 'Handed over to Billing');

    await button('Sam, nights').click({ button: 'right', force: true });
    await page.getByRole('menuitem', { name: 'Make it the rescue' }).click();
    await rescue(page).getByText('Sam, nights').waitFor();
    await button('Sam, nights').click({ button: 'right', force: true });
    await page.getByRole('menuitem', { name: 'No rescue any more' }).click();
    await expect.poll(() => rescue(page).count()).toBe(0);
  });
});
