import type { Texts } from '../texts-of.ts';
import type { menuTexts as en } from '../en/menu.ts';

/** Spanish: the top bar and the menu. */
export const menuTexts: Texts<typeof en> = {
  'menu.name': 'Menú',
  'menu.keep-on-top': 'Mantener al frente',
  'menu.type-call': 'Escribir un ID de llamada',
  'menu.ask-again': 'Preguntar de nuevo',
  'menu.history': 'Historial',
  'menu.add-button': 'Agregar un botón',
  'menu.arrange': 'Ordenar los botones',
  'menu.groups': 'Grupos',
  'menu.import': 'Importar y exportar',
  'menu.statuses': 'Estados',
  'menu.strip': 'Barra pequeña',
  'menu.window': 'Ventana completa',
  'menu.end-rehearsal': 'Terminar el ensayo',
  'menu.start-rehearsal': 'Iniciar un ensayo',
  'menu.check-connection': 'Verificar conexión',
  'menu.preferences': 'Preferencias',
  'menu.settings': 'Ajustes',
};
