import type { Texts } from '../texts-of.ts';
import type { windowTexts as en } from '../en/window.ts';

/** French: what every part of the window has in common. */
export const windowTexts: Texts<typeof en> = {
  'window.notices': 'Avis',
  'window.failure': 'Échec',
  'window.dismiss': 'Masquer',
  'window.dismiss-what': 'Masquer : {what}',
  'window.close-sheet': 'Fermer {title}',
  'window.cancel': 'Annuler',
  'window.copied': 'Copié',
  'window.not-copied': 'Non copié',
  'window.not-saved-yet':
    'Vous l’avez saisi avant, et ce n’est pas encore enregistré. Annuler l’abandonne.',
  'window.not-done': 'Cela n’a pas marché. Réessayez.',
  'window.crashed.title': 'La fenêtre s’est arrêtée',
  'window.crashed.said':
    'Une erreur dans la fenêtre de Baton l’a arrêtée. Fermez Baton et relancez-le : Historique montre alors ce qu’est devenu le dernier ordre.',
  'window.start-failed.title': 'Votre appel ne peut pas être affiché',
  'window.start-failed.said':
    'La fenêtre a demandé à Baton quoi afficher, et n’a pas eu de réponse. Réessayez. Si cela n’aide pas, fermez Baton et relancez-le.',
  'window.start-failed.try-again': 'Réessayer',
};
