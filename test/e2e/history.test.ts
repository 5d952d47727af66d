import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journalLineText } from '../../electron/transfers/journal-lines.ts';
import { entryNamed } from '../unit/transfers/samples.ts';
import { emptyMachine, sharedBaton } from './baton-app.ts';
import type { BatonApp } from './baton-app.ts';
import { profileFile, writeProfileFile } from './profile-files.ts';

const count = 100_000;
const minuteMs = 60_000;

/** A year's worth of attempts, the newest an hour ago; the very oldest has a button of its own. */
function longJournal(): string {
  const newestMs = Date.now() - 60 * minuteMs;
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(newestMs - (count - 1 - index) * 5 * minuteMs).toISOString();
    const label = index === 0 ? 'The very first' : `Büro ${index % 40}`;
    const outcome =
      index % 10 === 9
        ? ({ kind: 'refused', reason: 'no-such-call' } as const)
        : ({ kind: 'handed-over' } as const);
    const entry = { ...entryNamed(`e${index}`), at, label, outcome };
    return journalLineText({ line: 'answered', ...entry });
  }).join('');
}

/** Loads the window anew and opens its history. */
async function openHistory({ page, electron }: BatonApp) {
  await page.reload();
  await page.getByRole('timer').waitFor({ timeout: 10_000 });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'History' }).click();
  const sheet = page.getByRole('dialog', { name: 'History' });
  await sheet.getByText(/[\d,]+ attempts/).waitFor({ timeout: 30_000 });
  return { page, electron, sheet };
}

const focusedPlace = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));

describe('a history of 100,000 attempts', () => {
  const rehearsal = sharedBaton({
    arguments: ['--rehearsal'],
    furnish: (machine) => writeProfileFile(machine, 'rehearsal-journal.jsonl', longJournal()),
  });

  it('is gone through by keyboard to its very end, and opened in place', async () => {
    const { page, sheet } = await openHistory(rehearsal());
    await sheet.locator('.attempt-summary').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focusedPlace(page)).toBe('2');
    await page.keyboard.press('End');
    await sheet.getByRole('button', { name: /^The very first/ }).waitFor();
    expect(await sheet.locator('li[aria-posinset]').count()).toBeLessThan(80);
    await page.keyboard.press('Enter');
    await sheet.getByText('Call ID').waitFor();
    await page.keyboard.press('Home');
    await page.waitForFunction(
      () => document.activeElement?.closest('li')?.getAttribute('aria-posinset') === '1',
    );
  });

  it('is searched and filtered, and says how many are found', async () => {
    const { sheet } = await openHistory(rehearsal());
    await sheet.getByLabel('Find').fill('very FIRST');
    await sheet.getByText('1 attempt found').waitFor();
    await sheet.getByLabel('Find').fill('buro 7');
    await sheet.getByLabel('Outcome').selectOption({ label: 'Handed over' });
    await sheet.getByLabel('Destination').selectOption({ label: 'Büro 7' });
    await sheet.getByText('2,500 attempts found').waitFor();
    await sheet.getByLabel('Find').fill('nobody at all');
    await sheet.getByText('No attempt is like that.').waitFor();
    await sheet.getByRole('button', { name: 'Show all' }).click();
    await sheet
      .getByRole('button', { name: /^Büro 39/ })
      .first()
      .waitFor();
  });

  it('copies an attempt for a ticket', async () => {
    const { sheet, electron } = await openHistory(rehearsal());
    await sheet.locator('.attempt-summary').first().click();
    await sheet.getByRole('button', { name: 'Copy for a ticket' }).click();
    await sheet.getByText('Copied').first().waitFor();
    const copied = await electron.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain(`Call ID: Y-e${count - 1}`);
    expect(copied).toContain('Outcome: ');
  });

  it('shows a day in figures, and goes to the day before', async () => {
    const { sheet } = await openHistory(rehearsal());
    await sheet.getByText('One day').click();
    await sheet.getByRole('button', { name: 'The day before' }).click();
    await sheet.getByText(/\d+ attempts on this day/).waitFor();
    await sheet.getByText('How they ended').waitFor();
    expect(await sheet.getByRole('table').count()).toBe(1);
  });

  it('takes in a new attempt on top, without moving what is being read', async () => {
    const { page, sheet } = await openHistory(rehearsal());
    await sheet.locator('.attempt-summary').nth(3).click();
    const opened = sheet.locator('li').filter({ has: page.locator('[aria-expanded="true"]') });
    const before = await opened.boundingBox();
    const { callId } = await page.evaluate(async () => {
      const { call } = await window.baton.readState();
      return call.kind === 'on-call' ? call.call : { callId: '' };
    });
    await page.evaluate(
      (id) =>
        window.baton.transfer({
          callId: id,
          to: { kind: 'number', number: '8600051' },
          confirmed: false,
          held: false,
          evenClosed: false,
        }),
      callId,
    );
    await sheet.getByRole('button', { name: 'Show 1 newer attempt' }).waitFor();
    expect(await opened.boundingBox()).toEqual(before);
    await sheet.getByRole('button', { name: 'Show 1 newer attempt' }).click();
    await sheet.getByText('A typed number').waitFor();
  });
});

describe('attempts that are older than may be kept', () => {
  it('are out of the file soon after the start', async () => {
    const machine = emptyMachine();
    const at = new Date(Date.now() - 400 * 24 * 60 * minuteMs).toISOString();
    const kept = journalLineText({
      line: 'answered',
      ...entryNamed('kept'),
      at: new Date(Date.now() - minuteMs).toISOString(),
    });
    const old = journalLineText({ line: 'answered', ...entryNamed('old'), at });
    writeProfileFile(machine, 'rehearsal-journal.jsonl', old + kept);
    await machine.start({ arguments: ['--rehearsal'] });
    await expect
      .poll(() => profileFile(machine, 'rehearsal-journal.jsonl'), { timeout: 10_000 })
      .not.toContain('"old"');
    expect(profileFile(machine, 'rehearsal-journal.jsonl')).toContain(kept);
  });
});
