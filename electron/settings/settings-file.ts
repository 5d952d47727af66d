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
