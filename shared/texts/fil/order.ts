import type { Texts } from '../texts-of.ts';
import type { orderTexts as en } from '../en/order.ts';

/** Filipino: the latest press, in the line at the bottom and in the button's place. */
export const orderTexts: Texts<typeof en> = {
  'order.outcome': 'Resulta',
  'order.hang-up': 'I-hang up',
  'order.out.hang-up': 'Nagha-hang up…',
  'order.out.transfer': 'Ipinapasa sa {name}…',
  'order.counting':
    'Ipapasa sa {name} sa loob ng {seconds, plural, one {# segundo} other {# na segundo}}.',
  'order.counting.advice': 'Pindutin ulit ang button, o ang Escape, para bawiin.',
  'order.hold': 'Pindutin nang matagal ang button para ipadala: {name}',
  'order.hold.advice':
    'Walang naipadala. Pindutin ito nang isang segundo, o pindutin pa ulit sa loob ng {seconds, plural, one {# segundo} other {# na segundo}}.',
  'order.take-back': 'Bawiin',
  'order.handed-over': 'Naipasa na sa {name}',
  'order.outcome-of': '{outcome}: {name}',
  'order.of-call-before': 'Ang naunang tawag: {outcome}',
  'order.free': 'Kausap ko pa ang caller: i-unlock ang mga button',

  'order.hint.press': 'Pindutin ang isang button, o key na 1 hanggang 9.',
  'order.hint.arranging': 'Walang ipinapadala habang nag-aayos ka.',

  'order.whose-call.question': 'Ito ba ang caller na kausap mo?',
  'order.whose-call.said':
    'Walang makakapag-check kung kanino ang tawag na {callId}. Walang naipadala.',
  'order.whose-call.said-with-number':
    'Walang makakapag-check kung kanino ang tawag na {callId} mula sa {number}. Walang naipadala.',
  'order.whose-call.yes-hang-up': 'Oo, i-hang up',
  'order.whose-call.yes-transfer': 'Oo, ipasa sa {name}',
  'order.whose-call.no': 'Hindi',

  'order.closed.instead': 'Sa {name} na lang',
  'order.closed.all-the-same': 'Ipadala pa rin',
  'order.closed.never-mind': 'Huwag na lang',
};
