import type { Texts } from '../texts-of.ts';
import type { linesTexts as en } from '../en/lines.ts';

/** French: the lines of an agent who has several. */
export const linesTexts: Texts<typeof en> = {
  'lines.name': 'Lignes',
  'lines.in-front': 'La ligne au premier plan',
  'lines.line': 'Ligne',
  'lines.no-number': 'Sans numéro',
  'lines.with-caller':
    '{count, plural, one {# ligne} many {# lignes} other {# lignes}} · {withCaller, plural, =0 {aucune} one {#} many {#} other {#}} avec appelant',
  'lines.spoken': 'Appelant sur la ligne {agentUser} : {caller}.',
  'lines.spoken-no-number': 'Appelant sur la ligne {agentUser} : numéro non affiché.',
  'lines.spoken-unchecked': 'Appelant sur la ligne {agentUser}, non vérifié : {caller}.',
  'lines.spoken-unchecked-no-number':
    'Appelant sur la ligne {agentUser}, non vérifié : numéro non affiché.',
};
