import type { Texts } from '../texts-of.ts';
import type { linesTexts as en } from '../en/lines.ts';

/** Brazilian Portuguese: the lines of an agent who has several. */
export const linesTexts: Texts<typeof en> = {
  'lines.name': 'Linhas',
  'lines.in-front': 'A linha em primeiro plano',
  'lines.line': 'Linha',
  'lines.no-number': 'Sem número',
  'lines.with-caller':
    '{count, plural, one {# linha} many {# linhas} other {# linhas}} · {withCaller, plural, =0 {nenhuma} one {#} many {#} other {#}} com cliente',
  'lines.spoken': 'Cliente na linha {agentUser}: {caller}.',
  'lines.spoken-no-number': 'Cliente na linha {agentUser}: número não exibido.',
  'lines.spoken-unchecked': 'Cliente na linha {agentUser}, não verificado: {caller}.',
  'lines.spoken-unchecked-no-number':
    'Cliente na linha {agentUser}, não verificado: número não exibido.',
};
