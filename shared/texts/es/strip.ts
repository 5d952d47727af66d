import type { Texts } from '../texts-of.ts';
import type { stripTexts as en } from '../en/strip.ts';

/** Spanish: the strip beside a softphone. */
export const stripTexts: Texts<typeof en> = {
  'strip.name': 'Baton',
  'strip.to-window': 'Volver a la ventana',
  'strip.to-line': 'Poner al frente la línea {agentUser}',
  'strip.more-callers':
    '{count, plural, one {# cliente más} many {# de clientes más} other {# clientes más}}',
  'strip.notices':
    '{count, plural, one {# aviso} many {# de avisos} other {# avisos}} en la ventana',
  'strip.set-up-waits': 'Una configuración espera',
};
