import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyMachine } from './baton-app.ts';
import type { BatonApp } from './baton-app.ts';
import { startOnceMore } from './second-start.ts';

/** What was handed to the first Baton by those that were started after it. */
async function handedOver({ electron }: BatonApp): Promise<() => Promise<readonly unknown[]>> {
  await electron.evaluate(({ app }) => {
    const handed: unknown[] = [];
    app.on('second-instance', (_event, _arguments, _folder, request) => handed.push(request));
    Reflect.set(globalThis, 'handedOver', () => handed);
  });
  return () =>
    electron.evaluate(() => (Reflect.get(globalThis, 'handedOver') as () => unknown[])());
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

// Twenty starts of a whole Electron at once take their time on a small machine.
describe('Baton on one profile', { timeout: 180_000 }, () => {
  it('stays the only one, and shows its window, though it is started 20 times more at once', async () => {
    const machine = emptyMachine();
    const baton = await machine.start();
    await baton.page.getByRole('button', { name: 'Connect a dialer' }).waitFor();
    const handed = await handedOver(baton);
    await baton.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().forEach((window) => window.hide()),
    );
    expect(await windowsOf(baton)).toEqual([false]);

    const codes = await Promise.all(Array.from({ length: 20 }, () => startOnceMore(machine)));

    expect(codes).toEqual(Array.from({ length: 20 }, () => 0));
    expect(await handed()).toEqual(Array.from({ length: 20 }, () => ({ kind: 'none' })));
    expect(await windowsOf(baton)).toEqual([true]);
    if (process.platform === 'linux') {
      expect(mainProcesses(machine.profile)).toEqual([String(baton.electron.process().pid)]);
    }
    await baton.page.getByRole('button', { name: 'Connect a dialer' }).click();
    await baton.page.getByLabel('Dialer address').waitFor();
  });

  it('is handed 20 links that are opened at once, each of them once, and keeps the keyboard out of it', async () => {
    const machine = emptyMachine();
    const baton = await machine.start();
    await baton.page.getByRole('button', { name: 'Connect a dialer' }).waitFor();
    const handed = await handedOver(baton);
    await baton.electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) {
        window.hide();
        window.focus = () => Reflect.set(globalThis, 'tookKeyboard', true);
      }
    });
    const callIds = Array.from({ length: 20 }, (_, index) => `Y03152016390004020${10 + index}`);

    const codes = await Promise.all(
      callIds.map((callId) => startOnceMore(machine, ['--', `baton://call/${callId}`])),
    );

    expect(codes).toEqual(callIds.map(() => 0));
    const requests = (await handed()) as { readonly callId: string }[];
    expect(requests.map(({ callId }) => callId).sort()).toEqual(callIds);
    expect(requests[0]).toEqual({ kind: 'call', callId: requests[0]?.callId, from: 'link' });
    expect(await windowsOf(baton)).toEqual([true]);
    expect(await baton.electron.evaluate(() => Reflect.has(globalThis, 'tookKeyboard'))).toBe(
      false,
    );
    if (process.platform === 'linux') {
      expect(mainProcesses(machine.profile)).toEqual([String(baton.electron.process().pid)]);
    }
  });
});
