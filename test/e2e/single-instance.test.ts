import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { emptyMachine } from './baton-app.ts';
import type { BatonApp, Machine } from './baton-app.ts';

/** Starts Baton as a second click on its icon does; returns its exit code, null after a signal. */
async function startOnceMore({ command }: Machine): Promise<number | null> {
  const baton = spawn(command.executable, [...command.arguments], { stdio: 'ignore' });
  onTestFinished(() => void baton.kill());
  const [code] = (await once(baton, 'exit')) as [number | null];
  return code;
}

/** What the first Baton did for those that were started after it. */
async function countSecondStarts({ electron }: BatonApp): Promise<() => Promise<number>> {
  await electron.evaluate(({ app }) => {
    let count = 0;
    app.on('second-instance', () => (count += 1));
    Reflect.set(globalThis, 'secondStarts', () => count);
  });
  return () => electron.evaluate(() => (Reflect.get(globalThis, 'secondStarts') as () => number)());
}

/** The main processes on a profile, by what the system says of every process. */
function mainProcesses(profile: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const command = commandLine(pid);
      return command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=');
    });
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

const windowsOf = ({ electron }: BatonApp) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible()),
  );

describe('Baton on one profile', () => {
  it('stays the only one, and shows its window, though it is started 20 times more at once', async () => {
    const machine = emptyMachine();
    const baton = await machine.start();
    await baton.page.getByRole('button', { name: 'Connect a dialer' }).waitFor();
    const secondStarts = await countSecondStarts(baton);
    await baton.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().forEach((window) => window.hide()),
    );
    expect(await windowsOf(baton)).toEqual([false]);

    const codes = await Promise.all(Array.from({ length: 20 }, () => startOnceMore(machine)));

    expect(codes).toEqual(Array.from({ length: 20 }, () => 0));
    expect(await secondStarts()).toBe(20);
    expect(await windowsOf(baton)).toEqual([true]);
    if (process.platform === 'linux') {
      expect(mainProcesses(machine.profile)).toEqual([String(baton.electron.process().pid)]);
    }
    await baton.page.getByRole('button', { name: 'Connect a dialer' }).click();
    await baton.page.getByLabel('Dialer address').waitFor();
  });
});
