import type { TeamMistake, TeamTrouble, TeamView } from '../../../shared/team-directory.ts';
import { t } from '../../../shared/texts/t.ts';
import { leftToRight } from '../../../shared/texts/left-to-right.ts';
import { fieldText } from './row-problem-text.ts';

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
      return notValidText(trouble);
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

function notValidText({ where, because }: Extract<TeamTrouble, { kind: 'not-valid' }>): string {
  const mistake = mistakeText(because);
  return where === ''
    ? t('team.trouble.not-valid', { because: mistake })
    : t('team.trouble.not-valid-at', { where: leftToRight(where), because: mistake });
}

function mistakeText(mistake: TeamMistake): string {
  switch (mistake.kind) {
    case 'field-not-valid':
      return fieldText(mistake);
    case 'too-long':
    case 'too-many':
      return t(`team.invalid.${mistake.kind}`, { most: mistake.most });
    case 'missing':
    case 'unknown-field':
    case 'wrong-type':
    case 'empty':
    case 'wrong-form':
    case 'not-allowed':
    case 'no-such-zone':
    case 'id-twice':
    case 'id-too-long':
    case 'no-such-group':
    case 'no-such-entry':
      return t(`team.invalid.${mistake.kind}`);
  }
}
