import type { Texts } from '../texts-of.ts';
import type { doctorDialerTexts as en } from '../en/doctor-dialer.ts';

/** Arabic: what the dialer has against Baton, and what is changed in VICIdial’s administration. */
export const doctorDialerTexts: Texts<typeof en> = {
  'doctor-dialer.no-password.happened': 'كلمة مرور مستخدم API غير متاحة.',
  'doctor-dialer.no-password.advice': 'يُرجى كتابتها في الإعدادات، أو فتح سلسلة مفاتيح النظام.',
  'doctor-dialer.login-refused.happened':
    'رفض نظام الاتصال دخول مستخدم API {apiUser}. عشر محاولات مرفوضة تقفل المستخدم، فلا تُجرَّب محاولة أخرى.',
  'doctor-dialer.login-refused.advice':
    'يُرجى كتابة كلمة المرور من جديد في الإعدادات. وإن كانت صحيحة: في إدارة نظام الاتصال يُفتح Users، المستخدم {apiUser}، ويُضبط Active على Y و Agent API Access على 1 و User Level على 4 أو أعلى، وعلى 7 أو أعلى لمتابعة الوكلاء. يُنسى الدخول المرفوض عند {freeAt}.',
  'doctor-dialer.login-refused-before.happened':
    'رفض نظام الاتصال دخول مستخدم API {apiUser} في {refusedAt}. عشر محاولات مرفوضة تقفل المستخدم، فلم يُجرَّب مرة أخرى.',
  'doctor-dialer.login-refused-before.advice':
    'يُرجى كتابة كلمة المرور من جديد في الإعدادات. وإن كانت صحيحة: في إدارة نظام الاتصال يُفتح Users، المستخدم {apiUser}، ويُضبط Active على Y و Agent API Access على 1 و User Level على 4 أو أعلى، وعلى 7 أو أعلى لمتابعة الوكلاء. ثم يُعاد تسجيل الدخول، بالخيار \u2066--retry\u2069 في سطر الأوامر.',
  'doctor-dialer.user-locked.happened':
    'أقفل نظام الاتصال مستخدم API {apiUser} بعد كثرة محاولات الدخول المرفوضة.',
  'doctor-dialer.user-locked.advice':
    'يُرجى معرفة من يرسل كلمة مرور خاطئة. يسمح نظام الاتصال للمستخدم بالدخول مجددًا عند {freeAt}، إن لم يحاول أحد قبل ذلك.',
  'doctor-dialer.user-locked-before.happened':
    'كان نظام الاتصال قد أقفل مستخدم API {apiUser} في {refusedAt}. لم يُجرَّب تسجيل الدخول مرة أخرى.',
  'doctor-dialer.user-locked-before.advice':
    'يُرجى معرفة من يرسل كلمة مرور خاطئة. يسمح نظام الاتصال للمستخدم بالدخول مجددًا بعد 15 دقيقة من آخر محاولة. ثم يُعاد تسجيل الدخول، بالخيار \u2066--retry\u2069 في سطر الأوامر.',
  'doctor-dialer.login-paused.happened':
    'رُفضت مؤخرًا عدة محاولات دخول لمستخدم API {apiUser}، أو بقيت بلا رد. لا يرسل Baton أي محاولة حتى {freeAt}.',
  'doctor-dialer.login-paused.advice':
    'يُرجى التحقق من كلمة المرور في الإعدادات، ومن سبب عدم رد نظام الاتصال، ثم إعادة الفحص.',
  'doctor-dialer.source-not-valid.happened': 'لا يقبل نظام الاتصال «{source}» مصدرًا.',
  'doctor-dialer.source-not-valid.advice':
    'يُرجى أن تُكتب هناك في الإعدادات كلمة من حرفين لاتينيين أو رقمين على الأقل، مثل baton.',
  'doctor-dialer.function-missing.happened':
    'كان رد نظام الاتصال فارغًا، كما هو حيث لا تعرف agent API الدالة ra_call_control.',
  'doctor-dialer.function-missing.advice':
    'يُرجى تحديث نظام الاتصال إلى إصدار تضم agent API فيه الدالة ra_call_control. وإن كانت فيه فيُرجى مراجعة سجل أخطاء خادم الويب.',
  'doctor-dialer.api-not-active.happened': 'واجهة agent API غير مفعّلة في نظام الاتصال كله.',
  'doctor-dialer.api-not-active.advice':
    'في إدارة نظام الاتصال يُفتح Admin ثم System Settings، ويُضبط Agent API Active على 1.',
  'doctor-dialer.transfer-not-allowed.happened':
    'تسجيل الدخول صحيح، ولا يُسمح لمستخدم API {apiUser} باستعمال ra_call_control.',
  'doctor-dialer.transfer-not-allowed.advice':
    'في إدارة نظام الاتصال يُفتح Users، المستخدم {apiUser}، ويُضاف ra_call_control إلى API Allowed Functions، أو يُختار ALL_FUNCTIONS هناك.',
  'doctor-dialer.agent-not-logged-in.happened':
    '{count, plural, zero {يقول نظام الاتصال إن الوكيل {agents} غير مسجل الدخول.} one {يقول نظام الاتصال إن الوكيل {agents} غير مسجل الدخول.} two {يقول نظام الاتصال إن الوكيلين {agents} غير مسجلي الدخول.} few {يقول نظام الاتصال إن الوكلاء {agents} غير مسجلي الدخول.} many {يقول نظام الاتصال إن الوكلاء {agents} غير مسجلي الدخول.} other {يقول نظام الاتصال إن الوكلاء {agents} غير مسجلي الدخول.}}',
  'doctor-dialer.agent-not-logged-in.advice':
    'في إدارة نظام الاتصال يُفتح Remote Agents، القيد الذي فيه User ID Start يساوي {first} أو أقل، ويُضبط Status على ACTIVE و Number of Lines على العدد الذي في الإعدادات. وإن لم يوجد قيد كهذا فيُرجى تصحيح مستخدم الوكيل في الإعدادات.',
  'doctor-dialer.agent-not-found.happened': 'لا يوجد في نظام الاتصال وكيل {agents}.',
  'doctor-dialer.agent-not-found.advice':
    'يُرجى تصحيح مستخدم الوكيل، أو عدد الخطوط، في الإعدادات. وهو User ID Start الوارد تحت Remote Agents في إدارة نظام الاتصال.',
  'doctor-dialer.level-or-reports.happened':
    'تسجيل الدخول صحيح. يرفضه نظام الاتصال للمتابعة: مستوى مستخدم API {apiUser} أقل من 7، أو ليس لديه View Reports.',
  'doctor-dialer.level-or-reports.advice':
    'في إدارة نظام الاتصال يُفتح Users، المستخدم {apiUser}، ويُضبط User Level على 7 أو أعلى و View Reports على 1. ثم يُعاد تسجيل الدخول، بالخيار \u2066--retry\u2069 في سطر الأوامر. أو تُوقف متابعة الوكلاء في الإعدادات، حتى لا يُحسب أي دخول مرفوض.',
  'doctor-dialer.level-or-reports-before.happened':
    'تسجيل الدخول صحيح. وعند آخر سؤال رفضه نظام الاتصال للمتابعة: مستوى مستخدم API {apiUser} أقل من 7، أو ليس لديه View Reports.',
  'doctor-dialer.level-or-reports-before.advice':
    'في إدارة نظام الاتصال يُفتح Users، المستخدم {apiUser}، ويُضبط User Level على 7 أو أعلى و View Reports على 1. ثم يُعاد تسجيل الدخول، بالخيار \u2066--retry\u2069 في سطر الأوامر. أو تُوقف متابعة الوكلاء في الإعدادات، حتى لا يُحسب أي دخول مرفوض.',
  'doctor-dialer.agent-status-not-allowed.happened':
    'تسجيل الدخول صحيح، ولا يُسمح لمستخدم API {apiUser} باستعمال {function}.',
  'doctor-dialer.agent-status-not-allowed.advice':
    'في إدارة نظام الاتصال يُفتح Users، المستخدم {apiUser}، ويُضاف {function} إلى API Allowed Functions، أو يُختار ALL_FUNCTIONS هناك، ويُضبط View Reports على 1 و Agent API Access على 1.',
};
