import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { outcomeOn, saveEntry, sitDown } from '../agent.ts';
import { entryTo, labelsOf, section } from './directory-desk.ts';

/** Where each button stands in the window, by its label and its place in the directory. */
function placesOf(page: Page) {
  return page
    .getByRole('main')
    .locator('.dial')
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const label = button.querySelector('.dial-label')?.textContent;
        return { label, x, y, width, height };
      }),
    );
}

const longLabel = 'Legal, for contracts and for all complaints';

/** Two destinations were used lately, and a call is on. */
async function sitDownInCall() {
  const desk = await sitDown();
  const { page, takeCall, button } = desk;
  await saveEntry(page, entryTo('legal', '8600042', { label: longLabel }), '4');
  await saveEntry(page, entryTo('vat', '8600043', { label: 'Taxes', asks: 'countdown' }), '5');
  for (const label of ['Dana, floor lead', 'Sam, nights']) {
    await takeCall();
    await button(label).click();
    await outcomeOn(page, `Handed over to ${label}`);
  }
  await expect.poll(() => labelsOf(page, 'Used lately')).toHaveLength(2);
  await takeCall();
  return desk;
}

describe('while a call is on', () => {
  it('no button moves: not for a press, nor for what becomes of it, nor for those used lately', async () => {
    const { page, dialer, takeCall } = await sitDownInCall();
    const before = await placesOf(page);
    expect(before).toHaveLength(7);

    // By keys: a click would scroll a button into sight first.
    await page.keyboard.press('5');
    await outcomeOn(page, 'Handing over to Taxes');
    expect(await placesOf(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await outcomeOn(page, 'Taken back');
    expect(await placesOf(page)).toEqual(before);

    dialer.misbehave({ kind: 'slow', ms: 2500 }, { function: 'ra_call_control' });
    await page.keyboard.press('4');
    await outcomeOn(page, 'Handing over to Legal');
    expect(await placesOf(page)).toEqual(before);
    await outcomeOn(page, 'Handed over to Legal');
    await expect
      .poll(() => labelsOf(page, 'Used lately'))
      .toEqual([longLabel, 'Sam, nights', 'Dana, floor lead']);

    await takeCall();
    const next = await placesOf(page);
    await section(page, 'Used lately').getByRole('button').first().click();
    await outcomeOn(page, 'Handing over to Legal');
    expect(await placesOf(page)).toEqual(next);
  });
});
