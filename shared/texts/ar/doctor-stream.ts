import type { Texts } from '../texts-of.ts';
import type { doctorStreamTexts as en } from '../en/doctor-stream.ts';

/** Arabic: why the check could not open the event stream, and what whoever runs it changes. */
export const doctorStreamTexts: Texts<typeof en> = {
  'doctor-stream.token-refused.happened': 'رفض دفق الأحداث الرمز المميز الخاص بـ Baton.',
  'doctor-stream.token-refused.advice':
    'يُرجى وضع الرمز المميز الذي يقبله خادمه في الإعدادات، أو ضبط الخادم ليقبل هذا الرمز.',
  'doctor-stream.no-event-stream.happened': 'لا توجد أحداث عند عنوان دفق الأحداث.',
  'doctor-stream.no-event-stream.advice':
    'يُرجى التحقق من أن عنوان دفق الأحداث في الإعدادات هو الذي يرسل \u2066text/event-stream\u2069.',
  'doctor-stream.address-not-found.happened': 'لا أحد يعرف الاسم الذي في عنوان دفق الأحداث.',
  'doctor-stream.address-not-found.advice':
    'يُرجى التحقق من ذلك العنوان في الإعدادات، ومن الإنترنت وخادم DNS لهذا الحاسوب.',
  'doctor-stream.connection-refused.happened':
    'الحاسوب عند عنوان دفق الأحداث لا يقبل أي اتصال هناك.',
  'doctor-stream.connection-refused.advice':
    'يُرجى التحقق من أن خادم دفق الأحداث يعمل، وأن المنفذ في عنوانه منفذه، وألا جدار حماية يعترض الطريق.',
  'doctor-stream.certificate-not-trusted.happened':
    'شهادة دفق الأحداث غير موثوقة، فلا يُرسل أي رمز مميز.',
  'doctor-stream.certificate-not-trusted.advice':
    'يُرجى تزويد خادمه بشهادة من جهة يثق بها هذا الحاسوب، مع السلسلة كاملة (fullchain.pem)، أو تثبيت شهادة تلك الجهة في مخزن النظام.',
  'doctor-stream.proxy-refused.happened':
    'خادم وكيل (proxy) في الطريق لا يسمح لـ Baton بالوصول إلى دفق الأحداث.',
  'doctor-stream.proxy-refused.advice':
    'يُرجى السماح في الخادم الوكيل (proxy) بمرور CONNECT إلى المضيف والمنفذ في عنوان دفق الأحداث.',
  'doctor-stream.timed-out.happened': 'لم يُفتح دفق الأحداث في الوقت المتاح.',
  'doctor-stream.timed-out.advice':
    'يُرجى التحقق من أن الخادم الوكيل (proxy) أمامه لا يخزن مؤقتًا (nginx: \u2066proxy_buffering off\u2069)، ومن أنه يرسل تعليقًا كل 15 ثانية على الأقل.',
  'doctor-stream.connection-lost.happened': 'انقطع الاتصال بدفق الأحداث قبل أن يُفتح.',
  'doctor-stream.connection-lost.advice':
    'يُرجى مراجعة سجلات أخطاء خادم دفق الأحداث وخادمه الوكيل (proxy)، ثم المحاولة مجددًا.',
  'doctor-stream.redirected.happened':
    'يحيل عنوان دفق الأحداث إلى {origin}. لا يتبعه Baton برمز مميز.',
  'doctor-stream.redirected.advice': 'إن كان ذلك دفق الأحداث فيُرجى وضع عنوانه نفسه في الإعدادات.',
  'doctor-stream.redirected-nowhere.happened': 'يحيل عنوان دفق الأحداث إلى عنوان آخر، دون ذكر أين.',
  'doctor-stream.redirected-nowhere.advice':
    'إن كان ذلك دفق الأحداث فيُرجى وضع عنوانه نفسه في الإعدادات.',
  'doctor-stream.http-not-found.happened': 'رد خادم دفق الأحداث بحالة HTTP رقم {status}.',
  'doctor-stream.http-not-found.advice':
    'يُرجى التحقق من أن عنوان دفق الأحداث في الإعدادات هو الذي يرسل \u2066text/event-stream\u2069.',
  'doctor-stream.http-status.happened': 'رد خادم دفق الأحداث بحالة HTTP رقم {status}.',
  'doctor-stream.http-status.advice':
    'يُرجى مراجعة سجلات أخطاء خادم دفق الأحداث وخادمه الوكيل (proxy).',
  'doctor-stream.reply-unreadable.happened': 'تتعذر قراءة ما يرسله دفق الأحداث.',
  'doctor-stream.reply-unreadable.advice':
    'يُرجى التحقق من أن عنوان دفق الأحداث في الإعدادات هو الذي يرسل \u2066text/event-stream\u2069.',
  'doctor-stream.reply-too-large.happened': 'يرسل دفق الأحداث ما يزيد على أي رسالة مكالمة.',
  'doctor-stream.reply-too-large.advice':
    'يُرجى التحقق من أن عنوان دفق الأحداث في الإعدادات هو الذي يرسل \u2066text/event-stream\u2069.',
};
