import type { Texts } from '../texts-of.ts';
import type { preferencesTexts as en } from '../en/preferences.ts';

/** French: the preferences. */
export const preferencesTexts: Texts<typeof en> = {
  'preferences.title': 'Préférences',
  'preferences.contents': 'Sur cette feuille',
  'preferences.at-once': 'Ce que vous choisissez vaut aussitôt.',

  'preferences.language': 'Langue',
  'preferences.language.system': 'Comme le système',

  'preferences.window': 'Fenêtre',
  'preferences.window.form': 'Forme',
  'preferences.window.form.window': 'Fenêtre complète',
  'preferences.window.form.strip': 'Petit bandeau',
  'preferences.window.form.note':
    'Le bandeau est une petite fenêtre à côté du softphone. Il reste au premier plan, et a sa propre place.',
  'preferences.window.keep-on-top': 'Garder la fenêtre au premier plan',
  'preferences.window.keep-on-top.note': 'Les autres fenêtres ne la couvrent pas.',
  'preferences.window.tray': 'Afficher Baton dans la zone de notification',
  'preferences.window.tray.note':
    'La zone de notification montre l’état de l’appel. Ainsi, Baton reste à portée de main une fois sa fenêtre fermée.',
  'preferences.window.tray.none': 'Ce bureau n’a pas de zone de notification où afficher Baton.',
  'preferences.window.starts': 'Lancer Baton avec le système',
  'preferences.window.starts.note': 'Il s’ouvre à l’ouverture de votre session sur cet ordinateur.',
  'preferences.window.starts.none':
    'Baton ne peut pas démarrer avec le système ici : ce système n’a pas ce réglage, ou Baton tourne sans être installé.',

  'preferences.notifications': 'Notifications',
  'preferences.notifications.calls': 'Quand un appel arrive',
  'preferences.notifications.calls.note': 'Avec des boutons, là où le système en a.',
  'preferences.notifications.outcomes': 'Ce qu’est devenu un ordre',
  'preferences.notifications.outcomes.note': 'Transmis, refusé ou non connu.',
  'preferences.notifications.sound': 'Avec un son',
  'preferences.notifications.sound.note':
    'Vous l’entendez dans votre casque, et l’appelant peut-être aussi.',
  'preferences.notifications.none':
    'Ce système n’affiche pas de notifications de programmes. Ce que vous choisissez vaudra dès qu’il le fera.',

  'preferences.keys': 'Touches dans les autres programmes',
  'preferences.keys.note':
    'Ces touches agissent quand un autre programme a le focus, et seulement pendant un appel. Chacune répond par une notification.',
  'preferences.keys.softphone':
    'Les touches multimédias et les boutons du casque restent au softphone. Évitez les touches qu’il utilise lui-même : la même touche ferait les deux.',
  'preferences.keys.show': 'Afficher Baton',
  'preferences.keys.rescue': 'Transmettre au bouton de secours',
  'preferences.keys.buttons': 'Actionner le bouton 1 à 9',
  'preferences.keys.off': 'Désactivé',
  'preferences.keys.any-digit': '{keys} avec 1 à 9',
  'preferences.keys.record': 'Enregistrer',
  'preferences.keys.record-for': 'Enregistrer une touche : {name}',
  'preferences.keys.press': 'Appuyez sur les touches ensemble. Échap ne change rien.',
  'preferences.keys.press-with-digit':
    'Maintenez les touches et appuyez sur un chiffre. Échap ne change rien.',
  'preferences.keys.held': '{keys} et …',
  'preferences.keys.turn-off': 'Désactiver',
  'preferences.keys.turn-off-for': 'Désactiver : {name}',
  'preferences.keys.refused.not-a-key':
    'Les lettres, les chiffres et F1 à F24 sont utilisables. Toutes les autres touches restent aux autres programmes.',
  'preferences.keys.refused.no-modifier':
    'Maintenez {keys} avec, sinon la touche est perdue pour qui tape du texte.',
  'preferences.keys.refused.no-digit': 'Appuyez sur un chiffre avec les touches maintenues.',
  'preferences.keys.refused.system-key':
    'Cette touche appartient au système. Utilisez Ctrl ou Alt.',
  'preferences.keys.conflict.taken':
    '{count, plural, one {{keys} ne fonctionne pas : un autre programme ou le système l’utilise.} many {{keys} ne fonctionnent pas : d’autres programmes ou le système les utilisent.} other {{keys} ne fonctionnent pas : d’autres programmes ou le système les utilisent.}} Choisissez autre chose.',
  'preferences.keys.conflict.twice':
    '{count, plural, one {{keys} est choisi deux fois, donc ne fait rien.} many {{keys} sont choisis deux fois, donc ne font rien.} other {{keys} sont choisis deux fois, donc ne font rien.}} Choisissez autre chose.',
  'preferences.keys.conflict.not-a-key':
    '{count, plural, one {{keys} ne peut pas servir de touche ici.} many {{keys} ne peuvent pas servir de touches ici.} other {{keys} ne peuvent pas servir de touches ici.}} Enregistrez autre chose.',
  'preferences.keys.conflict.not-supported':
    'Ce système ne donne pas de touches de ce genre aux programmes. Les touches propres à Baton agissent quand sa fenêtre a le focus.',
  'preferences.key.control': 'Ctrl',
  'preferences.key.command': 'Commande',
  'preferences.key.alt': 'Alt',
  'preferences.key.shift': 'Maj',

  'preferences.command-line': 'Scripts et Stream Deck',
  'preferences.command-line.allowed': 'Laisser la ligne de commande transmettre',
  'preferences.command-line.allowed.note':
    'Tout programme sur cet ordinateur peut alors transmettre votre appel en cours, par le nom d’un bouton. Les mêmes protections que pour un appui s’appliquent.',
  'preferences.command-line.example': 'Par exemple :',

  'preferences.history': 'Historique',
  'preferences.history.kept': 'Conservé pendant',
  'preferences.history.days': '{days, plural, one {# jour} many {# jours} other {# jours}}',
  'preferences.history.year': 'Un an',
  'preferences.history.for-ever': 'Toujours',
  'preferences.history.note': 'Les tentatives plus anciennes sont effacées de cet ordinateur.',

  'preferences.dial-rules': 'Règles de numérotation',
  'preferences.dial-rules.for-dialer':
    'Comment {host} compose les numéros que les gens écrivent. Chaque numéroteur a ses propres règles.',
  'preferences.dial-rules.for-rehearsal':
    'Pour l’entraînement. Les règles de votre numéroteur restent comme elles sont.',
  'preferences.dial-rules.no-dialer':
    'Les règles de numérotation vont avec un numéroteur. Connectez-en un dans les Réglages, ou commencez un entraînement.',
  'preferences.dial-rules.country': 'Les numéros sans indicatif de pays sont de',
  'preferences.dial-rules.country.none': 'Aucun pays : composer comme saisi',
  'preferences.dial-rules.country.option': '{country} ({code})',
  'preferences.dial-rules.untouched':
    'Les postes, les codes à étoile et les numéros courts sont composés comme saisis.',
  'preferences.dial-rules.country-code': 'Numéros de ce pays',
  'preferences.dial-rules.country-code.keep': 'Garder l’indicatif',
  'preferences.dial-rules.country-code.strip': 'Le retirer',
  'preferences.dial-rules.trunk': 'À la place de l’indicatif',
  'preferences.dial-rules.trunk.note': 'Souvent 0 en Europe, le plus souvent rien ailleurs.',
  'preferences.dial-rules.international': 'Devant l’indicatif des autres pays',
  'preferences.dial-rules.international.note':
    'À la place du plus : 00, 011, ou rien si le numéroteur prend l’indicatif seul.',
  'preferences.dial-rules.outside': 'Devant tout numéro de téléphone',
  'preferences.dial-rules.outside.note':
    'Ce qui donne une ligne extérieure : souvent 9, le plus souvent rien.',
  'preferences.dial-rules.prefix-problem': 'Huit chiffres au plus, * ou #. Non utilisé tel quel.',
  'preferences.dial-rules.example': '{typed} se compose {dialled}',

  'preferences.team': 'Annuaire d’équipe',
  'preferences.team.note':
    'Des boutons que votre équipe partage. Ils sont à côté des vôtres, verrouillés, et sont conservés pour les coupures de réseau.',
  'preferences.team.from': 'Vient de',
  'preferences.team.from.none': 'Nulle part',
  'preferences.team.from.file': 'Un fichier',
  'preferences.team.from.https': 'Une adresse',
  'preferences.team.path': 'Fichier',
  'preferences.team.path.none': 'Aucun fichier choisi',
  'preferences.team.choose': 'Choisir un fichier',
  'preferences.team.url': 'Adresse',
  'preferences.team.key': 'Clé publique (facultatif)',
  'preferences.team.key.note':
    'Avec une clé, seul un annuaire signé par elle est accepté. Votre administrateur l’a.',
  'preferences.team.problem.path': 'Choisissez le fichier de l’annuaire d’équipe.',
  'preferences.team.problem.url': 'Ce n’est pas une adresse web. Elle commence par https://.',
  'preferences.team.problem.not-https':
    'L’annuaire d’équipe ne se prend que par https, pour que personne ne puisse le modifier en chemin.',
  'preferences.team.problem.log-in':
    'L’adresse contient un nom d’utilisateur ou un mot de passe. Retirez-les : d’autres peuvent les lire ici.',
  'preferences.team.problem.key':
    'Ce n’est pas une clé publique Ed25519 : 44 caractères en base64, le dernier étant =.',
  'preferences.team.save': 'Enregistrer l’annuaire d’équipe',
  'preferences.team.saved': 'Enregistré.',
  'preferences.team.not-saved': 'L’annuaire d’équipe n’a pas pu être enregistré. Réessayez.',
  'preferences.team.load': 'Charger maintenant',
  'preferences.team.loading': 'Chargement…',
  'preferences.team.copy':
    '{name} : {count, plural, =0 {aucun bouton} one {# bouton} many {# boutons} other {# boutons}}, état : {when}.',
  'preferences.team.signed': 'La signature est bonne.',
  'preferences.team.no-copy': 'Il n’y a pas encore de copie sur cet ordinateur.',
};
