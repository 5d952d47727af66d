import type { Texts } from '../texts-of.ts';
import type { speedDialTexts as en } from '../en/speed-dial.ts';

/** Arabic: the directory's main view. */
export const speedDialTexts: Texts<typeof en> = {
  'speed-dial.name': 'الاتصال السريع',
  'speed-dial.favourites': 'المفضلة',
  'speed-dial.recents': 'استُعملت مؤخرًا',
  'speed-dial.team-note': 'دليل الفريق',
  'speed-dial.team-group': '{group} · {team}',
  'speed-dial.rescue': 'الإنقاذ',
  'speed-dial.none': 'لا أزرار بعد.',
  'speed-dial.none.advice': 'يُرجى إضافة الأشخاص والأقسام التي تُحوَّل إليها المكالمات.',
  'speed-dial.none.add': 'إضافة زر',

  'speed-dial.number-hidden': 'الرقم مخفي',
  'speed-dial.in-group': 'مجموعة in-group {name}',
  'speed-dial.default-in-group': 'مجموعة التحويل الافتراضية',
  'speed-dial.default-in-group.explained':
    '\u200fDEFAULTINGROUP: يأخذ نظام الاتصال مجموعة التحويل الافتراضية لحملة المكالمة نفسها أو مجموعة in-group الخاصة بها.',
  'speed-dial.status': 'الحالة {status}',
  'speed-dial.of-team': 'مقفل: من دليل الفريق',
  'speed-dial.of-team.explained': 'يتشاركه الفريق، ولا يمكن تغييره هنا.',
  'speed-dial.asks.countdown': 'عدّ تنازلي قبل الإرسال',
  'speed-dial.asks.countdown.explained': 'يعدّ تنازليًا قبل الإرسال، ويمكن التراجع.',
  'speed-dial.asks.hold': 'إبقاء الضغط للإرسال',
  'speed-dial.asks.hold.explained': 'للإرسال يُبقى مضغوطًا لثانية، أو يُضغط مرتين.',
  'speed-dial.worked': 'آخر مرة عمل فيها {day}.',
  'speed-dial.refused-lately':
    'رُفض {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}',
  'speed-dial.refused-in-a-row':
    'رفض نظام الاتصال {count, plural, zero {آخر أوامره} one {آخر أمر له} two {آخر أمرين له} few {آخر # أوامر له} many {آخر # أمرًا له} other {آخر # أمر له}}، وأحدثها {day}. يُرجى التحقق من رقمه أو من مجموعة in-group.',

  'speed-dial.open': 'مفتوح دائمًا',
  'speed-dial.open-till': 'مفتوح حتى {when}',
  'speed-dial.closed': 'مغلق',
  'speed-dial.closed-till': 'مغلق حتى {when}',

  'speed-dial.handing-over': 'جارٍ التحويل…',
  'speed-dial.counting': 'التحويل بعد {seconds, number}…',
  'speed-dial.keep-holding': 'استمرار الضغط…',
  'speed-dial.hold-or-press-again': 'للإرسال: إبقاء الضغط أو ضغطة أخرى',
  'speed-dial.say-whose-call': 'تأكيد لمن المكالمة',

  'speed-dial.search': 'بحث أو كتابة رقم',
  'speed-dial.search.clear': 'مسح البحث',
  'speed-dial.search.results': 'النتائج',
  'speed-dial.search.status': 'البحث',
  'speed-dial.search.found':
    '{count, plural, =0 {لم يوجد شيء.} zero {لم يوجد شيء.} one {وُجدت جهة واحدة.} two {وُجدت جهتان.} few {وُجدت # جهات.} many {وُجدت # جهة.} other {وُجدت # جهة.}}',
  'speed-dial.search.none': 'لم يوجد شيء.',
  'speed-dial.search.more':
    '{count, plural, zero {لا مزيد.} one {جهة أخرى. تظهر بمتابعة الكتابة.} two {جهتان أخريان. تظهران بمتابعة الكتابة.} few {# جهات أخرى. تظهر بمتابعة الكتابة.} many {# جهة أخرى. تظهر بمتابعة الكتابة.} other {# جهة أخرى. تظهر بمتابعة الكتابة.}}',
  'speed-dial.search.again': 'للإرسال يُرجى ضغط Enter مجددًا، أو الزر.',
  'speed-dial.search.picked': 'اختيرت {name}، {destination}. للإرسال يُرجى ضغط Enter مجددًا.',
  'speed-dial.search.picked-number': 'اختير {number}. للإرسال يُرجى ضغط Enter مجددًا.',

  'speed-dial.dial': 'طلب {number}',
  'speed-dial.not-in-directory': 'ليس في الدليل',
  'speed-dial.dropped': 'يحذف نظام الاتصال {characters}',

  'speed-dial.menu': 'خيارات {name}',
  'speed-dial.menu.favourite': 'إضافة إلى المفضلة',
  'speed-dial.menu.no-favourite': 'إزالة من المفضلة',
  'speed-dial.menu.rescue': 'جعله زر الإنقاذ',
  'speed-dial.menu.no-rescue': 'إلغاء زر الإنقاذ',
  'speed-dial.menu.edit': 'تعديل',
  'speed-dial.menu.key': 'تعيين مفتاح رقمي',
};
