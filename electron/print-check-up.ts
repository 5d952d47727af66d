import { createCheckConnection } from './check-up.ts';
import { runDoctorCommand } from './doctor-command.ts';
import type { DoctorRun } from './doctor-command.ts';
import { logInOf } from './modes.ts';
import type { Profile } from './open-profile.ts';
import { createSecrets } from './secrets.ts';

/**
 * Checks the connection of a profile's settings, and prints what was found.
 *
 * @returns the exit code of docs/doctor.md.
 */
export async function printCheckUp(
  profile: Profile,
  json: boolean,
  version: string,
): Promise<number> {
  const quiet = () => undefined;
  profile.openLogInFile({ onNotice: quiet, onNoticeOver: quiet });
  const listener = { onChanged: quiet, onNotice: quiet };
  const secrets = createSecrets(
    profile.openPasswordVault(listener),
    profile.openTokenVault(listener),
  );
  const check = createCheckConnection(profile.reach);

  const run = async (): Promise<DoctorRun> => {
    const { dialer, trustedCertificate } = profile.settingsFile.value();
    if (!dialer) return { kind: 'not-set-up' };
    await secrets.open(dialer);
    const report = await check(logInOf({ dialer, trustedCertificate }, secrets), null, quiet);
    return { kind: 'checked', report };
  };
  return runDoctorCommand({
    run,
    write: (text) => process.stdout.write(text),
    json,
    version,
  });
}
