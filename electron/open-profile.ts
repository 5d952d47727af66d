import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import ElectronStore from 'electron-store';
import type { Clock } from './clock.ts';
import type { CompanionParts } from './companion.ts';
import { sampleSpeedDial } from './demo/sample-speed-dial.ts';
import { createAppendOnlyFile } from './settings/append-only-file.ts';
import { lookAtKeyring } from './settings/keyring-lock.ts';
import { createPasswordVault } from './settings/password-vault.ts';
import { createSafeStorageKeychain } from './settings/safe-storage-keychain.ts';
import type { SafeStorage } from './settings/safe-storage-keychain.ts';
import { openSettingsFile } from './settings/settings-file.ts';
import type { KeptFilePlace } from './settings/settings-file.ts';
import { openSpeedDialFile } from './settings/speed-dial-file.ts';
import { openJournal } from './transfers/journal.ts';
import { createWorkplace } from './workplace.ts';

type ProfileParts = Pick<CompanionParts, 'settingsFile' | 'openVault' | 'openWorkplace'>;

/** The files of a mode. A rehearsal has its own, so that it leaves no trace among the real ones. */
const fileNames = {
  dialer: { speedDial: 'speed-dial', journal: 'journal', samples: [] },
  rehearsal: {
    speedDial: 'rehearsal-speed-dial',
    journal: 'rehearsal-journal',
    samples: sampleSpeedDial,
  },
};

/** Opens what Baton keeps in its profile's folder: settings, password, speed dials and journals. */
export function openProfile(folder: string, clock: Clock): ProfileParts {
  const place: KeptFilePlace = {
    folder,
    openStore: (options) => new ElectronStore<Record<string, unknown>>(options),
    wallMs: clock.wallMs,
  };
  const keychain = createSafeStorageKeychain({
    // Electron 45's types call both ways present; older and newer ones have one of them.
    safeStorage: safeStorage satisfies SafeStorage,
    platform: process.platform,
    lookAtKeyring,
    pause: (ms) => new Promise((resolve) => clock.after(ms, resolve)),
  });
  return {
    settingsFile: openSettingsFile(place),
    openVault: (listener) => createPasswordVault(place, keychain, listener),
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
      return createWorkplace({ speedDial, journal, clock, newAttemptId: randomUUID, onChanged });
    },
  };
}
