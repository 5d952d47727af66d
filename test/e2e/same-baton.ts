import { expect, onTestFailed } from 'vitest';
import type { Page } from 'playwright-core';
import type { DirectoryChange } from '../../shared/directory-change.ts';
import { initialPreferences } from '../../shared/preferences.ts';
import { emptySpeedDial } from '../../shared/speed-dial.ts';
import { deskAt, saveButtons } from './agent.ts';
import type { Desk, DeskOptions } from './agent.ts';
import { emptyMachine } from './baton-app.ts';
import type { BatonApp, Keyring, Machine } from './baton-app.ts';

interface RunningBaton {
  readonly keyring: Keyring;
  readonly machine: Machine;
  readonly baton: BatonApp;
}

let running: RunningBaton | null = null;
const ends: (() => unknown)[] = [];

/** Ends the Baton that the tests of a file have shared, if it runs. */
export async function standUp(): Promise<void> {
  running = null;
  for (const end of ends.splice(0)) await end();
}

/**
 * Sits an agent down at the Baton of the test before, where it runs and that test was passed:
 * starting one takes longer than most of what is tested. The dialer is a new one, the directory and
 * the preferences are as in the beginning, the page is loaded anew. The history goes on, and the
 * latest outcome stays in the line at the bottom until a call comes.
 */
export async function sitDownAgain(
  options: DeskOptions & { readonly keyring?: Keyring } = {},
): Promise<Desk> {
  const { keyring = 'none', ...deskOptions } = options;
  const kept = running?.keyring === keyring ? running : null;
  const { machine, baton } = kept ?? (await startOne(keyring));
  onTestFailed(() => void (running = null));
  const desk = await deskAt(machine, baton, deskOptions);
  if (kept) await putBack(desk);
  await saveButtons(desk.page);
  if (kept) await desk.page.reload();
  return desk;
}

async function startOne(keyring: Keyring): Promise<RunningBaton> {
  const machine = emptyMachine((end) => ends.unshift(end));
  const started = { machine, baton: await machine.start({ keyring }), keyring };
  started.baton.electron.once('close', () => {
    if (running === started) running = null;
  });
  running = started;
  return started;
}

const stateOf = (page: Page) => page.evaluate(() => window.baton.readState());

/** Takes back what the test before has changed. */
async function putBack({ page }: Desk): Promise<void> {
  const kind = async () => (await stateOf(page)).call.kind;
  await expect.poll(kind).toMatch(/^(no-call|no-permission|agent-not-logged-in)$/);
  const { transfer, notices } = await stateOf(page);
  expect(transfer.kind).toMatch(/^(idle|answered)$/);
  for (const { kind: shown } of notices) {
    await page.evaluate((given) => window.baton.dismissNotice(given), shown);
  }
  await page.evaluate(async (first) => {
    await window.baton.declineSetUp();
    await window.baton.setTeamSource(null);
    await window.baton.setPreferences(first);
  }, initialPreferences);
  await emptyDirectory(page);
}

async function emptyDirectory(page: Page): Promise<void> {
  const { entries, groups, statuses } = (await stateOf(page)).speedDial;
  const first = emptySpeedDial();
  const isNew = (id: string) => first.groups.every((group) => group.id !== id);
  await change(page, [
    ...entries.map(({ id }) => ({ kind: 'remove-entry' as const, id })),
    ...first.groups.map((group) => ({ kind: 'save-group' as const, group })),
    ...groups
      .filter(({ id }) => isNew(id))
      .map(({ id }) => ({ kind: 'remove-group' as const, id })),
    ...first.groups.map(({ id }) => ({ kind: 'move-group' as const, id, before: null })),
    ...statuses.map(({ status }) => ({ kind: 'remove-status' as const, status })),
  ]);
  expect((await stateOf(page)).speedDial).toEqual(first);
}

const change = (page: Page, wanted: readonly DirectoryChange[]) =>
  page.evaluate(async (changes) => {
    for (const one of changes) await window.baton.changeDirectory(one);
  }, wanted);
