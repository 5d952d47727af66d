import { writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { t } from '../../../shared/texts/t.ts';
import { readableFile, teamOfFloor } from './full-desk.ts';
import type { FullDesk } from './full-desk.ts';
import { choose, closeSheet, openSheet, outcomeSays, pressed, sheetOf } from './look.ts';
import type { Look } from './look.ts';

/** The directory with all that can stand in it, and the menu of one of its buttons. */
export async function listScreens(desk: FullDesk, look: Look): Promise<void> {
  const { page, takeCall, endCall, button, teamFile } = desk;
  await takeCall();
  const name = t('directory.sample.support');
  await button(name).click();
  await outcomeSays(page, t('order.handed-over', { name }));
  await endCall();
  const recents = page.getByRole('region', { name: t('speed-dial.recents') });
  await recents.waitFor();
  await page.locator('.directory').evaluate((list) => list.scrollTo(0, 0));
  await look('favourites-and-used-lately');
  // Without a call it can't be pressed, and its menu is there all the same.
  await button(t('directory.sample.billing')).click({ button: 'right', force: true });
  await page.locator('.entry-menu').waitFor();
  await look('menu-of-a-button');
  await page.keyboard.press('Escape');

  writeFileSync(teamFile, 'no JSON');
  await page.evaluate(() => window.baton.loadTeam());
  await page.locator('.team-trouble').scrollIntoViewIfNeeded();
  await look('team-directory-in-trouble');
  writeFileSync(teamFile, JSON.stringify(teamOfFloor));
  await page.evaluate(() => window.baton.loadTeam());
  await page.locator('.team-trouble').waitFor({ state: 'hidden' });
  await page.locator('.team-note').scrollIntoViewIfNeeded();
  await look('team-directory');
}

/** The form of an entry: empty, wrong, with all its parts open, and that of the team's. */
export async function entryScreens(desk: FullDesk, look: Look): Promise<void> {
  const { page, button } = desk;
  const adding = await openSheet(page, 'menu.add-button');
  await look('entry-added');
  await pressed(adding, 'entry.add');
  await adding.getByText(t('entry.label.missing')).waitFor();
  await look('entry-wrong');
  await closeSheet(page);

  await menuOf(page, button(t('directory.sample.repairs')), 'speed-dial.menu.edit');
  await sheetOf(page).waitFor();
  await openAllParts(sheetOf(page));
  await look('entry-with-all-parts');
  await sheetOf(page).locator('.stretch-times').first().scrollIntoViewIfNeeded();
  await look('entry-with-opening-hours');
  await closeSheet(page);
}

async function menuOf(page: Page, button: Locator, line: 'speed-dial.menu.edit'): Promise<void> {
  await button.click({ button: 'right', force: true });
  await page.getByRole('menuitem', { name: t(line), exact: true }).click();
}

const openAllParts = (sheet: Locator) =>
  sheet.locator('details').evaluateAll((parts) => {
    for (const part of parts) part.setAttribute('open', '');
  });

/** The directory being arranged, its groups and its statuses. */
export async function arrangeScreens({ page }: FullDesk, look: Look): Promise<void> {
  await choose(page, 'menu.arrange');
  await page.getByRole('main', { name: t('arrange.title') }).waitFor();
  await look('arranged');
  const name = t('directory.sample.night-manager');
  await page.getByRole('button', { name: t('arrange.menu', { name }), exact: true }).click();
  await page.getByRole('menuitem').first().waitFor();
  await look('arranged-by-menu');
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  await pressed(page, 'arrange.add-group');
  await sheetOf(page).waitFor();
  await look('group');
  await closeSheet(page);
  await pressed(page, 'arrange.done');
  await openSheet(page, 'menu.groups');
  await look('groups');
  await closeSheet(page);
  await openSheet(page, 'menu.statuses');
  await look('statuses');
  await closeSheet(page);
}

/** Rows that are new, there already, doubtful and wrong. */
const mixedRows = [
  'label,number,group,status,note',
  'Warehouse,9 1 800 555 0151,Logistics,,Till 18:00',
  'Billing twin,8600051,Departments,,',
  'Broken,!,Departments,,',
  ',9 1 800 555 0152,Logistics,,No label',
  'Long status,9 1 800 555 0153,Logistics,TOOLONGSTATUS,',
].join('\r\n');

const goodRows = [
  'label,number,group',
  'Warehouse,9 1 800 555 0151,Logistics',
  'Loading bay,8600070,Logistics',
].join('\r\n');

/** What a file would bring, and what came of it. */
export async function importScreens({ baton, page }: FullDesk, look: Look): Promise<void> {
  const chosen = (path: string) =>
    baton.electron.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, path);
  const sheet = await openSheet(page, 'menu.import');
  await look('import');
  await chosen(readableFile('contacts.csv', mixedRows));
  await pressed(sheet, 'import.choose');
  await sheet.getByRole('row').first().waitFor();
  await look('import-with-wrong-rows');
  await chosen(readableFile('contacts.csv', goodRows));
  await pressed(sheet, 'import.choose-another');
  await sheet.getByText(t('import.bring-in-count', { count: 2 })).click();
  await sheet
    .getByText(t('import.done', { count: 2 }))
    .first()
    .waitFor();
  await look('imported');
  await closeSheet(page);
}
