import type { Texts } from '../texts-of.ts';
import type { stripTexts as en } from '../en/strip.ts';

/** Arabic: the strip beside a softphone. */
export const stripTexts: Texts<typeof en> = {
  'strip.name': 'Baton',
  'strip.to-window': 'العودة إلى النافذة',
  'strip.to-line': 'إظهار الخط {agentUser}',
  'strip.more-callers':
    '{count, plural, zero {لا متصلين آخرين} one {متصل آخر} two {متصلان آخران} few {# متصلين آخرين} many {# متصلًا آخر} other {# متصل آخر}}',
  'strip.notices':
    '{count, plural, zero {لا إشعارات في النافذة} one {إشعار واحد في النافذة} two {إشعاران في النافذة} few {# إشعارات في النافذة} many {# إشعارًا في النافذة} other {# إشعار في النافذة}}',
  'strip.set-up-waits': 'تهيئة تنتظر الرد',
};
