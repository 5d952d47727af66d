import type { DirectoryChangeAnswer } from '../../../shared/directory-change.ts';
import { mostEntries } from '../../../shared/speed-dial.ts';
import { t } from '../../../shared/texts/t.ts';

/** Why a change was not made, in a sentence; null where it was. */
export function changeProblem({ kind }: DirectoryChangeAnswer): string | null {
  switch (kind) {
    case 'changed':
      return null;
    case 'gone':
      return t('directory.not-changed.gone');
    case 'last-group':
      return t('directory.not-changed.last-group');
    case 'too-many':
      return t('directory.not-changed.too-many', { most: mostEntries });
  }
}
