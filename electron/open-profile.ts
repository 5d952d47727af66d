import { safeStorage } from 'electron';
import ElectronStore from 'electron-store';
import type { Settings } from '../shared/settings.ts';
import { emptySpeedDial } from '../shared/speed-dial.ts';
import type { Clock } from './clock.ts';
import type { CompanionParts } from './companion-parts.ts';
import { connectTo } from './connection.ts';
import type { Network, ReachParts } from './connection.ts';
import { sampleSpeedDial } from './demo/sample-speed-dial.ts';
import { createFetchTeam } from './directory/fetch-team.ts';
import { createTeamDirectory } from './directory/team-directory.ts';
import { createLoginRecord } from './dialer/login-record.ts';
import { noProxy } from './dialer/proxy-choice.ts';
import { noVouchedOrigins } from './dialer/vouched-origins.ts';
import { lookAtKeyring } from './settings/keyring-lock.ts';
import { openLogInFile } from './settings/log-in-file.ts';
import type { LogInFile } from './settings/log-in-file.ts';
import { createPasswordVault, createTokenVault } from './settings/password-vault.ts';
import { readFileAtMost } from './settings/read-file-at-most.ts';
import { createSafeStorageKeychain } from './settings/safe-storage-keychain.ts';
import type { SafeStorage } from './settings/safe-storage-keychain.ts';
import { openSettingsFile, vouchedOriginsIn } from './settings/settings-file.ts';
import type { KeptFilePlace } from './settings/settings-file.ts';
import type { FileAccess, KeptFile } from './settings/kept-file.ts';
import { openWindowPlaceFile } from './settings/window-place-file.ts';
import type { WindowPlaces } from './settings/window-place-file.ts';
import { openTeamFile } from './settings/team-file.ts';
import { openWorkplace } from './open-workplace.ts';

/** What a profile gives to whoever puts Baton together. */
export interface Profile extends Pick<
  CompanionParts,
  | 'settingsFile'
  | 'openLogInFile'
  | 'openPasswordVault'
  | 'openTokenVault'
  | 'openTeam'
  | 'openWorkplace'
> {
  readonly reach: ReachParts;
  readonly placeFile: KeptFile<WindowPlaces>;
}

/** The files of a mode. A rehearsal has its own, so that it leaves no trace among the real ones. */
const fileNames = {
  dialer: { speedDial: 'speed-dial', journal: 'journal', samples: emptySpeedDial },
  rehearsal: {
    speedDial: 'rehearsal-speed-dial',
    journal: 'rehearsal-journal',
    samples: sampleSpeedDial,
  },
};

/**
 * Opens what Baton keeps in its profile's folder: settings, secrets, log-ins, buttons, journals.
 *
 * @param access `beside`: another Baton may be at work there, so that log-ins alone are written.
 */
export function openProfile(
  folder: string,
  clock: Clock,
  network: Network,
  access: 'own' | 'beside' = 'own',
): Profile {
  const place = placeIn(folder, clock, access);
  const read: KeptFilePlace = { ...place, access: access === 'own' ? 'own' : 'read-only' };
  const keychain = createSafeStorageKeychain({
    // Electron 45's types call both ways present; older and newer ones have one of them.
    safeStorage: safeStorage satisfies SafeStorage,
    platform: process.platform,
    lookAtKeyring,
    pause: (ms) => new Promise((resolve) => clock.after(ms, resolve)),
  });
  const settingsFile = openSettingsFile(read);
  let logInFile: LogInFile | null = null;
  const reach: ReachParts = {
    network,
    clock,
    loginRecord: (owner) => {
      if (!logInFile) throw new Error('A dialer was reached before the log-ins were opened.');
      return logInFile.recordFor(owner);
    },
    vouched: vouchedOriginsIn(settingsFile),
  };
  return {
    reach,
    settingsFile,
    placeFile: openWindowPlaceFile(read),
    openLogInFile: (listener) => (logInFile = openLogInFile(place, listener)),
    openPasswordVault: (listener) => createPasswordVault(read, keychain, listener),
    openTokenVault: (listener) => createTokenVault(read, keychain, listener),
    openTeam: (given) =>
      createTeamDirectory({
        ...given,
        fetchTeam: createFetchTeam({
          connect: (origin) => connectTo(origin, network),
          readFile: readFileAtMost,
        }),
        store: openTeamFile(place),
        clock,
        random: Math.random,
      }),
    openWorkplace: (mode, shared) =>
      openWorkplace({
        ...fileNames[mode],
        mode,
        place,
        reach: mode === 'dialer' ? reach : rehearsalReach(clock),
        shared,
      }),
  };
}

/** Reads the settings of a profile that is not opened yet, and leaves its file as it is. */
export function readSettings(folder: string, clock: Clock): Settings {
  return openSettingsFile(placeIn(folder, clock, 'read-only')).value();
}

function placeIn(folder: string, clock: Clock, access: FileAccess): KeptFilePlace {
  return {
    folder,
    openStore: (options) => new ElectronStore<Record<string, unknown>>(options),
    wallMs: clock.wallMs,
    access,
  };
}

/** The built-in dialer is on this computer, and nothing of it outlives the rehearsal. */
function rehearsalReach(clock: Clock): ReachParts {
  return {
    network: { authorities: [], findProxy: () => noProxy },
    clock,
    loginRecord: () => createLoginRecord(),
    vouched: noVouchedOrigins,
  };
}
