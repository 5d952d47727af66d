import type { TeamTrouble, TeamView } from '../../../shared/team-directory.ts';
import { t } from '../../../shared/texts/t.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';

/**
 * Why the latest team directory could not be had, what can be done, and that the buttons of the good
 * copy are still there, where there is one.
 */
export function teamTroubleText(trouble: TeamTrouble, copy: TeamView['copy']): string {
  const why = troubleText(trouble);
  const copyIsLatest = trouble.kind === 'not-kept';
  return copy === null || copyIsLatest ? why : `${why} ${t('team.stays')}`;
}

function troubleText(trouble: TeamTrouble): string {
  switch (trouble.kind) {
    case 'turned-away':
      return t('team.trouble.turned-away', { status: trouble.status });
    case 'not-valid':
      return trouble.where === ''
        ? t('team.trouble.not-valid', { because: trouble.because })
        : t('team.trouble.not-valid-at', {
            where: leftToRight(trouble.where),
            because: trouble.because,
          });
    case 'not-reachable':
    case 'certificate-not-trusted':
    case 'redirected':
    case 'too-large':
    case 'file-not-readable':
    case 'not-json':
    case 'signature-missing':
    case 'signature-wrong':
    case 'not-kept':
      return t(`team.trouble.${trouble.kind}`);
  }
}
