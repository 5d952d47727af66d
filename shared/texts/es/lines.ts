import type { Texts } from '../texts-of.ts';
import type { linesTexts as en } from '../en/lines.ts';

/** Spanish: the lines of an agent who has several. */
export const linesTexts: Texts<typeof en> = {
  'lines.name': 'Líneas',
  'lines.in-front': 'La línea al frente',
  'lines.line': 'Línea',
  'lines.no-number': 'Sin número',
  'lines.with-caller':
    '{count, plural, one {# línea} many {# de líneas} other {# líneas}} · {withCaller, plural, =0 {ninguna} one {#} many {#} other {#}} con un cliente',
  'lines.spoken': 'Cliente en la línea {agentUser}: {caller}.',
  'lines.spoken-no-number': 'Cliente en la línea {agentUser}: sin número visible.',
  'lines.spoken-unchecked': 'Cliente en la línea {agentUser}, sin verificar: {caller}.',
  'lines.spoken-unchecked-no-number':
    'Cliente en la línea {agentUser}, sin verificar: sin número visible.',
};
