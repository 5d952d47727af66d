import { assertNever } from '../../../shared/assert-never.ts';
import type { RehearsalAnswer } from '../../../shared/ipc.ts';
import { t } from '../../../shared/texts/t.ts';
import { useAsk } from '../../app-context.tsx';

/** Starts the rehearsal; where that can't be now, the window says why. */
export function useStartRehearsal(): () => void {
  const ask = useAsk();
  return () => void ask((baton) => baton.startRehearsal(), { problemIn: rehearsalProblem });
}

/** Why the rehearsal has not started, and what to do; null where it has. */
export function rehearsalProblem(answer: RehearsalAnswer): string | null {
  switch (answer.kind) {
    case 'started':
      return null;
    case 'on-a-call':
      return t('rehearsal.on-a-call');
    default:
      return assertNever(answer);
  }
}
