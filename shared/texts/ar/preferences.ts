import type { Texts } from '../texts-of.ts';
import type { preferencesTexts as en } from '../en/preferences.ts';

/** Arabic: the preferences. */
export const preferencesTexts: Texts<typeof en> = {
  'preferences.title': 'التفضيلات',
  'preferences.contents': 'في هذه الصفحة',
  'preferences.at-once': 'يسري ما يُختار فورًا.',

  'preferences.language': 'اللغة',
  'preferences.language.system': 'كلغة النظام',

  'preferences.window': 'النافذة',
  'preferences.window.form': 'الشكل',
  'preferences.window.form.window': 'نافذة كاملة',
  'preferences.window.form.strip': 'شريط صغير',
  'preferences.window.form.note':
    'الشريط نافذة صغيرة بجانب برنامج الهاتف. يبقى في المقدمة، وله مكانه الخاص.',
  'preferences.window.keep-on-top': 'إبقاء النافذة في المقدمة',
  'preferences.window.keep-on-top.note': 'لا تغطيها النوافذ الأخرى.',
  'preferences.window.tray': 'إظهار Baton في علبة النظام',
  'preferences.window.tray.note':
    'تُظهر علبة النظام حالة المكالمة. ومعها يبقى Baton في المتناول بعد إغلاق نافذته.',
  'preferences.window.tray.none': 'ليس في سطح المكتب هذا علبة نظام يمكن إظهار Baton فيها.',
  'preferences.window.starts': 'تشغيل Baton مع النظام',
  'preferences.window.starts.note': 'يُفتح عند تسجيل دخولك إلى هذا الحاسوب.',
  'preferences.window.starts.none':
    'لا يمكن تشغيل Baton مع النظام هنا: ليس في هذا النظام إعداد كهذا، أو أن Baton يعمل دون تثبيت.',

  'preferences.notifications': 'الإشعارات',
  'preferences.notifications.calls': 'عند ورود مكالمة',
  'preferences.notifications.calls.note': 'مع أزرار، حيث يوفرها النظام.',
  'preferences.notifications.outcomes': 'ما آل إليه الأمر',
  'preferences.notifications.outcomes.note': 'سُلّمت للتحويل، أو رُفض، أو غير معروف.',
  'preferences.notifications.sound': 'مع صوت',
  'preferences.notifications.sound.note': 'يُسمع في سماعة الرأس، وقد يسمعه المتصل أيضًا.',
  'preferences.notifications.none': 'لا يعرض هذا النظام إشعارات البرامج. يسري ما يُختار متى عرضها.',

  'preferences.keys': 'المفاتيح في البرامج الأخرى',
  'preferences.keys.note':
    'تعمل هذه المفاتيح والتركيز في برنامج آخر، وأثناء المكالمة فقط. ويرد كل منها بإشعار.',
  'preferences.keys.softphone':
    'تبقى مفاتيح الوسائط وأزرار سماعة الرأس لبرنامج الهاتف. يُرجى ترك المفاتيح التي يستعملها هو: فالمفتاح نفسه سيفعل الأمرين.',
  'preferences.keys.show': 'إظهار Baton',
  'preferences.keys.rescue': 'تحويل إلى زر الإنقاذ',
  'preferences.keys.buttons': 'ضغط الزر من 1 إلى 9',
  'preferences.keys.off': 'موقوف',
  'preferences.keys.any-digit': '{keys} مع 1 إلى 9',
  'preferences.keys.record': 'تسجيل',
  'preferences.keys.record-for': 'تسجيل مفتاح: {name}',
  'preferences.keys.press': 'يُرجى ضغط المفاتيح معًا. المفتاح Esc يتركه كما هو.',
  'preferences.keys.press-with-digit':
    'يُرجى إبقاء المفاتيح مضغوطة وضغط أي رقم. المفتاح Esc يتركه كما هو.',
  'preferences.keys.held': '{keys} و …',
  'preferences.keys.turn-off': 'إيقاف',
  'preferences.keys.turn-off-for': 'إيقاف: {name}',
  'preferences.keys.refused.not-a-key':
    'يمكن استعمال الأحرف والأرقام و F1 إلى F24. وتبقى سائر المفاتيح للبرامج الأخرى.',
  'preferences.keys.refused.no-modifier': 'يُرجى ضغط {keys} معه، وإلا ضاع المفتاح على من يكتب.',
  'preferences.keys.refused.no-digit': 'يُرجى ضغط رقم مع المفاتيح المضغوطة.',
  'preferences.keys.refused.system-key': 'هذا المفتاح للنظام. يُرجى استعمال Ctrl أو Alt.',
  'preferences.keys.conflict.taken':
    '{count, plural, zero {{keys} لا تعمل: يستعملها برنامج آخر أو النظام.} one {{keys} لا يعمل: يستعمله برنامج آخر أو النظام.} two {{keys} لا يعملان: تستعملهما برامج أخرى أو النظام.} few {{keys} لا تعمل: تستعملها برامج أخرى أو النظام.} many {{keys} لا تعمل: تستعملها برامج أخرى أو النظام.} other {{keys} لا تعمل: تستعملها برامج أخرى أو النظام.}} يُرجى اختيار غيرها.',
  'preferences.keys.conflict.twice':
    '{count, plural, zero {{keys} مختارة مرتين، فلا تفعل شيئًا.} one {{keys} مختار مرتين، فلا يفعل شيئًا.} two {{keys} مختاران مرتين، فلا يفعلان شيئًا.} few {{keys} مختارة مرتين، فلا تفعل شيئًا.} many {{keys} مختارة مرتين، فلا تفعل شيئًا.} other {{keys} مختارة مرتين، فلا تفعل شيئًا.}} يُرجى اختيار غيرها.',
  'preferences.keys.conflict.not-a-key':
    '{count, plural, zero {{keys} لا تصلح مفاتيح هنا.} one {{keys} لا يصلح مفتاحًا هنا.} two {{keys} لا يصلحان مفتاحين هنا.} few {{keys} لا تصلح مفاتيح هنا.} many {{keys} لا تصلح مفاتيح هنا.} other {{keys} لا تصلح مفاتيح هنا.}} يُرجى تسجيل غيرها.',
  'preferences.keys.conflict.not-supported':
    'لا يمنح هذا النظام البرامج مفاتيح من هذا النوع. تعمل مفاتيح Baton نفسه ما دام التركيز في نافذته.',
  'preferences.key.control': 'Ctrl',
  'preferences.key.command': 'Command',
  'preferences.key.alt': 'Alt',
  'preferences.key.shift': 'Shift',

  'preferences.command-line': 'البرامج النصية ولوحات الأزرار',
  'preferences.command-line.allowed': 'السماح لسطر الأوامر بالتحويل',
  'preferences.command-line.allowed.note':
    'يستطيع عندئذ أي برنامج على هذا الحاسوب تحويل المكالمة التي أنت فيها، باسم زر. وتمر عبر الضوابط نفسها التي تمر بها الضغطة.',
  'preferences.command-line.example': 'مثال:',

  'preferences.history': 'السجل',
  'preferences.history.kept': 'مدة الحفظ',
  'preferences.history.days':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'preferences.history.year': 'سنة',
  'preferences.history.for-ever': 'دائمًا',
  'preferences.history.note': 'تُحذف المحاولات الأقدم من هذا الحاسوب.',

  'preferences.dial-rules': 'قواعد الطلب',
  'preferences.dial-rules.for-dialer':
    'كيف يطلب {host} الأرقام التي يكتبها الناس. لكل نظام اتصال قواعده.',
  'preferences.dial-rules.for-rehearsal': 'للتدريب وحده. تبقى قواعد نظام الاتصال لديك كما هي.',
  'preferences.dial-rules.no-dialer':
    'قواعد الطلب تتبع نظام اتصال. يُرجى ربط واحد في الإعدادات، أو بدء تدريب.',
  'preferences.dial-rules.country': 'الأرقام بلا رمز بلد هي من',
  'preferences.dial-rules.country.none': 'لا بلد: الطلب كما كُتب',
  'preferences.dial-rules.country.option': '{country} ({code})',
  'preferences.dial-rules.untouched':
    'التحويلات الداخلية ورموز النجمة والأرقام القصيرة تُطلب كما تُكتب.',
  'preferences.dial-rules.country-code': 'أرقام ذلك البلد',
  'preferences.dial-rules.country-code.keep': 'تحتفظ برمز البلد',
  'preferences.dial-rules.country-code.strip': 'تفقده',
  'preferences.dial-rules.trunk': 'بدلًا من رمز البلد',
  'preferences.dial-rules.trunk.note': 'غالبًا 0 في أوروبا، ولا شيء في معظم البلدان الأخرى.',
  'preferences.dial-rules.international': 'قبل رموز البلدان الأخرى',
  'preferences.dial-rules.international.note':
    'بدلًا من علامة الزائد: 00 أو 011، أو لا شيء حيث يقبل نظام الاتصال الرمز وحده.',
  'preferences.dial-rules.outside': 'قبل كل رقم هاتف',
  'preferences.dial-rules.outside.note': 'ما يعطي خطًا خارجيًا: أحيانًا 9، وغالبًا لا شيء.',
  'preferences.dial-rules.prefix-problem':
    'حتى ثماني خانات من الأرقام أو \u2066*\u2069 أو \u2066#\u2069. لا يُستعمل كما هو.',
  'preferences.dial-rules.example': '{typed} يُطلب {dialled}',

  'preferences.team': 'دليل الفريق',
  'preferences.team.note':
    'أزرار يتشاركها فريقك. تظهر بجانب أزرارك، مقفلة، وتبقى محفوظة عند انقطاع الشبكة.',
  'preferences.team.from': 'يأتي من',
  'preferences.team.from.none': 'لا مكان',
  'preferences.team.from.file': 'ملف',
  'preferences.team.from.https': 'عنوان',
  'preferences.team.path': 'الملف',
  'preferences.team.path.none': 'لم يُختر ملف',
  'preferences.team.choose': 'اختيار ملف',
  'preferences.team.url': 'العنوان',
  'preferences.team.key': 'المفتاح العام (اختياري)',
  'preferences.team.key.note': 'مع مفتاح لا يُقبل إلا دليل موقّع به. وهو لدى مسؤول النظام.',
  'preferences.team.problem.path': 'يُرجى اختيار ملف دليل الفريق.',
  'preferences.team.problem.url': 'هذا ليس عنوان ويب. يبدأ العنوان بـ \u2066https://\u2069.',
  'preferences.team.problem.not-https':
    'لا يؤخذ دليل الفريق إلا عبر https، حتى لا يغيّره أحد في الطريق.',
  'preferences.team.problem.log-in':
    'في العنوان اسم مستخدم أو كلمة مرور. يُرجى إزالتهما: يستطيع غيرك قراءتهما هنا.',
  'preferences.team.problem.key':
    'هذا ليس مفتاح Ed25519 عامًا: 44 رمزًا بترميز base64، آخرها \u2066=\u2069.',
  'preferences.team.save': 'حفظ دليل الفريق',
  'preferences.team.saved': 'حُفظ.',
  'preferences.team.not-saved': 'تعذر حفظ دليل الفريق. يُرجى المحاولة مجددًا.',
  'preferences.team.load': 'تحميل الآن',
  'preferences.team.loading': 'جارٍ التحميل…',
  'preferences.team.copy':
    '{name}: {count, plural, =0 {لا أزرار} zero {لا أزرار} one {زر واحد} two {زران} few {# أزرار} many {# زرًا} other {# زر}}، بتاريخ {when}.',
  'preferences.team.signed': 'التوقيع سليم.',
  'preferences.team.no-copy': 'لا توجد نسخة على هذا الحاسوب بعد.',
};
