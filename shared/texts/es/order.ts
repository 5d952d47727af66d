import type { Texts } from '../texts-of.ts';
import type { orderTexts as en } from '../en/order.ts';

/** Spanish: the latest press, in the line at the bottom and in the button’s place. */
export const orderTexts: Texts<typeof en> = {
  'order.outcome': 'Resultado',
  'order.hang-up': 'Colgar',
  'order.out.hang-up': 'Colgando…',
  'order.out.transfer': 'Derivando a {name}…',
  'order.counting':
    'Se deriva a {name} en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'order.counting.advice': 'Presiona el botón otra vez, o Escape, para anular.',
  'order.hold': 'Mantén presionado el botón para enviar: {name}',
  'order.hold.advice':
    'No se envió nada. Mantenlo presionado un segundo, o presiónalo una vez más en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'order.take-back': 'Anular',
  'order.handed-over': 'Derivada a {name}',
  'order.outcome-of': '{outcome}: {name}',
  'order.of-call-before': 'La llamada anterior: {outcome}',
  'order.free': 'El cliente sigue conmigo: liberar los botones',

  'order.hint.press': 'Presiona un botón, o una tecla del 1 al 9.',
  'order.hint.arranging': 'Mientras ordenas no se envía nada.',

  'order.whose-call.question': '¿Es el cliente con quien hablas?',
  'order.whose-call.said':
    'Nadie puede verificar de quién es la llamada {callId}. No se envió nada.',
  'order.whose-call.said-with-number':
    'Nadie puede verificar de quién es la llamada {callId} de {number}. No se envió nada.',
  'order.whose-call.yes-hang-up': 'Sí, colgar',
  'order.whose-call.yes-transfer': 'Sí, derivar a {name}',
  'order.whose-call.no': 'No',

  'order.closed.instead': '{name} en su lugar',
  'order.closed.all-the-same': 'Enviar de todos modos',
  'order.closed.never-mind': 'Dejarlo así',
};
