import type { Texts } from '../texts-of.ts';
import type { passwordTexts as en } from '../en/password.ts';

/** Arabic: where the password and the event stream’s token are kept. */
export const passwordTexts: Texts<typeof en> = {
  'password.password.opening.happened': 'لم ترد سلسلة مفاتيح النظام بعد.',
  'password.password.opening.advice': 'يُرجى الانتظار لحظة، أو كتابة كلمة المرور في الإعدادات.',
  'password.password.none.happened': 'لا كلمة مرور محفوظة.',
  'password.password.none.advice': 'يُرجى كتابتها في الإعدادات.',
  'password.password.none.no-keychain':
    'ما يُكتب يُحفظ لهذا التشغيل فقط: لا تعمل سلسلة مفاتيح على هذا النظام.',
  'password.password.none.fixed-key-only':
    'ما يُكتب يُحفظ لهذا التشغيل فقط: سيشفّره هذا النظام بمفتاح يعرفه الجميع.',
  'password.password.none.locked': 'ما يُكتب يُحفظ لهذا التشغيل فقط: سلسلة مفاتيح النظام مقفلة.',
  'password.password.none.not-written': 'ما يُكتب يُحفظ لهذا التشغيل فقط: لم يقبله القرص.',
  'password.password.none.keychain-failed':
    'ما يُكتب يُحفظ لهذا التشغيل فقط: لم تقبله سلسلة المفاتيح.',
  'password.password.in-keychain.happened': 'كلمة مرور محفوظة في سلسلة مفاتيح النظام.',
  'password.password.in-keychain.advice': 'للإبقاء عليها يُترك الحقل فارغًا.',
  'password.password.this-run-only.no-keychain':
    'كلمة المرور محفوظة لهذا التشغيل فقط: لا تعمل سلسلة مفاتيح على هذا النظام.',
  'password.password.this-run-only.fixed-key-only':
    'كلمة المرور محفوظة لهذا التشغيل فقط: سيشفّرها هذا النظام بمفتاح يعرفه الجميع.',
  'password.password.this-run-only.locked':
    'كلمة المرور محفوظة لهذا التشغيل فقط: سلسلة مفاتيح النظام مقفلة.',
  'password.password.this-run-only.not-written':
    'كلمة المرور محفوظة لهذا التشغيل فقط: لم يقبلها القرص.',
  'password.password.this-run-only.keychain-failed':
    'كلمة المرور محفوظة لهذا التشغيل فقط: لم تقبلها سلسلة المفاتيح.',
  'password.password.this-run-only.advice': 'يجب كتابتها من جديد بعد التشغيل التالي.',
  'password.password.keychain-locked.happened': 'كلمة المرور في سلسلة مفاتيح النظام، وهي مقفلة.',
  'password.password.keychain-locked.advice':
    'يُرجى فتح سلسلة المفاتيح، أو كتابة كلمة المرور في الإعدادات.',
  'password.password.keychain-changed.happened':
    'حُفظت كلمة المرور في سلسلة مفاتيح أخرى: {before} آنذاك، و {now} الآن. لم يُحذف شيء.',
  'password.password.keychain-changed.advice':
    'يُرجى الرجوع إلى تلك السلسلة والمحاولة مجددًا، أو كتابة كلمة المرور في الإعدادات.',
  'password.password.unreadable.happened':
    'كلمة مرور محفوظة، ولا تستطيع سلسلة المفاتيح قراءتها. لم يُحذف شيء.',
  'password.password.unreadable.advice':
    'يُرجى إعادة محاولة سلسلة المفاتيح، أو كتابة كلمة المرور من جديد في الإعدادات.',

  'password.token.opening.happened': 'لم ترد سلسلة مفاتيح النظام بعد.',
  'password.token.opening.advice': 'يُرجى الانتظار لحظة، أو كتابة الرمز المميز في الإعدادات.',
  'password.token.none.happened': 'لا رمز مميز محفوظ.',
  'password.token.none.advice': 'يُرجى كتابته في الإعدادات.',
  'password.token.none.no-keychain':
    'ما يُكتب يُحفظ لهذا التشغيل فقط: لا تعمل سلسلة مفاتيح على هذا النظام.',
  'password.token.none.fixed-key-only':
    'ما يُكتب يُحفظ لهذا التشغيل فقط: سيشفّره هذا النظام بمفتاح يعرفه الجميع.',
  'password.token.none.locked': 'ما يُكتب يُحفظ لهذا التشغيل فقط: سلسلة مفاتيح النظام مقفلة.',
  'password.token.none.not-written': 'ما يُكتب يُحفظ لهذا التشغيل فقط: لم يقبله القرص.',
  'password.token.none.keychain-failed': 'ما يُكتب يُحفظ لهذا التشغيل فقط: لم تقبله سلسلة المفاتيح.',
  'password.token.in-keychain.happened': 'رمز مميز محفوظ في سلسلة مفاتيح النظام.',
  'password.token.in-keychain.advice': 'للإبقاء عليه يُترك الحقل فارغًا.',
  'password.token.this-run-only.no-keychain':
    'الرمز المميز محفوظ لهذا التشغيل فقط: لا تعمل سلسلة مفاتيح على هذا النظام.',
  'password.token.this-run-only.fixed-key-only':
    'الرمز المميز محفوظ لهذا التشغيل فقط: سيشفّره هذا النظام بمفتاح يعرفه الجميع.',
  'password.token.this-run-only.locked':
    'الرمز المميز محفوظ لهذا التشغيل فقط: سلسلة مفاتيح النظام مقفلة.',
  'password.token.this-run-only.not-written':
    'الرمز المميز محفوظ لهذا التشغيل فقط: لم يقبله القرص.',
  'password.token.this-run-only.keychain-failed':
    'الرمز المميز محفوظ لهذا التشغيل فقط: لم تقبله سلسلة المفاتيح.',
  'password.token.this-run-only.advice': 'يجب كتابته من جديد بعد التشغيل التالي.',
  'password.token.keychain-locked.happened': 'الرمز المميز في سلسلة مفاتيح النظام، وهي مقفلة.',
  'password.token.keychain-locked.advice':
    'يُرجى فتح سلسلة المفاتيح، أو كتابة الرمز المميز في الإعدادات.',
  'password.token.keychain-changed.happened':
    'حُفظ الرمز المميز في سلسلة مفاتيح أخرى: {before} آنذاك، و {now} الآن. لم يُحذف شيء.',
  'password.token.keychain-changed.advice':
    'يُرجى الرجوع إلى تلك السلسلة والمحاولة مجددًا، أو كتابة الرمز المميز في الإعدادات.',
  'password.token.unreadable.happened':
    'رمز مميز محفوظ، ولا تستطيع سلسلة المفاتيح قراءته. لم يُحذف شيء.',
  'password.token.unreadable.advice':
    'يُرجى إعادة محاولة سلسلة المفاتيح، أو كتابة الرمز المميز من جديد في الإعدادات.',

  'password.keychain.gnome-keyring': 'GNOME Keyring',
  'password.keychain.kwallet': 'KWallet',
  'password.keychain.kwallet5': 'KWallet 5',
  'password.keychain.kwallet6': 'KWallet 6',
  'password.keychain.macos': 'سلسلة مفاتيح macOS',
  'password.keychain.windows': 'حماية البيانات في Windows',
  'password.keychain.none': 'لا سلسلة مفاتيح',
  'password.keychain.not-known': 'سلسلة لا يعرفها Baton',
};
