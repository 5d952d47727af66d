import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { TeamSource } from '../../shared/team-directory.ts';
import { startTeamServer } from '../integration/directory/team-server.ts';
import { certificate } from '../integration/dialer/raw-server.ts';
import { emptyFolder } from '../integration/settings/empty-folder.ts';
import { createPublisher, teamDocument, teamText } from '../unit/directory/team-samples.ts';
import { outcomeOn, sitDown } from './agent.ts';

/** The system's authorities, with that of the tests' servers among them. */
const trusting = { environment: { BATON_TEST_AUTHORITY: certificate('authority') } };

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, label: string) =>
  main(page).getByRole('button', { name: label }).first();

const setSource = (page: Page, source: TeamSource) =>
  page.evaluate((given) => window.baton.setTeamSource(given), source);

const load = (page: Page) => page.evaluate(() => window.baton.loadTeam());

/** A file that the unprivileged Baton can read. */
function publishFile(text: string): string {
  const folder = emptyFolder();
  chmodSync(folder, 0o755);
  const path = join(folder, 'team.json');
  writeFileSync(path, text, { mode: 0o644 });
  return path;
}

it(
  'a team directory of a file is shown locked, and its buttons hand over',
  { timeout: 90_000 },
  async () => {
    const desk = await sitDown();
    const { page } = desk;
    // An in-group that the built-in dialer knows.
    const path = publishFile(teamText().replace('NIGHTDESK', 'BILLING'));
    await setSource(page, { from: { kind: 'file', path }, publicKey: null });
    const night = button(page, 'Night desk');
    await night.waitFor();
    await main(page).getByText('Front office, as of').waitFor();

    const menu = page.getByRole('menu', { name: 'What to do with Night desk' });
    await night.focus();
    await page.keyboard.press('ContextMenu');
    await menu.getByRole('menuitem').first().waitFor();
    expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual([
      'Add to the favourites',
      'Make it the rescue',
      'Give it a key',
    ]);
    await menu.getByRole('menuitem').first().click();
    const state = () => page.evaluate(() => window.baton.readState());
    await expect.poll(async () => (await state()).speedDial.favourites).toEqual(['team-night']);
    const id = 'team-night';
    await night.focus();
    await page.keyboard.press('ContextMenu');
    await menu.getByRole('menuitem', { name: 'Give it a key' }).click();
    const form = page.getByRole('dialog', { name: 'Team entry' });
    // What the team shares can be read there, and nothing of it changed.
    expect(await form.getByRole('textbox').count()).toBe(0);
    await form.getByLabel('Number key').selectOption('9');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await state()).speedDial.keys['9']).toBe(id);
    await page.getByText('Changed the key of Night desk.').waitFor();

    const callId = await desk.takeCall();
    await page.keyboard.press('9');
    await outcomeOn(page, 'Handed over to Night desk');
    expect(desk.dialer.redirects).toMatchObject([{ callId }]);
    expect(desk.journal().at(-1)).toMatchObject({ entryId: id });
  },
);

it(
  'a signed one of an https address is there again without its server, and a bad one takes nothing away',
  { timeout: 120_000 },
  async () => {
    const publisher = createPublisher();
    const server = await startTeamServer();
    const publish = (text: string, signature = publisher.sign(text)) => {
      server.files.set('/team.json', {
        body: text,
        etag: `"${text.length}-${signature.slice(0, 8)}"`,
      });
      server.files.set('/team.json.sig', { body: signature });
    };
    publish(teamText('First'));
    const desk = await sitDown({ keyring: 'unlocked', start: trusting });
    const { page } = desk;
    await setSource(page, {
      from: { kind: 'https', url: server.url },
      publicKey: publisher.publicKey,
    });
    await main(page).getByText('First, signed').waitFor();
    await button(page, 'Dana, floor lead').waitFor();

    const forged = JSON.stringify({ ...teamDocument, name: 'Forged' });
    publish(forged, publisher.sign(teamText('First')));
    await load(page);
    await main(page).getByText('does not match the key').waitFor();
    await main(page).getByText('First, signed').waitFor();
    expect(await page.getByText('Forged').count()).toBe(0);

    publish(teamText('Second'));
    await main(page).getByRole('button', { name: 'Try again' }).click();
    await main(page).getByText('Second, signed').waitFor();
    expect(await main(page).getByText('does not match the key').count()).toBe(0);
    const sent = server.bodyBytes();
    await load(page);
    expect(server.bodyBytes()).toBe(sent);

    await server.stop();
    await desk.baton.stop();
    const again = await desk.machine.start({ keyring: 'unlocked', ...trusting });
    await main(again.page).getByText('Second, signed').waitFor();
    await main(again.page).getByText('can’t be reached').waitFor();
    await button(again.page, 'Night desk').waitFor();
  },
);

it('a newer one waits until after the call', { timeout: 90_000 }, async () => {
  const desk = await sitDown();
  const { page } = desk;
  const path = publishFile(teamText('Before'));
  await setSource(page, { from: { kind: 'file', path }, publicKey: null });
  await main(page).getByText('Before, as of').waitFor();
  const callId = await desk.takeCall();
  writeFileSync(path, teamText('After'));
  await load(page);
  expect((await page.evaluate(() => window.baton.readState())).team?.copy?.name).toBe('Before');
  desk.dialer.endCall(callId);
  await main(page).getByText('After, as of').waitFor();
});
