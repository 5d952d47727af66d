import type { Texts } from '../texts-of.ts';
import type { orderTexts as en } from '../en/order.ts';

/** Arabic: the latest press, in the line at the bottom and in the button's place. */
export const orderTexts: Texts<typeof en> = {
  'order.outcome': 'النتيجة',
  'order.hang-up': 'إنهاء المكالمة',
  'order.out.hang-up': 'جارٍ إنهاء المكالمة…',
  'order.out.transfer': 'جارٍ التحويل إلى {name}…',
  'order.counting':
    'التحويل إلى {name} {seconds, plural, zero {الآن} one {بعد ثانية واحدة} two {بعد ثانيتين} few {بعد # ثوانٍ} many {بعد # ثانية} other {بعد # ثانية}}.',
  'order.counting.advice': 'للتراجع يُرجى الضغط على الزر مجددًا، أو على Escape.',
  'order.hold': 'للإرسال يُبقى الزر مضغوطًا: {name}',
  'order.hold.advice':
    'لم يُرسل شيء. يُرجى إبقاء الزر مضغوطًا لثانية، أو ضغطه مرة أخرى خلال {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'order.take-back': 'تراجع',
  'order.handed-over': 'سُلّمت للتحويل إلى {name}',
  'order.outcome-of': '{outcome}: {name}',
  'order.of-call-before': 'المكالمة السابقة: {outcome}',
  'order.free': 'المتصل ما زال معي: تحرير الأزرار',

  'order.hint.press': 'يُرجى الضغط على زر، أو على مفتاح من 1 إلى 9.',
  'order.hint.arranging': 'لا يُرسل شيء أثناء الترتيب.',

  'order.whose-call.question': 'هل هو المتصل الذي تتحدث معه؟',
  'order.whose-call.said': 'لا أحد يستطيع التحقق لمن المكالمة {callId}. لم يُرسل شيء.',
  'order.whose-call.said-with-number':
    'لا أحد يستطيع التحقق لمن المكالمة {callId} من {number}. لم يُرسل شيء.',
  'order.whose-call.yes-hang-up': 'نعم، إنهاء المكالمة',
  'order.whose-call.yes-transfer': 'نعم، تحويل إلى {name}',
  'order.whose-call.no': 'لا',

  'order.closed.instead': '{name} بدلًا منها',
  'order.closed.all-the-same': 'إرسال رغم ذلك',
  'order.closed.never-mind': 'صرف النظر',
};
