import type { Texts } from '../texts-of.ts';
import type { stripTexts as en } from '../en/strip.ts';

/** Brazilian Portuguese: the strip beside a softphone. */
export const stripTexts: Texts<typeof en> = {
  'strip.name': 'Baton',
  'strip.to-window': 'Voltar à janela',
  'strip.to-line': 'Pôr a linha {agentUser} em primeiro plano',
  'strip.more-callers':
    '{count, plural, one {mais # cliente} many {mais # de clientes} other {mais # clientes}}',
  'strip.notices': '{count, plural, one {# aviso} many {# de avisos} other {# avisos}} na janela',
  'strip.set-up-waits': 'Uma configuração espera',
};
