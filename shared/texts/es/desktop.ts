import type { Texts } from '../texts-of.ts';
import type { desktopTexts as en } from '../en/desktop.ts';

/** Spanish: the tray, notifications, keys of the whole desktop, starting with the system. */
export const desktopTexts: Texts<typeof en> = {
  'desktop.tray.tooltip': 'Baton: {state}',
  'desktop.tray.tooltip-rehearsal': 'Baton, ensayo: {state}',
  'desktop.tray.on-call': 'En una llamada',
  'desktop.tray.on-call-of': 'En una llamada con {caller}',
  'desktop.tray.counting': 'Se derivará a {label} en un momento',
  'desktop.tray.in-flight': 'Derivando a {label}',
  'desktop.tray.hanging-up': 'Colgando',
  'desktop.tray.rehearsal': 'Ensayo: no hay nadie en la línea',
  'desktop.tray.take-back': 'Anular',
  'desktop.tray.rescue': 'Rescate: {label}',
  'desktop.tray.entry': '{digit}: {label}',
  'desktop.tray.closed-till': '{name} (cerrado hasta {time})',
  'desktop.tray.closed': '{name} (cerrado)',
  'desktop.tray.show': 'Mostrar Baton',
  'desktop.tray.to-strip': 'Cambiar a barra',
  'desktop.tray.to-window': 'Cambiar a ventana',
  'desktop.tray.quit': 'Salir de Baton',

  'desktop.notification.rehearsal': 'Ensayo · {title}',
  'desktop.call.inbound': 'Llamada entrante',
  'desktop.call.auto-dialled': 'Llamada de marcación automática',
  'desktop.call.dialled-by-hand': 'Llamada de marcación manual',
  'desktop.call.in-group-transfer': 'Llamada de un in-group',
  'desktop.call.other': 'Llamada',
  'desktop.call.title-of': '{kind} · {campaign}',
  'desktop.call.other-line': 'En la línea de {agent}.',
  'desktop.call.caller-on-line': '{caller}, en la línea de {agent}.',
  'desktop.call.number-kept-back': 'Desbloquea la pantalla para ver quién llama.',
  'desktop.press.sending': 'Derivando a {label}',
  'desktop.press.sending-body': 'El marcador aún no ha respondido.',
  'desktop.press.counting':
    'Se deriva a {label} en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}',
  'desktop.press.counting-body': 'Presiona otra vez para anular.',
  'desktop.press.counting-body-tray': 'Se anula en el menú de Baton en la bandeja.',
  'desktop.press.no-button': 'Ningún botón tiene esta tecla',
  'desktop.press.no-button-body': 'Asigna la tecla {digit} a un botón en Baton, o indica otra.',
  'desktop.press.no-rescue': 'Aún no hay rescate',
  'desktop.press.no-rescue-body': 'Nombra en Baton un botón como rescate.',
  'desktop.outcome.title': '{short}: {label}',
  'desktop.outcome.body': '{happened} {advice}',

  'desktop.autostart.comment': 'Deriva una llamada en curso',
};
