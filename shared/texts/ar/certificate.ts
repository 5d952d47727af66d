import type { Texts } from '../texts-of.ts';
import type { certificateTexts as en } from '../en/certificate.ts';

/** Arabic: a certificate that is not trusted, and the choice to trust it. */
export const certificateTexts: Texts<typeof en> = {
  'certificate.self-signed.title': 'الشهادة غير موثوقة',
  'certificate.self-signed.happened': 'يضمن نظام الاتصال شهادته بنفسه، ولا يضمنها أحد سواه.',
  'certificate.self-signed.advice': 'يُرجى مقارنة بصمتها مع مسؤول النظام قبل الوثوق بها.',
  'certificate.unknown-authority.title': 'الشهادة غير موثوقة',
  'certificate.unknown-authority.happened': 'لا يعرف هذا الحاسوب من يضمن شهادة نظام الاتصال.',
  'certificate.unknown-authority.advice': 'يُرجى مقارنة بصمتها مع مسؤول النظام قبل الوثوق بها.',
  'certificate.wrong-host.title': 'الشهادة غير موثوقة',
  'certificate.wrong-host.happened': 'شهادة نظام الاتصال لعنوان غير العنوان الذي في الإعدادات.',
  'certificate.wrong-host.advice': 'يُرجى التحقق من العنوان، أو مقارنة البصمة مع مسؤول النظام.',
  'certificate.expired.title': 'انتهت صلاحية الشهادة',
  'certificate.expired.happened': 'كانت شهادة نظام الاتصال صالحة حتى {validTo}.',
  'certificate.expired.advice': 'يُرجى طلب شهادة صالحة من مسؤول النظام. لا يمكن الوثوق بهذه يدويًا.',
  'certificate.not-yet-valid.title': 'الشهادة لم تصبح صالحة بعد',
  'certificate.not-yet-valid.happened': 'شهادة نظام الاتصال صالحة ابتداءً من {validFrom}.',
  'certificate.not-yet-valid.advice': 'يُرجى التحقق من ساعة هذا الحاسوب، ثم سؤال مسؤول النظام.',
  'certificate.changed.title': 'تغيّرت الشهادة',
  'certificate.changed.happened': 'يُظهر نظام الاتصال شهادة غير التي وُثق بها.',
  'certificate.changed.advice':
    'قد لا يكون نظام الاتصال هو الذي يرد. يُرجى سؤال مسؤول النظام قبل أي شيء.',
  'certificate.changed-authority.title': 'تغيّرت الشهادة',
  'certificate.changed-authority.happened':
    'كانت جهة معروفة تضمن شهادة نظام الاتصال حتى الآن، ولا جهة معروفة تضمن هذه.',
  'certificate.changed-authority.advice':
    'قد لا يكون نظام الاتصال هو الذي يرد. يُرجى سؤال مسؤول النظام قبل أي شيء.',
  'certificate.other.title': 'الشهادة غير موثوقة',
  'certificate.other.happened': 'تعذر فحص شهادة نظام الاتصال.',
  'certificate.other.advice': 'يُرجى طلب شهادة صالحة من مسؤول النظام. لا يمكن الوثوق بهذه يدويًا.',

  'certificate.sheet.title': 'الشهادة',
  'certificate.sheet.none': 'لا توجد شهادة للبتّ فيها.',
  'certificate.sheet.close': 'إغلاق',
  'certificate.sheet.wrong': 'ما المشكلة',
  'certificate.sheet.until-settled': 'حتى يُحسم ذلك لا تُرسل أي كلمة مرور ولا تُحوَّل أي مكالمة.',
  'certificate.fingerprint': 'البصمة (SHA-256)',
  'certificate.fingerprint.now': 'البصمة الآن (SHA-256)',
  'certificate.fingerprint.trusted': 'البصمة التي وُثق بها',
  'certificate.fingerprint.hidden':
    '{count, plural, zero {لا خانات مخفية.} one {أول خانة مخفية.} two {أول خانتين مخفيتان.} few {أول # خانات مخفية.} many {أول # خانة مخفية.} other {أول # خانة مخفية.}}',
  'certificate.issued-to': 'صادرة لـ',
  'certificate.issued-by': 'أصدرها',
  'certificate.names': 'من أجل',
  'certificate.valid': 'الصلاحية',
  'certificate.valid-dates': 'من {validFrom} إلى {validTo}',
  'certificate.nobody-named': 'لم يُذكر أحد',

  'certificate.trust': 'الوثوق بهذه الشهادة',
  'certificate.trust.checking': 'جارٍ التحقق…',
  'certificate.trust.refuse': 'عدم الوثوق بها',
  'certificate.trust.field':
    '{count, plural, zero {أول خانات البصمة الآن} one {أول خانة من البصمة الآن} two {أول خانتين من البصمة الآن} few {أول # خانات من البصمة الآن} many {أول # خانة من البصمة الآن} other {أول # خانة من البصمة الآن}}',
  'certificate.trust.field-note': 'كما يقرؤها لك مسؤول النظام. وهي مخفية أعلاه حتى ذلك الحين.',
  'certificate.trust.more-digits':
    '{count, plural, zero {يُرجى كتابة أول خانات البصمة} one {يُرجى كتابة أول خانة من البصمة} two {يُرجى كتابة أول خانتين من البصمة} few {يُرجى كتابة أول # خانات من البصمة} many {يُرجى كتابة أول # خانة من البصمة} other {يُرجى كتابة أول # خانة من البصمة}} كما يقرؤها مسؤول النظام.',
  'certificate.trust.begins-otherwise':
    'تبدأ بصمة هذه الشهادة بغير ذلك. لا ينبغي الوثوق بها، ويُرجى إبلاغ مسؤول النظام.',
  'certificate.trust.failed': 'تعذر الوثوق بالشهادة. يُرجى المحاولة مجددًا.',
  'certificate.trust.another-certificate':
    'يُظهر نظام الاتصال الآن شهادة أخرى، فلم يُوثق بشيء. يُرجى إغلاق هذه وعرض تلك.',
  'certificate.trust.typed-wrong':
    'لا تبدأ البصمة هكذا، فلم يُوثق بشيء. يُرجى سؤال مسؤول النظام مجددًا.',
  'certificate.trust.not-read':
    'تعذرت قراءة شهادة نظام الاتصال الآن، فلم يُوثق بشيء. يُرجى المحاولة مجددًا.',
  'certificate.trust.holds-now':
    'يُظهر نظام الاتصال الآن شهادة يثق بها هذا الحاسوب من تلقاء نفسه. لا حاجة إلى الوثوق بشيء: يُرجى إغلاق هذه وإعادة الاستعلام.',
};
