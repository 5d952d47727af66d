import type { Texts } from '../texts-of.ts';
import type { teamTexts as en } from '../en/team.ts';

/** Arabic: the team directory. */
export const teamTexts: Texts<typeof en> = {
  'team.invalid.id-twice': 'يرد معرّف واحد هناك مرتين.',
  'team.invalid.id-too-long': 'المعرّف أطول من 50 حرفًا.',
  'team.invalid.no-such-group': 'لا توجد مجموعة بهذا المعرّف.',
  'team.invalid.no-such-entry': 'لا توجد جهة بهذا المعرّف.',
  'team.invalid.missing': 'ينقص شيء هناك.',
  'team.invalid.unknown-field': 'لا يوجد حقل بهذا الاسم.',
  'team.invalid.wrong-type': 'يجب أن يكون هناك نوع آخر من القيم.',
  'team.invalid.empty': 'إنه فارغ.',
  'team.invalid.too-long': 'إنه أطول من اللازم: الحد الأقصى لعدد الأحرف هو {most}.',
  'team.invalid.too-many': 'العدد أكبر من اللازم: الحد الأقصى هو {most}.',
  'team.invalid.wrong-form': 'ليس مكتوبًا كما ينبغي.',
  'team.invalid.not-allowed': 'هذه القيمة غير مسموح بها هناك.',
  'team.invalid.no-such-zone': 'لا توجد منطقة زمنية بهذا الاسم.',
  'team.loading': 'جارٍ البحث عن دليل الفريق…',
  'team.no-copy': 'لا توجد نسخة من دليل الفريق بعد.',
  'team.as-of': '{name}، بتاريخ {at}',
  'team.as-of-signed': '{name}، موقّع، بتاريخ {at}',
  'team.try-again': 'محاولة مجددًا',
  'team.stays': 'تبقى آخر نسخة سليمة.',
  'team.trouble.not-reachable': 'يتعذر الوصول إلى دليل الفريق.',
  'team.trouble.certificate-not-trusted':
    'يُظهر خادم دليل الفريق شهادة غير موثوقة. لم يؤخذ منه شيء.',
  'team.trouble.turned-away': 'يرد خادم دليل الفريق بالحالة {status}. يُرجى سؤال القائم عليه.',
  'team.trouble.redirected':
    'يحيل خادم دليل الفريق إلى عنوان آخر. يُرجى وضع ذلك العنوان في الإعدادات إن كان صحيحًا.',
  'team.trouble.too-large': 'ما ورد أكبر من أن يكون دليل فريق.',
  'team.trouble.file-not-readable': 'يتعذر فتح ملف دليل الفريق.',
  'team.trouble.not-json': 'دليل الفريق ليس بصيغة JSON.',
  'team.trouble.not-valid': 'في دليل الفريق خطأ. {because}',
  'team.trouble.not-valid-at': 'في دليل الفريق خطأ عند {where}. {because}',
  'team.trouble.signature-missing': 'دليل الفريق غير موقّع، ويجب أن يكون موقّعًا.',
  'team.trouble.signature-wrong': 'توقيع دليل الفريق لا يطابق المفتاح الذي في الإعدادات.',
  'team.trouble.not-kept': 'تعذر حفظ دليل الفريق على هذا الحاسوب. وهو يسري على هذا التشغيل.',
};
