import type { Texts } from '../texts-of.ts';
import type { speedDialTexts as en } from '../en/speed-dial.ts';

/** French: the directory's main view. */
export const speedDialTexts: Texts<typeof en> = {
  'speed-dial.name': 'Numérotation rapide',
  'speed-dial.favourites': 'Favoris',
  'speed-dial.recents': 'Utilisés récemment',
  'speed-dial.team-note': 'Annuaire d’équipe',
  'speed-dial.team-group': '{group} · {team}',
  'speed-dial.rescue': 'Secours',
  'speed-dial.none': 'Pas encore de boutons.',
  'speed-dial.none.advice':
    'Ajoutez les personnes et les services à qui vous transmettez des appels.',
  'speed-dial.none.add': 'Ajouter un bouton',

  'speed-dial.number-hidden': 'Numéro masqué',
  'speed-dial.in-group': 'In-group {name}',
  'speed-dial.default-in-group': 'Groupe de transfert par défaut',
  'speed-dial.default-in-group.explained':
    'DEFAULTINGROUP : le numéroteur prend le groupe de transfert par défaut de la campagne ou de l’in-group de l’appel.',
  'speed-dial.status': 'Statut {status}',
  'speed-dial.of-team': 'Verrouillé : de l’annuaire d’équipe',
  'speed-dial.of-team.explained': 'L’équipe le partage, et il ne peut pas être modifié ici.',
  'speed-dial.asks.countdown': 'Compte à rebours avant l’envoi',
  'speed-dial.asks.countdown.explained':
    'Un compte à rebours précède l’envoi, qui peut être annulé.',
  'speed-dial.asks.hold': 'Maintenir pour envoyer',
  'speed-dial.asks.hold.explained': 'Maintenez-le une seconde pour envoyer, ou appuyez deux fois.',
  'speed-dial.worked': 'A marché pour la dernière fois le {day}.',
  'speed-dial.refused-lately': 'Refusé {count, plural, one {# fois} many {# fois} other {# fois}}',
  'speed-dial.refused-in-a-row':
    'Le numéroteur a refusé {count, plural, one {son dernier ordre} many {ses # derniers ordres} other {ses # derniers ordres}}, le plus récent le {day}. Vérifiez son numéro ou son in-group.',

  'speed-dial.open': 'Toujours ouvert',
  'speed-dial.open-till': 'Ouvert jusqu’à {when}',
  'speed-dial.closed': 'Fermé',
  'speed-dial.closed-till': 'Fermé jusqu’à {when}',

  'speed-dial.handing-over': 'Transmission…',
  'speed-dial.counting': 'Transmission dans {seconds, number}…',
  'speed-dial.keep-holding': 'Maintenez encore…',
  'speed-dial.hold-or-press-again': 'Maintenez, ou appuyez encore pour envoyer',
  'speed-dial.say-whose-call': 'Dites à qui est l’appel',

  'speed-dial.search': 'Chercher ou saisir un numéro',
  'speed-dial.search.clear': 'Effacer la recherche',
  'speed-dial.search.results': 'Trouvés',
  'speed-dial.search.status': 'Recherche',
  'speed-dial.search.found':
    '{count, plural, =0 {Rien trouvé.} one {# entrée trouvée.} many {# entrées trouvées.} other {# entrées trouvées.}}',
  'speed-dial.search.none': 'Rien trouvé.',
  'speed-dial.search.more':
    '{count, plural, one {# de plus. Continuez à taper pour la voir.} many {# de plus. Continuez à taper pour les voir.} other {# de plus. Continuez à taper pour les voir.}}',
  'speed-dial.search.again': 'Appuyez encore sur Entrée, ou sur le bouton, pour envoyer.',
  'speed-dial.search.picked':
    'Choix : {name}, {destination}. Appuyez encore sur Entrée pour envoyer.',
  'speed-dial.search.picked-number': 'Choix : {number}. Appuyez encore sur Entrée pour envoyer.',

  'speed-dial.dial': 'Composer {number}',
  'speed-dial.not-in-directory': 'Pas dans l’annuaire',
  'speed-dial.dropped': 'Le numéroteur retire {characters}',

  'speed-dial.menu': 'Que faire de {name}',
  'speed-dial.menu.favourite': 'Ajouter aux favoris',
  'speed-dial.menu.no-favourite': 'Retirer des favoris',
  'speed-dial.menu.rescue': 'En faire le secours',
  'speed-dial.menu.no-rescue': 'N’est plus le secours',
  'speed-dial.menu.edit': 'Modifier',
  'speed-dial.menu.key': 'Lui donner une touche',
};
