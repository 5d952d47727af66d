import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createCheckConnection } from '../electron/check-up.ts';
import type { Clock } from '../electron/clock.ts';
import { createCompanion } from '../electron/companion.ts';
import type { Companion, CompanionParts } from '../electron/companion.ts';
import type { ReachParts } from '../electron/connection.ts';
import { noProxy } from '../electron/dialer/proxy-choice.ts';
import { createAppendOnlyFile } from '../electron/settings/append-only-file.ts';
import type { Keychain } from '../electron/settings/keychain.ts';
import { openLogInFile } from '../electron/settings/log-in-file.ts';
import type { LogInFile } from '../electron/settings/log-in-file.ts';
import { createPasswordVault, createTokenVault } from '../electron/settings/password-vault.ts';
import { openSettingsFile, vouchedOriginsIn } from '../electron/settings/settings-file.ts';
import type { KeptFilePlace } from '../electron/settings/settings-file.ts';
import { openSpeedDialFile } from '../electron/settings/speed-dial-file.ts';
import { openJournal } from '../electron/transfers/journal.ts';
import { createWorkplace } from '../electron/workplace.ts';
import { success } from '../shared/result.ts';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';

/** A keychain that is always open, since plain Node has none; `decrypt` waits for `gate`. */
export function openKeychain(gate: Promise<void> = Promise.resolve()): Keychain {
  return {
    look: () => Promise.resolve({ kind: 'usable', backend: 'test' }),
    encrypt: (text) => Promise.resolve(success(Buffer.from(`v11${text}`))),
    decrypt: async (encrypted) => {
      await gate;
      return success({ text: Buffer.from(encrypted).toString().slice(3), encryptAgain: false });
    },
  };
}

/** What a Baton without its window is put together from. */
export interface HeadlessOptions extends Pick<CompanionParts, 'startRehearsal' | 'publish'> {
  readonly place: KeptFilePlace;
  readonly keychain?: Keychain;
  readonly clock: Clock;
  readonly buttons?: readonly SpeedDialEntry[];
}

/** The parts that `electron/main.ts` connects, under plain Node. */
export function headlessBaton(options: HeadlessOptions): Companion {
  const { place, clock, keychain = openKeychain(), buttons = [] } = options;
  const settingsFile = openSettingsFile(place);
  let logInFile: LogInFile | null = null;
  const reach: ReachParts = {
    network: { authorities: [], findProxy: () => noProxy },
    clock,
    loginRecord: (owner) => {
      if (!logInFile) throw new Error('The log-ins are not open.');
      return logInFile.recordFor(owner);
    },
    vouched: vouchedOriginsIn(settingsFile),
  };
  return createCompanion({
    settingsFile,
    openLogInFile: (listener) => (logInFile = openLogInFile(place, listener)),
    openPasswordVault: (listener) => createPasswordVault(place, keychain, listener),
    openTokenVault: (listener) => createTokenVault(place, keychain, listener),
    openWorkplace: async (mode, onChanged, board) => {
      const path = join(place.folder, `${mode}.jsonl`);
      const journal = await openJournal({
        file: createAppendOnlyFile({ path, wallMs: place.wallMs }),
        clock,
        onNotice: board.post,
        onNoticeOver: board.takeDown,
        onChanged,
      });
      return createWorkplace({
        ...reach,
        speedDial: openSpeedDialFile(place, `${mode}-speed-dial`, buttons, randomUUID),
        journal,
        newAttemptId: randomUUID,
        onChanged,
        onNotice: board.post,
      });
    },
    startRehearsal: options.startRehearsal,
    checkConnection: createCheckConnection(reach),
    version: '0.0.0',
    publish: options.publish,
  });
}
