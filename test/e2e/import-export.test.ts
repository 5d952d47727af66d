import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  chownSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleSpeedDial } from '../../electron/demo/sample-speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../shared/speed-dial.ts';
import { emptyMachine, sharedBaton } from './baton-app.ts';
import type { BatonApp, Machine, SharedBaton } from './baton-app.ts';
import { profileFile, writeProfileFile } from './profile-files.ts';

const directoryFile = 'rehearsal-speed-dial.json';

const entriesOf = (machine: Machine): readonly SpeedDialEntry[] =>
  (JSON.parse(profileFile(machine, directoryFile)) as SpeedDial).entries;
const labelsOf = (machine: Machine) => entriesOf(machine).map(({ label }) => label);

/** A folder that Baton may read and write, as a person's documents are. */
function documentsOf(machine: Machine): string {
  const folder = mkdtempSync(join(machine.home, 'documents-'));
  const { uid, gid } = statSync(machine.home);
  chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The directory goes on from test to test. */
const rehearsal = sharedBaton({
  arguments: ['--rehearsal'],
  furnish: (machine) =>
    writeProfileFile(machine, directoryFile, JSON.stringify({ version: 2, ...sampleSpeedDial() })),
});

/** Loads the window anew, in English, and opens the sheet for import and export. */
async function openSheet(app: SharedBaton = rehearsal()) {
  const { page, machine } = app;
  await page.evaluate(() => window.baton.setPreferences({ language: null }));
  await page.reload();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Import and export' }).click();
  const sheet = page.getByRole('dialog', { name: 'Import and export' });
  await sheet.waitFor();
  return { machine, app, page, sheet, folder: documentsOf(machine) };
}

/** Answers the system's dialog with a file, as a person who chooses it; null thinks better of it. */
async function answerOpen({ electron }: BatonApp, path: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, path);
}

async function answerSave({ electron }: BatonApp, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === '', filePath: chosen });
  }, path);
}

async function choose(sheet: Locator, app: BatonApp, folder: string, name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text, { mode: 0o644 });
  await answerOpen(app, path);
  await sheet.getByRole('button', { name: /^Choose (a|another) file$/ }).click();
}

/** Twenty megabytes: 5,000 rows, with a note each that is far too long. */
function largeFile(): string {
  const note = 'Ask for the floor, not for ""the boss""; '.repeat(100);
  const rows = Array.from(
    { length: 5000 },
    (_, at) => `Person ${at},+1800555${10_000 + at},"${note}"`,
  );
  return ['label,number,note', ...rows].join('\n');
}

/** Measures how long the main process does nothing else at a time. */
async function watchStalls({ electron }: BatonApp) {
  const histogram = await electron.evaluateHandle(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const stalls = monitorEventLoopDelay({ resolution: 5 });
    stalls.enable();
    return stalls;
  });
  return { longestMs: () => histogram.evaluate((stalls) => stalls.max / 1e6) };
}

/** Tells how it stands with the next thread of the main process. */
async function watchThread({ electron }: BatonApp) {
  const watched = await electron.evaluateHandle(() => {
    const thread = { state: 'none' };
    process.once('worker', (worker) => {
      let end = 'ended without an answer';
      worker.once('online', () => (thread.state = 'runs'));
      worker.once('message', () => (end = 'ended'));
      worker.once('exit', () => (thread.state = end));
    });
    return thread;
  });
  return { state: () => watched.evaluate(({ state }) => state) };
}

const header = 'label,number,in-group,group,note';

describe('an import', () => {
  it('shows every row, brings nothing in while one is wrong, then all, and is taken back whole', async () => {
    const { machine, app, page, sheet, folder } = await openSheet();
    const before = labelsOf(machine);
    const rows = [
      header,
      'Night desk,+1 800 555 0166,,Nights,First',
      'Night desk,18005550166,,Nights,Again',
      'London,442079460958,,Nights,',
      'Nowhere,,,,',
    ];
    await choose(sheet, app, folder, 'people.csv', rows.join('\r\n'));
    await sheet.getByText('4 rows in people.csv').waitFor();
    await sheet.getByText('It has neither a number nor an in-group.', { exact: false }).waitFor();
    await sheet.getByText('A new group comes with it: Nights.').waitFor();
    await sheet.getByText('All 4').click();
    await sheet.getByText('Comes in', { exact: true }).waitFor();
    await sheet.getByText('There already: Night desk').waitFor();
    await sheet.getByText('dropped its plus sign', { exact: false }).waitFor();
    const bringIn = sheet.getByRole('button', { name: /^Bring in/ });
    expect(await bringIn.getAttribute('aria-disabled')).toBe('true');
    await bringIn.click({ force: true });
    expect(labelsOf(machine)).toEqual(before);

    await choose(sheet, app, folder, 'people.csv', rows.slice(0, -1).join('\r\n'));
    await sheet.getByText('3 rows in people.csv').waitFor();
    await sheet.getByRole('button', { name: 'Bring in 2 entries' }).click();
    await sheet.getByText('Brought in 2 entries.').first().waitFor();
    expect(labelsOf(machine)).toEqual([...before, 'Night desk', 'London']);
    await sheet.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => labelsOf(machine)).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: /Night desk/ }).count()).toBe(0);
  });

  it('replaces what is there already, where a person wants it', async () => {
    const { machine, app, sheet, folder } = await openSheet();
    const [first] = entriesOf(machine);
    if (first?.destination.kind !== 'number') throw new Error('The first entry has no number.');
    const row = `"${first.label}","${first.destination.number}",,,Replaced`;
    await choose(sheet, app, folder, 'people.csv', [header, row].join('\n'));
    await sheet.getByText('There is nothing new in this file.').waitFor();
    await sheet.getByText('Replace', { exact: true }).click();
    await sheet.getByRole('button', { name: 'Bring in 1 entry' }).click();
    await sheet.getByText('Brought in 0, replaced 1.').waitFor();
    expect(entriesOf(machine)[0]).toMatchObject({ label: first.label, note: 'Replaced' });
  });

  it('leaves contacts without a number out, and shows each number of the others', async () => {
    const { app, sheet, folder } = await openSheet();
    const cards = [
      'BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Zoë\r\nTEL;CELL:+18005550101\r\nTEL;WORK:+18005550102\r\nEND:VCARD',
      'BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Mail only\r\nEMAIL:a@b.test\r\nEND:VCARD',
    ];
    await choose(sheet, app, folder, 'contacts.vcf', cards.join('\r\n'));
    await sheet.getByText('1 contact without a number is left out.').waitFor();
    await sheet.getByText('Zoë (cell)').waitFor();
    await sheet.getByText('Zoë (work)').waitFor();
  });

  it('refuses a workbook, and a million rows, in a sentence', async () => {
    const { app, sheet, folder } = await openSheet();
    await choose(sheet, app, folder, 'people.xlsx', 'PK\u0003\u0004 and so on');
    await sheet.getByText('This is a workbook.', { exact: false }).waitFor();
    await choose(sheet, app, folder, 'large.csv', `Name,Phone\n${'Dana,123\n'.repeat(1_000_000)}`);
    await sheet.getByText('The file has 1,000,000 rows', { exact: false }).waitFor();
  });

  it('keeps nothing waiting, however large the file is', async () => {
    const { app, sheet, folder } = await openSheet();
    const stalls = await watchStalls(app);
    const began = performance.now();
    await choose(sheet, app, folder, 'large.csv', largeFile());
    await sheet.getByText('5,000 rows in large.csv').waitFor();
    const tookMs = performance.now() - began;
    const longestMs = await stalls.longestMs();
    expect(longestMs).toBeGreaterThan(0);
    expect(longestMs).toBeLessThan(tookMs / 3);
  });

  it('ends with its sheet while a file is read', async () => {
    const { app, page, sheet, folder } = await openSheet();
    const thread = await watchThread(app);
    await choose(sheet, app, folder, 'large.csv', largeFile());
    await sheet.getByText('Reading…').waitFor();
    await expect.poll(thread.state, { timeout: 15_000 }).toBe('runs');
    await page.keyboard.press('Escape');
    await expect.poll(thread.state).toBe('ended without an answer');
  });

  it('is read in a thread of its own out of an installed Baton’s archive too', async () => {
    const machine = emptyMachine();
    const start = { arguments: ['--rehearsal'], packed: true };
    const { app, sheet, folder } = await openSheet({ machine, ...(await machine.start(start)) });
    expect(await app.electron.evaluate((electron) => electron.app.getAppPath())).toMatch(/\.asar$/);
    const thread = await watchThread(app);
    await choose(sheet, app, folder, 'people.csv', `${header}\nNight desk,18005550166,,,`);
    await sheet.getByText('1 row in people.csv').waitFor();
    await expect.poll(thread.state).toBe('ended');
  });

  it('says in another language what is wrong, once that is chosen', async () => {
    const { app, page, sheet, folder } = await openSheet();
    const rows = [header, 'Lost,1.8E+10,,,', 'London,442079460958,,,', 'Code,,A B,,'];
    await choose(sheet, app, folder, 'people.csv', rows.join('\n'));
    await sheet.getByText('All 3').click();
    await sheet.getByText('its last digits are lost', { exact: false }).waitFor();
    await page.evaluate(() => window.baton.setPreferences({ language: 'es' }));
    const inSpanish = page.getByRole('dialog', { name: 'Importar y exportar' });
    await inSpanish.getByText('se perdieron sus últimos dígitos', { exact: false }).waitFor();
    await inSpanish.getByText('le quitó al número el signo más', { exact: false }).waitFor();
    await inSpanish.getByText('un espacio en la posición 2', { exact: false }).waitFor();
  });

  it('stays where it is when a person thinks better of another file', async () => {
    const { machine, app, sheet, folder } = await openSheet();
    await choose(sheet, app, folder, 'people.csv', `${header}\nNight desk,18005550166,,,`);
    await sheet.getByText('1 row in people.csv').waitFor();
    await answerOpen(app, null);
    await sheet.getByRole('button', { name: 'Choose another file' }).click();
    await sheet.getByRole('button', { name: 'Bring in 1 entry' }).click();
    await sheet.getByText('Brought in 1 entry.').first().waitFor();
    expect(labelsOf(machine)).toContain('Night desk');
  });
});

describe('an export', () => {
  it.each([
    ['CSV', 'directory.csv', '\uFEFF"label","number","in-group"'],
    ['vCard', 'directory.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:'],
    ['JSON', 'directory.json', '{\n  "format": "baton-directory"'],
  ])(
    'writes the whole directory as %s, which brings nothing new back in',
    async (format, name, start) => {
      const { machine, app, sheet, folder } = await openSheet();
      const path = join(folder, name);
      await answerSave(app, path);
      await sheet.getByText(format, { exact: true }).click();
      await sheet.getByRole('button', { name: 'Save as a file' }).click();
      const count = entriesOf(machine).length;
      await sheet.getByText(`Wrote ${count} entries to`, { exact: false }).waitFor();
      const text = readFileSync(path, 'utf8');
      expect(text.startsWith(start)).toBe(true);
      expect(statSync(path).mode & 0o077).toBe(0);
      await choose(sheet, app, folder, `again-${name}`, text);
      await sheet.getByText('There is nothing new in this file.').waitFor();
      expect(await sheet.getByText(`All ${count}`).count()).toBe(1);
    },
  );

  it('says so where the file can’t be written, and leaves nothing behind', async () => {
    const { app, sheet, folder } = await openSheet();
    await answerSave(app, join(folder, 'missing', 'directory.csv'));
    await sheet.getByRole('button', { name: 'Save as a file' }).click();
    await sheet.getByText('The file could not be written.', { exact: false }).waitFor();
  });
});
