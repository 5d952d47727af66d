import type { Texts } from '../texts-of.ts';
import type { outcomeTexts as en } from '../en/outcome.ts';

/** Arabic: what became of an order, and why buttons rest. */
export const outcomeTexts: Texts<typeof en> = {
  'outcome.handed-over.short': 'سُلّمت للتحويل',
  'outcome.handed-over.happened': 'تسلّم نظام الاتصال المكالمة.',
  'outcome.handed-over.advice': 'يمكنك تلقي المكالمة التالية.',
  'outcome.hung-up.short': 'أُنهيت المكالمة',
  'outcome.hung-up.happened': 'أنهى نظام الاتصال المكالمة.',
  'outcome.hung-up.advice': 'يمكنك تلقي المكالمة التالية.',
  'outcome.refused.short': 'مرفوض',
  'outcome.not-sent.short': 'لم يُرسل',
  'outcome.taken-back.short': 'جرى التراجع',
  'outcome.unknown.short': 'غير معروف',

  'outcome.refused.login-refused.happened': 'رفض نظام الاتصال دخول مستخدم API.',
  'outcome.refused.login-refused.advice': 'يُرجى التحقق من مستخدم API وكلمة مروره في الإعدادات.',
  'outcome.refused.api-user-locked.happened':
    'أقفل نظام الاتصال مستخدم API بعد كثرة محاولات الدخول المرفوضة.',
  'outcome.refused.api-user-locked.advice':
    'يُرجى الانتظار 15 دقيقة، أو الطلب من مسؤول النظام فتح القفل، ثم إعادة الاستعلام.',
  'outcome.refused.function-not-allowed.happened': 'لا يُسمح لمستخدم API بتحويل المكالمات.',
  'outcome.refused.function-not-allowed.advice':
    'يُرجى الطلب من مسؤول النظام السماح له بالدالة ra_call_control.',
  'outcome.refused.source-not-valid.happened': 'لا يقبل نظام الاتصال المصدر المكتوب في الإعدادات.',
  'outcome.refused.source-not-valid.advice':
    'يُرجى كتابة كلمة من حرفين لاتينيين أو رقمين على الأقل هناك، مثل baton.',
  'outcome.refused.api-not-active.happened': 'واجهة agent API موقوفة في نظام الاتصال كله.',
  'outcome.refused.api-not-active.advice': 'يُرجى الطلب من مسؤول النظام تفعيلها في إعدادات النظام.',
  'outcome.refused.request-incomplete.happened': 'يقول نظام الاتصال إن جزءًا من الأمر ناقص.',
  'outcome.refused.request-incomplete.advice': 'يُرجى التحقق من مستخدم الوكيل في الإعدادات.',
  'outcome.refused.agent-not-logged-in.happened':
    'يقول نظام الاتصال إن مستخدم الوكيل غير مسجل الدخول.',
  'outcome.refused.agent-not-logged-in.advice':
    'يُرجى التحقق من مستخدم الوكيل في الإعدادات، أو الطلب من المشرف تفعيل الوكيل.',
  'outcome.refused.no-such-call.happened':
    'لم يعد نظام الاتصال يعرف هذه المكالمة: أنهاها المتصل، أو سُلّمت للتحويل من قبل.',
  'outcome.refused.no-such-call.advice': 'يُرجى انتظار المكالمة التالية.',
  'outcome.refused.number-not-valid.happened': 'لا يقبل نظام الاتصال رقم هذا الزر.',
  'outcome.refused.number-not-valid.advice':
    'يُرجى تعديل الزر: يجب أن يكون الرقم من خانتين أو أكثر.',
  'outcome.refused.in-group-not-valid.happened':
    'لا يعرف نظام الاتصال مجموعة in-group لهذا الزر، أو أنها غير نشطة.',
  'outcome.refused.in-group-not-valid.advice':
    'يُرجى تعديل الزر، أو سؤال مسؤول النظام عن الاسم الدقيق لمجموعة in-group.',
  'outcome.refused.stage-not-valid.happened': 'لا يعرف نظام الاتصال هذا النوع من الأوامر.',
  'outcome.refused.stage-not-valid.advice':
    'يُرجى إبلاغ مسؤول النظام: قد يكون نظام الاتصال أقدم من أن يدعمه.',
  'outcome.refused.function-missing.happened':
    'أعطى نظام الاتصال ردًا فارغًا، كما يفعل نظام لا يعرف الدالة.',
  'outcome.refused.function-missing.advice':
    'يُرجى إبلاغ مسؤول النظام: تحتاج agent API إلى الدالة ra_call_control.',
  'outcome.refused.address-not-found.happened': 'لا يوجد خادم عند عنوان نظام الاتصال.',
  'outcome.refused.address-not-found.advice': 'يُرجى التحقق من الإنترنت، ومن العنوان في الإعدادات.',
  'outcome.refused.connection-refused.happened':
    'ردّ الخادم عند عنوان نظام الاتصال Baton ولم يستقبله.',
  'outcome.refused.connection-refused.advice':
    'يُرجى التحقق من العنوان في الإعدادات، أو سؤال مسؤول النظام هل الخادم يعمل.',
  'outcome.refused.certificate-not-trusted.happened':
    'شهادة نظام الاتصال غير موثوقة، فلم تُرسل أي كلمة مرور.',
  'outcome.refused.certificate-not-trusted.advice':
    'يُرجى طلب شهادة يثق بها هذا الحاسوب من مسؤول النظام.',
  'outcome.refused.connect-timed-out.happened': 'تعذر الوصول إلى نظام الاتصال في الوقت المتاح.',
  'outcome.refused.connect-timed-out.advice': 'يُرجى التحقق من الإنترنت، ثم الضغط مجددًا.',
  'outcome.refused.redirected.happened': 'عنوان نظام الاتصال يحيل فقط إلى عنوان آخر.',
  'outcome.refused.redirected.advice':
    'يُرجى وضع العنوان الآخر في الإعدادات. وهو غالبًا العنوان نفسه مع https.',
  'outcome.refused.not-a-dialer.happened': 'ما يرد عند عنوان نظام الاتصال ليس نظام اتصال.',
  'outcome.refused.not-a-dialer.advice': 'يُرجى التحقق من العنوان في الإعدادات.',
  'outcome.refused.turned-away.happened': 'ردّ خادم الويب أمام نظام الاتصال الأمر ولم يقبله.',
  'outcome.refused.turned-away.advice':
    'يُرجى الضغط مجددًا بعد لحظة. وإن استمر ذلك فيُرجى الطلب من مسؤول النظام السماح لـ Baton بالمرور.',
  'outcome.refused.proxy-refused.happened':
    'لم يسمح خادم وكيل (proxy) في الطريق إلى نظام الاتصال بمرور الأمر.',
  'outcome.refused.proxy-refused.advice':
    'يُرجى سؤال مسؤول النظام عن طريق يتجاوزه، أو عن بيانات الدخول إليه.',
  'outcome.refused.no-call.happened': 'لا توجد مكالمة لتنفيذ الأمر عليها.',
  'outcome.refused.no-call.advice': 'يُرجى انتظار المكالمة التالية.',
  'outcome.refused.call-changed.happened': 'تغيّرت المكالمة قبيل الضغط.',
  'outcome.refused.call-changed.advice': 'يُرجى النظر من على الخط الآن، ثم الضغط مجددًا.',
  'outcome.refused.not-your-call.happened':
    'سُئل نظام الاتصال في اللحظة نفسها، ولم يُظهر هذه المكالمة على أنها لك.',
  'outcome.refused.not-your-call.advice':
    'إن كان المتصل ما زال معك فيُرجى الانتظار حتى تعود المكالمة إلى الشاشة.',
  'outcome.refused.owner-not-known.happened': 'تعذر سؤال نظام الاتصال لمن هذه المكالمة.',
  'outcome.refused.owner-not-known.advice': 'يُرجى الضغط مجددًا بعد لحظة.',
  'outcome.refused.call-not-confirmed.happened': 'لا أحد يستطيع التحقق لمن هذه المكالمة.',
  'outcome.refused.call-not-confirmed.advice':
    'يُرجى الضغط مجددًا، والقول هل هو المتصل الذي تتحدث معه.',
  'outcome.refused.caller-gone.happened': 'أنهى المتصل المكالمة من قبل.',
  'outcome.refused.caller-gone.advice': 'يُرجى انتظار المكالمة التالية.',
  'outcome.refused.transfer-in-flight.happened': 'أمر آخر ما زال في الطريق.',
  'outcome.refused.transfer-in-flight.advice': 'يُرجى انتظار رد نظام الاتصال عليه.',
  'outcome.refused.call-already-handed-over.happened': 'سُلّمت هذه المكالمة للتحويل أو انتهت من قبل.',
  'outcome.refused.call-already-handed-over.advice': 'يُرجى انتظار المكالمة التالية.',
  'outcome.refused.call-not-settled.happened': 'لا يُعرف ما آل إليه آخر أمر لهذه المكالمة.',
  'outcome.refused.call-not-settled.advice':
    'يُرجى التأكد هل ما زال المتصل موجودًا، وتحرير الأزرار إن كان كذلك.',
  'outcome.refused.dialer-not-in-sight.happened':
    'لا يستطيع Baton رؤية المكالمة في نظام الاتصال الآن.',
  'outcome.refused.dialer-not-in-sight.advice': 'يُرجى الانتظار حتى تعود المكالمة إلى الشاشة.',
  'outcome.refused.login-stopped.happened':
    'توقف Baton عن الاستعلام من نظام الاتصال حتى لا يُقفل مستخدم API.',
  'outcome.refused.login-stopped.advice':
    'يُرجى التحقق من مستخدم API في الإعدادات، ثم إعادة الاستعلام.',
  'outcome.refused.no-password.happened': 'كلمة مرور مستخدم API غير متاحة.',
  'outcome.refused.no-password.advice': 'يُرجى كتابتها في الإعدادات، أو فتح سلسلة المفاتيح.',
  'outcome.refused.button-gone.happened': 'لم يعد هذا الزر ضمن الاتصال السريع.',
  'outcome.refused.button-gone.advice': 'يُرجى اختيار زر آخر.',
  'outcome.refused.button-changed.happened': 'تغيّر الزر في هذه الأثناء، ولم يُرسل شيء.',
  'outcome.refused.button-changed.advice': 'يُرجى النظر إلى أين يؤدي الآن، ثم الضغط مجددًا.',
  'outcome.refused.closed.happened': 'هذه الوجهة مغلقة في هذا الوقت.',
  'outcome.refused.closed.advice': 'يُرجى اختيار وجهة أخرى، أو تأكيد استعمالها رغم ذلك.',
  'outcome.refused.not-held.happened': 'أُفلت الزر قبل أوانه.',
  'outcome.refused.not-held.advice': 'يُرجى إبقاء الزر مضغوطًا حتى يُرسل.',
  'outcome.refused.taken-back.happened': 'جرى التراجع عن الأمر، ولم يُرسل شيء.',
  'outcome.refused.taken-back.advice': 'لتحويل المتصل يُرجى الضغط مجددًا.',
  'outcome.refused.other-line-chosen.happened':
    'جرى التراجع عن الأمر عند اختيار خط آخر، ولم يُرسل شيء.',
  'outcome.refused.other-line-chosen.advice': 'لتحويل ذلك المتصل يُرجى اختيار خطه مجددًا، ثم الضغط.',
  'outcome.refused.counting-down.happened': 'زر آخر في عدّ تنازلي لهذه المكالمة.',
  'outcome.refused.counting-down.advice': 'يُرجى التراجع عنه أولًا، أو تركه يكتمل.',
  'outcome.refused.number-not-dialable.happened': 'لا يبقى من هذا الرقم ما يطلبه نظام الاتصال.',
  'outcome.refused.number-not-dialable.advice': 'يُرجى تصحيح الرقم: يجب أن يكون من خانتين أو أكثر.',

  'outcome.unknown.timed-out.happened': 'أُرسل الأمر، ولم يصل رد في الوقت المتاح.',
  'outcome.unknown.timed-out.advice': 'لن يُرسل مرة أخرى. يُرجى التأكد هل ما زال المتصل معك.',
  'outcome.unknown.connection-lost.happened': 'أُرسل الأمر، وانقطع الاتصال بنظام الاتصال قبل رده.',
  'outcome.unknown.connection-lost.advice': 'لن يُرسل مرة أخرى. يُرجى التأكد هل ما زال المتصل معك.',
  'outcome.unknown.reply-unreadable.happened': 'أُرسل الأمر، وتتعذر قراءة رد نظام الاتصال.',
  'outcome.unknown.reply-unreadable.advice': 'لن يُرسل مرة أخرى. يُرجى التأكد هل ما زال المتصل معك.',
  'outcome.unknown.reply-too-large.happened': 'أُرسل الأمر، وكان رد نظام الاتصال أطول من أن يُقرأ.',
  'outcome.unknown.reply-too-large.advice': 'لن يُرسل مرة أخرى. يُرجى التأكد هل ما زال المتصل معك.',
  'outcome.unknown.server-error.happened': 'أُرسل الأمر، وأبلغ خادم الويب لنظام الاتصال عن خطأ.',
  'outcome.unknown.server-error.advice': 'لن يُرسل مرة أخرى. يُرجى التأكد هل ما زال المتصل معك.',
  'outcome.unknown.interrupted.happened': 'توقف Baton أو قوطع قبل معرفة ما آل إليه الأمر.',
  'outcome.unknown.interrupted.advice': 'لن يُرسل مرة أخرى. يُرجى التأكد هل ما زال المتصل معك.',

  'outcome.settlement.checking.short': 'غير معروف',
  'outcome.settlement.checking.happened':
    'يتحقق Baton الآن. لم يُظهر له نظام الاتصال شيئًا عن المكالمة منذئذ.',
  'outcome.settlement.checking.advice': 'يُرجى التأكد هل ما زال المتصل معك.',
  'outcome.settlement.cannot-check.short': 'غير معروف',
  'outcome.settlement.cannot-check.happened':
    'لم يستطع Baton رؤية ما آلت إليه المكالمة، فالأمر بحاجة إلى تأكيدك.',
  'outcome.settlement.cannot-check.advice':
    'إن كان المتصل ما زال معك فيُرجى تحرير الأزرار والضغط مجددًا.',
  'outcome.settlement.handed-over.short': 'سُلّمت للتحويل على ما يبدو',
  'outcome.settlement.handed-over.happened': 'لم يعد نظام الاتصال يُظهر المكالمة على أنها لك.',
  'outcome.settlement.handed-over.advice':
    'ولو أنهى المتصل المكالمة في تلك اللحظة لبدا الأمر كذلك.',
  'outcome.settlement.hung-up.short': 'أُنهيت على ما يبدو',
  'outcome.settlement.hung-up.happened': 'لم يعد نظام الاتصال يُظهر المكالمة على أنها لك.',
  'outcome.settlement.hung-up.advice': 'يمكنك تلقي المكالمة التالية.',
  'outcome.settlement.did-not-happen.short': 'لم يحدث',
  'outcome.settlement.did-not-happen.happened': 'ما زال نظام الاتصال يُظهر المكالمة على أنها لك.',
  'outcome.settlement.did-not-happen.advice': 'إن كان المتصل ما زال معك فيُرجى الضغط مجددًا.',
  'outcome.settlement.freed.short': 'غير معروف',
  'outcome.settlement.freed.happened': 'جرى تأكيدك أن المتصل ما زال معك.',
  'outcome.settlement.freed.advice': 'يُرجى الضغط مجددًا.',

  'outcome.rest.no-call': 'الأزرار متوقفة حتى تأتي مكالمة.',
  'outcome.rest.call-changed': 'الأزرار متوقفة ريثما تتغيّر المكالمة.',
  'outcome.rest.not-your-call': 'الأزرار متوقفة: لا يُظهر نظام الاتصال المكالمة على أنها لك.',
  'outcome.rest.owner-not-known': 'الأزرار متوقفة حتى يقول نظام الاتصال لمن المكالمة.',
  'outcome.rest.call-not-confirmed': 'الأزرار متوقفة حتى تأكيدك لمن المكالمة.',
  'outcome.rest.caller-gone': 'الأزرار متوقفة: أنهى المتصل المكالمة.',
  'outcome.rest.transfer-in-flight': 'الأزرار متوقفة ما دام أمر في الطريق.',
  'outcome.rest.call-already-handed-over': 'الأزرار متوقفة حتى المكالمة التالية.',
  'outcome.rest.call-not-settled': 'الأزرار متوقفة: لم يُحسم آخر أمر.',
  'outcome.rest.dialer-not-in-sight': 'الأزرار متوقفة حتى يظهر نظام الاتصال من جديد.',
  'outcome.rest.login-stopped': 'الأزرار متوقفة: توقف Baton عن الاستعلام من نظام الاتصال.',
  'outcome.rest.no-password': 'الأزرار متوقفة: كلمة المرور غير متاحة.',
  'outcome.rest.button-gone': 'لم يعد هذا الزر ضمن الاتصال السريع.',
  'outcome.rest.button-changed': 'تغيّر الزر للتو.',
  'outcome.rest.closed': 'هذه الوجهة مغلقة في هذا الوقت.',
  'outcome.rest.not-held': 'يُرسل هذا الزر عند إبقائه مضغوطًا.',
  'outcome.rest.taken-back': 'جرى التراجع عن الأمر.',
  'outcome.rest.other-line-chosen': 'جرى التراجع عن الأمر عند اختيار خط آخر.',
  'outcome.rest.counting-down': 'الأزرار متوقفة أثناء العدّ التنازلي لأمر.',
  'outcome.rest.number-not-dialable': 'لن يطلب نظام الاتصال شيئًا من هذا الرقم.',
};
