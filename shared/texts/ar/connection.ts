import type { Texts } from '../texts-of.ts';
import type { connectionTexts as en } from '../en/connection.ts';

/** Arabic: why the dialer gives no readable answer, to the agent. */
export const connectionTexts: Texts<typeof en> = {
  'connection.address-not-found.happened': 'لا يوجد خادم عند عنوان نظام الاتصال.',
  'connection.address-not-found.advice': 'يُرجى التحقق من الإنترنت، ومن العنوان في الإعدادات.',
  'connection.connection-refused.happened': 'الخادم عند عنوان نظام الاتصال لا يستقبل Baton.',
  'connection.connection-refused.advice':
    'يُرجى سؤال مسؤول النظام هل الخادم يعمل. يواصل Baton المحاولة من تلقاء نفسه.',
  'connection.certificate-not-trusted.happened':
    'شهادة نظام الاتصال غير موثوقة، فلا تُرسل أي كلمة مرور.',
  'connection.certificate-not-trusted.advice':
    'يُرجى طلب شهادة يثق بها هذا الحاسوب من مسؤول النظام.',
  'connection.no-password-goes-out': 'لا تُرسل أي كلمة مرور.',
  'connection.proxy-refused.happened':
    'خادم وكيل (proxy) في الطريق لا يسمح لـ Baton بالوصول إلى نظام الاتصال.',
  'connection.proxy-refused.advice':
    'يُرجى الطلب من مسؤول النظام السماح بالمرور. يواصل Baton المحاولة من تلقاء نفسه.',
  'connection.timed-out.happened': 'لم يرد نظام الاتصال في الوقت المتاح.',
  'connection.timed-out.advice': 'يُرجى التحقق من الإنترنت. يواصل Baton المحاولة من تلقاء نفسه.',
  'connection.connection-lost.happened': 'انقطع الاتصال بنظام الاتصال.',
  'connection.connection-lost.advice':
    'يُرجى التحقق من الإنترنت. يواصل Baton المحاولة من تلقاء نفسه.',
  'connection.redirected.happened': 'يحيل العنوان إلى {origin}. لا يتبعه Baton بكلمة مرور.',
  'connection.redirected.advice':
    'إن كان ذلك نظام الاتصال لديك فيُرجى وضع ذلك العنوان في الإعدادات.',
  'connection.redirected-nowhere.happened': 'يحيل العنوان إلى عنوان آخر، دون ذكر أين.',
  'connection.redirected-nowhere.advice':
    'يُرجى سؤال مسؤول النظام عن عنوان نظام الاتصال، ووضعه في الإعدادات.',
  'connection.http-status.happened': 'رد خادم الويب بالخطأ {status}.',
  'connection.http-status.advice': 'يواصل Baton المحاولة من تلقاء نفسه.',
  'connection.http-not-found.happened': 'رد خادم الويب بالخطأ {status}.',
  'connection.http-not-found.advice': 'يُرجى التحقق من العنوان في الإعدادات.',
  'connection.reply-unreadable.happened': 'ما وصل ليس ردًا من نظام اتصال.',
  'connection.reply-unreadable.advice': 'يُرجى التحقق من العنوان في الإعدادات.',
  'connection.reply-too-large.happened': 'ما وصل أطول من أي رد لنظام اتصال.',
  'connection.reply-too-large.advice': 'يُرجى التحقق من العنوان في الإعدادات.',
};
