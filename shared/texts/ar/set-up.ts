import type { Texts } from '../texts-of.ts';
import type { setUpTexts as en } from '../en/set-up.ts';

/** Arabic: the first start, and a set-up that is handed out. */
export const setUpTexts: Texts<typeof en> = {
  'set-up.welcome.title': 'يسلّم Baton المكالمة الجارية إلى غيرك.',
  'set-up.welcome.what': 'يعرض المكالمة التي أنت فيها. وضغطة زر واحدة تحوّل المتصل إلى مدير أو قسم.',
  'set-up.connect': 'ربط نظام اتصال',
  'set-up.connect.note':
    'يعطيك مسؤول النظام عنوانه، ومستخدم API مع كلمة مروره، ومستخدم الوكيل الخاص بك.',
  'set-up.open-file': 'فتح ملف تهيئة',
  'set-up.open-file.note': 'ربما أرسل إليك مسؤول النظام ملفًا. يُعرض ما فيه قبل تهيئة أي شيء.',
  'set-up.practise': 'التدرّب على النظام المدمج',
  'set-up.practise.note': 'تأتي المكالمات من متصلين وهميين. لا عميل حقيقي على الخط.',
  'set-up.language': 'اللغة',

  'set-up.trouble.file-not-readable.happened': 'تعذرت قراءة ملف التهيئة.',
  'set-up.trouble.file-not-readable.advice': 'يُرجى حفظه على هذا الحاسوب وفتحه مجددًا.',
  'set-up.trouble.not-json.happened': 'هذه ليست تهيئة لـ Baton.',
  'set-up.trouble.not-json.advice': 'يُرجى الطلب من مسؤول النظام إرسالها مجددًا.',
  'set-up.trouble.holds-a-password.happened':
    'في التهيئة كلمة مرور، فلا يقبلها Baton: كل من وقعت في يده يستطيع قراءة كلمة المرور.',
  'set-up.trouble.holds-a-password.advice':
    'يُرجى إبلاغ مسؤول النظام، ليغيّر كلمة المرور تلك ويزيلها من التهيئة.',
  'set-up.trouble.not-valid.happened': 'لا يمكن استعمال التهيئة كما هي.',
  'set-up.trouble.not-valid.happened-at': 'لا يمكن استعمال التهيئة: فيها خطأ في {where}.',
  'set-up.trouble.not-valid.advice': 'يُرجى إرسال هذا السطر إلى مسؤول النظام.',
  'set-up.trouble.newer-version.happened': 'التهيئة مُعدّة لإصدار أحدث من Baton.',
  'set-up.trouble.newer-version.advice': 'يُرجى تثبيت أحدث إصدار من Baton، ثم فتحها مجددًا.',

  'set-up.offer.title': 'تهيئة لنظام اتصال',
  'set-up.offer.by-file': 'يعرض هذا ملف على هذا الحاسوب. ويقول إنه من {from}.',
  'set-up.offer.by-link':
    'جاء بهذا رابط. ويقول إنه من {from}. تستطيع أي صفحة ويب فتح رابط كهذا: لا ينبغي المتابعة إلا إن كان متوقعًا.',
  'set-up.offer.dialer': 'سيعمل Baton مع نظام الاتصال على',
  'set-up.offer.nothing-yet': 'لا يتغيّر شيء قبل موافقتك.',
  'set-up.offer.replaces':
    'يحل هذا محل نظام الاتصال على {host} الذي تعمل معه الآن. تبقى أزرارك وسجلك.',
  'set-up.offer.same': 'هذا هو نظام الاتصال الذي تعمل معه الآن.',
  'set-up.offer.plain-http':
    'عبر http بلا تشفير: يستطيع أي طرف في الطريق إلى نظام الاتصال قراءة كلمة المرور.',
  'set-up.offer.team-without-key':
    'لا يوجد مفتاح يُتحقَّق به من دليل الفريق: من يستطيع تغيير ما على {host} يقرر إلى أين تؤدي أزراره. يُرجى طلب تهيئة بمفتاح من المسؤول، ولا ينبغي المتابعة إلا عند الثقة بهذا العنوان.',
  'set-up.offer.address': 'العنوان',
  'set-up.offer.api-user': 'مستخدم API',
  'set-up.offer.agent-user': 'مستخدم الوكيل',
  'set-up.offer.lines': 'الخطوط',
  'set-up.offer.source': 'المصدر',
  'set-up.offer.stream': 'دفق الأحداث',
  'set-up.offer.team': 'دليل الفريق',
  'set-up.offer.team.signed': '{from}، بتوقيع فقط',
  'set-up.offer.team.unsigned': '{from}، بلا توقيع',
  'set-up.offer.dial-rules': 'قواعد الطلب',
  'set-up.offer.dial-rules.none': 'تُطلب الأرقام كما تُكتب',
  'set-up.offer.dial-rules.for': 'لبلد {country}',
  'set-up.offer.dial-rules.example': '{typed} يُطلب {dialled}',
  'set-up.offer.language': 'اللغة',
  'set-up.offer.password.note': 'كلمة مرور مستخدم API، من مسؤول النظام. لا تكون أبدًا في تهيئة.',
  'set-up.offer.password.kept': 'للمتابعة بكلمة المرور المحفوظة يُترك الحقل فارغًا.',
  'set-up.offer.connect': 'الاتصال بـ {host}',
  'set-up.offer.connecting': 'جارٍ الاتصال بـ {host}…',
  'set-up.offer.call-behind': 'على الخط متصل. يُرجى إغلاق هذا لرؤية المكالمة؛ وسيظهر مجددًا بعدها.',
  'set-up.offer.not-now': 'ليس الآن',
};
