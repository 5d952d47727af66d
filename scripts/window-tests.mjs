import { cacheFolder, isRoot } from './cache-folder.mjs';
import { findElectron } from './electron-binary.mjs';
import { electronOpenToOthers } from './open-to-others.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { startVirtualScreen } from './virtual-screen.mjs';

/** So many tests with a window run side by side. */
export const windowWorkers = 3;

/**
 * Makes ready what tests with a real window need, and tells them through the environment.
 * @throws {import('./command.mjs').PlainError} if something is missing that a person has to bring
 */
export async function prepareForWindows() {
  const electron = await findElectron();
  const screen = process.platform === 'linux';
  await ensureSystemLibraries(electron.path, { screen, tests: true });
  process.env['BATON_ELECTRON'] = isRoot()
    ? await electronOpenToOthers(electron, cacheFolder())
    : electron.path;
  if (screen) await startScreens();
}

/**
 * One screen for each of them, apart from a person's own: a window that opens over another takes the
 * pointer out of it, and ends what is dragged or held there.
 */
async function startScreens() {
  const starting = Array.from({ length: windowWorkers }, () => startVirtualScreen());
  const displays = await Promise.all(starting);
  process.env['BATON_TEST_DISPLAYS'] = displays.join(' ');
}
