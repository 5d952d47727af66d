import type { Texts } from '../texts-of.ts';
import type { troubleTexts as en } from '../en/trouble.ts';

/** Arabic: the system’s boxes where Baton can’t go on, and what its commands say. */
export const troubleTexts: Texts<typeof en> = {
  'trouble.bug.title': 'يجب إغلاق Baton',
  'trouble.bug.said':
    'حدث خلل في Baton نفسه. يُرجى تشغيله من جديد؛ وأي أمر كان في الطريق موجود في قائمة المحاولات.',
  'trouble.folder.title': 'لا يستطيع Baton استعمال مجلده',
  'trouble.folder.said':
    'المجلد {folder} يخص شخصًا آخر، أو لا يقبله القرص. يُرجى نقل ملكيته إليك، أو تحديد مجلد آخر باستعمال \u2066--user-data-dir\u2069، ثم تشغيل Baton من جديد.',
  'trouble.hang.title': 'نافذة Baton لا تستجيب.',
  'trouble.hang.said':
    'تستمر متابعة مكالمتك، ويصل رد أي أمر في الطريق. إعادة التحميل تُعيد النافذة؛ ولا يُرسل شيء مرتين.',
  'trouble.hang.reload': 'إعادة التحميل',
  'trouble.hang.wait': 'انتظار',
  'trouble.crashes.title': 'تعطلت نافذة Baton ثلاث مرات خلال دقيقة.',
  'trouble.crashes.said':
    'تستمر متابعة مكالمتك، ويصل رد أي أمر في الطريق. يُرجى تحميل النافذة من جديد. وإن لم يُفد ذلك فيُرجى إغلاق Baton وتشغيله من جديد، وإبلاغ مسؤول النظام.',
  'trouble.crashes.load': 'تحميل من جديد',
  'trouble.crashes.close': 'إغلاق Baton',
  'trouble.switches.only-with-doctor':
    'الخياران \u2066--json\u2069 و \u2066--retry\u2069 يُستعملان مع \u2066--doctor\u2069 فقط.',
  'trouble.switches.doctor-alone':
    'الخيار \u2066--doctor\u2069 لا يفتح نافذة: يقبل \u2066--json\u2069 و \u2066--retry\u2069، ولا يقبل مكالمة ولا تدريبًا.',
};
