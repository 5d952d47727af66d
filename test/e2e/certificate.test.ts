import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { cardSays, startDialer, waiting } from './agent.ts';
import { connect, connectionTo } from './connection.ts';
import { emptyMachine } from './baton-app.ts';
import { writeProfileFile } from './profile-files.ts';
import { initialSettings } from '../../shared/settings.ts';
import { fingerprintAt, startTlsFront } from './tls-front.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Certificate' });

async function lookAtCertificate(page: Page, title: string): Promise<void> {
  const card = page.getByRole('region', { name: 'Call' });
  await card.getByText(title).first().waitFor();
  await card.getByRole('button', { name: 'Look at the certificate' }).click();
  await sheet(page).waitFor();
}

const trustButton = (page: Page) =>
  sheet(page).getByRole('button', { name: 'Trust this certificate' });

/** What the main process answers, whatever the window would let a person do. */
const askToTrust = (page: Page, fingerprint: string, typed: string) =>
  page.evaluate((choice) => window.baton.trustCertificate(choice), { fingerprint, typed });

const spelled = (text: string) => text.replaceAll(/[\s:]/g, '');

describe('a certificate that nobody known vouches for', () => {
  it('is shown, trusted by a choice, holds over a restart, and when it changes everything stops', async () => {
    const dialer = await startDialer();
    const front = await startTlsFront(dialer.port, 'self-signed');
    const machine = emptyMachine();
    const { page, stop } = await machine.start({ keyring: 'unlocked' });
    await connect(page, { ...connectionTo(dialer), address: front.address });
    await lookAtCertificate(page, 'The certificate is not trusted');
    const first = await fingerprintAt(front.address);
    expect(spelled(await sheet(page).innerText())).toContain(spelled(first));
    expect(front.bytesReceived()).toBe(0);
    expect(dialer.requests).toEqual([]);

    await trustButton(page).click();
    await sheet(page).waitFor({ state: 'hidden' });
    await cardSays(page, waiting);
    await stop();

    const again = await machine.start({ keyring: 'unlocked' });
    await cardSays(again.page, waiting);
    front.show('renewed');
    const received = front.bytesReceived();
    await lookAtCertificate(again.page, 'The certificate has changed');
    const second = await fingerprintAt(front.address);
    const said = spelled(await sheet(again.page).innerText());
    expect(said).toContain(spelled(first));
    // What the administrator is to read out does not stand there to be copied.
    expect(said).toContain(spelled(second).slice(16));
    expect(said).not.toContain(spelled(second).slice(0, 16));
    expect(front.bytesReceived()).toBe(received);

    // Neither a habit nor the wrong digits wave it through.
    const digits = sheet(again.page).getByLabel(/^First 16 digits/);
    for (const typed of ['', spelled(first).slice(0, 16), spelled(second).slice(0, 15)]) {
      await digits.fill(typed);
      await trustButton(again.page).click({ force: true });
      expect(await sheet(again.page).isVisible()).toBe(true);
      expect(await askToTrust(again.page, second, typed)).toEqual({ kind: 'typed-wrong' });
    }
    expect(front.bytesReceived()).toBe(received);

    await digits.fill(spelled(second).slice(0, 16).toLowerCase());
    await trustButton(again.page).click();
    await cardSays(again.page, waiting);
  });

  it('counts as changed where authorities have vouched for one before', async () => {
    const dialer = await startDialer();
    const front = await startTlsFront(dialer.port, 'self-signed');
    const machine = emptyMachine();
    const settings = { ...initialSettings, vouchedOrigins: [front.address] };
    writeProfileFile(machine, 'settings.json', JSON.stringify({ version: 3, ...settings }));
    const { page } = await machine.start();
    await connect(page, { ...connectionTo(dialer), address: front.address });
    await lookAtCertificate(page, 'The certificate has changed');
    const shown = await fingerprintAt(front.address);
    expect(await askToTrust(page, shown, '')).toEqual({ kind: 'typed-wrong' });
    expect(front.bytesReceived()).toBe(0);
    await sheet(page)
      .getByLabel(/^First 16 digits/)
      .fill(spelled(shown).slice(0, 16));
    await trustButton(page).click();
    await cardSays(page, waiting);
  });

  it('is not trusted where it can’t be read by then, and nothing is said of a change', async () => {
    const dialer = await startDialer();
    const front = await startTlsFront(dialer.port, 'self-signed');
    const { page } = await emptyMachine().start();
    await connect(page, { ...connectionTo(dialer), address: front.address });
    await lookAtCertificate(page, 'The certificate is not trusted');
    await front.stop();
    await trustButton(page).click();
    const answer = sheet(page).getByRole('alert').filter({ hasText: /./ });
    await answer.waitFor();
    expect(await answer.innerText()).toContain('could not be read');
    expect(front.bytesReceived()).toBe(0);
  });

  it('can’t be trusted where it has expired', async () => {
    const dialer = await startDialer();
    const front = await startTlsFront(dialer.port, 'expired');
    const { page } = await emptyMachine().start();
    await connect(page, { ...connectionTo(dialer), address: front.address });
    await lookAtCertificate(page, 'The certificate has expired');
    expect(await trustButton(page).count()).toBe(0);
    const fingerprint = await fingerprintAt(front.address);
    const asked = await askToTrust(page, fingerprint, spelled(fingerprint));
    expect(asked).toEqual({ kind: 'another-certificate' });
    expect(front.bytesReceived()).toBe(0);
  });
});
