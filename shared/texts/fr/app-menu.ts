import type { Texts } from '../texts-of.ts';
import type { appMenuTexts as en } from '../en/app-menu.ts';

/** French: the menu of the application, which holds the usual keys. */
export const appMenuTexts: Texts<typeof en> = {
  'app-menu.about': 'À propos de {name}',
  'app-menu.services': 'Services',
  'app-menu.hide': 'Masquer {name}',
  'app-menu.hide-others': 'Masquer les autres',
  'app-menu.unhide': 'Tout afficher',
  'app-menu.quit': 'Quitter {name}',
  'app-menu.edit': 'Édition',
  'app-menu.undo': 'Annuler',
  'app-menu.redo': 'Rétablir',
  'app-menu.cut': 'Couper',
  'app-menu.copy': 'Copier',
  'app-menu.paste': 'Coller',
  'app-menu.select-all': 'Tout sélectionner',
  'app-menu.view': 'Affichage',
  'app-menu.reset-zoom': 'Taille réelle',
  'app-menu.zoom-in': 'Agrandir',
  'app-menu.zoom-out': 'Réduire',
  'app-menu.window': 'Fenêtre',
  'app-menu.minimise': 'Placer dans le Dock',
  'app-menu.close': 'Fermer',
};
