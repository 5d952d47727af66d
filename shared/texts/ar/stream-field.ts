import type { Texts } from '../texts-of.ts';
import type { streamFieldTexts as en } from '../en/stream-field.ts';

/** Arabic: what is wrong with the event stream's settings as they were typed. */
export const streamFieldTexts: Texts<typeof en> = {
  'stream-field.name.too-long': 'لا حقل له اسم بهذا الطول.',
  'stream-field.name.wrong-character':
    'يتكون اسم الحقل من أحرف وأرقام ونقاط و \u2066-\u2069 و \u2066_\u2069 فقط.',
  'stream-field.name.call-id-missing': 'يُرجى تسمية الحقل الذي فيه معرّف المكالمة.',
  'stream-field.token.wrong-character':
    'يتكون الرمز المميز من أحرف لاتينية وأرقام و \u2066- . _ ~ + / =\u2069 فقط.',
  'stream-field.address.not-an-address':
    "هذا ليس عنوان ويب. يبدأ العنوان بـ \u2066https://\u2069 وقد يضم \u2066'{agent}'\u2069 بدلًا من مستخدم الوكيل.",
  'stream-field.address.not-one-server':
    "يُرجى وضع \u2066'{agent}'\u2069 في المسار أو الاستعلام: لا يمكن أن يقع في المضيف أو المنفذ أو بعد \u2066#\u2069.",
  'stream-field.address.holds-a-log-in':
    'في العنوان اسم مستخدم أو كلمة مرور. يُرجى إزالتهما: للرمز المميز حقل خاص به.',
  'stream-field.address.not-https':
    'يُوصل إلى دفق الأحداث عبر https. يُرجى سؤال مسؤول النظام عن عنوان https الخاص به.',
};
