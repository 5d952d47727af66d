import { cacheFolder, isRoot } from './cache-folder.mjs';
import { findElectron } from './electron-binary.mjs';
import { electronOpenToOthers } from './open-to-others.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Makes ready what tests with a real window need, and tells them through the environment.
 * @throws {import('./command.mjs').PlainError} if something is missing that a person has to bring
 */
export async function prepareForWindows() {
  const electron = await findElectron();
  const needs = { screen: process.platform === 'linux', tests: true };
  await ensureSystemLibraries(electron.path, needs);
  process.env['BATON_ELECTRON'] = isRoot()
    ? await electronOpenToOthers(electron, cacheFolder())
    : electron.path;
}
