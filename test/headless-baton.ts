import { randomUUID } from 'node:crypto';
import { createCheckConnection } from '../electron/check-up.ts';
import type { Clock } from '../electron/clock.ts';
import { createCompanion } from '../electron/companion.ts';
import type { CompanionParts } from '../electron/companion-parts.ts';
import type { Companion } from '../electron/companion.ts';
import { connectTo } from '../electron/connection.ts';
import type { ReachParts } from '../electron/connection.ts';
import { createFetchTeam } from '../electron/directory/fetch-team.ts';
import { readImport } from '../electron/directory/read-import.ts';
import { createTeamDirectory } from '../electron/directory/team-directory.ts';
import { noProxy } from '../electron/dialer/proxy-choice.ts';
import type { Keychain } from '../electron/settings/keychain.ts';
import { openLogInFile } from '../electron/settings/log-in-file.ts';
import type { LogInFile } from '../electron/settings/log-in-file.ts';
import { createPasswordVault, createTokenVault } from '../electron/settings/password-vault.ts';
import { openWorkplace } from '../electron/open-workplace.ts';
import { readFileAtMost } from '../electron/settings/read-file-at-most.ts';
import { openSettingsFile, vouchedOriginsIn } from '../electron/settings/settings-file.ts';
import type { KeptFilePlace } from '../electron/settings/settings-file.ts';
import { openTeamFile } from '../electron/settings/team-file.ts';
import { success } from '../shared/result.ts';
import { emptySpeedDial } from '../shared/speed-dial.ts';
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
  const speedDial = { ...emptySpeedDial(), entries: [...buttons] };
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
    openTeam: (given) =>
      createTeamDirectory({
        ...given,
        fetchTeam: createFetchTeam({
          connect: (origin) => connectTo(origin, reach.network),
          readFile: readFileAtMost,
        }),
        store: openTeamFile(place),
        clock,
        random: () => 0,
      }),
    readImport: (source) => Promise.resolve(readImport(source, randomUUID)),
    newId: randomUUID,
    systemLanguages: () => ['en'],
    openWorkplace: (mode, shared) =>
      openWorkplace({
        mode,
        speedDial: `${mode}-speed-dial`,
        journal: mode,
        samples: () => speedDial,
        place,
        reach,
        shared,
      }),
    startRehearsal: options.startRehearsal,
    checkConnection: createCheckConnection(reach),
    pressedFor: () => ({ kind: 'refused', reason: 'no-call' }),
    version: '0.0.0',
    publish: options.publish,
  });
}
