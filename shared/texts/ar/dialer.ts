import type { Texts } from '../texts-of.ts';
import type { dialerTexts as en } from '../en/dialer.ts';

/**
 * Arabic: what is wrong with what was typed for the dialer. `{kind}` of a wrong character says
 * whether it can be shown.
 */
export const dialerTexts: Texts<typeof en> = {
  'dialer.apiUser.missing': 'يُرجى كتابة مستخدم API.',
  'dialer.apiUser.wrong-character':
    'في مستخدم API {kind, select, space {مسافة} tab {علامة جدولة} invisible {رمز غير مرئي} other {«{character}»}} في الموضع {position}: يحذفه نظام الاتصال من اسم المستخدم فيبحث عن مستخدم آخر. المسموح: \u2066A–Z a–z 0–9 - _\u2069.',
  'dialer.apiUser.too-short':
    'يحتاج مستخدم API على الأقل إلى {shortest, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  'dialer.apiUser.too-long':
    'طول مستخدم API {length, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}، ولا يحتفظ نظام الاتصال إلا بعدد {longest}: يُقطع الباقي دون تنبيه.',
  'dialer.agentUser.missing': 'يُرجى كتابة مستخدم الوكيل.',
  'dialer.agentUser.wrong-character':
    'في مستخدم الوكيل {kind, select, space {مسافة} tab {علامة جدولة} invisible {رمز غير مرئي} other {«{character}»}} في الموضع {position}: يحذفه نظام الاتصال من اسم المستخدم فيبحث عن وكيل آخر. المسموح: \u2066A–Z a–z 0–9 - _\u2069.',
  'dialer.agentUser.too-short':
    'يحتاج مستخدم الوكيل على الأقل إلى {shortest, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  'dialer.agentUser.too-long':
    'طول مستخدم الوكيل {length, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}، ولا يحتفظ نظام الاتصال إلا بعدد {longest}: يُقطع الباقي دون تنبيه.',
  'dialer.password.missing': 'يُرجى كتابة كلمة المرور.',
  'dialer.password.wrong-character':
    'في كلمة المرور {kind, select, space {مسافة} tab {علامة جدولة} invisible {رمز غير مرئي} other {«{character}»}} في الموضع {position}: يحذفه نظام الاتصال من كلمة المرور فلا يطابق الدخول أبدًا. المسموح: \u2066A–Z a–z 0–9 - . + / = _\u2069.',
  'dialer.password.too-short':
    'تحتاج كلمة المرور على الأقل إلى {shortest, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  'dialer.password.too-long':
    'طول كلمة المرور {length, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}، ولا يحتفظ نظام الاتصال إلا بعدد {longest}: يُقطع الباقي دون تنبيه.',
  'dialer.source.missing': 'يُرجى كتابة المصدر.',
  'dialer.source.wrong-character':
    'في المصدر {kind, select, space {مسافة} tab {علامة جدولة} invisible {رمز غير مرئي} other {«{character}»}} في الموضع {position}: يحذفه نظام الاتصال فيذكر سجل المكالمات مصدرًا آخر. المسموح: \u2066A–Z a–z 0–9\u2069.',
  'dialer.source.too-short':
    'يحتاج المصدر على الأقل إلى {shortest, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  'dialer.source.too-long':
    'طول المصدر {length, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}، ولا يحتفظ نظام الاتصال إلا بعدد {longest}: يُقطع الباقي دون تنبيه.',
  'dialer.status.missing': 'يُرجى كتابة الحالة.',
  'dialer.status.wrong-character':
    'في الحالة {kind, select, space {مسافة} tab {علامة جدولة} invisible {رمز غير مرئي} other {«{character}»}} في الموضع {position}: يحذفه نظام الاتصال فيكتب حالة أخرى. المسموح: \u2066A–Z a–z 0–9 - _\u2069.',
  'dialer.status.too-short':
    'تحتاج الحالة على الأقل إلى {shortest, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  'dialer.status.too-long':
    'طول الحالة {length, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}، ولا يحتفظ نظام الاتصال إلا بعدد {longest}: يُقطع الباقي دون تنبيه.',
  'dialer.inGroup.missing': 'يُرجى كتابة مجموعة in-group.',
  'dialer.inGroup.wrong-character':
    'في مجموعة in-group {kind, select, space {مسافة} tab {علامة جدولة} invisible {رمز غير مرئي} other {«{character}»}} في الموضع {position}: سيبحث نظام الاتصال عن مجموعة in-group أخرى. المسموح: \u2066A–Z a–z 0–9 - _\u2069.',
  'dialer.inGroup.too-short':
    'تحتاج مجموعة in-group على الأقل إلى {shortest, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}}.',
  'dialer.inGroup.too-long':
    'طول مجموعة in-group {length, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}، ولا يحتفظ نظام الاتصال إلا بعدد {longest}: يُقطع الباقي دون تنبيه.',
  'dialer.lines.not-counted': 'مع عدة خطوط ينتهي مستخدم الوكيل برقم: تُعدّ البقية ابتداءً منه.',

  'dialer.address.empty':
    'يُرجى كتابة عنوان نظام الاتصال. وهو العنوان الظاهر في المتصفح حيث يُدار نظام الاتصال.',
  'dialer.address.not-an-address':
    'هذا ليس عنوان ويب. يُرجى لصق العنوان من المتصفح، أو كتابة اسم المضيف.',
  'dialer.address.not-http':
    'يُوصل إلى نظام الاتصال عبر https، لا «{scheme}». يُرجى لصق العنوان من المتصفح.',
  'dialer.address.holds-a-log-in':
    'في العنوان اسم مستخدم أو كلمة مرور. يُرجى إزالتهما: مكانهما الحقول أدناه.',
  'dialer.address.plain-http-not-allowed':
    'عبر http بلا تشفير يستطيع أي طرف في الطريق إلى {host} قراءة كلمة المرور. يُرجى استعمال https، أو السماح بـ http أدناه.',
};
