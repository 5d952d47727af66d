import type { Texts } from '../texts-of.ts';
import type { callCardTexts as en } from '../en/call-card.ts';

/** Arabic: what stands on the card of a call, and the sheet in which a call ID is typed. */
export const callCardTexts: Texts<typeof en> = {
  'call-card.name': 'المكالمة',
  'call-card.agent': 'الوكيل',
  'call-card.spoken-live': 'مكالمة جارية: {caller}، {kind}. {certainty}.',
  'call-card.spoken-live-no-number': 'مكالمة جارية: لا رقم ظاهر، {kind}. {certainty}.',
  'call-card.spoken-unchecked': 'مكالمة: {caller}، {kind}. {certainty}.',
  'call-card.spoken-unchecked-no-number': 'مكالمة: لا رقم ظاهر، {kind}. {certainty}.',
  'call-card.kind.inbound': 'واردة',
  'call-card.kind.auto-dialled': 'صادرة آليًا',
  'call-card.kind.dialled-by-hand': 'صادرة يدويًا',
  'call-card.kind.in-group-transfer': 'محوّلة من in-group',
  'call-card.kind.other': 'مكالمة',
  'call-card.kind-and-campaign': '{kind} · {campaign}',
  'call-card.no-number': 'لا رقم ظاهر',
  'call-card.lead': 'سجل العميل {leadId}',
  'call-card.call-id': 'معرّف المكالمة',
  'call-card.copy-call-id': 'نسخ معرّف المكالمة',
  'call-card.timer': 'مدة المكالمة',
  'call-card.at-least': 'على الأقل',
  'call-card.took': '{seconds} ث',

  'call-card.certainty.sure': 'مؤكدة',
  'call-card.certainty.likely': 'مرجّحة',
  'call-card.certainty.unchecked': 'غير متحقق منها',
  'call-card.certainty.stale': 'غير حديثة',
  'call-card.known.agent-status.now': 'شوهدت الآن',
  'call-card.known.agent-status.seconds': 'شوهدت قبل {count} ث',
  'call-card.known.agent-status.minutes': 'شوهدت قبل {count} د',
  'call-card.known.event-stream.now': 'دفق الأحداث، الآن',
  'call-card.known.event-stream.seconds': 'دفق الأحداث، قبل {count} ث',
  'call-card.known.event-stream.minutes': 'دفق الأحداث، قبل {count} د',
  'call-card.known.command-line.now': 'من برنامج الهاتف، الآن',
  'call-card.known.command-line.seconds': 'من برنامج الهاتف، قبل {count} ث',
  'call-card.known.command-line.minutes': 'من برنامج الهاتف، قبل {count} د',
  'call-card.known.link.now': 'من رابط، الآن',
  'call-card.known.link.seconds': 'من رابط، قبل {count} ث',
  'call-card.known.link.minutes': 'من رابط، قبل {count} د',
  'call-card.known.typed.minutes': 'مكتوبة، تنتهي بعد {count} د',
  'call-card.known.typed.minute': 'مكتوبة، تنتهي خلال دقيقة',

  'call-card.hang-up': 'إنهاء المكالمة',
  'call-card.hang-up.again': 'ضغطة أخرى',
  'call-card.hang-up.again-name': 'ضغطة أخرى لإنهاء المكالمة',
  'call-card.hang-up.out': 'جارٍ الإنهاء…',

  'call-card.type.title': 'كتابة معرّف مكالمة',
  'call-card.type.about':
    'للخط {agentUser}. تبقى المكالمة على البطاقة خمس دقائق، وتُخلي مكانها لأي مكالمة يعلم بها Baton من نظام الاتصال.',
  'call-card.type.field': 'معرّف المكالمة',
  'call-card.type.show': 'عرض المكالمة',
  'call-card.type.asking': 'جارٍ الاستعلام من نظام الاتصال…',
  'call-card.type.failed': 'تعذر أخذ معرّف المكالمة. يُرجى المحاولة مجددًا.',
  'call-card.type.missing': 'يُرجى لصق معرّف المكالمة كما يعرضه برنامج الهاتف أو نظام الاتصال.',
  'call-card.type.too-long': 'لا يزيد معرّف المكالمة على 40 حرفًا. يُرجى لصق المعرّف وحده.',
  'call-card.type.wrong-character':
    'يتكون معرّف المكالمة من أحرف لاتينية وأرقام و \u2066-\u2069 و \u2066_\u2069 فقط. يُرجى لصق المعرّف وحده.',
  'call-card.type.not-decoded':
    'يكتب نظام الاتصال معرّفات المكالمات بشكل آخر. يُرجى مراجعة كل حرف ورقم.',
  'call-card.type.decoded': '{kind}، سجل العميل {leadId}، بدأت عند {time} بساعة نظام الاتصال.',
  'call-card.type.not-yours':
    'لا يُظهر نظام الاتصال هذه المكالمة على الخط {agentUser}. يُرجى مراجعة معرّف المكالمة.',
  'call-card.type.on-another-call':
    'على الخط {agentUser} مكالمة أخرى يعرفها Baton معرفة أوثق. تبقى هي على الشاشة.',
  'call-card.type.not-connected': 'لا يعمل Baton مع أي نظام اتصال الآن. يُرجى فحص الاتصال أولًا.',
};
