import { useCallback } from 'react';
import type { DirectoryChange } from '../../../shared/directory-change.ts';
import { t } from '../../../shared/texts/t.ts';
import { useAsk } from '../../app-context.tsx';
import { changeProblem } from './change-problem.ts';

/** Makes a change to the directory; where it was not made, the window's line says so. */
export type Change = (change: DirectoryChange) => Promise<boolean>;

/** The function to change the directory with; resolves to whether it was done. */
export function useChange(): Change {
  const ask = useAsk();
  return useCallback(
    (change) =>
      ask((baton) => baton.changeDirectory(change), {
        whenFailed: t('directory.not-changed.failed'),
        problemIn: changeProblem,
      }),
    [ask],
  );
}
