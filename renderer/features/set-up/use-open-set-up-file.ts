import { assertNever } from '../../../shared/assert-never.ts';
import type { SetUpFileAnswer } from '../../../shared/set-up-offer.ts';
import { setUpTroubleWords } from '../../../shared/words/set-up-trouble-words.ts';
import { useAsk } from '../../app-context.tsx';

/**
 * Asks for a set-up file; where it can't be used, the window says why. Resolves to whether it now
 * waits for a yes.
 */
export function useOpenSetUpFile(): () => Promise<boolean> {
  const ask = useAsk();
  return async () => {
    let isOffered = false;
    await ask((baton) => baton.openSetUpFile(), {
      problemIn: (answer) => {
        isOffered = answer.kind === 'offered';
        return setUpFileProblem(answer);
      },
    });
    return isOffered;
  };
}

/** Why a set-up file can't be used, and what to do; null where it can, or where none was chosen. */
export function setUpFileProblem(answer: SetUpFileAnswer): string | null {
  switch (answer.kind) {
    case 'offered':
    case 'cancelled':
      return null;
    case 'not-read': {
      const { happened, advice } = setUpTroubleWords(answer.because);
      return `${happened} ${advice}`;
    }
    default:
      return assertNever(answer);
  }
}
