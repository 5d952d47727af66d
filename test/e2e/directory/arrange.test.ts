import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sitDown } from '../agent.ts';
import type { Desk } from '../agent.ts';
import { choose, directoryOnDisk, labelsOf, nothingWasSent } from './directory-desk.ts';

/** A row where the directory is arranged, by what it is: `entry:sam`, `favourite:sam`, `group:others`. */
const row = (page: Page, key: string): Locator =>
  page.getByRole('grid', { name: 'Groups and entries' }).locator(`[data-key="${key}"]`);

/** Sam and Billing are favourites; the window is large enough for all rows. */
async function arrange(): Promise<Desk> {
  const desk = await sitDown();
  await desk.page.evaluate(async () => {
    for (const id of ['sam', 'billing']) {
      await window.baton.changeDirectory({ kind: 'set-favourite', id, favourite: true });
    }
  });
  await desk.page.getByRole('button', { name: 'Dismiss' }).click();
  await desk.baton.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(800, 940),
  );
  await desk.page.waitForFunction(() => window.innerHeight > 900);
  await choose(desk.page, 'Arrange the buttons');
  await row(desk.page, 'group:others').waitFor();
  return desk;
}

/** Takes a row by its handle, goes to a place by the arrows, and drops it there: keys alone. */
async function moveByKeys(page: Page, key: string, place: string): Promise<void> {
  await row(page, key).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const target = page.locator(`:focus[aria-label="${place}"]`);
  for (let places = 0; places < 20; places += 1) {
    await page.locator(':focus[aria-roledescription="droppable"], :focus[role="button"]').waitFor();
    if ((await target.count()) === 1) break;
    await page.keyboard.press('ArrowDown');
  }
  await target.press('Enter');
}

/** Drags a row by the pointer to just below the upper edge of another, or onto its middle. */
async function drag(page: Page, key: string, onto: string, where: 'above' | 'on'): Promise<void> {
  const from = await boxOf(row(page, key));
  const to = await boxOf(row(page, onto));
  const x = from.x + 120;
  const middle = from.y + from.height / 2;
  await page.mouse.move(x, middle);
  await page.mouse.down();
  await page.mouse.move(x, middle + 12, { steps: 4 });
  const y = to.y + (where === 'above' ? 3 : to.height / 2);
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.move(x + 1, y);
  await page.mouse.up();
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

/** What a screen reader was told of the latest move. */
const told = (page: Page, text: string) =>
  page.getByRole('main').getByRole('status').getByText(text).waitFor();

/** Groups, entries and favourites in the order of the file. */
function orderOf({ machine }: Desk) {
  const { groups, entries, favourites } = directoryOnDisk(machine);
  const idsIn = (group: string) => entries.filter((entry) => entry.group === group);
  return {
    groups: groups.map(({ id }) => id).join(' '),
    managers: idsIn('managers').map(({ id }) => id),
    departments: idsIn('departments').map(({ id }) => id),
    favourites,
  };
}

const arranged = {
  groups: 'departments managers others',
  managers: ['sam'],
  departments: ['dana', 'billing'],
  favourites: ['billing', 'sam'],
};

describe('the directory is arranged', () => {
  it('by keys alone, also while a call is on: each move is told, nothing is sent, all is kept', async () => {
    const desk = await arrange();
    const { page, takeCall, machine, baton } = desk;
    await takeCall();
    await page.getByText('A call is on, and nothing is sent from here.').waitFor();

    await moveByKeys(page, 'entry:sam', 'Insert between Managers and Dana, floor lead');
    await told(page, 'Sam, nights is 1 of 2 in Managers now.');
    await moveByKeys(page, 'entry:dana', 'Insert between Departments and Billing');
    await told(page, 'Dana, floor lead is 1 of 2 in Departments now.');
    await moveByKeys(page, 'group:managers', 'Insert between Billing and Others');
    await told(page, 'The group Managers is 2 of 3 now.');
    await moveByKeys(page, 'favourite:billing', 'Insert between Favourites and Sam, nights');
    await told(page, 'Billing is 1 of 2 favourites now.');
    expect(orderOf(desk)).toEqual(arranged);

    await page.keyboard.press('1');
    await nothingWasSent(desk);
    await page.getByRole('button', { name: 'Done' }).click();
    await baton.stop();
    const again = await machine.start();
    await again.page.getByRole('main').getByRole('button', { name: 'Dana' }).last().waitFor();
    expect(await labelsOf(again.page, 'Favourites')).toEqual(['Billing', 'Sam, nights']);
    expect(await labelsOf(again.page, 'Departments')).toEqual(['Dana, floor lead', 'Billing']);
    expect(await labelsOf(again.page, 'Managers')).toEqual(['Sam, nights']);
  });

  it('by the pointer: within a group, into another, groups and favourites', async () => {
    const desk = await arrange();
    const { page } = desk;
    await drag(page, 'entry:sam', 'entry:dana', 'above');
    await told(page, 'Sam, nights is 1 of 2 in Managers now.');
    await drag(page, 'entry:dana', 'entry:billing', 'above');
    await told(page, 'Dana, floor lead is 1 of 2 in Departments now.');
    await drag(page, 'group:departments', 'group:managers', 'above');
    await told(page, 'The group Departments is 1 of 3 now.');
    await drag(page, 'favourite:billing', 'favourite:sam', 'above');
    await told(page, 'Billing is 1 of 2 favourites now.');
    expect(orderOf(desk)).toEqual(arranged);

    await drag(page, 'entry:sam', 'group:others', 'on');
    await told(page, 'Sam, nights is 1 of 1 in Others now.');
    expect(orderOf(desk).managers).toEqual([]);
    await nothingWasSent(desk);
  });

  it('by a menu for whoever drags neither way, and the keys go on where they were', async () => {
    const desk = await arrange();
    const { page } = desk;
    await page.getByRole('button', { name: 'More for Billing' }).last().click();
    await page.getByRole('menuitem', { name: 'Managers' }).click();
    await told(page, 'Billing is 3 of 3 in Managers now.');
    await page.getByRole('button', { name: 'More for Billing' }).last().click();
    await page.getByRole('menuitem', { name: 'Move up' }).click();
    await told(page, 'Billing is 2 of 3 in Managers now.');
    expect(orderOf(desk).managers).toEqual(['dana', 'billing', 'sam']);

    // The list knows that the arrow keys are for it again once a form over it is closed.
    await row(page, 'entry:dana').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Edit entry' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-key="entry:dana"]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[data-key="entry:billing"]:focus').waitFor();
  });
});
