import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { onTestFailed, onTestFinished } from 'vitest';
import { startDemoDialer } from '../../electron/demo/demo-dialer.ts';
import type { DemoDialer, DemoDialerOptions } from '../../electron/demo/demo-dialer.ts';
import type { DemoApiUser } from '../../electron/demo/dialer-data.ts';
import type { CallView } from '../../shared/call.ts';
import { callViewWords } from '../../shared/words/call-view-words.ts';
import { digits } from '../../shared/speed-dial.ts';
import type { Digit, SpeedDialEntry } from '../../shared/speed-dial.ts';
import { emptyMachine } from './baton-app.ts';
import { connectionTo, saveConnection } from './connection.ts';
import type { BatonApp, Keyring, Machine, StartOptions } from './baton-app.ts';

/** The password of the tests' API user: long and odd enough to be found wherever it might lie. */
export const canaryPassword = 'Canary-7f3e.91+Zq/8==x';

/** The tests' API user, who may do everything. */
export const apiUser: DemoApiUser = {
  user: '6666',
  password: canaryPassword,
  level: 8,
  allowedFunctions: 'all',
};

/** A built-in dialer for one test, with two agents logged in and no calls of its own. */
export async function startDialer(options: DemoDialerOptions = {}): Promise<DemoDialer> {
  const dialer = await startDemoDialer({
    users: [apiUser],
    ...options,
  });
  onTestFinished(dialer.stop);
  return dialer;
}

/** Two managers and a department, whose buttons have the keys 1, 2 and 3. */
export const buttons: readonly SpeedDialEntry[] = [
  {
    id: 'dana',
    label: 'Dana, floor lead',
    group: 'managers',
    destination: { kind: 'number', number: '9 1 (800) 555-0134' },
    status: 'MGRXFR',
  },
  {
    id: 'sam',
    label: 'Sam, nights',
    group: 'managers',
    destination: { kind: 'number', number: '9 1 800 555 0177' },
  },
  {
    id: 'billing',
    label: 'Billing',
    group: 'departments',
    destination: { kind: 'in-group', inGroup: 'BILLING' },
  },
];

/** Saves a button as its form does; `key` is the number key that presses it. */
export async function saveEntry(page: Page, entry: SpeedDialEntry, key?: Digit): Promise<void> {
  const change = { kind: 'save-entry', entry, key: key ?? null } as const;
  await page.evaluate((given) => window.baton.changeDirectory(given), change);
}

/** What stands in the line at the bottom of the window once it holds a text. */
export async function outcomeOn(page: Page, text: string): Promise<string> {
  const line = page.getByRole('status', { name: 'Outcome' });
  await line.getByText(text).first().waitFor();
  return line.innerText();
}

/** Waits until the call card says what a view says, both sentences of it. */
export async function cardSays(page: Page, view: CallView): Promise<void> {
  const words = callViewWords(view);
  const card = page.getByRole('region', { name: 'Call' });
  await card.getByText(words.happened).first().waitFor();
  await card.getByText(words.advice).first().waitFor();
}

/** An agent at work: Baton connected to a dialer, with {@link buttons} on the screen. */
export interface Desk {
  readonly machine: Machine;
  readonly dialer: DemoDialer;
  readonly baton: BatonApp;
  readonly page: Page;
  /** A speed-dial button, by its label. */
  readonly button: (label: string) => Locator;
  /** An inbound call for the agent arrives, is looked for at once and is on the screen; returns its ID. */
  readonly takeCall: () => Promise<string>;
  /** The same, where Baton may not look: the agent types the call ID. */
  readonly takeCallByHand: () => Promise<string>;
  /** Puts another line's card in front. */
  readonly chooseLine: (agentUser: string) => Promise<void>;
  /** The lines of the journal's file since the agent has sat down. */
  readonly journal: () => readonly Readonly<Record<string, unknown>>[];
}

/** The dialer of a desk, how many lines the agent has there, and what stands in between, if anything. */
export interface DeskOptions extends DemoDialerOptions {
  readonly address?: (dialer: DemoDialer) => Promise<string>;
  readonly lines?: number;
}

/** Sits an agent down at a new Baton. */
export async function sitDown(
  options: DeskOptions & { readonly keyring?: Keyring; readonly start?: StartOptions } = {},
): Promise<Desk> {
  const { keyring = 'none', start, ...deskOptions } = options;
  const machine = emptyMachine();
  const baton = await machine.start({ keyring, ...start });
  const desk = await deskAt(machine, baton, deskOptions);
  await saveButtons(desk.page);
  return desk;
}

/** Saves {@link buttons}, with their keys. */
export async function saveButtons(page: Page): Promise<void> {
  for (const [at, entry] of buttons.entries()) await saveEntry(page, entry, digits[at]);
}

/** Connects a Baton that runs to a dialer of its own. */
export async function deskAt(
  machine: Machine,
  baton: BatonApp,
  options: DeskOptions,
): Promise<Desk> {
  const { address, lines = 1, ...dialerOptions } = options;
  const { page } = baton;
  const dialer = await startDialer(dialerOptions);
  onTestFailed(() => tellWhatStands(baton, dialer));
  const reached = (await address?.(dialer)) ?? dialer.address;
  await saveConnection(page, { ...connectionTo(dialer, lines), address: reached });
  const journal = () => journalLines(machine);
  const before = journal().length;
  return {
    machine,
    dialer,
    baton,
    page,
    // A button that was used lately stands among the recent ones too, further up.
    button: (label) => page.getByRole('main').getByRole('button', { name: label }).last(),
    takeCall: async () => {
      const callId = ringOf(dialer);
      // Without a call Baton looks every few seconds only.
      await page.evaluate(() => window.baton.lookAgain());
      await page.getByText(callId).waitFor();
      // Baton takes a press for the call before, if it comes sooner than anybody can read.
      await page.waitForTimeout(600);
      return callId;
    },
    takeCallByHand: async () => {
      const callId = ringOf(dialer);
      await typeCall(page, callId);
      await page.getByRole('region', { name: 'Call' }).getByText(callId).waitFor();
      await page.waitForTimeout(600);
      return callId;
    },
    chooseLine: (agentUser) => page.getByRole('radio', { name: agentUser }).click(),
    journal: () => journal().slice(before),
  };
}

function journalLines({ profile }: Machine): readonly Readonly<Record<string, unknown>>[] {
  const path = join(profile, 'journal.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Types a call ID in the window's own form; returns what the form says to it, if it stays open. */
export async function typeCall(page: Page, callId: string): Promise<string> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Type a call ID' }).click();
  const form = page.getByRole('dialog', { name: 'Type a call ID' });
  await form.getByRole('textbox', { name: 'Call ID' }).fill(callId);
  await form.getByRole('button', { name: 'Show the call' }).click();
  const answer = form.getByRole('alert').filter({ hasText: /./ });
  await Promise.race([form.waitFor({ state: 'hidden' }), answer.waitFor()]);
  return (await answer.isVisible()) ? answer.innerText() : '';
}

function ringOf(dialer: DemoDialer): string {
  const { agentUser } = dialer.logIn;
  return dialer.ring({ agentUser, callerNumber: '7275550112', inGroup: 'SALESLINE' });
}

/** Says for a failed test what the window showed, what Baton wrote, and what the dialer was asked. */
async function tellWhatStands({ page, written }: BatonApp, dialer: DemoDialer): Promise<void> {
  const shown = await page
    .locator('body')
    .ariaSnapshot({ timeout: 2000 })
    .catch((error: unknown) => String(error));
  const asked = dialer.requests.slice(-5).map(({ form, answered }) => [form['function'], answered]);
  process.stderr.write(`${shown}\n${written()}\n${JSON.stringify(asked)}\n`);
}

/** What the call card shows of an agent who is ready and has no call. */
export const waiting = {
  kind: 'no-call',
  agentUser: '1028',
  agentStatus: 'READY',
  pauseCode: '',
} as const;

/** The requests that acted, or tried to act, on a call: not the check that harms nothing. */
export const orders = (dialer: DemoDialer) =>
  dialer.requests.filter(
    ({ form }) => form['function'] === 'ra_call_control' && form['value'] !== 'PROBE',
  );
