import type { Texts } from '../texts-of.ts';
import type { desktopTexts as en } from '../en/desktop.ts';

/** Arabic: the tray, notifications, keys of the whole desktop, starting with the system. */
export const desktopTexts: Texts<typeof en> = {
  'desktop.tray.tooltip': 'حالة Baton: {state}',
  'desktop.tray.tooltip-rehearsal': '\u200fBaton، تدريب: {state}',
  'desktop.tray.on-call': 'في مكالمة',
  'desktop.tray.on-call-of': 'في مكالمة مع {caller}',
  'desktop.tray.counting': 'التحويل إلى {label} بعد لحظة',
  'desktop.tray.in-flight': 'جارٍ التحويل إلى {label}',
  'desktop.tray.hanging-up': 'جارٍ إنهاء المكالمة',
  'desktop.tray.rehearsal': 'تدريب: لا أحد على الخط',
  'desktop.tray.take-back': 'تراجع',
  'desktop.tray.rescue': 'الإنقاذ: {label}',
  'desktop.tray.entry': '{digit}: {label}',
  'desktop.tray.closed-till': '{name} (مغلق حتى {time})',
  'desktop.tray.closed': '{name} (مغلق)',
  'desktop.tray.show': 'إظهار Baton',
  'desktop.tray.to-strip': 'تصغيره إلى شريط',
  'desktop.tray.to-window': 'جعله نافذة',
  'desktop.tray.quit': 'إنهاء Baton',

  'desktop.notification.rehearsal': 'تدريب · {title}',
  'desktop.call.inbound': 'مكالمة واردة',
  'desktop.call.auto-dialled': 'مكالمة صادرة آليًا',
  'desktop.call.dialled-by-hand': 'مكالمة صادرة يدويًا',
  'desktop.call.in-group-transfer': 'مكالمة من in-group',
  'desktop.call.other': 'مكالمة',
  'desktop.call.title-of': '{kind} · {campaign}',
  'desktop.call.other-line': 'على خط {agent}.',
  'desktop.call.caller-on-line': '{caller}، على خط {agent}.',
  'desktop.call.number-kept-back': 'لمعرفة المتصل يُرجى فتح قفل الشاشة.',
  'desktop.press.sending': 'جارٍ التحويل إلى {label}',
  'desktop.press.sending-body': 'لم يرد نظام الاتصال بعد.',
  'desktop.press.counting':
    'التحويل إلى {label} {seconds, plural, zero {الآن} one {بعد ثانية واحدة} two {بعد ثانيتين} few {بعد # ثوانٍ} many {بعد # ثانية} other {بعد # ثانية}}',
  'desktop.press.counting-body': 'للتراجع يُرجى الضغط مجددًا.',
  'desktop.press.counting-body-tray': 'للتراجع تُستعمل قائمة Baton في علبة النظام.',
  'desktop.press.no-button': 'لا زر لهذا المفتاح',
  'desktop.press.no-button-body': 'يُرجى إعطاء زر المفتاح {digit} في Baton، أو تسمية مفتاح آخر.',
  'desktop.press.no-rescue': 'لا زر إنقاذ بعد',
  'desktop.press.no-rescue-body': 'يُرجى تحديد زر الإنقاذ في Baton.',
  'desktop.outcome.title': '{short}: {label}',
  'desktop.outcome.body': '{happened} {advice}',

  'desktop.autostart.comment': 'يسلّم المكالمة الجارية إلى غيرك',
};
