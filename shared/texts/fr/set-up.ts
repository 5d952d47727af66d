import type { Texts } from '../texts-of.ts';
import type { setUpTexts as en } from '../en/set-up.ts';

/** French: the first start, and a set-up that is handed out. */
export const setUpTexts: Texts<typeof en> = {
  'set-up.welcome.title': 'Baton transmet un appel en cours.',
  'set-up.welcome.what':
    'Il affiche votre appel. Un appui sur un bouton transmet l’appelant à un responsable ou à un service.',
  'set-up.connect': 'Connecter un numéroteur',
  'set-up.connect.note':
    'Votre administrateur vous donne son adresse, un utilisateur API avec son mot de passe, et votre utilisateur agent.',
  'set-up.open-file': 'Ouvrir un fichier de configuration',
  'set-up.open-file.note':
    'Votre administrateur vous en a peut-être envoyé un. Vous voyez ce qu’il contient avant que quoi que ce soit ne soit configuré.',
  'set-up.practise': 'S’entraîner sur le numéroteur intégré',
  'set-up.practise.note':
    'Les appels viennent d’appelants inventés. Aucun vrai client n’est en ligne.',
  'set-up.language': 'Langue',

  'set-up.trouble.file-not-readable.happened': 'Le fichier de configuration n’a pas pu être lu.',
  'set-up.trouble.file-not-readable.advice':
    'Enregistrez-le sur cet ordinateur et ouvrez-le de nouveau.',
  'set-up.trouble.not-json.happened': 'Ce n’est pas une configuration de Baton.',
  'set-up.trouble.not-json.advice': 'Demandez à votre administrateur de la renvoyer.',
  'set-up.trouble.holds-a-password.happened':
    'La configuration contient un mot de passe, donc Baton ne la prend pas : quiconque l’a eue en main peut lire ce mot de passe.',
  'set-up.trouble.holds-a-password.advice':
    'Prévenez votre administrateur, qui devrait changer ce mot de passe et le retirer.',
  'set-up.trouble.not-valid.happened': 'La configuration ne peut pas être utilisée telle quelle.',
  'set-up.trouble.not-valid.happened-at':
    'La configuration ne peut pas être utilisée : {where} y est faux.',
  'set-up.trouble.not-valid.advice': 'Envoyez cette ligne à votre administrateur.',
  'set-up.trouble.newer-version.happened': 'La configuration est faite pour un Baton plus récent.',
  'set-up.trouble.newer-version.advice':
    'Installez le Baton le plus récent, puis ouvrez-la de nouveau.',

  'set-up.offer.title': 'Configuration pour un numéroteur',
  'set-up.offer.by-file': 'Un fichier sur cet ordinateur propose ceci. Il dit venir de {from}.',
  'set-up.offer.by-link':
    'Un lien a apporté ceci. Il dit venir de {from}. N’importe quelle page web peut ouvrir un tel lien : continuez seulement si vous l’attendiez.',
  'set-up.offer.dialer': 'Baton travaillera avec le numéroteur à l’adresse',
  'set-up.offer.nothing-yet': 'Rien n’est changé avant votre accord.',
  'set-up.offer.replaces':
    'Ceci prend la place du numéroteur {host} avec lequel vous travaillez. Vos boutons et votre historique restent.',
  'set-up.offer.same': 'C’est le numéroteur avec lequel vous travaillez déjà.',
  'set-up.offer.plain-http':
    'En http simple : n’importe qui sur le chemin vers le numéroteur peut lire le mot de passe.',
  'set-up.offer.team-without-key':
    'L’annuaire d’équipe n’a pas de clé pour le vérifier : quiconque peut changer ce qui est sur {host} décide où mènent ses boutons. Demandez à votre administrateur une configuration avec une clé, ou continuez seulement si vous faites confiance à cette adresse.',
  'set-up.offer.address': 'Adresse',
  'set-up.offer.api-user': 'Utilisateur API',
  'set-up.offer.agent-user': 'Utilisateur agent',
  'set-up.offer.lines': 'Lignes',
  'set-up.offer.source': 'Source',
  'set-up.offer.stream': 'Flux d’événements',
  'set-up.offer.team': 'Annuaire d’équipe',
  'set-up.offer.team.signed': '{from}, seulement avec une signature',
  'set-up.offer.team.unsigned': '{from}, sans signature',
  'set-up.offer.dial-rules': 'Règles de numérotation',
  'set-up.offer.dial-rules.none': 'Les numéros sont composés comme saisis',
  'set-up.offer.dial-rules.for': 'Pour {country}',
  'set-up.offer.dial-rules.example': '{typed} se compose {dialled}',
  'set-up.offer.language': 'Langue',
  'set-up.offer.password.note':
    'Le mot de passe de l’utilisateur API, donné par votre administrateur. Il n’est jamais dans une configuration.',
  'set-up.offer.password.kept': 'Laissez vide pour continuer avec le mot de passe conservé.',
  'set-up.offer.connect': 'Se connecter à {host}',
  'set-up.offer.connecting': 'Connexion à {host}…',
  'set-up.offer.call-behind':
    'Un appelant est en ligne. Fermez ceci pour voir l’appel ; il revient après.',
  'set-up.offer.not-now': 'Pas maintenant',
};
