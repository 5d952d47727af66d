import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { outcomeOn, startDialer, saveEntry } from './agent.ts';
import { connect, connectionTo } from './connection.ts';
import { emptyMachine } from './baton-app.ts';
import { setWidth } from './layout.ts';
import { profileFile, profileFilesLike } from './profile-files.ts';

/** A rehearsal brings its first call by itself, within this time. */
const soon = { timeout: 10_000 };

const bandOf = (page: Page) => page.getByRole('complementary', { name: 'Rehearsal' });

async function open(page: Page, item: string) {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** The band's word as it looks; what lies over it or dims it changes the picture. */
async function pictureOfBand(page: Page): Promise<Buffer> {
  return page.getByRole('complementary').getByText('Rehearsal', { exact: true }).screenshot();
}

/** The files that a mode keeps for itself. */
const ownFiles = /(speed-dial|journal)\.jsonl?$/;

describe('a rehearsal', () => {
  it('brings a call and buttons, hands it over at one click, and leaves no trace at the real dialer', async () => {
    const machine = emptyMachine();
    const { page } = await machine.start({ arguments: ['--rehearsal'] });
    const begun = performance.now();
    await page.getByRole('timer').waitFor(soon);
    expect(performance.now() - begun).toBeLessThan(soon.timeout);
    await page.getByRole('main').getByRole('button', { name: 'Dana, floor lead' }).click();
    await outcomeOn(page, 'Handed over to Dana, floor lead');
    await saveEntry(page, {
      id: 'mine',
      label: 'Only for practice',
      group: 'others',
      destination: { kind: 'number', number: '8600099' },
    });
    await page.getByRole('combobox').fill('practice');
    await page.getByRole('option').getByText('Only for practice').waitFor();
    expect(profileFilesLike(machine, ownFiles).toSorted()).toEqual([
      'rehearsal-journal.jsonl',
      'rehearsal-speed-dial.json',
    ]);
    const rehearsed = ['rehearsal-journal.jsonl', 'rehearsal-speed-dial.json'].map((name) =>
      profileFile(machine, name),
    );
    expect(rehearsed[0]).toContain('"outcome":{"kind":"handed-over"}');
    expect(rehearsed[1]).toContain('Only for practice');

    const dialer = await startDialer();
    await connect(page, connectionTo(dialer));
    await page.getByText('Waiting for a call').first().waitFor();
    expect(await bandOf(page).count()).toBe(0);
    await page.getByText('No buttons yet').waitFor();
    await open(page, 'History');
    await page.getByText('Nothing was handed over yet').waitFor();
    expect(
      ['rehearsal-journal.jsonl', 'rehearsal-speed-dial.json'].map((name) =>
        profileFile(machine, name),
      ),
    ).toEqual(rehearsed);
  });

  it('starts from the welcome screen too, and wears its band on every screen', async () => {
    const baton = await emptyMachine().start();
    const { page } = baton;
    await page.getByRole('button', { name: 'Practise on the built-in dialer' }).click();
    await bandOf(page).getByText('Rehearsal', { exact: true }).waitFor();
    for (const width of [400, 320]) {
      await setWidth(baton, width);
      const alone = await pictureOfBand(page);
      for (const [item, name] of [
        ['Settings', 'Settings'],
        ['History', 'History'],
        ['Add a button', 'Add an entry'],
      ] as const) {
        await open(page, item);
        await page.getByRole('dialog', { name }).waitFor();
        expect((await pictureOfBand(page)).equals(alone), `${item} at ${width} px`).toBe(true);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog', { name }).waitFor({ state: 'hidden' });
      }
    }
    await page.getByRole('timer').waitFor(soon);
    await open(page, 'End the rehearsal');
    await page.getByRole('button', { name: 'Practise on the built-in dialer' }).waitFor();
    expect(await bandOf(page).count()).toBe(0);
  });
});
