import type { Texts } from '../texts-of.ts';
import type { menuTexts as en } from '../en/menu.ts';

/** French: the top bar and the menu. */
export const menuTexts: Texts<typeof en> = {
  'menu.name': 'Menu',
  'menu.keep-on-top': 'Garder au premier plan',
  'menu.type-call': 'Saisir un ID d’appel',
  'menu.ask-again': 'Redemander',
  'menu.history': 'Historique',
  'menu.add-button': 'Ajouter un bouton',
  'menu.arrange': 'Organiser les boutons',
  'menu.groups': 'Groupes',
  'menu.import': 'Import et export',
  'menu.statuses': 'Statuts',
  'menu.strip': 'Petit bandeau',
  'menu.window': 'Fenêtre complète',
  'menu.end-rehearsal': 'Terminer l’entraînement',
  'menu.start-rehearsal': 'Commencer un entraînement',
  'menu.check-connection': 'Vérifier la connexion',
  'menu.preferences': 'Préférences',
  'menu.settings': 'Réglages',
};
