import { chmodSync, mkdirSync } from 'node:fs';
import { app, dialog } from 'electron';
import { t } from '../../shared/texts/t.ts';
import { privateFolder } from '../settings/private-modes.ts';

/**
 * Makes the profile readable for its owner alone, Chromium's files in it included; they would be
 * readable for everybody. Has to be called before anything is written.
 *
 * @param tell tells the person where that fails, in a headline and sentences.
 * @returns the profile's folder, or null where it belongs to somebody else; the person was told.
 */
export function makeProfilePrivate(
  tell: (title: string, text: string) => void = (title, text) => dialog.showErrorBox(title, text),
): string | null {
  process.umask(0o077);
  const folder = app.getPath('userData');
  try {
    mkdirSync(folder, { recursive: true, mode: privateFolder });
    chmodSync(folder, privateFolder);
    return folder;
  } catch {
    tell(t('trouble.folder.title'), t('trouble.folder.said', { folder }));
    return null;
  }
}
