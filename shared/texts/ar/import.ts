import type { Texts } from '../texts-of.ts';
import type { importTexts as en } from '../en/import.ts';

/** Arabic, import. */
export const importTexts: Texts<typeof en> = {
  'import.title': 'استيراد وتصدير',
  'import.bring-in': 'جلب جهات',
  'import.note':
    'من ملف CSV أو بطاقات جهات اتصال (vCard) أو JSON. لا يتغيّر شيء قبل الاطلاع على ما سيدخل.',
  'import.note-columns':
    'يحتاج ملف CSV إلى عمود للتسمية وعمود للرقم أو لمجموعة in-group. وتُؤخذ معه المجموعة والحالة والملاحظة.',
  'import.choose': 'اختيار ملف',
  'import.choose-another': 'اختيار ملف آخر',
  'import.reading': 'جارٍ القراءة…',
  'import.not-read': 'تعذرت قراءة الملف. يُرجى المحاولة مجددًا.',
  'import.trouble.file-not-readable':
    'يتعذر فتح الملف. يُرجى التحقق من أنه ما زال موجودًا، ومن إذن قراءته.',
  'import.trouble.too-large':
    'الملف أكبر من {mebibytes} م.ب، ولا يحتاج أي دليل إلى ذلك. يُرجى اختيار ملف آخر.',
  'import.trouble.too-many-rows':
    'في الملف {rows, number} صف، ويتسع الدليل لـ {most, number} جهة. يُرجى حفظ جزء منه في ملف مستقل.',
  'import.trouble.too-much':
    'تستغرق قراءة هذا الملف وقتًا أو ذاكرة أكثر مما ينبغي، فتوقفت القراءة. يُرجى حفظ الجزء المطلوب في ملف مستقل.',
  'import.trouble.empty': 'الملف فارغ.',
  'import.trouble.columns-not-known':
    'لا يُعرف أي من الأعمدة عمودًا لتسمية ورقم. أسماؤها {columns}. يُرجى تسميتها «label» و «number».',
  'import.trouble.columns-missing':
    'لا أسماء لأعمدة الملف. يُرجى تسميتها «label» و «number» في السطر الأول.',
  'import.trouble.not-csv': 'يُسمّى الملف CSV وهو ليس كذلك. يُرجى حفظه بصيغة CSV مرة أخرى.',
  'import.trouble.not-vcard': 'يُسمّى الملف vCard، ولا توجد فيه بطاقة جهة اتصال.',
  'import.trouble.not-json': 'يُسمّى الملف JSON، وهو ليس كذلك أو لا يضم دليلًا.',
  'import.trouble.workbook': 'هذا مصنف جداول. يُرجى فتحه في برنامج الجداول وحفظه بصيغة CSV.',
  'import.trouble.not-text': 'الملف ليس نصًا. يُرجى اختيار ملف CSV أو vCard أو JSON.',
  'import.preview.file':
    '{rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} في {file}',
  'import.preview.new-groups':
    '{count, plural, zero {لا مجموعات جديدة معها: {names}.} one {تأتي معها مجموعة جديدة: {names}.} two {تأتي معها مجموعتان جديدتان: {names}.} few {تأتي معها مجموعات جديدة: {names}.} many {تأتي معها مجموعات جديدة: {names}.} other {تأتي معها مجموعات جديدة: {names}.}}',
  'import.preview.without-number':
    '{count, plural, zero {لا جهات اتصال بلا رقم.} one {تُركت جهة اتصال واحدة بلا رقم.} two {تُركت جهتا اتصال بلا رقم.} few {تُركت # جهات اتصال بلا رقم.} many {تُركت # جهة اتصال بلا رقم.} other {تُركت # جهة اتصال بلا رقم.}}',
  'import.filter': 'عرض',
  'import.filter.all': 'الكل ({count})',
  'import.filter.wrong': 'خاطئة ({count})',
  'import.filter.doubtful': 'للمراجعة ({count})',
  'import.filter.duplicate':
    '{count, plural, zero {لا مكررات} one {مكرر واحد} two {مكرران} few {# مكررات} many {# مكررًا} other {# مكرر}}',
  'import.rows': 'صفوف الملف',
  'import.row.csv': 'السطر {line, number}',
  'import.row.vcard': 'البطاقة {line, number}',
  'import.row.json': 'الموضع {line, number}',
  'import.row.no-label': 'بلا تسمية',
  'import.verdict.new': 'ستدخل',
  'import.verdict.duplicate': 'موجودة بالفعل: {of}',
  'import.duplicates':
    '{count, plural, zero {لا صفوف موجودة بالفعل} one {صف واحد موجود بالفعل} two {صفان موجودان بالفعل} few {# صفوف موجودة بالفعل} many {# صفًا موجودة بالفعل} other {# صف موجودة بالفعل}}',
  'import.duplicates.skip': 'تخطٍّ',
  'import.duplicates.replace': 'استبدال',
  'import.bring-in-count':
    '{count, plural, =0 {جلب} zero {جلب} one {جلب جهة واحدة} two {جلب جهتين} few {جلب # جهات} many {جلب # جهة} other {جلب # جهة}}',
  'import.rests.rows-wrong': 'لا يدخل شيء ما دام صف خاطئًا. يُرجى تصحيح الملف واختياره مجددًا.',
  'import.rests.nothing-new': 'لا جديد في هذا الملف.',
  'import.not-made.preview-gone':
    'تغيّر الدليل في هذه الأثناء، ولم يدخل شيء. يُرجى اختيار الملف مجددًا.',
  'import.not-made.too-many':
    'لم يدخل شيء: سيزيد الدليل على {most, number} جهة أو {groups, number} مجموعة.',
  'import.not-made.failed': 'لم يدخل شيء. يُرجى المحاولة مجددًا.',
  'import.done':
    '{count, plural, zero {لم تُجلب أي جهة.} one {جُلبت جهة واحدة.} two {جُلبت جهتان.} few {جُلبت # جهات.} many {جُلبت # جهة.} other {جُلبت # جهة.}}',
  'import.done-replaced': 'جُلب {added, number}، واستُبدل {replaced, number}.',
  'import.export': 'كتابة الجهات في ملف',
  'import.export.format': 'الصيغة',
  'import.export.csv': 'للجداول. لا تعمل أي خلية منه كصيغة حسابية.',
  'import.export.vcard': 'للهواتف ودفاتر العناوين. تُترك أوقات العمل وطريقة السؤال.',
  'import.export.json': 'كل شيء، لنسخة أخرى من Baton.',
  'import.export.empty': 'لا توجد جهات بعد.',
  'import.export.write': 'حفظ في ملف',
  'import.export.written':
    '{count, plural, zero {لم تُكتب أي جهة في {file}.} one {كُتبت جهة واحدة في {file}.} two {كُتبت جهتان في {file}.} few {كُتبت # جهات في {file}.} many {كُتبت # جهة في {file}.} other {كُتبت # جهة في {file}.}}',
  'import.export.not-written': 'تعذرت كتابة الملف. يُرجى اختيار مكان آخر.',
  'import.format.csv': 'CSV',
  'import.format.vcard': 'vCard',
  'import.format.json': 'JSON',
};
