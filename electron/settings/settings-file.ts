import type { Notice } from '../../shared/notice.ts';
import { initialSettings, settingsSchema } from '../../shared/settings.ts';
import type { Settings } from '../../shared/settings.ts';
import { openKeptFile } from './kept-file.ts';
import type { KeptFile, KeptFileOptions, Migration } from './kept-file.ts';

/** Where a file is kept, and by what. */
export type KeptFilePlace = Pick<KeptFileOptions<object>, 'folder' | 'openStore' | 'wallMs'>;

/** Version 2 knows of several lines, of streams of calls, and of a certificate that a person trusts. */
const toVersion2: Migration = ({ dialer, ...rest }) => ({
  ...rest,
  dialer: isObject(dialer) ? { ...dialer, lines: 1, looks: true, eventStream: null } : dialer,
  trustedCertificate: null,
});

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Opens `settings.json`: everything that is no secret. */
export function openSettingsFile(place: KeptFilePlace): KeptFile<Settings> {
  return openKeptFile({
    ...place,
    name: 'settings',
    schema: settingsSchema,
    migrations: [toVersion2],
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
