import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fieldProblem } from '../../shared/dialer-fields.ts';
import { numberProblem, speedDialEntrySchema } from '../../shared/speed-dial.ts';
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
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

const labels = {
  label: 'Label',
  number: 'Number, with its dial prefix',
  status: 'Status (optional)',
};

/** What stands next to a field, where a screen reader finds it as well. */
async function besideField(page: Page, label: string): Promise<string> {
  return page
    .getByLabel(label)
    .evaluate(
      (field) =>
        document.getElementById(field.getAttribute('aria-describedby') ?? '')?.innerText ?? '',
    );
}

const removedLine = (page: Page) => page.getByRole('status', { name: 'Removed button' });

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
    await tabTo(page, page.getByRole('radio', { name: 'Managers' }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
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

    await choose(page, 'Edit the buttons');
    await pressEnterOn(page, page.getByRole('button', { name: 'Edit Ida, weekends' }));
    await type(page, labels.label, 'Ida');
    await type(page, labels.number, '8600077');
    await pressEnterOn(page, page.getByRole('button', { name: 'Save button' }));
    await page.getByRole('button', { name: /^Edit Ida\b.*860 0077/ }).waitFor();
    expect(entriesOnDisk(machine)).toHaveLength(buttons.length + 1);
    expect(entriesOnDisk(machine).at(-1)).toMatchObject({ id: ida?.id, label: 'Ida' });

    const before = profileFile(machine, fileName);
    await pressEnterOn(page, page.getByRole('button', { name: /^Edit Sam/ }));
    await pressEnterOn(page, page.getByRole('button', { name: 'Remove', exact: true }));
    await removedLine(page).getByText('Removed Sam, nights.').waitFor();
    expect(await page.getByRole('button', { name: /^Edit Sam/ }).count()).toBe(0);
    await pressEnterOn(page, page.getByRole('button', { name: 'Undo' }));
    await page.getByRole('button', { name: /^Edit Sam/ }).waitFor();
    expect(profileFile(machine, fileName)).toBe(before);

    for (const label of ['Sam, nights', 'Ida']) {
      await pressEnterOn(page, page.getByRole('button', { name: new RegExp(`^Edit ${label}`) }));
      await pressEnterOn(page, page.getByRole('button', { name: 'Remove', exact: true }));
      await removedLine(page).getByText(`Removed ${label}.`).waitFor();
    }
    await expect
      .poll(() => entriesOnDisk(machine).map(({ id }) => id))
      .toEqual(['dana', 'billing', ida?.id]);
    await pressEnterOn(page, page.getByRole('button', { name: 'Done' }));
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

    await page.getByLabel(labels.label).fill(tooLong);
    await page.getByLabel(labels.number).fill('+9');
    await page.getByLabel(labels.status).fill('MANAGER');
    await page.keyboard.press('Enter');

    expect(await besideField(page, labels.label)).toBe(labelProblem?.message);
    expect(await besideField(page, labels.number)).toBe(numberProblem('+9', null));
    expect(await besideField(page, labels.status)).toBe(fieldProblem('status', 'MANAGER'));
    expect(await page.getByLabel(labels.label).inputValue()).toBe(tooLong);
    expect(await page.getByLabel(labels.number).inputValue()).toBe('+9');
    expect(await page.getByLabel(labels.status).inputValue()).toBe('MANAGER');
    const focused = () => page.locator(':focus').getAttribute('name');
    expect(await focused()).toBe('label');

    await page.getByLabel(labels.label).fill('Nora');
    await page.getByLabel(labels.status).fill('NO TE');
    await page.getByRole('button', { name: 'Add button' }).click();
    expect(await focused()).toBe('number');
    expect(await besideField(page, labels.status)).toContain('a space at position 3');
    expect(profileFile(machine, fileName)).toBe(before);

    await page.getByLabel(labels.number).fill('+90');
    await page.getByLabel(labels.status).fill('NOTE');
    await page.getByRole('button', { name: 'Add button' }).click();
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
    const content = { version: 1, entries: [...entriesOnDisk(machine), written] };
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
