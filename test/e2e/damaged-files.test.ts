import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../shared/journal.ts';
import type { Notice, NoticeKind } from '../../shared/notice.ts';
import { emptySpeedDial } from '../../shared/speed-dial.ts';
import { noticeWords } from '../../shared/words/notice-words.ts';
import { buttons, startDialer } from './agent.ts';
import { connect, connectionTo } from './connection.ts';
import type { Connection } from './connection.ts';
import { emptyMachine } from './baton-app.ts';
import type { Machine } from './baton-app.ts';
import { profileFile, profileFilesLike, writeProfileFile } from './profile-files.ts';

const attempt: JournalEntry = {
  version: 1,
  attempt: '0b9f4c1e',
  at: '2026-03-15T20:16:39.000Z',
  dialer: '',
  agentUser: '1028',
  callId: 'Y0315201639000402027',
  action: 'extension-transfer',
  label: 'Nora, days',
  destination: '8600051',
  dialString: '8600051',
  status: '',
  from: 'window',
  entryId: 'nora',
  outcome: { kind: 'handed-over' },
  said: 'SUCCESS: ra_call_control transfer - 1028|Y0315201639000402027|8600051',
  settled: null,
  tookMs: 120,
};
const attemptLine = `${JSON.stringify({ line: 'answered', ...attempt })}\n`;

const fileNames = ['settings.json', 'speed-dial.json', 'password.json', 'journal.jsonl'] as const;

type FileName = (typeof fileNames)[number];

/** The profile of an agent who has worked with this dialer. */
function soundFiles({ address, apiUser, agentUser }: Connection): Record<FileName, string> {
  const dialer = { address, plainHttpAllowed: false, apiUser, agentUser, source: 'baton' };
  const encrypted = Buffer.from('v11 old').toString('base64');
  const kept = { address, apiUser, backend: 'gnome_libsecret', encrypted };
  const file = (content: object) => `${JSON.stringify({ version: 1, ...content }, null, 2)}\n`;
  return {
    'settings.json': file({ dialer, keepOnTop: false }),
    'speed-dial.json': file({ ...emptySpeedDial(), entries: buttons, version: 2 }),
    'password.json': file({ kept }),
    'journal.jsonl': attemptLine,
  };
}

/** What a disk, a crash or a hand leaves of a file. */
const damages = {
  zeros: (sound: string) => '\0'.repeat(sound.length),
  nothing: () => '',
  'half of it': (sound: string) => sound.slice(0, sound.length / 2),
  'another shape': () => '{"version":1,"dialer":7,"entries":"none","kept":[]}\n',
} as const;

type Damage = keyof typeof damages;

function profileOf(connection: Connection): Machine {
  const machine = emptyMachine();
  for (const [name, content] of Object.entries(soundFiles(connection))) {
    writeProfileFile(machine, name, content);
  }
  return machine;
}

function damage(machine: Machine, name: FileName, how: Damage): string {
  const damaged = damages[how](profileFile(machine, name));
  writeProfileFile(machine, name, damaged);
  return damaged;
}

/** The dated copy of a file. */
function copyOf(machine: Machine, name: FileName): string {
  const [stem, ending] = name.split('.');
  const why = name === 'journal.jsonl' ? 'unreadable' : 'damaged';
  const date = String.raw`\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z`;
  const copies = profileFilesLike(machine, new RegExp(`^${stem}\\.${why}-${date}\\.${ending}$`));
  expect(copies, name).toHaveLength(1);
  return copies[0] ?? '';
}

const noticeOf: Readonly<Record<FileName, (keptAs: string) => Notice>> = {
  'settings.json': (keptAs) => ({ kind: 'settings-damaged', keptAs }),
  'speed-dial.json': (keptAs) => ({ kind: 'speed-dial-damaged', keptAs }),
  'password.json': (keptAs) => ({ kind: 'password-file-damaged', keptAs }),
  'journal.jsonl': (keptAs) => ({ kind: 'journal-lines-set-aside', count: 1, keptAs }),
};

/** Waits for both sentences of a file's notice, and checks the copy that it names. */
async function saysThatItIsKept(
  page: Page,
  machine: Machine,
  name: FileName,
  damaged: string,
): Promise<void> {
  const notices = page.getByRole('status', { name: 'Notices' });
  await notices
    .getByText(name === 'journal.jsonl' ? 'of the journal' : 'kept as')
    .first()
    .waitFor();
  const copy = copyOf(machine, name);
  const { happened, advice } = noticeWords(noticeOf[name](copy));
  await notices.getByText(`${happened} ${advice}`).waitFor();
  expect(readFileSync(join(machine.profile, copy)).equals(Buffer.from(damaged))).toBe(true);
}

/** What is said of files; not that a password is kept for this run only, as without a keychain. */
async function noticeKinds(page: Page): Promise<readonly NoticeKind[]> {
  const { notices } = await page.evaluate(() => window.baton.readState());
  return notices.map(({ kind }) => kind).filter((kind) => kind !== 'password-this-run-only');
}

/** Puts every notice away, one by one. */
async function dismissAll(page: Page): Promise<void> {
  const dismiss = page.getByRole('button', { name: 'Dismiss' });
  for (let left = await dismiss.count(); left > 0; left -= 1) {
    await dismiss.first().click();
    await expect.poll(() => dismiss.count()).toBe(left - 1);
  }
  expect(await noticeKinds(page)).toEqual([]);
}

async function openHistory(page: Page) {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'History' }).click();
  return page.getByRole('dialog', { name: 'History' }).getByRole('list');
}

describe('Baton starts, says what is kept where, and can be worked with again', () => {
  it.each(Object.keys(damages) as Damage[])('when each of its files holds %s', async (how) => {
    const dialer = await startDialer();
    const machine = profileOf(connectionTo(dialer));
    const damaged = fileNames.map((name) => [name, damage(machine, name, how)] as const);
    const { page } = await machine.start();

    const [settings, speedDial, password, journal] = damaged;
    for (const [name, content] of [settings, password].filter((one) => one !== undefined)) {
      await saysThatItIsKept(page, machine, name, content);
    }
    await connect(page, connectionTo(dialer));
    await page.getByText('Waiting for a call').first().waitFor();
    if (speedDial) await saysThatItIsKept(page, machine, ...speedDial);
    // A journal without a line is a new one.
    const isEmpty = how === 'nothing';
    if (journal && !isEmpty) await saysThatItIsKept(page, machine, ...journal);

    expect(await noticeKinds(page)).toHaveLength(isEmpty ? 3 : 4);
    await dismissAll(page);
    for (const [name] of damaged) if (!(isEmpty && name === 'journal.jsonl')) copyOf(machine, name);
  });
});

describe('nothing else is lost', () => {
  it('when the settings are damaged: buttons and history are there again', async () => {
    const dialer = await startDialer();
    const machine = profileOf(connectionTo(dialer));
    damage(machine, 'settings.json', 'zeros');
    const { page } = await machine.start();
    await connect(page, connectionTo(dialer));
    await page.getByRole('main').getByRole('button', { name: 'Dana, floor lead' }).waitFor();
    await (await openHistory(page)).getByText('Nora, days').waitFor();
    expect(await noticeKinds(page)).toEqual(['settings-damaged']);
  });

  it('when the speed dial is damaged: settings and history are there', async () => {
    const dialer = await startDialer();
    const machine = profileOf(connectionTo(dialer));
    damage(machine, 'speed-dial.json', 'half of it');
    const { page } = await machine.start();
    await page.getByText('No buttons yet').waitFor();
    await (await openHistory(page)).getByText('Nora, days').waitFor();
    const { settings } = await page.evaluate(() => window.baton.readState());
    expect(settings.dialer).toMatchObject({ address: dialer.address, agentUser: '1028' });
    expect(settings.password.kind).toBe('keychain-changed');
    expect(await noticeKinds(page)).toEqual(['speed-dial-damaged']);
  });

  it('when the password’s file is damaged: only the password has to be typed', async () => {
    const dialer = await startDialer();
    const connection = connectionTo(dialer);
    const machine = profileOf(connection);
    damage(machine, 'password.json', 'another shape');
    const { page } = await machine.start();
    await page.getByRole('button', { name: 'Open settings' }).click();
    await page.getByLabel('Password', { exact: true }).fill(connection.password);
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByText('Waiting for a call').first().waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Sam, nights' }).waitFor();
    expect(await noticeKinds(page)).toEqual(['password-file-damaged']);
  });

  it('when a line of the journal is damaged: the lines around it are there', async () => {
    const machine = profileOf(connectionTo(await startDialer()));
    const later = {
      ...attempt,
      attempt: '5f2d',
      label: 'Ida, nights',
      callId: 'Y0315201704000402028',
    };
    const laterLine = `${JSON.stringify({ line: 'answered', ...later })}\n`;
    const damaged = `${attemptLine.slice(0, 80)}\n`;
    writeProfileFile(machine, 'journal.jsonl', `${attemptLine}${damaged}${laterLine}`);
    const { page } = await machine.start();
    await saysThatItIsKept(page, machine, 'journal.jsonl', damaged);
    const history = await openHistory(page);
    await history.getByText('Nora, days').waitFor();
    await history.getByText('Ida, nights').waitFor();
    expect(profileFile(machine, 'journal.jsonl')).toBe(`${attemptLine}${laterLine}`);
    expect(await noticeKinds(page)).toEqual(['journal-lines-set-aside']);
  });
});
