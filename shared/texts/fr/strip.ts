import type { Texts } from '../texts-of.ts';
import type { stripTexts as en } from '../en/strip.ts';

/** French: the strip beside a softphone. */
export const stripTexts: Texts<typeof en> = {
  'strip.name': 'Baton',
  'strip.to-window': 'Revenir à la fenêtre',
  'strip.to-line': 'Mettre la ligne {agentUser} au premier plan',
  'strip.more-callers':
    '{count, plural, one {# appelant de plus} many {# d’appelants de plus} other {# appelants de plus}}',
  'strip.notices': '{count, plural, one {# avis} many {# d’avis} other {# avis}} dans la fenêtre',
  'strip.set-up-waits': 'Une configuration attend',
};
