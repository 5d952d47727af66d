import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { orders, outcomeOn } from '../agent.ts';
import { choose, directoryOnDisk, labelsOf, section } from './directory-desk.ts';
import { sitDownAgain } from '../same-baton.ts';

const form = (page: Page, title = 'Add an entry') => page.getByRole('dialog', { name: title });

/** A field of the form, by its label. */
const field = (sheet: Locator, label: string) => sheet.getByLabel(label, { exact: true });

/** Opens a part of the form that is folded. */
const unfold = (sheet: Locator, part: string) =>
  sheet.locator('summary', { hasText: part }).click();

/** What stands in the folded parts, which are read without opening them. */
const values = (sheet: Locator) => sheet.locator('.part-value').allInnerTexts();

async function fillEveryField(sheet: Locator): Promise<void> {
  await field(sheet, 'Label').fill('Ida, weekends');
  await field(sheet, 'Number').fill('+1 (727) 555-0199');
  await sheet.getByText('Dials 1 727 555 0199.').waitFor();
  await field(sheet, 'Group').selectOption({ label: 'A new group…' });
  await field(sheet, 'Name of the new group').fill('Branches');

  await unfold(sheet, 'How it asks');
  await sheet.getByText('After 3 seconds').click();
  await field(sheet, 'Number hidden').check();

  await unfold(sheet, 'Key, favourite, rescue');
  await field(sheet, 'Number key').selectOption('7');
  await field(sheet, 'Favourite').check();
  await field(sheet, 'Rescue').check();

  await unfold(sheet, 'Opening hours');
  await field(sheet, 'Has opening hours').check();
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await sheet.getByTitle(day).click();
  }
  for (const day of ['Saturday', 'Sunday']) await sheet.getByTitle(day).click();
  await field(sheet, 'From').fill('22:00');
  await field(sheet, 'To').fill('06:00');
  await sheet.getByText('Runs past midnight').waitFor();
  await field(sheet, 'Time zone').selectOption('Asia/Manila');
  await field(sheet, 'While it is closed, offer').selectOption({ label: 'Sam, nights' });

  await unfold(sheet, 'Status');
  await field(sheet, 'Status').fill('WKEND');
  await field(sheet, 'Keep in the list').check();
  await field(sheet, 'What it stands for').fill('Sent to the weekend');
  await sheet.locator('summary').last().click();
  await field(sheet, 'Note').fill('Only after ten');
}

const filled = {
  label: 'Ida, weekends',
  destination: { kind: 'number', number: '+1 (727) 555-0199' },
  asks: 'countdown',
  numberHidden: true,
  hours: {
    zone: 'Asia/Manila',
    open: [{ days: [6, 7], from: '22:00', to: '06:00' }],
    alternative: 'sam',
  },
  status: 'WKEND',
  note: 'Only after ten',
};

describe('the form of an entry', () => {
  it('takes every field, says each in its folded part, and shows it again when it is edited', async () => {
    const { page, machine, button } = await sitDownAgain();
    await choose(page, 'Add a button');
    const sheet = form(page);
    await fillEveryField(sheet);
    const said = await values(sheet);
    expect(said).toEqual([
      'After 3 seconds',
      'Key 7, Favourite, Rescue',
      expect.stringContaining('Manila time'),
      'WKEND',
      'Only after ten',
    ]);
    await sheet.getByRole('button', { name: 'Add entry' }).click();
    await sheet.waitFor({ state: 'hidden' });

    const { entries, groups, favourites, keys, rescue, statuses } = directoryOnDisk(machine);
    const ida = entries.at(-1);
    const group = groups.find(({ name }) => name === 'Branches');
    expect(ida).toEqual({ ...filled, id: ida?.id, group: group?.id });
    expect({ favourites, seventh: keys['7'], rescue, statuses }).toEqual({
      favourites: [ida?.id],
      seventh: ida?.id,
      rescue: ida?.id,
      statuses: [{ status: 'WKEND', meaning: 'Sent to the weekend' }],
    });
    expect(await labelsOf(page, 'Branches')).toEqual(['Ida, weekends']);
    expect(await button('Ida, weekends').innerText()).not.toContain('0199');

    await section(page, 'Branches').getByRole('button').click({ button: 'right', force: true });
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const edit = form(page, 'Edit entry');
    expect(await values(edit)).toEqual(said);
    expect(await field(edit, 'Number').inputValue()).toBe('+1 (727) 555-0199');
    await edit.getByRole('button', { name: 'Save entry' }).click();
    await edit.waitFor({ state: 'hidden' });
    expect(directoryOnDisk(machine).entries.at(-1)).toEqual(ida);
  });

  it('is taken back in one step, whatever it has changed', async () => {
    const { page, machine } = await sitDownAgain();
    const before = directoryOnDisk(machine);
    const undoable = () => page.evaluate(async () => (await window.baton.readState()).undo);
    const undoBefore = await undoable();
    await choose(page, 'Add a button');
    await fillEveryField(form(page));
    await form(page).getByRole('button', { name: 'Add entry' }).click();
    await page.getByText('Saved Ida, weekends.').waitFor();
    expect(directoryOnDisk(machine).groups).toHaveLength(before.groups.length + 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Saved Ida, weekends.').waitFor({ state: 'detached' });
    expect(directoryOnDisk(machine)).toEqual(before);

    await page
      .getByRole('main')
      .getByRole('button', { name: 'Dana, floor lead' })
      .click({ button: 'right', force: true });
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const edit = form(page, 'Edit entry');
    await field(edit, 'Label').fill('Dana, new floor');
    await unfold(edit, 'Key, favourite, rescue');
    await field(edit, 'Number key').selectOption('9');
    await field(edit, 'Favourite').check();
    await field(edit, 'Rescue').check();
    await edit.getByRole('button', { name: 'Save entry' }).click();
    await page.getByText('Saved Dana, new floor.').waitFor();
    const saved = directoryOnDisk(machine);
    expect(saved.keys['9']).toBe(saved.rescue);
    await page.keyboard.press('Control+z');
    await expect.poll(() => directoryOnDisk(machine)).toEqual(before);
    expect(await undoable()).toEqual(undoBefore);
  });

  it('says who has a key now, and takes it from them', async () => {
    const { page, machine } = await sitDownAgain();
    await choose(page, 'Add a button');
    const sheet = form(page);
    await field(sheet, 'Label').fill('Ida');
    await field(sheet, 'Number').fill('8600042');
    await unfold(sheet, 'Key, favourite, rescue');
    // The next free key is offered.
    expect(await field(sheet, 'Number key').inputValue()).toBe('4');
    await field(sheet, 'Number key').selectOption({ label: '1, now Dana, floor lead' });
    await sheet.getByText('The key 1 presses Dana, floor lead now, which loses it.').waitFor();
    await sheet.getByRole('button', { name: 'Add entry' }).click();
    await sheet.waitFor({ state: 'hidden' });
    const { keys, entries } = directoryOnDisk(machine);
    expect(keys).toEqual({ '1': entries.at(-1)?.id, '2': 'sam', '3': 'billing' });
  });

  it('offers the statuses that are kept, which have a list of their own', async () => {
    const { page, machine } = await sitDownAgain();
    await choose(page, 'Statuses');
    const list = form(page, 'Kept statuses');
    await field(list, 'Status').fill('TOO LONG');
    await list.getByRole('button', { name: 'Keep status' }).click();
    expect(await list.locator('.field-problem').count()).toBe(1);
    for (const [status, meaning] of [
      ['SALE', 'Bought'],
      ['CALLBK', 'Wants a call'],
    ] as const) {
      await field(list, 'Status').fill(status);
      await field(list, 'What it stands for').fill(meaning);
      await page.keyboard.press('Enter');
      await field(list, `${status} stands for`).waitFor();
    }
    await list.getByRole('button', { name: 'Remove SALE' }).click();
    await page.keyboard.press('Escape');
    expect(directoryOnDisk(machine).statuses).toEqual([
      { status: 'CALLBK', meaning: 'Wants a call' },
    ]);

    await choose(page, 'Add a button');
    const sheet = form(page);
    await field(sheet, 'Label').fill('Ida');
    await field(sheet, 'Number').fill('8600042');
    await unfold(sheet, 'Status');
    await field(sheet, 'From the list').selectOption({ label: 'CALLBK, Wants a call' });
    expect(await field(sheet, 'Status').inputValue()).toBe('CALLBK');
    await page.keyboard.press('Escape');
    // What was typed waits for whoever opens it again.
    await choose(page, 'Add a button');
    expect(await field(sheet, 'Label').inputValue()).toBe('Ida');
  });

  it('explains DEFAULTINGROUP, which the dialer then gets', async () => {
    const { page, takeCall, button, dialer } = await sitDownAgain();
    await choose(page, 'Add a button');
    const sheet = form(page);
    await field(sheet, 'Label').fill('Anybody');
    await sheet.getByText('The default in-group', { exact: true }).click();
    await sheet.getByText('DEFAULTINGROUP: the dialer takes the default').waitFor();
    await sheet.getByRole('button', { name: 'Add entry' }).click();
    await sheet.waitFor({ state: 'hidden' });
    expect(await button('Anybody').innerText()).toContain('Default transfer group');
    await takeCall();
    await button('Anybody').click();
    await outcomeOn(page, 'Anybody');
    await expect.poll(() => orders(dialer)).toHaveLength(1);
    expect(orders(dialer)[0]?.form).toMatchObject({ ingroup_choices: 'DEFAULTINGROUP' });
  });
});
