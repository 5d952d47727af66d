import type { Texts } from '../texts-of.ts';
import type { appMenuTexts as en } from '../en/app-menu.ts';

/** Brazilian Portuguese: the menu of the application, which holds the usual keys. */
export const appMenuTexts: Texts<typeof en> = {
  'app-menu.about': 'Sobre o {name}',
  'app-menu.services': 'Serviços',
  'app-menu.hide': 'Ocultar {name}',
  'app-menu.hide-others': 'Ocultar outros',
  'app-menu.unhide': 'Mostrar tudo',
  'app-menu.quit': 'Encerrar {name}',
  'app-menu.edit': 'Editar',
  'app-menu.undo': 'Desfazer',
  'app-menu.redo': 'Refazer',
  'app-menu.cut': 'Recortar',
  'app-menu.copy': 'Copiar',
  'app-menu.paste': 'Colar',
  'app-menu.select-all': 'Selecionar tudo',
  'app-menu.view': 'Exibir',
  'app-menu.reset-zoom': 'Tamanho real',
  'app-menu.zoom-in': 'Ampliar',
  'app-menu.zoom-out': 'Reduzir',
  'app-menu.window': 'Janela',
  'app-menu.minimise': 'Minimizar',
  'app-menu.close': 'Fechar',
};
