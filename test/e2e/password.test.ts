import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buttons, canaryPassword, outcomeOn, saveEntry, startDialer } from './agent.ts';
import { connect, connectionTo, openSettings } from './connection.ts';
import { emptyMachine } from './baton-app.ts';
import type { BatonApp } from './baton-app.ts';
import { filesOf, filesThatHold } from './files-of.ts';

const passwordFile = 'password.json';

async function stateOfPassword(page: Page) {
  return (await page.evaluate(() => window.baton.readState())).settings.password;
}

// The keychain of macOS and Windows can't be taken away or locked for a test.
const onLinux = process.platform === 'linux';

describe.runIf(onLinux)('with a real keychain the password', () => {
  it('outlives a restart, and is in no file, no output and no part of the window', async () => {
    const dialer = await startDialer();
    const machine = emptyMachine();
    const first = await machine.start({ keyring: 'unlocked' });
    await connect(first.page, connectionTo(dialer));
    await expect.poll(() => stateOfPassword(first.page)).toEqual({ kind: 'in-keychain' });
    expect(JSON.parse(readFileSync(join(machine.profile, passwordFile), 'utf8'))).toMatchObject({
      kept: { backend: 'gnome_libsecret' },
    });
    await transferACall(first, dialer);
    dialer.setPassword('6666', 'changed');
    await first.page.getByRole('heading', { name: 'The log-in was refused' }).waitFor();
    await first.stop();

    dialer.setPassword('6666', canaryPassword);
    const second = await machine.start({ keyring: 'unlocked' });
    // What was refused is remembered over the restart, until a person asks.
    await second.page.getByRole('button', { name: 'Ask again' }).first().click();
    await second.page.getByText('No call').first().waitFor();
    expect(await stateOfPassword(second.page)).toEqual({ kind: 'in-keychain' });
    await openSettings(second.page);
    expect(await second.page.getByLabel('Password', { exact: true }).inputValue()).toBe('');
    expect(await second.page.content()).not.toContain(canaryPassword);
    expect(await heapOf(second.page)).not.toContain(canaryPassword);
    await second.stop();

    expect(filesThatHold(machine.home, canaryPassword)).toEqual([]);
    for (const { written } of [first, second]) expect(written()).not.toContain(canaryPassword);
    for (const { path, query } of dialer.requests) {
      expect(path + query).not.toContain(encodeURIComponent(canaryPassword));
    }
    const bodies = dialer.requests.map(({ body }) => body);
    expect(bodies.some((body) => body.includes(encodeURIComponent(canaryPassword)))).toBe(true);
  });

  it('is in none of the answers that the window gets', async () => {
    const dialer = await startDialer();
    const { page } = await emptyMachine().start({ keyring: 'unlocked' });
    const connection = connectionTo(dialer);
    const answers = await page.evaluate(async ({ address, ...logIn }) => {
      const seen: unknown[] = [];
      window.baton.onStateChanged((fields) => seen.push(fields));
      const form = {
        ...logIn,
        address,
        plainHttpAllowed: false,
        source: 'baton',
        lines: 1,
        looks: true,
        eventStream: null,
        streamToken: null,
      };
      seen.push(await window.baton.saveSettings(form));
      while (!JSON.stringify(seen).includes('in-keychain')) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      seen.push(await window.baton.saveSettings({ ...form, password: null }));
      seen.push(await window.baton.unlockKeychain(), await window.baton.lookAgain());
      seen.push(await window.baton.readState());
      seen.push(await window.baton.forgetPassword(), await window.baton.readState());
      return JSON.stringify(seen);
    }, pickForm(connection));
    expect(answers).toContain('in-keychain');
    expect(answers).not.toContain(canaryPassword);
  });

  it('is erased by "Forget the password", from the disk too', async () => {
    const dialer = await startDialer();
    const machine = emptyMachine();
    const { page } = await machine.start({ keyring: 'unlocked' });
    await connect(page, connectionTo(dialer));
    await expect.poll(() => stateOfPassword(page)).toEqual({ kind: 'in-keychain' });
    const path = join(machine.profile, passwordFile);
    const kept = (JSON.parse(readFileSync(path, 'utf8')) as { kept: { encrypted: string } }).kept;
    await openSettings(page);
    await page.getByRole('button', { name: 'Forget the password' }).click();
    await expect.poll(() => stateOfPassword(page)).toMatchObject({ kind: 'none' });
    expect(filesThatHold(machine.home, kept.encrypted)).toEqual([]);
  });

  it('is asked for again, and nothing is wiped, when the keychain is another one', async () => {
    const dialer = await startDialer();
    const machine = emptyMachine();
    const first = await machine.start({ keyring: 'unlocked' });
    await connect(first.page, connectionTo(dialer));
    await expect.poll(() => stateOfPassword(first.page)).toEqual({ kind: 'in-keychain' });
    await first.stop();
    const path = join(machine.profile, passwordFile);
    const before = readFileSync(path);

    const { page } = await machine.start();
    await expect.poll(() => stateOfPassword(page)).toMatchObject({ kind: 'keychain-changed' });
    await openSettings(page);
    await page
      .getByText('gnome_libsecret')
      .or(page.getByText('another keychain'))
      .first()
      .waitFor();
    await page.getByLabel('Password', { exact: true }).fill(canaryPassword);
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByText('No call').first().waitFor();
    await expect.poll(() => stateOfPassword(page)).toMatchObject({ kind: 'this-run-only' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('does not hold the start up while the keychain is locked, and the window says so', async () => {
    const dialer = await startDialer();
    const machine = emptyMachine();
    const first = await machine.start({ keyring: 'unlocked' });
    await connect(first.page, connectionTo(dialer));
    await expect.poll(() => stateOfPassword(first.page)).toEqual({ kind: 'in-keychain' });
    await first.stop();

    const begun = performance.now();
    const { page } = await machine.start({ keyring: 'locked' });
    await page.getByRole('button', { name: 'Unlock the keychain' }).first().waitFor();
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(await stateOfPassword(page)).toEqual({ kind: 'keychain-locked' });
    // The window answers while the keychain stays locked.
    await openSettings(page);
    await page.getByLabel('Dialer address').waitFor();
  });
});

describe.runIf(onLinux)('without a real keychain the password', () => {
  it.each([
    ['no keychain is there', { keyring: 'none' } as const],
    [
      'a keyring is named and none is running',
      { keyring: 'none', arguments: ['--password-store=gnome-libsecret'] } as const,
    ],
    [
      'the fixed key is asked for beside a running keyring',
      { keyring: 'unlocked', arguments: ['--password-store=basic'] } as const,
    ],
  ])('is kept for this run only, and the window says so, where %s', async (_where, start) => {
    const dialer = await startDialer();
    const machine = emptyMachine();
    const baton = await machine.start(start);
    await connect(baton.page, connectionTo(dialer));
    await baton.page.getByText('No call').first().waitFor();
    await expect.poll(() => stateOfPassword(baton.page)).toMatchObject({ kind: 'this-run-only' });
    await baton.page.getByText('kept for this run only').first().waitFor();
    await openSettings(baton.page);
    await baton.page.getByText('for this run').first().waitFor();
    await baton.stop();
    expect(existsSync(join(machine.profile, passwordFile))).toBe(false);
    expect(filesThatHold(machine.home, canaryPassword)).toEqual([]);

    const again = await machine.start(start);
    await expect.poll(() => stateOfPassword(again.page)).toMatchObject({ kind: 'none' });
    await openSettings(again.page);
    await again.page.getByText('kept for this run only').first().waitFor();
    const { call } = await again.page.evaluate(() => window.baton.readState());
    expect(call).toEqual({ kind: 'no-password' });
  });
});

describe.runIf(onLinux)('the files of the profile', () => {
  it('can be read by their owner alone, and so can the folders', async () => {
    const dialer = await startDialer();
    const machine = emptyMachine();
    const baton = await machine.start({ keyring: 'unlocked' });
    await connect(baton.page, connectionTo(dialer));
    await transferACall(baton, dialer);
    const open = filesOf(machine.profile).filter(({ mode }) => (mode & 0o077) !== 0);
    expect(open).toEqual([]);
    const own = ['settings.json', 'speed-dial.json', passwordFile, 'journal.jsonl'];
    const found = filesOf(machine.profile).map(({ path }) => path);
    for (const name of own) expect(found).toContain(join(machine.profile, name));
  });
});

async function transferACall(
  { page }: BatonApp,
  dialer: Awaited<ReturnType<typeof startDialer>>,
): Promise<void> {
  const [entry] = buttons;
  if (entry) await saveEntry(page, entry, '1');
  const { agentUser } = dialer.logIn;
  const callId = dialer.ring({ agentUser, callerNumber: '7275550112', inGroup: 'SALESLINE' });
  await page.getByText(callId).waitFor();
  await page.keyboard.press('1');
  await outcomeOn(page, 'Handed over to Dana');
}

const pickForm = ({ address, apiUser, password, agentUser }: ReturnType<typeof connectionTo>) => ({
  address,
  apiUser,
  password,
  agentUser,
});

/** All that the page's JavaScript holds in its memory. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const heap = chunks.join('');
  // A snapshot that holds what is on the screen is one that would hold the password.
  expect(heap).toContain('No call');
  return heap;
}
