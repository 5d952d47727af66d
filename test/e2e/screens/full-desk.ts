import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { sampleSpeedDial } from '../../../electron/demo/sample-speed-dial.ts';
import type { DirectoryChange } from '../../../shared/directory-change.ts';
import type { OpenStretch } from '../../../shared/opening-hours.ts';
import { digits } from '../../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import type { TeamDirectory } from '../../../shared/team-directory.ts';
import type { Locale } from '../../../shared/texts/locales.ts';
import { speak, t } from '../../../shared/texts/t.ts';
import { emptyFolder } from '../../integration/settings/empty-folder.ts';
import { buttons, sitDown } from '../agent.ts';
import type { Desk, DeskOptions } from '../agent.ts';
import { prefer } from '../desk-with-bus.ts';
import { sitDownAgain } from '../same-baton.ts';

/** A desk with everything that a directory can have. */
export interface FullDesk extends Desk {
  /** Where the team directory is published: rewriting it changes the team's buttons. */
  readonly teamFile: string;
  /** Ends the call that was taken last, if it is still there, and waits until the window knows. */
  readonly endCall: () => Promise<void>;
}

/** On a picture there is no trace of what was done before. */
const sit = process.env['BATON_PICTURES'] ? sitDown : sitDownAgain;

/**
 * Sits an agent down who speaks a language, in front of the sample directory and one of the team.
 * The test speaks it too, so that it finds things by what they are called there.
 */
export async function sitDownFull(
  options: DeskOptions & { readonly locale?: Locale } = {},
): Promise<FullDesk> {
  const { locale = 'en', ...deskOptions } = options;
  const desk = await sit({ keyring: 'unlocked', ...deskOptions });
  await speakWith(desk.page, locale);
  await fill(desk.page);
  const teamFile = publishTeam();
  await desk.page.evaluate(
    (path) => window.baton.setTeamSource({ from: { kind: 'file', path }, publicKey: null }),
    teamFile,
  );
  await putUndoAway(desk.page);
  return { ...desk, ...freshCalls(desk), teamFile };
}

/** Each call comes to an agent who is free, and whose window says so. */
function freshCalls({ page, dialer, takeCall }: Desk): Pick<FullDesk, 'takeCall' | 'endCall'> {
  let current: string | null = null;
  const endCall = async () => {
    if (current !== null && isOnLine(dialer, current)) dialer.endCall(current);
    current = null;
    await page
      .getByRole('status')
      .filter({ hasText: `${t('call.view.ready.title')}.` })
      .or(page.locator('.strip').getByText(t('call.view.ready.state'), { exact: true }))
      .first()
      .waitFor({ state: 'attached' });
  };
  return {
    endCall,
    takeCall: async () => {
      await endCall();
      current = await takeCall();
      return current;
    },
  };
}

/** Whether the agent is still on a call, be it with nobody at the other end. */
function isOnLine({ redirects }: DemoDialer, callId: string): boolean {
  return redirects.every((redirect) => redirect.callId !== callId);
}

/** Has the window and the test speak a language, the test until its end. */
export async function speakWith(page: Page, locale: Locale): Promise<void> {
  await prefer(page, { language: locale });
  await page.waitForFunction((lang) => document.documentElement.lang === lang, locale);
  speak(locale);
  onTestFinished(() => speak('en'));
}

/** Takes away the line that names the latest change, where it is there. */
export async function putUndoAway(page: Page): Promise<void> {
  const away = page.getByRole('button', { name: t('directory.undo.put-away') });
  // It comes with the state, which can be a moment behind the change itself.
  await away.waitFor();
  await away.click();
}

const change = (page: Page, wanted: DirectoryChange) =>
  page.evaluate((given) => window.baton.changeDirectory(given), wanted);

async function fill(page: Page): Promise<void> {
  const { groups, entries, favourites, keys, rescue, statuses } = sampleSpeedDial();
  const colours = ['blue', 'teal', 'orange'] as const;
  for (const [at, group] of groups.entries()) {
    const colour = colours[at] ?? 'none';
    await change(page, { kind: 'save-group', group: { ...group, colour } });
  }
  for (const { id } of buttons) await change(page, { kind: 'remove-entry', id });
  for (const entry of entries) {
    const key = digits.find((digit) => keys[digit] === entry.id) ?? null;
    await change(page, { kind: 'save-entry', entry: closedNow(entry), key });
  }
  for (const id of favourites) await change(page, { kind: 'set-favourite', id, favourite: true });
  for (const status of statuses) await change(page, { kind: 'save-status', status });
  await change(page, { kind: 'set-rescue', id: rescue });
}

/** An entry with opening hours is closed on whichever day the test runs. */
function closedNow(entry: SpeedDialEntry): SpeedDialEntry {
  if (!entry.hours) return entry;
  const inThreeDays = ((new Date().getUTCDay() + 2) % 7) + 1;
  const open: OpenStretch[] = [{ days: [inThreeDays], from: '09:00', to: '17:00' }];
  return { ...entry, hours: { ...entry.hours, open } };
}

/** What the team publishes. */
export const teamOfFloor: TeamDirectory = {
  format: 'baton-team-directory',
  version: 1,
  name: 'Front office',
  groups: [{ id: 'leads', name: 'Floor leads', colour: 'purple' }],
  entries: [
    {
      id: 'ines',
      label: 'Inés, floor lead',
      group: 'leads',
      destination: { kind: 'number', number: '9 1 800 555 0145' },
    },
    {
      id: 'night',
      label: 'Night desk',
      group: 'leads',
      destination: { kind: 'in-group', inGroup: 'NIGHTDESK' },
    },
  ],
};

/** A file that the unprivileged Baton can read. */
function publishTeam(): string {
  return readableFile('team.json', JSON.stringify(teamOfFloor));
}

/** A file with a content, in a folder that everybody may read. */
export function readableFile(name: string, content: string): string {
  const folder = emptyFolder();
  chmodSync(folder, 0o755);
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o644 });
  return path;
}
