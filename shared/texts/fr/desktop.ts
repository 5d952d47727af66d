import type { Texts } from '../texts-of.ts';
import type { desktopTexts as en } from '../en/desktop.ts';

/** French: the tray, notifications, keys of the whole desktop, starting with the system. */
export const desktopTexts: Texts<typeof en> = {
  'desktop.tray.tooltip': 'Baton : {state}',
  'desktop.tray.tooltip-rehearsal': 'Baton, entraînement : {state}',
  'desktop.tray.on-call': 'En appel',
  'desktop.tray.on-call-of': 'En appel avec {caller}',
  'desktop.tray.counting': 'Transmission à {label} dans un instant',
  'desktop.tray.in-flight': 'Transmission à {label}',
  'desktop.tray.hanging-up': 'Raccrochage',
  'desktop.tray.rehearsal': 'Entraînement : personne n’est en ligne',
  'desktop.tray.take-back': 'Annuler l’envoi',
  'desktop.tray.rescue': 'Secours : {label}',
  'desktop.tray.entry': '{digit} : {label}',
  'desktop.tray.closed-till': '{name} (fermé jusqu’à {time})',
  'desktop.tray.closed': '{name} (fermé)',
  'desktop.tray.show': 'Afficher Baton',
  'desktop.tray.to-strip': 'Passer en bandeau',
  'desktop.tray.to-window': 'Passer en fenêtre',
  'desktop.tray.quit': 'Quitter Baton',

  'desktop.notification.rehearsal': 'Entraînement · {title}',
  'desktop.call.inbound': 'Appel entrant',
  'desktop.call.auto-dialled': 'Appel en numérotation automatique',
  'desktop.call.dialled-by-hand': 'Appel composé à la main',
  'desktop.call.in-group-transfer': 'Appel venant d’un in-group',
  'desktop.call.other': 'Appel',
  'desktop.call.title-of': '{kind} · {campaign}',
  'desktop.call.other-line': 'Sur la ligne de {agent}.',
  'desktop.call.caller-on-line': '{caller}, sur la ligne de {agent}.',
  'desktop.call.number-kept-back': 'Déverrouillez l’écran pour voir qui appelle.',
  'desktop.press.sending': 'Transmission à {label}',
  'desktop.press.sending-body': 'Le numéroteur n’a pas encore répondu.',
  'desktop.press.counting':
    'Transmission à {label} dans {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}',
  'desktop.press.counting-body': 'Appuyez encore pour annuler l’envoi.',
  'desktop.press.counting-body-tray':
    'Le menu de Baton dans la zone de notification annule l’envoi.',
  'desktop.press.no-button': 'Aucun bouton n’a cette touche',
  'desktop.press.no-button-body':
    'Donnez la touche {digit} à un bouton dans Baton, ou choisissez-en une autre.',
  'desktop.press.no-rescue': 'Il n’y a pas encore de secours',
  'desktop.press.no-rescue-body': 'Désignez un bouton de secours dans Baton.',
  'desktop.outcome.title': '{short} : {label}',
  'desktop.outcome.body': '{happened} {advice}',

  'desktop.autostart.comment': 'Transmet un appel en cours',
};
