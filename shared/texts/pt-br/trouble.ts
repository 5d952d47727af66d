import type { Texts } from '../texts-of.ts';
import type { troubleTexts as en } from '../en/trouble.ts';

/** Brazilian Portuguese: the system’s boxes where Baton can’t go on, and what its commands say. */
export const troubleTexts: Texts<typeof en> = {
  'trouble.bug.title': 'O Baton precisa fechar',
  'trouble.bug.said':
    'Algo deu errado no próprio Baton. Inicie-o de novo; um pedido que estava a caminho está na lista de tentativas.',
  'trouble.folder.title': 'O Baton não pode usar a sua pasta',
  'trouble.folder.said':
    'A pasta {folder} pertence a outra pessoa, ou o disco não a aceita. Torne-a sua, ou indique outra com --user-data-dir, e inicie o Baton de novo.',
  'trouble.hang.title': 'A janela do Baton não responde.',
  'trouble.hang.said':
    'A sua chamada continua sendo acompanhada, e um pedido a caminho ainda recebe a resposta dele. Recarregar traz a janela de volta; nada é enviado duas vezes.',
  'trouble.hang.reload': 'Recarregar',
  'trouble.hang.wait': 'Esperar',
  'trouble.crashes.title': 'A janela do Baton falhou três vezes em um minuto.',
  'trouble.crashes.said':
    'A sua chamada continua sendo acompanhada, e um pedido a caminho ainda recebe a resposta dele. Carregue a janela de novo. Se não adiantar, feche o Baton, inicie-o de novo e avise o administrador.',
  'trouble.crashes.load': 'Carregar de novo',
  'trouble.crashes.close': 'Fechar o Baton',
  'trouble.switches.only-with-doctor': '--json e --retry só valem com --doctor.',
  'trouble.switches.doctor-alone':
    '--doctor não abre janela: aceita --json e --retry, nenhuma chamada e nenhum treino.',
};
