import type { Texts } from '../texts-of.ts';
import type { callTexts as en } from '../en/call.ts';

/** Arabic: the card of the call, and the sheet in which a call ID is typed. */
export const callTexts: Texts<typeof en> = {
  'call.view.not-set-up.state': 'غير مهيأ',
  'call.view.not-set-up.title': 'لا يوجد نظام اتصال بعد',
  'call.view.not-set-up.happened': 'لا يعرف Baton نظام الاتصال لديك بعد.',
  'call.view.not-set-up.advice': 'يمكن تهيئته، أو التدرّب على النظام المدمج.',
  'call.view.no-password.state': 'لا كلمة مرور',
  'call.view.no-password.title': 'كلمة المرور ناقصة',
  'call.view.no-password.happened': 'كلمة مرور مستخدم API غير متاحة.',
  'call.view.no-password.advice': 'يُرجى كتابتها في الإعدادات.',
  'call.view.looking.state': 'جارٍ البحث',
  'call.view.looking.title': 'البحث عن مكالمتك',
  'call.view.looking.happened': 'يستعلم Baton من نظام الاتصال عن مكالمتك الحالية.',
  'call.view.looking.advice': 'يستغرق هذا لحظة.',

  'call.view.ready.state': 'لا مكالمة',
  'call.view.ready.title': 'في انتظار مكالمة',
  'call.view.ready.happened': 'الوكيل {agentUser} جاهز.',
  'call.view.ready.advice': 'يظهر المتصل التالي هنا.',
  'call.view.paused.state': 'إيقاف مؤقت',
  'call.view.paused.title': 'أنت في إيقاف مؤقت',
  'call.view.paused.happened': 'الوكيل {agentUser} في إيقاف مؤقت.',
  'call.view.paused.advice': 'تعود المكالمات عند انتهاء الإيقاف المؤقت.',
  'call.view.paused-with-code.state': 'إيقاف مؤقت',
  'call.view.paused-with-code.title': 'أنت في إيقاف مؤقت',
  'call.view.paused-with-code.happened': 'الوكيل {agentUser} في إيقاف مؤقت بالرمز {pauseCode}.',
  'call.view.paused-with-code.advice': 'تعود المكالمات عند انتهاء الإيقاف المؤقت.',
  'call.view.ringing.state': 'لا مكالمة',
  'call.view.ringing.title': 'مكالمة في الطريق',
  'call.view.ringing.happened': 'نظام الاتصال يرنّ على الوكيل {agentUser}.',
  'call.view.ringing.advice': 'عند الرد يظهر المتصل هنا.',
  'call.view.other-status.state': 'لا مكالمة',
  'call.view.other-status.title': 'في انتظار مكالمة',
  'call.view.other-status.happened':
    'حالة الوكيل {agentUser} في نظام الاتصال {agentStatus}، بلا مكالمة.',
  'call.view.other-status.advice': 'يظهر المتصل التالي هنا.',

  'call.view.on-call-sure.state': 'جارية',
  'call.view.on-call-sure.title': 'أنت في مكالمة',
  'call.view.on-call-sure.happened': 'يُظهر نظام الاتصال متصلًا على خطك.',
  'call.view.on-call-sure.advice': 'لتحويل المتصل يكفي الضغط على زر.',
  'call.view.on-call-likely.state': 'جارية',
  'call.view.on-call-likely.title': 'أنت في مكالمة',
  'call.view.on-call-likely.happened': 'أُبلغ Baton بمتصل على خطك.',
  'call.view.on-call-likely.advice': 'لتحويل المتصل يكفي الضغط على زر.',
  'call.view.on-call-unchecked.state': 'غير متحقق منها',
  'call.view.on-call-unchecked.title': 'مكالمة لم يتحقق منها أحد',
  'call.view.on-call-unchecked.happened': 'أُبلغ Baton بهذه المكالمة، ولا شيء يؤكد أنها مكالمتك.',
  'call.view.on-call-unchecked.advice': 'يُرجى التأكد من أنه المتصل الذي تتحدث معه.',

  'call.view.caller-gone.state': 'غادر المتصل',
  'call.view.caller-gone.title': 'أنهى المتصل المكالمة',
  'call.view.caller-gone.happened': 'لم يبق أحد لتحويله.',
  'call.view.caller-gone.advice': 'يُرجى إغلاق الخط وانتظار المكالمة التالية.',
  'call.view.agent-not-logged-in.state': 'غير مسجل الدخول',
  'call.view.agent-not-logged-in.title': 'لم يُسجَّل دخولك',
  'call.view.agent-not-logged-in.happened':
    'يقول نظام الاتصال إن الوكيل {agentUser} غير مسجل الدخول.',
  'call.view.agent-not-logged-in.advice':
    'يُرجى الطلب من المشرف تفعيل الوكيل. يواصل Baton المتابعة.',
  'call.view.agent-not-found.state': 'لا وكيل كهذا',
  'call.view.agent-not-found.title': 'الوكيل غير معروف',
  'call.view.agent-not-found.happened': 'لا يوجد في نظام الاتصال وكيل {agentUser}.',
  'call.view.agent-not-found.advice': 'يُرجى التحقق من مستخدم الوكيل في الإعدادات.',

  'call.view.not-trusted.state': 'غير موثوق',
  'call.view.not-trusted.title': 'الشهادة غير موثوقة',
  'call.view.wrong-address.state': 'عنوان خاطئ',
  'call.view.wrong-address.title': 'العنوان يشير إلى مكان آخر',
  'call.view.proxy.state': 'يتعذر الوصول',
  'call.view.proxy.title': 'خادم وكيل (proxy) يعترض الطريق',
  'call.view.out-of-reach.state': 'يتعذر الوصول',
  'call.view.out-of-reach.title': 'يتعذر الوصول إلى نظام الاتصال',
  'call.view.stream-down.state': 'الدفق متوقف',
  'call.view.stream-down.title': 'دفق الأحداث متوقف',

  'call.view.login-refused.state': 'رُفض الدخول',
  'call.view.login-refused.title': 'رُفض تسجيل الدخول',
  'call.view.login-refused.happened':
    'رفض نظام الاتصال مستخدم API {apiUser}. توقف Baton عن الاستعلام حتى لا يُقفل المستخدم.',
  'call.view.login-refused.advice':
    'يُرجى التحقق من كلمة المرور في الإعدادات. يُحسب الرفض على المستخدم حتى {time}.',
  'call.view.locked.state': 'رُفض الدخول',
  'call.view.locked.title': 'مستخدم API مقفل',
  'call.view.locked.happened':
    'أقفل نظام الاتصال مستخدم API {apiUser} بعد كثرة محاولات الدخول المرفوضة. يُفتح القفل عند {time}.',
  'call.view.locked.advice':
    'يُرجى الانتظار حتى ذلك الوقت، أو الطلب من مسؤول النظام فتح القفل، ثم إعادة الاستعلام.',
  'call.view.login-paused.state': 'الدخول موقوف',
  'call.view.login-paused.title': 'يؤجل Baton تسجيل الدخول',
  'call.view.login-paused.happened':
    'بقيت عدة محاولات دخول لمستخدم API {apiUser} بلا رد، وقد تُحسب كل منها مرفوضة. ينتظر Baton حتى {time}.',
  'call.view.login-paused.advice':
    'يُرجى التحقق من الإنترنت. وتتيح إعادة الاستعلام المحاولة قبل ذلك.',
  'call.view.no-permission-function.state': 'لا إذن',
  'call.view.no-permission-function.title': 'لا يُسمح لمستخدم API بالاطلاع',
  'call.view.no-permission-function.happened':
    'لا يُسمح لمستخدم API {apiUser} باستعمال agent_status. يمكن مع ذلك أن يُبلغ برنامج الهاتف Baton بالمكالمات، أو كتابة المعرّف.',
  'call.view.no-permission-function.advice':
    'يُرجى الطلب من مسؤول النظام السماح بـ agent_status لهذا المستخدم.',
  'call.view.no-permission-level.state': 'لا إذن',
  'call.view.no-permission-level.title': 'لا يُسمح لمستخدم API بالاطلاع',
  'call.view.no-permission-level.happened':
    'ينقص مستخدم API {apiUser} المستوى 7 أو View Reports. يمكن مع ذلك أن يُبلغ برنامج الهاتف Baton بالمكالمات، أو كتابة المعرّف.',
  'call.view.no-permission-level.advice':
    'يُرجى طلب الاثنين من مسؤول النظام. أما تسجيل الدخول نفسه فصحيح.',
  'call.view.listening-event-stream.state': 'استماع',
  'call.view.listening-event-stream.title': 'في انتظار مكالمة',
  'call.view.listening-event-stream.happened': 'يُبلغ دفق الأحداث بمكالمات الوكيل {agentUser}.',
  'call.view.listening-event-stream.advice': 'يظهر المتصل التالي هنا.',
  'call.view.listening-hand-over.state': 'استماع',
  'call.view.listening-hand-over.title': 'في انتظار الإبلاغ بمكالمة',
  'call.view.listening-hand-over.happened': 'لا يتابع Baton حالة الوكيل {agentUser}.',
  'call.view.listening-hand-over.advice': 'يُبلغ برنامج الهاتف Baton بالمكالمة، أو يُكتب معرّفها.',

  'call.action.ask-again': 'إعادة الاستعلام',
  'call.action.open-settings': 'فتح الإعدادات',
  'call.action.type-call': 'كتابة معرّف مكالمة',
  'call.action.check-connection': 'فحص الاتصال',
  'call.action.look-at-certificate': 'عرض الشهادة',
  'call.action.unlock-keychain': 'فتح سلسلة المفاتيح',
  'call.action.try-keychain-again': 'إعادة محاولة سلسلة المفاتيح',
};
