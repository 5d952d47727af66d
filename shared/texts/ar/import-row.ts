import type { Texts } from '../texts-of.ts';
import type { importRowTexts as en } from '../en/import-row.ts';

/** Arabic: what is wrong or doubtful in a row that is to come in. */
export const importRowTexts: Texts<typeof en> = {
  'import-row.label-missing': 'بلا تسمية. يُرجى إعطاؤه تسمية.',
  'import-row.destination-missing': 'ليس له رقم ولا مجموعة in-group. يُرجى إعطاؤه أحدهما.',
  'import-row.two-destinations':
    'له رقم ومجموعة in-group. يحوّل الزر إلى مكان واحد: يُرجى إزالة أحدهما.',
  'import-row.digits-lost':
    'حوّل برنامج جداول الرقم إلى {number}، وضاعت خاناته الأخيرة. يُرجى كتابته من جديد، في عمود مضبوط على نص.',
  'import-row.became-a-date':
    'حسب برنامج جداول الرقم تاريخًا، فترك {number}. يُرجى كتابته من جديد، في عمود مضبوط على نص.',
  'import-row.calculated':
    'أجرى برنامج جداول حسابًا بالرقم، فترك {number}. يُرجى كتابته من جديد، في عمود مضبوط على نص.',
  'import-row.rounded':
    'ينتهي الرقم بأصفار، كأن برنامج جداول قرّبه: فهو يحتفظ بـ 15 خانة. يُرجى مقارنته بالأصل.',
  'import-row.extension-behind':
    'بعد الرقم تحويلة داخلية، وسيطلب نظام الاتصال الاثنين رقمًا واحدًا. يُرجى إزالة التحويلة، أو التأكد من أن هذا هو المطلوب.',
  'import-row.several-numbers': 'في موضع واحد عدة أرقام. يُرجى إعطاء كل منها صفًا خاصًا به.',
  'import-row.mark-not-known':
    '\u200f«{mark}» ليست نعم ولا لا. يُرجى كتابة yes، أو ترك الخلية فارغة.',
  'import-row.misquoted':
    'علامات الاقتباس فيه غير متقابلة. يُرجى كتابة علامة الاقتباس داخل الخلية مرتين، ووضع الخلية بين علامتي اقتباس.',
  'import-row.too-many-cells':
    'خلاياه أكثر من الأسماء في السطر الأول. الفاصل داخل الخلية يتطلب علامتي اقتباس حول الخلية.',
  'import-row.card-not-readable': 'تتعذر قراءة بطاقة جهة الاتصال هذه. يُرجى تصديرها من جديد.',
  'import-row.plus-lost': 'يبدو أن برنامج جداول أسقط علامة الزائد من الرقم. يُرجى مقارنته بالأصل.',
  'import-row.zero-lost': 'ليس في أول الرقم 0، كأن برنامج جداول أسقطه. يُرجى مقارنته بالأصل.',
  'import-row.same-label': 'يوجد زر آخر بهذه التسمية، وله وجهة أخرى.',
  'import-row.asks-not-known':
    'طريقة سؤاله «{asks}»، ولا يعرفها Baton. يُرجى كتابة at-once أو countdown أو hold.',
  'import-row.key-not-known': 'المفتاح «{key}» ليس من 1 إلى 9.',
  'import-row.hours-not-readable':
    'تتعذر قراءة أوقات العمل «{hours}». يُرجى كتابتها هكذا \u20661-5 09:00-17:00\u2069، حيث 1 هو الاثنين، والمنطقة الزمنية مثل \u2066America/New_York\u2069 في عمود خاص بها.',
  'import-row.alternative-not-known': 'يسمّي «{label}» بديلًا عند الإغلاق، ولا يوجد زر كهذا.',
  'import-row.alternative-not-clear':
    'تحمل عدة أزرار التسمية التي يسمّيها بديلًا عند الإغلاق. سيُستورد من دون بديل.',
  'import-row.not-an-entry': 'هذه ليست جهة. للجهة على الأقل تسمية، ورقم أو مجموعة in-group.',
};
