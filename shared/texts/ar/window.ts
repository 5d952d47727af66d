import type { Texts } from '../texts-of.ts';
import type { windowTexts as en } from '../en/window.ts';

/** Arabic: what every part of the window has in common. */
export const windowTexts: Texts<typeof en> = {
  'window.notices': 'إشعارات',
  'window.failure': 'عطل',
  'window.dismiss': 'إخفاء',
  'window.dismiss-what': 'إخفاء: {what}',
  'window.close-sheet': 'إغلاق {title}',
  'window.cancel': 'إلغاء',
  'window.copied': 'نُسخ',
  'window.not-copied': 'لم يُنسخ',
  'window.not-saved-yet': 'كُتب هذا من قبل ولم يُحفظ بعد. الإلغاء يحذفه.',
  'window.not-done': 'لم ينجح ذلك. يُرجى المحاولة مجددًا.',
  'window.crashed.title': 'توقفت النافذة',
  'window.crashed.said':
    'أوقف خطأ في نافذة Baton عملها. يُرجى إغلاق Baton وتشغيله من جديد: يُظهر السجل بعد ذلك ما آل إليه آخر أمر.',
  'window.start-failed.title': 'يتعذر عرض مكالمتك',
  'window.start-failed.said':
    'سألت النافذة Baton عمّا تعرضه، ولم تتلقَّ ردًا. يُرجى المحاولة مجددًا. وإن لم يُفد ذلك فيُرجى إغلاق Baton وتشغيله من جديد.',
  'window.start-failed.try-again': 'محاولة مجددًا',
};
