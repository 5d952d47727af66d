import type { Texts } from '../texts-of.ts';
import type { desktopTexts as en } from '../en/desktop.ts';

/** Filipino: the tray, notifications, keys of the whole desktop, starting with the system. */
export const desktopTexts: Texts<typeof en> = {
  'desktop.tray.tooltip': 'Baton: {state}',
  'desktop.tray.tooltip-rehearsal': 'Baton, ensayo: {state}',
  'desktop.tray.on-call': 'May tawag',
  'desktop.tray.on-call-of': 'Kausap ang {caller}',
  'desktop.tray.counting': 'Ipapasa sa {label} maya-maya',
  'desktop.tray.in-flight': 'Ipinapasa sa {label}',
  'desktop.tray.hanging-up': 'Nagha-hang up',
  'desktop.tray.rehearsal': 'Ensayo: walang tao sa linya',
  'desktop.tray.take-back': 'Bawiin',
  'desktop.tray.rescue': 'Rescue: {label}',
  'desktop.tray.entry': '{digit}: {label}',
  'desktop.tray.closed-till': '{name} (sarado hanggang {time})',
  'desktop.tray.closed': '{name} (sarado)',
  'desktop.tray.show': 'Ipakita ang Baton',
  'desktop.tray.to-strip': 'Gawing strip',
  'desktop.tray.to-window': 'Gawing window',
  'desktop.tray.quit': 'Isara ang Baton',

  'desktop.notification.rehearsal': 'Ensayo · {title}',
  'desktop.call.inbound': 'Inbound na tawag',
  'desktop.call.auto-dialled': 'Auto-dial na tawag',
  'desktop.call.dialled-by-hand': 'Manual dial na tawag',
  'desktop.call.in-group-transfer': 'Tawag mula sa in-group',
  'desktop.call.other': 'Tawag',
  'desktop.call.title-of': '{kind} · {campaign}',
  'desktop.call.other-line': 'Sa linya ng {agent}.',
  'desktop.call.caller-on-line': '{caller}, sa linya ng {agent}.',
  'desktop.call.number-kept-back': 'I-unlock ang screen para makita kung sino ang tumatawag.',
  'desktop.press.sending': 'Ipinapasa sa {label}',
  'desktop.press.sending-body': 'Hindi pa sumasagot ang dialer.',
  'desktop.press.counting':
    'Ipapasa sa {label} sa loob ng {seconds, plural, one {# segundo} other {# na segundo}}',
  'desktop.press.counting-body': 'Pindutin ulit para bawiin.',
  'desktop.press.counting-body-tray': 'Mababawi ito sa tray menu ng Baton.',
  'desktop.press.no-button': 'Walang button na may ganitong key',
  'desktop.press.no-button-body':
    'Bigyan ng key na {digit} ang isang button sa Baton, o pumili ng iba.',
  'desktop.press.no-rescue': 'Wala pang rescue',
  'desktop.press.no-rescue-body': 'Pumili ng button na rescue sa Baton.',
  'desktop.outcome.title': '{short}: {label}',
  'desktop.outcome.body': '{happened} {advice}',

  'desktop.autostart.comment': 'Nagpapasa ng live na tawag',
};
