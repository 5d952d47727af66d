import type { Notice } from '../shared/notice.ts';
import { createCheckConnection } from './check-up.ts';
import { runDoctorCommand } from './doctor-command.ts';
import type { DoctorRun } from './doctor-command.ts';
import type { ProgramSwitches } from './desktop/start-request.ts';
import { logInOf } from './modes.ts';
import type { Profile } from './open-profile.ts';
import { createSecrets } from './secrets.ts';

/** How `baton --doctor` was asked. */
type DoctorSwitches = Extract<ProgramSwitches, { kind: 'doctor' }>;

/**
 * Checks the connection of a profile's settings, and prints what was found.
 *
 * @param profile opened beside a Baton that may be at work.
 * @param version Baton's own.
 * @returns the exit code of docs/doctor.md.
 */
export function printCheckUp(
  profile: Profile,
  { json, retry }: DoctorSwitches,
  version: string,
): Promise<number> {
  return print(() => checkProfile(profile, retry), json, version);
}

/**
 * Prints that there was nothing to check with.
 *
 * @param folder Baton's own, which can't be read.
 * @returns the exit code of docs/doctor.md.
 */
export function printNotReadable(
  folder: string,
  { json }: DoctorSwitches,
  version: string,
): Promise<number> {
  return print(
    () => Promise.resolve({ kind: 'not-readable', what: 'folder', name: folder }),
    json,
    version,
  );
}

async function checkProfile(profile: Profile, retryLogin: boolean): Promise<DoctorRun> {
  const { settingsFile, reach } = profile;
  if (settingsFile.damage) return notReadable(settingsFile.damage.keptAs);
  const { dialer, trustedCertificate } = settingsFile.value();
  if (!dialer) return { kind: 'not-set-up' };
  const told: Notice[] = [];
  profile.openLogInFile({ onNotice: (notice) => told.push(notice), onNoticeOver: quiet });
  // What is written there keeps a check that is made every minute from locking the user out.
  if (told.length > 0) return notReadable('log-ins.json');
  const listener = { onChanged: quiet, onNotice: quiet };
  const secrets = createSecrets(
    profile.openPasswordVault(listener),
    profile.openTokenVault(listener),
  );
  await secrets.open(dialer);
  const report = await createCheckConnection(reach)(
    logInOf({ dialer, trustedCertificate }, secrets),
    { running: null, retryLogin, onProgress: quiet },
  );
  return { kind: 'checked', report };
}

const quiet = () => undefined;

const notReadable = (file: string): DoctorRun => ({
  kind: 'not-readable',
  what: 'file',
  name: file,
});

function print(run: () => Promise<DoctorRun>, json: boolean, version: string): Promise<number> {
  // Who reads the output may have seen enough, and closed it.
  process.stdout.on('error', quiet);
  const write = (text: string) =>
    new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
  return runDoctorCommand({ run, write, json, version });
}
