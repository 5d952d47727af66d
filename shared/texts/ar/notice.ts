import type { Texts } from '../texts-of.ts';
import type { noticeTexts as en } from '../en/notice.ts';

/** Arabic: notices, what belongs to no single call. */
export const noticeTexts: Texts<typeof en> = {
  'notice.settings-damaged.happened': 'تعذرت قراءة الإعدادات. وهي محفوظة باسم {keptAs}.',
  'notice.settings-damaged.advice': 'يُرجى ملء الإعدادات من جديد.',
  'notice.settings-from-newer-version.happened':
    'الإعدادات من إصدار أحدث من Baton. وهي محفوظة باسم {keptAs}.',
  'notice.settings-from-newer-version.advice':
    'يُرجى تشغيل الإصدار الأحدث من Baton، أو ملء الإعدادات من جديد.',
  'notice.settings-not-readable.happened': 'لا يسمح النظام لـ Baton بقراءة ملف إعداداته.',
  'notice.settings-not-readable.advice':
    'يُرجى سؤال مسؤول النظام لمن الملف. وحتى ذلك الحين تسري التغييرات على هذا التشغيل فقط.',
  'notice.settings-not-written.happened': 'تتعذر كتابة الإعدادات، فهي تسري على هذا التشغيل فقط.',
  'notice.settings-not-written.advice': 'يُرجى إخلاء مساحة على القرص، ثم حفظها من جديد.',

  'notice.speed-dial-damaged.happened': 'تعذرت قراءة الاتصال السريع. وهو محفوظ باسم {keptAs}.',
  'notice.speed-dial-damaged.advice': 'يُرجى إضافة الأزرار من جديد، أو طلب إصلاح ذلك الملف.',
  'notice.speed-dial-from-newer-version.happened':
    'الاتصال السريع من إصدار أحدث من Baton. وهو محفوظ باسم {keptAs}.',
  'notice.speed-dial-from-newer-version.advice':
    'يُرجى تشغيل الإصدار الأحدث من Baton، أو إضافة الأزرار من جديد.',
  'notice.speed-dial-entries-left-out.happened':
    '{count, plural, zero {لم يُترك أي زر.} one {تعذرت قراءة زر واحد فتُرك.} two {تعذرت قراءة زرين فتُركا.} few {تعذرت قراءة # أزرار فتُركت.} many {تعذرت قراءة # زرًا فتُركت.} other {تعذرت قراءة # زر فتُركت.}} الملف كله محفوظ باسم {keptAs}.',
  'notice.speed-dial-entries-left-out.advice': 'يُرجى إضافة ما ينقص.',
  'notice.speed-dial-not-readable.happened': 'لا يسمح النظام لـ Baton بقراءة ملف الاتصال السريع.',
  'notice.speed-dial-not-readable.advice':
    'يُرجى سؤال مسؤول النظام لمن الملف. وحتى ذلك الحين تسري التغييرات على هذا التشغيل فقط.',
  'notice.speed-dial-edit-not-readable.happened':
    'عُدّل ملف الاتصال السريع وتتعذر قراءته الآن. الأزرار كما كانت.',
  'notice.speed-dial-edit-not-readable.advice':
    'يُرجى تصحيح الملف. وإن جرى تغيير زر هنا قبل ذلك يُحفظ الملف جانبًا.',
  'notice.speed-dial-edit-entries-left-out.happened':
    '{count, plural, zero {لم يُترك أي زر من ملف الاتصال السريع المعدّل.} one {تتعذر قراءة زر واحد من ملف الاتصال السريع المعدّل فتُرك.} two {تتعذر قراءة زرين من ملف الاتصال السريع المعدّل فتُركا.} few {تتعذر قراءة # أزرار من ملف الاتصال السريع المعدّل فتُركت.} many {تتعذر قراءة # زرًا من ملف الاتصال السريع المعدّل فتُركت.} other {تتعذر قراءة # زر من ملف الاتصال السريع المعدّل فتُركت.}}',
  'notice.speed-dial-edit-entries-left-out.advice':
    'يُرجى تصحيح الملف. وإن جرى تغيير زر هنا قبل ذلك يُحفظ الملف جانبًا.',
  'notice.speed-dial-not-written.happened':
    'تتعذر كتابة الاتصال السريع، فيسري التغيير على هذا التشغيل فقط.',
  'notice.speed-dial-not-written.advice': 'يُرجى إخلاء مساحة على القرص، ثم تغييره من جديد.',

  'notice.password-file-damaged.happened':
    'تعذرت قراءة كلمة المرور المحفوظة. وملفها محفوظ باسم {keptAs}.',
  'notice.password-file-damaged.advice': 'يُرجى كتابة كلمة المرور في الإعدادات.',
  'notice.password-not-erased.happened': 'نُسيت كلمة المرور، لكن تعذرت إزالة ملفها المشفّر.',
  'notice.password-not-erased.advice': 'يُرجى إزالة password.json من مجلد ملف تعريف Baton.',
  'notice.token-file-damaged.happened':
    'تعذرت قراءة الرمز المميز لدفق الأحداث. وملفه محفوظ باسم {keptAs}.',
  'notice.token-file-damaged.advice': 'يُرجى كتابة الرمز المميز في الإعدادات.',
  'notice.token-not-erased.happened': 'نُسي الرمز المميز لدفق الأحداث، لكن تعذرت إزالة ملفه.',
  'notice.token-not-erased.advice': 'يُرجى إزالة الملف المشفّر للرمز المميز من مجلد ملف تعريف Baton.',

  'notice.journal-lines-set-aside.happened':
    '{count, plural, zero {لا سطور متعذرة القراءة في ملف السجل {keptAs}.} one {تعذرت قراءة سطر واحد من ملف السجل، وهو محفوظ في {keptAs}.} two {تعذرت قراءة سطرين من ملف السجل، وهما محفوظان في {keptAs}.} few {تعذرت قراءة # سطور من ملف السجل، وهي محفوظة في {keptAs}.} many {تعذرت قراءة # سطرًا من ملف السجل، وهي محفوظة في {keptAs}.} other {تعذرت قراءة # سطر من ملف السجل، وهي محفوظة في {keptAs}.}}',
  'notice.journal-lines-set-aside.advice': 'لا حاجة إلى فعل شيء.',
  'notice.journal-not-written.happened':
    'تتعذر كتابة ملف السجل: {waiting, plural, zero {لا محاولات تنتظر} one {محاولة واحدة تنتظر} two {محاولتان تنتظران} few {# محاولات تنتظر} many {# محاولة تنتظر} other {# محاولة تنتظر}} في الذاكرة.',
  'notice.journal-not-written.advice':
    'يُرجى إخلاء مساحة على القرص، وإبقاء Baton يعمل في هذه الأثناء.',

  'notice.hand-over-not-readable.happened':
    'ما أبلغ به برنامج آخر Baton لا يسمّي مكالمة. لم ينتج عنه شيء.',
  'notice.hand-over-not-readable.advice':
    'يُرجى التحقق من الرابط أو الأمر المضبوط في برنامج الهاتف.',
  'notice.handed-call-not-yours.happened':
    'سمّى برنامج آخر المكالمة {callId}، ولا يُظهرها نظام الاتصال على أنها لك.',
  'notice.handed-call-not-yours.advice': 'يُرجى التحقق لأي وكيل يتلقى برنامج الهاتف المكالمات.',
  'notice.handed-call-not-shown.happened':
    'سمّى برنامج آخر المكالمة {callId}. وهي لا تُعرض: على الخط مكالمة أخرى.',
  'notice.handed-call-not-shown.advice':
    'إن كنت في تلك المكالمة فيُرجى عدم لمس الأزرار حتى تظهر على البطاقة.',

  'notice.log-ins-not-written.happened':
    'يتعذر تدوين محاولات الدخول المرفوضة، فلن يعرفها Baton بعد إعادة تشغيله.',
  'notice.log-ins-not-written.advice':
    'يُرجى إخلاء مساحة على القرص، والتحقق من كلمة المرور قبل تشغيل Baton من جديد.',
  'notice.log-ins-damaged.happened':
    'تعذرت قراءة ما كان Baton يعرفه عن محاولات الدخول المرفوضة. وهو محفوظ باسم {keptAs}.',
  'notice.log-ins-damaged.advice': 'يُرجى التحقق من كلمة المرور في الإعدادات إن رُفض دخول من قبل.',
  'notice.window-recovered.happened': 'توقفت النافذة وعادت.',
  'notice.window-recovered.advice': 'تُظهر المحاولات في القائمة ما آل إليه آخر أمر.',
  'notice.notification-failed.happened': 'لم يُظهر النظام إشعارًا.',
  'notice.notification-failed.advice':
    'يُرجى التحقق في إعدادات النظام من السماح لـ Baton بإظهار الإشعارات.',
};
