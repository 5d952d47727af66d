import type { Texts } from '../texts-of.ts';
import type { appMenuTexts as en } from '../en/app-menu.ts';

/** Spanish: the menu of the application, which holds the usual keys. */
export const appMenuTexts: Texts<typeof en> = {
  'app-menu.about': 'Acerca de {name}',
  'app-menu.services': 'Servicios',
  'app-menu.hide': 'Ocultar {name}',
  'app-menu.hide-others': 'Ocultar otros',
  'app-menu.unhide': 'Mostrar todo',
  'app-menu.quit': 'Salir de {name}',
  'app-menu.edit': 'Edición',
  'app-menu.undo': 'Deshacer',
  'app-menu.redo': 'Rehacer',
  'app-menu.cut': 'Cortar',
  'app-menu.copy': 'Copiar',
  'app-menu.paste': 'Pegar',
  'app-menu.select-all': 'Seleccionar todo',
  'app-menu.view': 'Ver',
  'app-menu.reset-zoom': 'Tamaño real',
  'app-menu.zoom-in': 'Acercar',
  'app-menu.zoom-out': 'Alejar',
  'app-menu.window': 'Ventana',
  'app-menu.minimise': 'Minimizar',
  'app-menu.close': 'Cerrar',
};
