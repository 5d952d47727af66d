import { t } from '../../../shared/texts/t.ts';
import type { FullDesk } from './full-desk.ts';
import type { Look } from './look.ts';

/** What is found as one types, and the pick that is shown before anything is sent. */
export async function findScreens({ page, takeCall }: FullDesk, look: Look): Promise<void> {
  await takeCall();
  const field = page.getByRole('combobox', { name: t('speed-dial.search') });
  await field.fill('555');
  await page.getByRole('option').nth(2).waitFor();
  await look('found');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.pick').waitFor();
  await look('picked');
  await field.fill('+1 727 555 0142');
  await page.getByRole('option').first().waitFor();
  await look('number-typed');
  await page.keyboard.press('Enter');
  await page.locator('.pick').waitFor();
  await look('number-picked');
  await field.fill('zzzz');
  await page.locator('.search-said').waitFor();
  await look('nothing-found');
  await page.keyboard.press('Escape');
}
