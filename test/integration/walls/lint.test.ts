import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const cwd = fileURLToPath(new URL('../../..', import.meta.url));
const eslint = new ESLint({ cwd });

/** The rules that a line breaks, were it to stand at the top of an existing file. */
async function rulesBroken(file: string, line: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(line, { filePath: `${cwd}/${file}` });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'unreadable');
}

describe('lint keeps the walls of the house:', () => {
  it.each([
    ['shared/call.ts', "import '../electron/clock.ts';"],
    ['shared/call.ts', "import '../renderer/app-store.ts';"],
    ['shared/call.ts', "import 'node:fs';"],
    ['shared/call.ts', "import 'electron';"],
    ['renderer/app-store.ts', "import '../electron/clock.ts';"],
    ['renderer/app-store.ts', "import 'electron';"],
    ['renderer/app-store.ts', "import 'node:path';"],
    ['electron/dialer/dialer.ts', "import 'electron';"],
    ['electron/dialer/dialer.ts', "import 'node:fs/promises';"],
    ['electron/calls/call-tracker.ts', "import 'electron';"],
    ['electron/calls/call-tracker.ts', "import '../desktop/main-window.ts';"],
    ['electron/transfers/journal.ts', "import 'node:fs';"],
    ['electron/transfers/journal.ts', "import '../settings/kept-file.ts';"],
    ['electron/demo/demo-dialer.ts', "import 'electron';"],
    ['electron/demo/demo-dialer.ts', "import '../dialer/dialer.ts';"],
    ['electron/main.ts', "import { ipcMain } from 'electron';"],
    ['electron/desktop/main-window.ts', "import { ipcMain } from 'electron';"],
    ['electron/main.ts', "import { shell } from 'electron';"],
  ])('%s may not hold %s', async (file, line) => {
    expect(await rulesBroken(file, line)).toContain('no-restricted-imports');
  });

  it.each(['renderer/app-store.ts', 'electron/dialer/dialer.ts'])(
    '%s may not fetch by itself',
    async (file) => {
      expect(await rulesBroken(file, "void fetch('x');")).toContain('no-restricted-globals');
    },
  );

  it.each([
    ['electron/dialer/dialer.ts', "import '../../shared/call.ts';"],
    ['renderer/app-store.ts', "import '../shared/call.ts';"],
    ['electron/desktop/ipc-main.ts', "import { ipcMain } from 'electron';"],
  ])('%s may hold %s', async (file, line) => {
    expect(await rulesBroken(file, line)).not.toContain('no-restricted-imports');
  });

  it.each([
    '<p>Hand over</p>',
    "<p>{yes ? 'Hand over' : null}</p>",
    "<p>{yes && 'Hand over'}</p>",
    '<p>{`${count} calls`}</p>',
    '<p aria-label="Calls" />',
    "<p title={'Calls'} />",
    "<p title={yes ? 'Calls' : undefined} />",
    '<input placeholder="Find a number" />',
    '<Field label="Number" />',
    '<IconButton name="Close" />',
    '<IconButton name={`Close ${title}`} />',
  ])('the window may not say %s in one language alone', async (markup) => {
    const code = `void (${markup});`;
    expect(await rulesBroken('renderer/top-bar.tsx', code)).toContain('no-restricted-syntax');
  });

  it.each([
    ['renderer/questions.ts', "void 'That did not work. Try again.';"],
    ['shared/dialer-address.ts', "void 'Fill in the address.';"],
    ['electron/doctor-command.ts', 'void `File ${name} could not be read.`;'],
    ['electron/desktop/bugs.ts', "void 'Baton has to close.';"],
  ])('%s may not hold the sentence %s', async (file, code) => {
    expect(await rulesBroken(file, code)).toContain('no-restricted-syntax');
  });

  it.each([
    ['renderer/top-bar.tsx', 'void (<p className="call live">{t(\'call-card.name\')} · 3</p>);'],
    ['renderer/top-bar.tsx', 'void (<p className={`call-card call-card-${sign}`} dir="ltr" />);'],
    ['renderer/top-bar.tsx', "void (<p title={t(yes ? 'window.dismiss' : 'window.cancel')} />);"],
    ['renderer/top-bar.tsx', 'void (<Field name="callId" placeholder="dialer.example.com" />);'],
    ['renderer/questions.ts', "throw new Error('Drawn outside of the window, so stop.');"],
    ['shared/texts/en/call.ts', "void 'You are on a call.';"],
  ])('%s may hold %s', async (file, code) => {
    expect(await rulesBroken(file, code)).not.toContain('no-restricted-syntax');
  });
});
