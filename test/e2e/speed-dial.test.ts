import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fieldProblem } from '../../shared/dialer-fields.ts';
import { numberProblem } from '../../shared/number-problem.ts';
import { speedDialEntrySchema } from '../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import { buttons, outcomeOn, sitDown } from './agent.ts';
import type { Desk } from './agent.ts';
import type { BatonApp, Machine } from './baton-app.ts';
import { profileFile, writeProfileFile } from './profile-files.ts';

const fileName = 'speed-dial.json';

function entriesOnDisk(machine: Machine): readonly SpeedDialEntry[] {
  const { entries } = JSON.parse(profileFile(machine, fileName)) as { entries: SpeedDialEntry[] };
  return entries;
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await element.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

async function pressEnterOn(page: Page, element: Locator): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press('Enter');
}

async function choose(page: Page, item: string): Promise<void> {
  await pressEnterOn(page, page.getByRole('button', { name: 'Menu' }));
  const wanted = page.getByRole('menuitem', { name: item });
  await wanted.waitFor();
  for (let presses = 0; presses < 10; presses += 1) {
    if (await wanted.evaluate((it) => it === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Types over what stands in a field. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

const labels = {
  label: 'Label',
  number: 'Number',
  status: 'Status',
};

/** What stands next to a field, where a screen reader finds it as well. */
async function besideField(page: Page, label: string): Promise<string> {
  return page
    .getByLabel(label, { exact: true })
    .evaluate(
      (field) =>
        document.getElementById(field.getAttribute('aria-describedby') ?? '')?.innerText ?? '',
    );
}

const latestChange = (page: Page) => page.getByRole('status', { name: 'Latest change' });

/** Opens a part of the form that is folded. */
async function unfold(page: Page, part: string): Promise<void> {
  await pressEnterOn(page, page.getByRole('dialog').locator('summary', { hasText: part }));
}

/** An entry's row where the directory is arranged. */
const rowOf = (page: Page, label: string) =>
  page.getByRole('grid', { name: 'Groups and entries' }).getByRole('row', { name: label });

/** Opens the form of an entry where the directory is arranged: by Tab to the list, then by arrows. */
async function editByKeys(page: Page, label: string): Promise<void> {
  const focused = page.locator('[role="row"]:focus');
  for (let presses = 0; presses < 40 && (await focused.count()) === 0; presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Home');
  for (let rows = 0; rows < 20; rows += 1) {
    const name = await focused.getAttribute('aria-label');
    if (name?.startsWith(label)) return page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`There is no row ${label}.`);
}

/** The window gets the focus, as when an agent comes back from an editor. */
async function comeBack({ electron }: BatonApp): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.emit('focus');
  });
}

async function dials({ dialer, page, button, takeCall }: Desk, label: string): Promise<void> {
  await takeCall();
  const shown = await button(label).innerText();
  await button(label).click();
  await outcomeOn(page, `Handed over to ${label}`);
  const dialled = dialer.redirects.at(-1)?.extension ?? 'nothing';
  expect(shown.replace(/\s/g, '')).toContain(dialled);
}

describe('by keyboard alone a button', () => {
  it('is added, changed, removed and brought back, and stands in a file that people can read', async () => {
    const desk = await sitDown();
    const { page, machine, button, baton } = desk;

    await choose(page, 'Add a button');
    await page.keyboard.type('Ida, weekends');
    await type(page, labels.number, '9 1 (800) 555-0199');
    await tabTo(page, page.getByLabel('Group', { exact: true }));
    await page.keyboard.type('Others');
    await unfold(page, 'Status');
    await type(page, labels.status, 'WKEND');
    await page.keyboard.press('Enter');
    await button('Ida, weekends').waitFor();
    const ida = entriesOnDisk(machine).at(-1);
    expect(ida).toMatchObject({
      label: 'Ida, weekends',
      destination: { kind: 'number', number: '9 1 (800) 555-0199' },
      group: 'others',
      status: 'WKEND',
    });
    expect(profileFile(machine, fileName)).toContain('\n      "label": "Ida, weekends",\n');
    await dials(desk, 'Ida, weekends');

    await choose(page, 'Arrange the buttons');
    await editByKeys(page, 'Ida, weekends');
    await type(page, labels.label, 'Ida');
    await type(page, labels.number, '8600077');
    await pressEnterOn(page, page.getByRole('button', { name: 'Save entry' }));
    await rowOf(page, 'Ida, key 4').getByText('860 0077').waitFor();
    expect(entriesOnDisk(machine)).toHaveLength(buttons.length + 1);
    expect(entriesOnDisk(machine).at(-1)).toMatchObject({ id: ida?.id, label: 'Ida' });

    const before = profileFile(machine, fileName);
    await editByKeys(page, 'Sam, nights');
    await pressEnterOn(page, page.getByRole('button', { name: 'Remove', exact: true }));
    await latestChange(page).getByText('Removed Sam, nights.').waitFor();
    expect(await rowOf(page, 'Sam, nights').count()).toBe(0);
    expect(entriesOnDisk(machine)).toHaveLength(buttons.length);
    await pressEnterOn(page, page.getByRole('button', { name: 'Undo' }));
    await rowOf(page, 'Sam, nights').waitFor();
    expect(profileFile(machine, fileName)).toBe(before);

    for (const label of ['Sam, nights', 'Ida']) {
      await editByKeys(page, label);
      await pressEnterOn(page, page.getByRole('button', { name: 'Remove', exact: true }));
      await latestChange(page).getByText(`Removed ${label}.`).waitFor();
    }
    await pressEnterOn(page, page.getByRole('button', { name: 'Done' }));
    await button('Billing').waitFor();
    await baton.stop();
    expect(entriesOnDisk(machine).map(({ id }) => id)).toEqual(['dana', 'billing']);
  });
});

describe('a button', () => {
  it('with a mistake is not saved: each field says its own, and nothing typed is lost', async () => {
    const { page, machine } = await sitDown();
    const before = profileFile(machine, fileName);
    const tooLong = 'A name that is far too long for any button on any screen there is';
    const labelProblem = speedDialEntrySchema.shape.label.safeParse(tooLong).error?.issues[0];
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Add a button' }).click();

    const field = (name: keyof typeof labels) => page.getByLabel(labels[name], { exact: true });
    await page.locator('summary', { hasText: labels.status }).click();
    await field('label').fill(tooLong);
    await field('number').fill('+9');
    await field('status').fill('MANAGER');
    await page.keyboard.press('Enter');

    expect(await besideField(page, labels.label)).toBe(labelProblem?.message);
    expect(await besideField(page, labels.number)).toBe(numberProblem('+9', null));
    expect(await besideField(page, labels.status)).toBe(fieldProblem('status', 'MANAGER'));
    expect(await field('label').inputValue()).toBe(tooLong);
    expect(await field('number').inputValue()).toBe('+9');
    expect(await field('status').inputValue()).toBe('MANAGER');
    const focused = () => page.locator(':focus').getAttribute('name');
    expect(await focused()).toBe('label');

    await field('label').fill('Nora');
    await field('status').fill('NO TE');
    await page.getByRole('button', { name: 'Add entry' }).click();
    expect(await focused()).toBe('number');
    expect(await besideField(page, labels.status)).toContain('a space at position 3');
    expect(profileFile(machine, fileName)).toBe(before);

    await field('number').fill('+90');
    await field('status').fill('NOTE');
    await page.getByRole('button', { name: 'Add entry' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Nora' }).waitFor();
    expect(entriesOnDisk(machine).at(-1)).toMatchObject({
      label: 'Nora',
      destination: { number: '+90' },
      status: 'NOTE',
    });
  });

  it('that somebody writes into the file while Baton runs is there when the agent comes back', async () => {
    const desk = await sitDown();
    const { machine, baton, button, page } = desk;
    const written = {
      label: 'Written by hand',
      group: 'departments',
      destination: { kind: 'number', number: '8600042' },
    };
    const directory = JSON.parse(profileFile(machine, fileName)) as object;
    const content = { ...directory, entries: [...entriesOnDisk(machine), written] };
    writeProfileFile(machine, fileName, JSON.stringify(content));
    await comeBack(baton);
    await button('Written by hand').waitFor();
    await dials(desk, 'Written by hand');

    // In the middle of writing: what can't be read is left alone, and the buttons stay.
    const half = JSON.stringify(content).slice(0, 100);
    writeProfileFile(machine, fileName, half);
    await comeBack(baton);
    await page.evaluate(() => window.baton.readState());
    expect(await button('Written by hand').count()).toBe(1);
    expect(profileFile(machine, fileName)).toBe(half);
  });
});
