import { assertNever } from '../../../shared/assert-never.ts';
import type { SaveSettingsAnswer } from '../../../shared/ipc.ts';
import { t } from '../../../shared/texts/t.ts';
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
    case 'password-of-another':
    case 'set-up-gone':
    case 'on-a-call':
      return { text: t(`settings.not-saved.${answer.kind}`), field: 'password' };
    case 'token-of-another':
      return { text: t('settings.not-saved.token-of-another'), field: 'streamToken' };
    case 'agent-user-missing':
      return { text: t('settings.not-saved.agent-user-missing'), field: 'agentUser' };
    default:
      return assertNever(answer);
  }
}

/** The same where the main process gave no answer. */
export function notSaved(): SavingProblem {
  return { text: t('settings.not-saved'), field: 'password' };
}
