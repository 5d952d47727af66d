import type { Texts } from '../texts-of.ts';
import type { doctorProblemTexts as en } from '../en/doctor-problem.ts';

/** Arabic: what the check finds wrong on the way to the dialer, and what an administrator changes. */
export const doctorProblemTexts: Texts<typeof en> = {
  'doctor-problem.no-tls.happened':
    'لا يتحدث الخادم TLS هناك، أو لا يتحدث إصدارًا يعرفه هذا الحاسوب أيضًا.',
  'doctor-problem.no-tls.advice':
    'يُرجى التحقق من أن المنفذ في العنوان هو منفذ https، ومن أن خادم الويب لنظام الاتصال يقدم TLS 1.2 أو أحدث.',
  'doctor-problem.proxy-out-of-reach.happened':
    'يمر هذا الحاسوب عبر الخادم الوكيل (proxy) {proxy}، ولا يستطيع الوصول إليه.',
  'doctor-problem.proxy-out-of-reach.advice':
    'يُرجى التحقق من الخادم الوكيل (proxy) في إعدادات شبكة النظام، أو في متغير البيئة HTTPS_PROXY.',
  'doctor-problem.certificate-ends-soon.happened': 'الشهادة صالحة حتى {validTo} فقط.',
  'doctor-problem.certificate-ends-soon.advice':
    'يُرجى تجديد شهادة خادم الويب لنظام الاتصال قبل ذلك اليوم.',
  'doctor-problem.plain-http.happened':
    'عبر http بلا تشفير يستطيع أي طرف في الطريق قراءة كلمة مرور مستخدم API.',
  'doctor-problem.plain-http.advice':
    'يُرجى تهيئة https على خادم الويب لنظام الاتصال، ووضع عنوان https الخاص به في الإعدادات.',

  'doctor-problem.address-not-found.happened': 'لا أحد يعرف الاسم الذي في عنوان نظام الاتصال.',
  'doctor-problem.address-not-found.advice':
    'يُرجى التحقق من العنوان في الإعدادات، ومن الإنترنت وخادم DNS لهذا الحاسوب.',
  'doctor-problem.connection-refused.happened':
    'الحاسوب عند عنوان نظام الاتصال لا يقبل أي اتصال هناك.',
  'doctor-problem.connection-refused.advice':
    'يُرجى التحقق من أن خادم الويب لنظام الاتصال يعمل، وأن المنفذ في العنوان منفذه، وألا جدار حماية يعترض الطريق.',
  'doctor-problem.proxy-refused.happened':
    'خادم وكيل (proxy) في الطريق لا يسمح لـ Baton بالوصول إلى نظام الاتصال.',
  'doctor-problem.proxy-refused.advice':
    'يُرجى السماح في الخادم الوكيل (proxy) بمرور CONNECT إلى المضيف والمنفذ في عنوان نظام الاتصال.',
  'doctor-problem.timed-out.happened': 'لم يصل رد في الوقت المتاح.',
  'doctor-problem.timed-out.advice':
    'يُرجى التحقق من أن نظام الاتصال يعمل وليس مثقلًا، ومن أن جدار حماية لا يُسقط ما يرسله هذا الحاسوب.',
  'doctor-problem.connection-lost.happened': 'انقطع الاتصال قبل وصول رد.',
  'doctor-problem.connection-lost.advice':
    'يُرجى مراجعة سجل أخطاء خادم الويب لنظام الاتصال، ثم المحاولة مجددًا.',
  'doctor-problem.redirected.happened':
    'يحيل خادم الويب الطلبات إلى {origin}. لا يتبعه Baton بكلمة مرور.',
  'doctor-problem.redirected.advice': 'إن كان ذلك نظام الاتصال فيُرجى وضع ذلك العنوان في الإعدادات.',
  'doctor-problem.redirected-nowhere.happened': 'يحيل خادم الويب الطلبات، دون ذكر إلى أين.',
  'doctor-problem.redirected-nowhere.advice':
    'إن كان ذلك نظام الاتصال فيُرجى وضع ذلك العنوان في الإعدادات.',
  'doctor-problem.http-not-found.happened': 'رد خادم الويب بحالة HTTP رقم {status}.',
  'doctor-problem.http-not-found.advice':
    'يُرجى التحقق من العنوان في الإعدادات: يجب أن يوجد تحته \u2066/agc/api.php\u2069 و \u2066/vicidial/non_agent_api.php\u2069.',
  'doctor-problem.http-forbidden.happened': 'رد خادم الويب بحالة HTTP رقم {status}.',
  'doctor-problem.http-forbidden.advice':
    'يُرجى السماح في خادم الويب بمرور \u2066/agc/api.php\u2069 و \u2066/vicidial/non_agent_api.php\u2069.',
  'doctor-problem.http-status.happened': 'رد خادم الويب بحالة HTTP رقم {status}.',
  'doctor-problem.http-status.advice': 'يُرجى مراجعة سجل أخطاء خادم الويب لنظام الاتصال.',
  'doctor-problem.reply-unreadable.happened': 'ما وصل ليس ردًا من نظام اتصال.',
  'doctor-problem.reply-unreadable.advice':
    'يُرجى التحقق من العنوان في الإعدادات: يجب أن يوجد تحته \u2066/agc/api.php\u2069 و \u2066/vicidial/non_agent_api.php\u2069.',
  'doctor-problem.reply-too-large.happened': 'ما وصل أطول من أي رد لنظام اتصال.',
  'doctor-problem.reply-too-large.advice':
    'يُرجى التحقق من العنوان في الإعدادات: يجب أن يوجد تحته \u2066/agc/api.php\u2069 و \u2066/vicidial/non_agent_api.php\u2069.',

  'doctor-problem.certificate.not-read.happened':
    'شهادة نظام الاتصال غير موثوقة، فلا تُرسل أي كلمة مرور.',
  'doctor-problem.certificate.not-read.advice':
    'يُرجى تزويد خادم الويب لنظام الاتصال بشهادة من جهة يثق بها هذا الحاسوب، وضبطه ليرسل السلسلة كاملة (fullchain.pem).',
  'doctor-problem.certificate.no-password-goes-out': 'لا تُرسل أي كلمة مرور.',
  'doctor-problem.certificate.self-signed.happened':
    'يضمن نظام الاتصال شهادته بنفسه، ولا يضمنها أحد سواه.',
  'doctor-problem.certificate.self-signed.advice':
    'يُرجى تزويد خادم الويب لنظام الاتصال بشهادة من جهة يثق بها هذا الحاسوب. أو إبلاغ الوكلاء ببصمتها، بطريق غير الشبكة، ليتمكنوا من الوثوق بها.',
  'doctor-problem.certificate.unknown-authority.happened':
    'لا يعرف هذا الحاسوب من يضمن شهادة نظام الاتصال.',
  'doctor-problem.certificate.unknown-authority.advice':
    'يُرجى تثبيت شهادة تلك الجهة في مخزن النظام على هذا الحاسوب. وإن كانت المتصفحات تعرف الجهة فيُرجى ضبط خادم الويب ليرسل السلسلة كاملة (fullchain.pem).',
  'doctor-problem.certificate.wrong-host.happened':
    'شهادة نظام الاتصال لعنوان غير العنوان الذي في الإعدادات.',
  'doctor-problem.certificate.wrong-host.advice':
    'يُرجى وضع عنوان وارد في الشهادة في الإعدادات، أو إضافة هذا العنوان إلى الشهادة.',
  'doctor-problem.certificate.expired.happened': 'كانت شهادة نظام الاتصال صالحة حتى {validTo}.',
  'doctor-problem.certificate.expired.advice':
    'يُرجى تجديد شهادة خادم الويب لنظام الاتصال، وتحميلها فيه. وإن كانت ما زالت صالحة فيُرجى ضبط ساعة هذا الحاسوب.',
  'doctor-problem.certificate.not-yet-valid.happened':
    'شهادة نظام الاتصال صالحة ابتداءً من {validFrom}.',
  'doctor-problem.certificate.not-yet-valid.advice':
    'يُرجى ضبط ساعة هذا الحاسوب. وإن كانت صحيحة فيُرجى إصدار الشهادة من جديد، صالحة ابتداءً من اليوم.',
  'doctor-problem.certificate.changed.happened': 'يُظهر نظام الاتصال شهادة غير التي وُثق بها هنا.',
  'doctor-problem.certificate.changed.advice':
    'إن جرى تجديدها فيُرجى إعطاء الوكلاء البصمة الجديدة، بطريق غير الشبكة. وإلا فيُرجى معرفة من يرد عند عنوان نظام الاتصال.',
  'doctor-problem.certificate.changed-authority.happened':
    'كانت شهادة نظام الاتصال مما يثق به هذا الحاسوب، ولم تعد كذلك.',
  'doctor-problem.certificate.changed-authority.advice':
    'إن جرى تجديدها فيُرجى إعطاء الوكلاء البصمة الجديدة، بطريق غير الشبكة. وإلا فيُرجى معرفة من يرد عند عنوان نظام الاتصال.',
  'doctor-problem.certificate.other.happened': 'تعذر فحص شهادة نظام الاتصال.',
  'doctor-problem.certificate.other.advice':
    'يُرجى إصدارها من جديد: لخادم، بمفتاح لا يقل عن 2048 بت (RSA) أو 256 (EC)، وموقّعة بـ SHA-256 أو أفضل.',
  'doctor-problem.facts':
    '{hasSubject, select, yes {صاحبها {subject}، } other {}}{hasIssuer, select, yes {أصدرها {issuer}، } other {}}{hasNames, select, yes {من أجل {names}، } other {}}صالحة من {validFrom} إلى {validTo}، وبصمة SHA-256 لها {fingerprint}.',
};
