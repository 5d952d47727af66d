import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyMachine } from './baton-app.ts';
import type { BatonApp } from './baton-app.ts';
import { prefer } from './desk-with-bus.ts';
import { startScreen } from './own-screen.ts';

const soon = { timeout: 15_000 };

/** How the window lies and behaves, as the system has it. */
const lies = ({ electron }: BatonApp) =>
  electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return window && { ...window.getBounds(), isOnTop: window.isAlwaysOnTop() };
  });

const drag = ({ electron }: BatonApp, bounds: Partial<Electron.Rectangle>) =>
  electron.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    bounds,
  );

async function startOnOwnScreen() {
  const screen = await startScreen();
  const machine = emptyMachine();
  const start = async () => {
    const baton = await machine.start({
      arguments: ['--rehearsal'],
      environment: { DISPLAY: screen.display },
    });
    await baton.page.getByRole('main').waitFor();
    return baton;
  };
  return { screen, machine, start };
}

describe.runIf(process.platform === 'linux')('the window', () => {
  it('opens where it was, as large as it was, in either form', async () => {
    const { start, machine } = await startOnOwnScreen();
    const first = await start();
    await drag(first, { x: 700, y: 60, width: 500, height: 700 });
    await prefer(first.page, { form: 'strip' });
    await expect.poll(() => lies(first), soon).toMatchObject({ isOnTop: true, height: 200 });
    await drag(first, { x: 40, y: 800, width: 380, height: 150 });
    await first.stop();
    const kept = JSON.parse(readFileSync(join(machine.profile, 'window.json'), 'utf8')) as object;
    expect(kept).toMatchObject({ version: 1 });

    const second = await start();
    await expect
      .poll(() => lies(second), soon)
      .toEqual({ x: 40, y: 800, width: 380, height: 150, isOnTop: true });
    await prefer(second.page, { form: 'window' });
    await expect
      .poll(() => lies(second), soon)
      .toEqual({ x: 700, y: 60, width: 500, height: 700, isOnTop: false });
  });

  it('is brought onto a screen that has become smaller, whole, and back when it is large again', async () => {
    const { start, screen } = await startOnOwnScreen();
    const baton = await start();
    await drag(baton, { x: 860, y: 300, width: 400, height: 680 });
    // It is remembered for this screen once it has settled.
    await baton.page.waitForTimeout(800);
    await screen.resize(1024, 768);
    await expect
      .poll(() => lies(baton), soon)
      .toMatchObject({ x: 624, y: 88, width: 400, height: 680 });
    await screen.resize(1280, 1024);
    await expect.poll(() => lies(baton), soon).toMatchObject({ x: 860, y: 300 });
  });

  it('opens whole on the screen that is there, though it was left on a larger one', async () => {
    const { start, screen } = await startOnOwnScreen();
    const first = await start();
    await drag(first, { x: 860, y: 300, width: 400, height: 680 });
    await first.stop();
    await screen.resize(800, 600);
    const second = await start();
    await expect
      .poll(() => lies(second), soon)
      .toMatchObject({ x: 400, y: 0, width: 400, height: 600 });
  });

  it('comes into sight although the system never reports it as painted', async () => {
    const environment = { BATON_TEST_NEVER_PAINTED: 'yes' };
    const { electron } = await emptyMachine().start({ environment });
    const isInSight = () =>
      electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
    await expect.poll(isInSight, soon).toBe(true);
  });

  it('stays on top as it is chosen', async () => {
    const { start } = await startOnOwnScreen();
    const baton = await start();
    for (const keepOnTop of [true, false]) {
      await prefer(baton.page, { keepOnTop });
      await expect.poll(() => lies(baton), soon).toMatchObject({ isOnTop: keepOnTop });
    }
  });
});
