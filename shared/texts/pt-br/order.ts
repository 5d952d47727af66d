import type { Texts } from '../texts-of.ts';
import type { orderTexts as en } from '../en/order.ts';

/** Brazilian Portuguese: the latest press, in the line at the bottom and in the button's place. */
export const orderTexts: Texts<typeof en> = {
  'order.outcome': 'Resultado',
  'order.hang-up': 'Desligar',
  'order.out.hang-up': 'Desligando…',
  'order.out.transfer': 'Repassando para {name}…',
  'order.counting':
    'Repasse para {name} em {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'order.counting.advice': 'Clique no botão de novo, ou pressione Esc, para cancelar o envio.',
  'order.hold': 'Segure o botão para enviar: {name}',
  'order.hold.advice':
    'Nada foi enviado. Segure-o por um segundo, ou clique mais uma vez em até {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'order.take-back': 'Cancelar envio',
  'order.handed-over': 'Repassada para {name}',
  'order.outcome-of': '{outcome}: {name}',
  'order.of-call-before': 'A chamada anterior: {outcome}',
  'order.free': 'O cliente ainda está comigo: liberar os botões',

  'order.hint.press': 'Clique em um botão ou pressione uma tecla de 1 a 9.',
  'order.hint.arranging': 'Nada é enviado enquanto você organiza.',

  'order.whose-call.question': 'É o cliente com quem você está falando?',
  'order.whose-call.said':
    'Ninguém consegue verificar de quem é a chamada {callId}. Nada foi enviado.',
  'order.whose-call.said-with-number':
    'Ninguém consegue verificar de quem é a chamada {callId}, do número {number}. Nada foi enviado.',
  'order.whose-call.yes-hang-up': 'Sim, desligar',
  'order.whose-call.yes-transfer': 'Sim, repassar para {name}',
  'order.whose-call.no': 'Não',

  'order.closed.instead': 'Usar {name}',
  'order.closed.all-the-same': 'Enviar mesmo assim',
  'order.closed.never-mind': 'Deixar para lá',
};
