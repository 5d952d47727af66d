import type { Texts } from '../texts-of.ts';
import type { menuTexts as en } from '../en/menu.ts';

/** Brazilian Portuguese: the top bar and the menu. */
export const menuTexts: Texts<typeof en> = {
  'menu.name': 'Menu',
  'menu.keep-on-top': 'Manter no topo',
  'menu.type-call': 'Digitar um ID de chamada',
  'menu.ask-again': 'Perguntar de novo',
  'menu.history': 'Histórico',
  'menu.add-button': 'Adicionar botão',
  'menu.arrange': 'Organizar os botões',
  'menu.groups': 'Grupos',
  'menu.import': 'Importar e exportar',
  'menu.statuses': 'Lista de status',
  'menu.strip': 'Barra compacta',
  'menu.window': 'Janela completa',
  'menu.end-rehearsal': 'Encerrar o treino',
  'menu.start-rehearsal': 'Iniciar um treino',
  'menu.check-connection': 'Verificar conexão',
  'menu.preferences': 'Preferências',
  'menu.settings': 'Configurações',
};
