import type { Texts } from '../texts-of.ts';
import type { stripTexts as en } from '../en/strip.ts';

/** Arabic: the strip beside a softphone. */
export const stripTexts: Texts<typeof en> = {
  'strip.name': 'Baton',
  'strip.to-window': 'العودة إلى النافذة',
  'strip.no-keys': 'عند إعطاء الأزرار مفاتيح رقمية تظهر هنا.',
};
