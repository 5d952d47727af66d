import { execFile } from 'node:child_process';
import type { ExecFileException } from 'node:child_process';
import type { LookAtKeyring } from './safe-storage-keychain.ts';

const secretService = 'org.freedesktop.secrets';
const askLocked = [
  '--session',
  '--print-reply=literal',
  '--reply-timeout=1500',
  `--dest=${secretService}`,
  '/org/freedesktop/secrets/aliases/default',
  'org.freedesktop.DBus.Properties.Get',
  'string:org.freedesktop.Secret.Collection',
  'string:Locked',
];

/**
 * Asks the Secret Service over D-Bus whether its default collection is locked. Unlike Electron's
 * synchronous functions this neither unlocks anything nor waits for a person.
 */
export const lookAtKeyring: LookAtKeyring = () =>
  new Promise((resolve) => {
    execFile('dbus-send', askLocked, { timeout: 2000 }, (error, output, complaint) => {
      if (output.includes('boolean false')) resolve('open');
      // One that does not answer may be busy asking the person: it is not to be waited for either.
      else if (output.includes('boolean true') || isSlow(error, complaint)) resolve('locked');
      else if (error?.code === 'ENOENT') resolve('not-known');
      else resolve('absent');
    });
  });

function isSlow(error: ExecFileException | null, complaint: string): boolean {
  return error?.killed === true || complaint.includes('org.freedesktop.DBus.Error.NoReply');
}
