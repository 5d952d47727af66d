import { assertNever } from '../../../shared/assert-never.ts';
import type { SaveSettingsAnswer } from '../../../shared/ipc.ts';

/** Why settings were not saved, in sentences; null where they were. */
export function savingProblem(answer: SaveSettingsAnswer): string | null {
  switch (answer.kind) {
    case 'saved':
      return null;
    case 'password-missing':
      return 'No password is kept yet. Type the API user’s password.';
    case 'password-of-another':
      return 'The kept password belongs to another dialer or API user. Type the password of this one.';
    default:
      return assertNever(answer);
  }
}
