import type { Texts } from '../texts-of.ts';
import type { desktopTexts as en } from '../en/desktop.ts';

/** Brazilian Portuguese: the tray, notifications, keys of the whole desktop, starting with the system. */
export const desktopTexts: Texts<typeof en> = {
  'desktop.tray.tooltip': 'Baton: {state}',
  'desktop.tray.tooltip-rehearsal': 'Baton, treino: {state}',
  'desktop.tray.on-call': 'Em chamada',
  'desktop.tray.on-call-of': 'Em chamada com {caller}',
  'desktop.tray.counting': 'Repasse para {label} em instantes',
  'desktop.tray.in-flight': 'Repassando para {label}',
  'desktop.tray.hanging-up': 'Desligando',
  'desktop.tray.rehearsal': 'Treino: não há ninguém na linha',
  'desktop.tray.take-back': 'Cancelar envio',
  'desktop.tray.rescue': 'Socorro: {label}',
  'desktop.tray.entry': '{digit}: {label}',
  'desktop.tray.closed-till': '{name} (fechado até {time})',
  'desktop.tray.closed': '{name} (fechado)',
  'desktop.tray.show': 'Mostrar o Baton',
  'desktop.tray.to-strip': 'Mudar para barra',
  'desktop.tray.to-window': 'Mudar para janela',
  'desktop.tray.quit': 'Encerrar o Baton',

  'desktop.notification.rehearsal': 'Treino · {title}',
  'desktop.call.inbound': 'Chamada receptiva',
  'desktop.call.auto-dialled': 'Chamada de discagem automática',
  'desktop.call.dialled-by-hand': 'Chamada de discagem manual',
  'desktop.call.in-group-transfer': 'Chamada de um in-group',
  'desktop.call.other': 'Chamada',
  'desktop.call.title-of': '{kind} · {campaign}',
  'desktop.call.other-line': 'Na linha de {agent}.',
  'desktop.call.caller-on-line': '{caller}, na linha de {agent}.',
  'desktop.call.number-kept-back': 'Desbloqueie a tela para ver quem está ligando.',
  'desktop.press.sending': 'Repassando para {label}',
  'desktop.press.sending-body': 'O discador ainda não respondeu.',
  'desktop.press.counting':
    'Repasse para {label} em {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}',
  'desktop.press.counting-body': 'Pressione de novo para cancelar o envio.',
  'desktop.press.counting-body-tray': 'O menu do Baton na bandeja cancela o envio.',
  'desktop.press.no-button': 'Nenhum botão tem esta tecla',
  'desktop.press.no-button-body': 'Dê a tecla {digit} a um botão no Baton, ou indique outra.',
  'desktop.press.no-rescue': 'Ainda não há botão de socorro',
  'desktop.press.no-rescue-body': 'Escolha um botão de socorro no Baton.',
  'desktop.outcome.title': '{short}: {label}',
  'desktop.outcome.body': '{happened} {advice}',

  'desktop.autostart.comment': 'Repassa uma chamada em curso',
};
