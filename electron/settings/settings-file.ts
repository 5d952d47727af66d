import type { Notice } from '../../shared/notice.ts';
import { initialSettings, settingsSchema } from '../../shared/settings.ts';
import type { Settings } from '../../shared/settings.ts';
import { openKeptFile } from './kept-file.ts';
import type { KeptFile, KeptFileOptions } from './kept-file.ts';

/** Where a file is kept, and by what. */
export type KeptFilePlace = Pick<KeptFileOptions<object>, 'folder' | 'openStore' | 'wallMs'>;

/** Opens `settings.json`: everything that is no secret. */
export function openSettingsFile(place: KeptFilePlace): KeptFile<Settings> {
  return openKeptFile({
    ...place,
    name: 'settings',
    schema: settingsSchema,
    migrations: [],
    initial: initialSettings,
  });
}

/** What a person should know of how the settings' file was opened. */
export function settingsNotices(file: KeptFile<Settings>): readonly Notice[] {
  if (!file.damage) return [];
  const { kind, keptAs } = file.damage;
  switch (kind) {
    case 'damaged':
      return [{ kind: 'settings-damaged', keptAs }];
    case 'newer-version':
      return [{ kind: 'settings-from-newer-version', keptAs }];
    case 'not-readable':
      return [{ kind: 'settings-not-readable' }];
  }
}
