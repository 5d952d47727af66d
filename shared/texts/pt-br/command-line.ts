import type { Texts } from '../texts-of.ts';
import type { commandLineTexts as en } from '../en/command-line.ts';

/** Brazilian Portuguese, command-line: what `baton --transfer` says besides the outcomes. */
export const commandLineTexts: Texts<typeof en> = {
  'command-line.no-such-button':
    'Não há nenhum botão chamado “{button}”. Nada foi enviado. Confira o rótulo ou o ID na discagem rápida.',
  'command-line.several-buttons':
    'Vários botões se chamam “{button}”. Nada foi enviado. Use o ID do botão.',
  'command-line.not-allowed':
    'A linha de comando não pode repassar chamadas. Nada foi enviado. Permita isso nas preferências do Baton.',
  'command-line.not-running':
    'O Baton não está em execução. Nada foi enviado. Inicie o Baton e tente de novo.',
  'command-line.not-readable.arguments':
    'Não foi possível ler o comando. Nada foi enviado. Use baton --transfer "rótulo ou ID", com --even-closed se quiser, e nada mais.',
  'command-line.not-readable.folder':
    'A pasta do Baton não pode ser usada para a resposta. Nada foi enviado. Inicie o Baton para ver o que há de errado com ela.',
  'command-line.no-answer':
    'O Baton não respondeu a tempo, e a chamada pode ter sido repassada. Veja se o cliente ainda está com você.',
};
