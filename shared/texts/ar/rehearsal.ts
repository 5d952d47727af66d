import type { Texts } from '../texts-of.ts';
import type { rehearsalTexts as en } from '../en/rehearsal.ts';

/** Arabic: the rehearsal. */
export const rehearsalTexts: Texts<typeof en> = {
  'rehearsal.word': 'تدريب',
  'rehearsal.nobody': 'لا عميل حقيقي على الخط.',
  'rehearsal.end': 'إنهاء التدريب',
  'rehearsal.connect': 'ربط نظام اتصال',
  'rehearsal.window-title': 'تدريب – {name}',
  'rehearsal.on-a-call': 'هناك متصل على خطك. يُرجى بدء التدريب بعد المكالمة.',
};
