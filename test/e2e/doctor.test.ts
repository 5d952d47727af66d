import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { apiUser, canaryPassword, sitDown, startDialer } from './agent.ts';
import { connect, connectionTo } from './connection.ts';
import { emptyMachine } from './baton-app.ts';
import type { Keyring, Machine } from './baton-app.ts';

const { DISPLAY, WAYLAND_DISPLAY, ...environment } = process.env;

/** Runs Baton on a machine without a display, as from a job that nobody watches. */
async function baton(machine: Machine, keyring: Keyring, ...given: readonly string[]) {
  const { executable, arguments: own } = machine.commandWith(keyring);
  const child = spawn(executable, [...own, ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: process.platform === 'linux' ? environment : { ...environment, DISPLAY, WAYLAND_DISPLAY },
  });
  onTestFinished(() => void child.kill());
  const [said, complained, ended] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const [code] = ended as [number | null];
  return { said, complained, code };
}

const doctor = (machine: Machine, keyring: Keyring, ...given: readonly string[]) =>
  baton(machine, keyring, '--doctor', ...given);

/** Opens the check by the menu, and waits for its end. */
async function checkConnection(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Check connection' }).click();
  const sheet = page.getByRole('dialog', { name: 'Check connection' });
  await ended(sheet);
  return sheet;
}

async function ended(sheet: Locator): Promise<void> {
  const again = sheet.getByRole('button', { name: 'Check again' });
  await expect.poll(() => again.getAttribute('aria-disabled'), { timeout: 20_000 }).toBe('false');
}

describe('“Check connection” in the window', () => {
  it('ticks every step of a connection that is well, and copies a report without a secret', async () => {
    const { page, baton, dialer } = await sitDown();
    const sheet = await checkConnection(page);
    const steps = sheet.getByRole('list', { name: 'Steps' }).getByRole('listitem');
    expect(await steps.count()).toBe(9);
    expect(await steps.allInnerTexts()).toEqual([
      ...Array<unknown>(8).fill(expect.stringContaining('Passed')),
      expect.stringContaining('Left out'),
    ]);
    await sheet.getByText('All is well.').waitFor();

    await sheet.getByRole('button', { name: 'Copy report' }).click();
    const report = () =>
      baton.electron.evaluate(async ({ clipboard }) => await clipboard.readText());
    await expect.poll(report).toContain('[ok]');
    expect(await report()).not.toContain(canaryPassword);
    expect(dialer.refusedLogIns).toEqual([]);
    expect(dialer.redirects).toEqual([]);
  });

  it('says of a user below level 7 what an administrator has to set, word for word', async () => {
    const { page, dialer } = await sitDown({ users: [{ ...apiUser, level: 4 }] });
    await page.getByText('may not look').first().waitFor();
    const sheet = await checkConnection(page);
    expect(await sheet.innerText()).toContain(
      'open Users, user 6666, set User Level to 7 or higher and View Reports to 1.',
    );
    expect(dialer.refusedLogIns).toHaveLength(1);
  });

  it('tries a refused log-in again only when somebody presses the button for it', async () => {
    const { page, dialer } = await sitDown();
    dialer.setPassword(apiUser.user, 'another');
    await page.getByRole('button', { name: 'Ask again' }).waitFor();
    const refused = dialer.refusedLogIns.length;
    const sheet = await checkConnection(page);
    await sheet.getByText('not tried again').waitFor();
    dialer.setPassword(apiUser.user, canaryPassword);
    await sheet.getByRole('button', { name: 'Check again' }).click();
    await ended(sheet);
    await sheet.getByText('not tried again').waitFor();
    await sheet.getByRole('button', { name: 'Try the log-in again' }).click();
    await sheet.getByText('All is well.').waitFor();
    expect(dialer.refusedLogIns).toHaveLength(refused);
  });

  it('checks the built-in dialer in a first rehearsal', async () => {
    const { page } = await emptyMachine().start({ arguments: ['--rehearsal'] });
    const sheet = await checkConnection(page);
    await sheet.getByText('All is well.').waitFor();
    await sheet.getByText('http://127.0.0.1:').waitFor();
  });
});

describe('baton --doctor', () => {
  it('says that nothing is set up, and ends with 2', async () => {
    const { said, code } = await doctor(emptyMachine(), 'none');
    expect(said).toContain('No dialer is set up');
    expect(code).toBe(2);
  });

  it('checks what the settings say, as text and as JSON, beside a Baton that runs', async () => {
    const dialer = await startDialer();
    const machine = emptyMachine();
    const { page } = await machine.start({ keyring: 'unlocked' });
    await connect(page, connectionTo(dialer));
    await page.getByText('No call').first().waitFor();

    const plain = await doctor(machine, 'unlocked');
    expect(plain).toMatchObject({ code: 0 });
    expect(plain.said).toContain('[ok]');
    const json = await doctor(machine, 'unlocked', '--json');
    expect(JSON.parse(json.said)).toMatchObject({ version: 1, well: true });
    dialer.setSystemApiActive(false);
    const ill = await doctor(machine, 'unlocked', '--json');
    expect(ill.code).toBe(1);
    expect(JSON.parse(ill.said)).toMatchObject({ well: false });
    for (const { said } of [plain, json, ill]) expect(said).not.toContain(canaryPassword);
    expect(dialer.refusedLogIns).toEqual([]);
    // The one that runs is where it was.
    dialer.setSystemApiActive(true);
    await page.getByText('No call').first().waitFor();
  });

  it('tries a refused log-in once, however often it is run, and again with --retry', async () => {
    const dialer = await startDialer();
    const machine = emptyMachine();
    const { page, stop } = await machine.start({ keyring: 'unlocked' });
    await connect(page, connectionTo(dialer));
    await page.getByText('No call').first().waitFor();
    await stop();
    dialer.setPassword(apiUser.user, 'another');
    for (let run = 0; run < 3; run += 1)
      expect(await doctor(machine, 'unlocked')).toMatchObject({ code: 1 });
    expect(dialer.refusedLogIns).toHaveLength(1);
    dialer.setPassword(apiUser.user, canaryPassword);
    expect((await doctor(machine, 'unlocked')).said).toContain('not tried again');
    expect(await doctor(machine, 'unlocked', '--retry')).toMatchObject({ code: 0 });
    expect(dialer.refusedLogIns).toHaveLength(1);
  });

  it('leaves damaged settings and another’s unfinished writes as they are, and ends with 2', async () => {
    const machine = emptyMachine();
    const files = { 'settings.json': '{ "version": 1, "dial', 'settings.json.tmp-0a1b2c': '{' };
    await (await machine.start()).stop();
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(machine.profile, name), content, { mode: 0o644 });
    }
    const { said, code } = await doctor(machine, 'none');
    expect(said).toContain('settings.json could not be read');
    expect(code).toBe(2);
    for (const [name, content] of Object.entries(files)) {
      expect(readFileSync(join(machine.profile, name), 'utf8')).toBe(content);
    }
  });

  it.runIf(process.getuid?.() === 0)(
    'ends with 2 and without a box where its folder is somebody else’s',
    async () => {
      const machine = emptyMachine();
      mkdirSync(machine.profile, { mode: 0o755 });
      const { said, code } = await doctor(machine, 'none', '--json');
      expect(JSON.parse(said)).toMatchObject({ notChecked: 'not-readable' });
      expect(code).toBe(2);
    },
  );

  it.each([[['--json']], [['--doctor', '--call', 'Y0315201639000402027']]])(
    'ends with 2 and a sentence on %j, which say nothing together',
    async (given) => {
      const { said, complained, code } = await baton(emptyMachine(), 'none', ...given);
      expect(complained).toContain('--doctor');
      expect(said).toBe('');
      expect(code).toBe(2);
    },
  );
});
