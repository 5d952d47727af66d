import { chmodSync, mkdirSync } from 'node:fs';
import { app } from 'electron';

/**
 * Makes the profile readable for its owner alone, Chromium's files in it included; they would be
 * readable for everybody. Has to be called before anything is written.
 *
 * @returns the profile's folder.
 */
export function makeProfilePrivate(): string {
  process.umask(0o077);
  const folder = app.getPath('userData');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  return folder;
}
