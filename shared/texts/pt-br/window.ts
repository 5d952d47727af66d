import type { Texts } from '../texts-of.ts';
import type { windowTexts as en } from '../en/window.ts';

/** Brazilian Portuguese: what every part of the window has in common. */
export const windowTexts: Texts<typeof en> = {
  'window.notices': 'Avisos',
  'window.failure': 'Falha',
  'window.dismiss': 'Dispensar',
  'window.dismiss-what': 'Dispensar: {what}',
  'window.close-sheet': 'Fechar {title}',
  'window.cancel': 'Cancelar',
  'window.copied': 'Copiado',
  'window.not-copied': 'Não copiado',
  'window.not-saved-yet': 'Você digitou isto antes, e ainda não está salvo. Cancelar o descarta.',
  'window.not-done': 'Não funcionou. Tente de novo.',
  'window.crashed.title': 'A janela parou',
  'window.crashed.said':
    'Um erro na janela do Baton a fez parar. Feche o Baton e inicie-o de novo: Histórico mostra então o que houve com o último pedido.',
  'window.start-failed.title': 'Não é possível mostrar a sua chamada',
  'window.start-failed.said':
    'A janela perguntou ao Baton o que mostrar, e não teve resposta. Tente de novo. Se não adiantar, feche o Baton e inicie-o de novo.',
  'window.start-failed.try-again': 'Tentar de novo',
};
