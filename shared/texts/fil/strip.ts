import type { Texts } from '../texts-of.ts';
import type { stripTexts as en } from '../en/strip.ts';

/** Filipino: the strip beside a softphone. */
export const stripTexts: Texts<typeof en> = {
  'strip.name': 'Baton',
  'strip.to-window': 'Bumalik sa window',
  'strip.to-line': 'Ilagay sa harap ang linya {agentUser}',
  'strip.more-callers': '{count, plural, one {# pang caller} other {# pang caller}}',
  'strip.notices': '{count, plural, one {# abiso} other {# na abiso}} sa window',
  'strip.set-up-waits': 'May set-up na naghihintay',
};
