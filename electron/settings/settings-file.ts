import type { Notice } from '../../shared/notice.ts';
import { initialPreferences } from '../../shared/preferences.ts';
import { initialSettings, mostVouchedOrigins, settingsSchema } from '../../shared/settings.ts';
import type { Settings } from '../../shared/settings.ts';
import type { VouchedOrigins } from '../dialer/vouched-origins.ts';
import { openKeptFile } from './kept-file.ts';
import type { KeptFile, KeptFileOptions, Migration } from './kept-file.ts';

/** Where a file is kept, and by what. */
export type KeptFilePlace = Pick<
  KeptFileOptions<object>,
  'folder' | 'openStore' | 'wallMs' | 'access'
>;

/** Version 2 knows of several lines, of streams of calls, and of a certificate that a person trusts. */
const toVersion2: Migration = ({ dialer, ...rest }) => ({
  ...rest,
  dialer: isObject(dialer) ? { ...dialer, lines: 1, looks: true, eventStream: null } : dialer,
  trustedCertificate: null,
});

/** Version 3 knows where authorities have vouched for a certificate. */
const toVersion3: Migration = (content) => ({ ...content, vouchedOrigins: [] });

/**
 * Version 4 knows of preferences, dial rules and a team directory. What was kept for ever until then
 * stays so, until a person chooses otherwise.
 */
const toVersion4: Migration = ({ keepOnTop, ...rest }) => ({
  ...rest,
  preferences: { ...initialPreferences, keepOnTop: keepOnTop === true, keptDays: null },
  dialRules: [],
  team: null,
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
    migrations: [toVersion2, toVersion3, toVersion4],
    initial: initialSettings,
  });
}

/** Remembers in the settings' file where authorities have vouched; each origin is written once. */
export function vouchedOriginsIn(file: KeptFile<Settings>): VouchedOrigins {
  const has = (origin: string): boolean => file.value().vouchedOrigins.includes(origin);
  return {
    has,
    add: (origin) => {
      if (has(origin)) return;
      const vouchedOrigins = [...file.value().vouchedOrigins, origin].slice(-mostVouchedOrigins);
      // What can't be written holds for this run, and goes with the next change of the settings.
      file.save({ ...file.value(), vouchedOrigins });
    },
  };
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
