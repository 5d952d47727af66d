import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import ElectronStore from 'electron-store';
import type { Clock } from './clock.ts';
import type { CompanionParts } from './companion.ts';
import type { Network, ReachParts } from './connection.ts';
import { sampleSpeedDial } from './demo/sample-speed-dial.ts';
import { createLoginRecord } from './dialer/login-record.ts';
import { noProxy } from './dialer/proxy-choice.ts';
import { noVouchedOrigins } from './dialer/vouched-origins.ts';
import { createAppendOnlyFile } from './settings/append-only-file.ts';
import { lookAtKeyring } from './settings/keyring-lock.ts';
import { openLogInFile } from './settings/log-in-file.ts';
import type { LogInFile } from './settings/log-in-file.ts';
import { createPasswordVault, createTokenVault } from './settings/password-vault.ts';
import { createSafeStorageKeychain } from './settings/safe-storage-keychain.ts';
import type { SafeStorage } from './settings/safe-storage-keychain.ts';
import { openSettingsFile, vouchedOriginsIn } from './settings/settings-file.ts';
import type { KeptFilePlace } from './settings/settings-file.ts';
import { openSpeedDialFile } from './settings/speed-dial-file.ts';
import { openJournal } from './transfers/journal.ts';
import { createWorkplace } from './workplace.ts';

/** What a profile gives to whoever puts Baton together. */
export interface Profile extends Pick<
  CompanionParts,
  'settingsFile' | 'openLogInFile' | 'openPasswordVault' | 'openTokenVault' | 'openWorkplace'
> {
  readonly reach: ReachParts;
}

/** The files of a mode. A rehearsal has its own, so that it leaves no trace among the real ones. */
const fileNames = {
  dialer: { speedDial: 'speed-dial', journal: 'journal', samples: [] },
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
  const place: KeptFilePlace = {
    folder,
    openStore: (options) => new ElectronStore<Record<string, unknown>>(options),
    wallMs: clock.wallMs,
    access,
  };
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
    openLogInFile: (listener) => (logInFile = openLogInFile(place, listener)),
    openPasswordVault: (listener) => createPasswordVault(read, keychain, listener),
    openTokenVault: (listener) => createTokenVault(read, keychain, listener),
    openWorkplace: async (mode, onChanged, board) => {
      const names = fileNames[mode];
      const speedDial = openSpeedDialFile(place, names.speedDial, names.samples, randomUUID);
      speedDial.notices.forEach(board.post);
      const journal = await openJournal({
        file: createAppendOnlyFile({
          path: join(folder, `${names.journal}.jsonl`),
          wallMs: clock.wallMs,
        }),
        clock,
        onNotice: board.post,
        onNoticeOver: board.takeDown,
        onChanged,
      });
      return createWorkplace({
        ...(mode === 'dialer' ? reach : rehearsalReach(clock)),
        speedDial,
        journal,
        newAttemptId: randomUUID,
        onChanged,
        onNotice: board.post,
      });
    },
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
