import type { Texts } from '../texts-of.ts';
import type { streamTexts as en } from '../en/stream.ts';

/** Arabic: how the event stream is doing, to the agent. */
export const streamTexts: Texts<typeof en> = {
  'stream.name': 'دفق الأحداث',
  'stream.light.connecting': 'الدفق قيد الاتصال',
  'stream.light.down': 'الدفق متوقف',
  'stream.off.happened': 'لم يُهيأ أي دفق أحداث.',
  'stream.off.advice': 'في الإعدادات حقل لعنوانه.',
  'stream.connecting.happened': 'يطلب Baton دفق الأحداث.',
  'stream.connecting.advice': 'يستغرق هذا لحظة.',
  'stream.open.happened': 'دفق الأحداث مفتوح.',
  'stream.open.advice': 'يظهر المتصل التالي فورًا.',

  'stream.down.token-refused.happened':
    'رفض دفق الأحداث الرمز المميز الخاص بـ Baton. توقف Baton عن الطلب.',
  'stream.down.token-refused.advice': 'يُرجى التحقق من الرمز المميز في الإعدادات.',
  'stream.down.no-event-stream.happened': 'لا توجد أحداث عند عنوان دفق الأحداث.',
  'stream.down.no-event-stream.advice': 'يُرجى التحقق من عنوان دفق الأحداث في الإعدادات.',
  'stream.down.address-not-found.happened': 'لا يوجد خادم عند عنوان دفق الأحداث.',
  'stream.down.address-not-found.advice':
    'يُرجى التحقق من الإنترنت. ويُرجى التحقق من عنوان دفق الأحداث في الإعدادات.',
  'stream.down.connection-refused.happened': 'خادم دفق الأحداث لا يستقبل Baton.',
  'stream.down.connection-refused.advice':
    'يُرجى سؤال مسؤول النظام هل الخادم يعمل. يواصل Baton المحاولة من تلقاء نفسه.',
  'stream.down.certificate-not-trusted.happened':
    'شهادة دفق الأحداث غير موثوقة، فلا يُرسل أي رمز مميز.',
  'stream.down.certificate-not-trusted.advice':
    'يُرجى طلب شهادة يثق بها هذا الحاسوب من مسؤول النظام.',
  'stream.down.proxy-refused.happened':
    'خادم وكيل (proxy) في الطريق لا يسمح لـ Baton بالوصول إلى دفق الأحداث.',
  'stream.down.proxy-refused.advice':
    'يُرجى الطلب من مسؤول النظام السماح بالمرور. يواصل Baton المحاولة من تلقاء نفسه.',
  'stream.down.timed-out.happened': 'لم يرد دفق الأحداث في الوقت المتاح.',
  'stream.down.timed-out.advice': 'يُرجى التحقق من الإنترنت. يواصل Baton المحاولة من تلقاء نفسه.',
  'stream.down.connection-lost.happened': 'انقطع الاتصال بدفق الأحداث.',
  'stream.down.connection-lost.advice':
    'يُرجى التحقق من الإنترنت. يواصل Baton المحاولة من تلقاء نفسه.',
  'stream.down.redirected.happened': 'يحيل عنوان دفق الأحداث إلى {origin}.',
  'stream.down.redirected.advice': 'يُرجى سؤال مسؤول النظام عن العنوان المطلوب، ووضعه في الإعدادات.',
  'stream.down.redirected-nowhere.happened': 'يحيل عنوان دفق الأحداث إلى عنوان آخر، دون ذكر أين.',
  'stream.down.redirected-nowhere.advice':
    'يُرجى سؤال مسؤول النظام عن العنوان المطلوب، ووضعه في الإعدادات.',
  'stream.down.http-status.happened': 'رد خادم دفق الأحداث بالخطأ {status}.',
  'stream.down.http-status.advice': 'يواصل Baton المحاولة من تلقاء نفسه.',
  'stream.down.http-not-found.happened': 'رد خادم دفق الأحداث بالخطأ {status}.',
  'stream.down.http-not-found.advice': 'يُرجى التحقق من عنوان دفق الأحداث في الإعدادات.',
  'stream.down.reply-unreadable.happened': 'تتعذر قراءة ما يرسله دفق الأحداث.',
  'stream.down.reply-unreadable.advice': 'يُرجى التحقق من عنوان دفق الأحداث في الإعدادات.',
  'stream.down.reply-too-large.happened': 'يرسل دفق الأحداث ما يزيد على أي رسالة مكالمة.',
  'stream.down.reply-too-large.advice': 'يُرجى التحقق من عنوان دفق الأحداث في الإعدادات.',
};
