import type { Texts } from '../texts-of.ts';
import type { arrangeTexts as en } from '../en/arrange.ts';

/** French: arranging the directory. */
export const arrangeTexts: Texts<typeof en> = {
  'arrange.title': 'Organiser l’annuaire',
  'arrange.list': 'Groupes et entrées',
  'arrange.note': 'Faites glisser pour organiser, appuyez pour modifier. Rien n’est envoyé d’ici.',
  'arrange.note-on-call': 'Un appel est en cours, et rien n’est envoyé d’ici.',
  'arrange.add-entry': 'Entrée',
  'arrange.add-group': 'Groupe',
  'arrange.fold-all': 'Tout replier',
  'arrange.unfold-all': 'Tout déplier',
  'arrange.done': 'Terminé',
  'arrange.favourites': 'Favoris',
  'arrange.count': '{count, plural, one {# entrée} many {# entrées} other {# entrées}}',
  'arrange.row.folded':
    '{name}, {count, plural, one {# entrée} many {# entrées} other {# entrées}}, replié',
  'arrange.row.unfolded':
    '{name}, {count, plural, one {# entrée} many {# entrées} other {# entrées}}',
  'arrange.row.with-key': '{name}, touche {key}',
  'arrange.of-team': '{destination}, de {team}',
  'arrange.handle': 'Faire glisser {name}',
  'arrange.menu': 'Plus d’actions pour {name}',
  'arrange.edit': 'Modifier',
  'arrange.edit-group': 'Nom et couleur',
  'arrange.move-up': 'Monter',
  'arrange.move-down': 'Descendre',
  'arrange.move-to': 'Déplacer vers un groupe',
  'arrange.add-to-favourites': 'Ajouter aux favoris',
  'arrange.take-from-favourites': 'Retirer des favoris',
  'arrange.remove': 'Supprimer',
  'arrange.remove-group': 'Supprimer le groupe',
  'arrange.moved.entry': '{label} est maintenant en position {place} sur {count} dans {group}.',
  'arrange.moved.group': 'Le groupe {name} est maintenant en position {place} sur {count}.',
  'arrange.moved.favourite': '{label} est maintenant en position {place} sur {count} favoris.',
};
