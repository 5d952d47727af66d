import { assertNever } from '../../../shared/assert-never.ts';
import type { SaveSettingsAnswer } from '../../../shared/ipc.ts';
import type { SettingsField } from './settings-draft.ts';

/** Why settings were not saved, and the field to mend it in. */
export interface SavingProblem {
  readonly text: string;
  readonly field: SettingsField;
}

/** Why settings were not saved, in sentences; null where they were. */
export function savingProblem(answer: SaveSettingsAnswer): SavingProblem | null {
  switch (answer.kind) {
    case 'saved':
      return null;
    case 'password-missing':
      return {
        text: 'No password is kept yet. Type the API user’s password.',
        field: 'password',
      };
    case 'password-of-another':
      return {
        text: 'The kept password belongs to another dialer or API user. Type the password of this one.',
        field: 'password',
      };
    case 'token-of-another':
      return {
        text: 'The kept token belongs to another event stream. Type the token of this one, or forget it.',
        field: 'streamToken',
      };
    default:
      return assertNever(answer);
  }
}
