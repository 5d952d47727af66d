import type { Page } from 'playwright-core';
import type { DemoDialer } from '../../electron/demo/demo-dialer.ts';
import type { SettingsForm } from '../../shared/settings.ts';

/** What the settings form takes. */
export interface Connection {
  readonly address: string;
  readonly apiUser: string;
  readonly password: string;
  readonly agentUser: string;
  /** One where it is left out. */
  readonly lines?: number;
}

export const connectionTo = (dialer: DemoDialer, lines = 1): Connection => ({
  ...dialer.logIn,
  address: dialer.address,
  lines,
});

/** Types the connection into the settings, as a new user does, and saves. */
export async function connect(page: Page, connection: Connection): Promise<void> {
  await page.getByRole('button', { name: 'Connect a dialer' }).click();
  await page.getByLabel('Dialer address').fill(connection.address);
  await page.getByLabel('API user').fill(connection.apiUser);
  await page.getByLabel('Password', { exact: true }).fill(connection.password);
  await page.getByLabel('Agent user').fill(connection.agentUser);
  await page.getByLabel('Lines').fill(String(connection.lines ?? 1));
  await page.getByRole('button', { name: 'Save settings' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Saves the connection in one step: for tests of what comes after that. */
export async function saveConnection(page: Page, connection: Connection): Promise<void> {
  const form: SettingsForm = {
    lines: 1,
    ...connection,
    plainHttpAllowed: false,
    source: 'baton',
    looks: true,
    eventStream: null,
    streamToken: '',
  };
  const answer = await page.evaluate((given) => window.baton.saveSettings(given), form);
  if (answer.kind !== 'saved') throw new Error(`The settings were not saved: ${answer.kind}.`);
}

/** Opens the settings by the menu. */
export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByLabel('Dialer address').waitFor();
}
