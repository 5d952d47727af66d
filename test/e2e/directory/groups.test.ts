import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Machine } from '../baton-app.ts';
import { choose, directoryOnDisk, labelsOf, section } from './directory-desk.ts';
import { sitDownAgain } from '../same-baton.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Groups' });

const lines = (page: Page) =>
  sheet(page)
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => item.querySelector('.group-line-text')?.textContent),
    );

const groupsOnDisk = (machine: Machine) =>
  directoryOnDisk(machine).groups.map(({ name, colour }) => `${name} ${colour}`);

async function openGroups() {
  const desk = await sitDownAgain();
  await choose(desk.page, 'Groups');
  await sheet(desk.page).waitFor();
  return desk;
}

describe('groups', () => {
  it('are added, renamed, coloured and put in another order, and the window follows', async () => {
    const { page, machine } = await openGroups();
    await sheet(page).getByRole('button', { name: 'Add a group', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Add a group' });
    await form.getByRole('button', { name: 'Add a group', exact: true }).click();
    await form.getByText('Give the group a name.').waitFor();
    await form.getByLabel('Name').fill('Branches');
    await form.getByText('Teal').click();
    await form.getByRole('button', { name: 'Add a group', exact: true }).click();
    await form.waitFor({ state: 'hidden' });

    await sheet(page).getByRole('button', { name: 'Edit Managers' }).click();
    const edit = page.getByRole('dialog', { name: 'Edit group' });
    await edit.getByLabel('Name').fill('Floor leads');
    await edit.getByText('Orange').click();
    await edit.getByRole('button', { name: 'Save group' }).click();
    await edit.waitFor({ state: 'hidden' });
    await sheet(page).getByRole('button', { name: 'Move Departments up' }).click();

    await expect
      .poll(() => lines(page))
      .toEqual([
        'Departments1 entry, Blue',
        'Floor leads2 entries, Orange',
        'Others0 entries, No colour',
        'Branches0 entries, Teal',
      ]);
    expect(groupsOnDisk(machine)).toEqual([
      'Departments blue',
      'Floor leads orange',
      'Others none',
      'Branches teal',
    ]);
    await page.keyboard.press('Escape');
    const heading = section(page, 'Floor leads').getByRole('heading');
    expect(await heading.getAttribute('data-colour')).toBe('orange');
    const headings = page.getByRole('main').getByRole('heading', { level: 3 });
    expect(await headings.allInnerTexts()).toEqual(['Departments', 'Floor leads']);
  });

  it('that are removed leave their entries to a neighbour, and come back by Undo', async () => {
    const { page, machine } = await openGroups();
    const before = directoryOnDisk(machine);
    await sheet(page).getByRole('button', { name: 'Edit Departments' }).click();
    const form = page.getByRole('dialog', { name: 'Edit group' });
    const remove = form.getByRole('button', { name: 'Remove' });
    expect(await remove.getAttribute('title')).toBe('Its entries go to Managers.');
    await remove.click();
    const change = sheet(page).getByRole('status', { name: 'Latest change' });
    await change.getByText('Removed the group Departments.').waitFor();
    expect(await lines(page)).toEqual(['Managers3 entries, Purple', 'Others0 entries, No colour']);

    await change.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => lines(page)).toHaveLength(3);
    expect(directoryOnDisk(machine)).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await labelsOf(page, 'Departments')).toEqual(['Billing']);
  });

  it('and whatever else was changed come back by Ctrl+Z, which undoes typing in a field', async () => {
    const { page, machine } = await openGroups();
    const before = directoryOnDisk(machine);
    await sheet(page).getByRole('button', { name: 'Edit Departments' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => groupsOnDisk(machine)).toHaveLength(2);
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'hidden' });

    const field = page.getByRole('combobox');
    await field.pressSequentially('dan');
    await page.keyboard.press('Control+Z');
    expect(await field.inputValue()).not.toBe('dan');
    expect(groupsOnDisk(machine)).toHaveLength(2);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu', exact: true }).focus();
    await page.keyboard.press('Control+Z');
    await section(page, 'Departments').waitFor();
    expect(directoryOnDisk(machine)).toEqual(before);
  });

  it('can’t all be removed: the last one stays', async () => {
    const { page } = await openGroups();
    for (const name of ['Departments', 'Others']) {
      await sheet(page)
        .getByRole('button', { name: `Edit ${name}` })
        .click();
      const form = page.getByRole('dialog', { name: 'Edit group' });
      await form.getByRole('button', { name: 'Remove' }).click();
      await form.waitFor({ state: 'hidden' });
    }
    await sheet(page).getByRole('button', { name: 'Edit Managers' }).click();
    const form = page.getByRole('dialog', { name: 'Edit group' });
    await form.getByRole('button', { name: 'Save group' }).waitFor();
    expect(await form.getByRole('button', { name: 'Remove' }).count()).toBe(0);
    const answer = await page.evaluate(() =>
      window.baton.changeDirectory({ kind: 'remove-group', id: 'managers' }),
    );
    expect(answer).toEqual({ kind: 'last-group' });
  });
});
