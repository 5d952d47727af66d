import type { Texts } from '../texts-of.ts';
import type { noticeTexts as en } from '../en/notice.ts';

/** French: notices, what belongs to no single call. */
export const noticeTexts: Texts<typeof en> = {
  'notice.settings-damaged.happened':
    'Les réglages n’ont pas pu être lus. Ils sont conservés sous {keptAs}.',
  'notice.settings-damaged.advice': 'Remplissez de nouveau les réglages.',
  'notice.settings-from-newer-version.happened':
    'Les réglages sont ceux d’un Baton plus récent. Ils sont conservés sous {keptAs}.',
  'notice.settings-from-newer-version.advice':
    'Lancez le Baton plus récent, ou remplissez de nouveau les réglages.',
  'notice.settings-not-readable.happened':
    'Le système ne laisse pas Baton lire son fichier de réglages.',
  'notice.settings-not-readable.advice':
    'Demandez à l’administrateur à qui est ce fichier. D’ici là, les changements ne valent que jusqu’à la fermeture de Baton.',
  'notice.settings-not-written.happened':
    'Les réglages ne peuvent pas être écrits, donc ils ne valent que jusqu’à la fermeture de Baton.',
  'notice.settings-not-written.advice':
    'Faites de la place sur le disque, puis enregistrez-les de nouveau.',

  'notice.speed-dial-damaged.happened':
    'La numérotation rapide n’a pas pu être lue. Elle est conservée sous {keptAs}.',
  'notice.speed-dial-damaged.advice':
    'Ajoutez de nouveau les boutons, ou faites réparer ce fichier.',
  'notice.speed-dial-from-newer-version.happened':
    'La numérotation rapide est celle d’un Baton plus récent. Elle est conservée sous {keptAs}.',
  'notice.speed-dial-from-newer-version.advice':
    'Lancez le Baton plus récent, ou ajoutez de nouveau les boutons.',
  'notice.speed-dial-entries-left-out.happened':
    '{count, plural, one {# bouton n’a pas pu être lu et est laissé de côté.} many {# boutons n’ont pas pu être lus et sont laissés de côté.} other {# boutons n’ont pas pu être lus et sont laissés de côté.}} Le fichier entier est conservé sous {keptAs}.',
  'notice.speed-dial-entries-left-out.advice': 'Ajoutez ce qui manque.',
  'notice.speed-dial-not-readable.happened':
    'Le système ne laisse pas Baton lire son fichier de numérotation rapide.',
  'notice.speed-dial-not-readable.advice':
    'Demandez à l’administrateur à qui est ce fichier. D’ici là, les changements ne valent que jusqu’à la fermeture de Baton.',
  'notice.speed-dial-edit-not-readable.happened':
    'Le fichier de numérotation rapide a été modifié et est maintenant illisible. Les boutons restent comme avant.',
  'notice.speed-dial-edit-not-readable.advice':
    'Corrigez le fichier. Si vous changez d’abord un bouton ici, le fichier est mis de côté.',
  'notice.speed-dial-edit-entries-left-out.happened':
    '{count, plural, one {# bouton du fichier de numérotation rapide modifié est illisible et laissé de côté.} many {# boutons du fichier de numérotation rapide modifié sont illisibles et laissés de côté.} other {# boutons du fichier de numérotation rapide modifié sont illisibles et laissés de côté.}}',
  'notice.speed-dial-edit-entries-left-out.advice':
    'Corrigez le fichier. Si vous changez d’abord un bouton ici, le fichier est mis de côté.',
  'notice.speed-dial-not-written.happened':
    'La numérotation rapide ne peut pas être écrite, donc le changement ne vaut que jusqu’à la fermeture de Baton.',
  'notice.speed-dial-not-written.advice':
    'Faites de la place sur le disque, puis refaites le changement.',

  'notice.password-file-damaged.happened':
    'Le mot de passe conservé n’a pas pu être lu. Son fichier est conservé sous {keptAs}.',
  'notice.password-file-damaged.advice': 'Saisissez le mot de passe dans les Réglages.',
  'notice.password-not-erased.happened':
    'Le mot de passe est oublié, mais son fichier chiffré n’a pas pu être supprimé.',
  'notice.password-not-erased.advice': 'Supprimez password.json du dossier de profil de Baton.',
  'notice.token-file-damaged.happened':
    'Le jeton du flux d’événements n’a pas pu être lu. Son fichier est conservé sous {keptAs}.',
  'notice.token-file-damaged.advice': 'Saisissez le jeton dans les Réglages.',
  'notice.token-not-erased.happened':
    'Le jeton du flux d’événements est oublié, mais son fichier n’a pas pu être supprimé.',
  'notice.token-not-erased.advice':
    'Supprimez le fichier chiffré du jeton du dossier de profil de Baton.',

  'notice.journal-lines-set-aside.happened':
    '{count, plural, one {# ligne du journal n’a pas pu être lue et est conservée dans {keptAs}.} many {# lignes du journal n’ont pas pu être lues et sont conservées dans {keptAs}.} other {# lignes du journal n’ont pas pu être lues et sont conservées dans {keptAs}.}}',
  'notice.journal-lines-set-aside.advice': 'Il n’y a rien à faire.',
  'notice.journal-not-written.happened':
    'Le journal ne peut pas être écrit : {waiting, plural, one {# tentative attend} many {# tentatives attendent} other {# tentatives attendent}} en mémoire.',
  'notice.journal-not-written.advice':
    'Faites de la place sur le disque, et laissez Baton ouvert entre-temps.',

  'notice.hand-over-not-readable.happened':
    'Ce qu’un autre programme a dit à Baton ne désigne aucun appel. Rien n’en a été fait.',
  'notice.hand-over-not-readable.advice':
    'Vérifiez le lien ou la commande réglés dans le softphone.',
  'notice.handed-call-not-yours.happened':
    'Un autre programme a désigné l’appel {callId}, et le numéroteur ne le montre pas comme le vôtre.',
  'notice.handed-call-not-yours.advice': 'Vérifiez pour quel agent le softphone prend les appels.',
  'notice.handed-call-not-shown.happened':
    'Un autre programme a désigné l’appel {callId}. Il n’est pas affiché : il y a un autre appel sur la ligne.',
  'notice.handed-call-not-shown.advice':
    'Si vous êtes sur cet appel, ne touchez pas aux boutons tant que la fiche ne l’affiche pas.',

  'notice.log-ins-not-written.happened':
    'Les identifications refusées ne peuvent pas être notées, donc après un redémarrage Baton n’en sait plus rien.',
  'notice.log-ins-not-written.advice':
    'Faites de la place sur le disque, et vérifiez le mot de passe avant de relancer Baton.',
  'notice.log-ins-damaged.happened':
    'Ce que Baton savait des identifications refusées n’a pas pu être lu. C’est conservé sous {keptAs}.',
  'notice.log-ins-damaged.advice':
    'Vérifiez le mot de passe dans les Réglages si une identification a déjà été refusée.',
  'notice.window-recovered.happened': 'La fenêtre s’est arrêtée et est revenue.',
  'notice.window-recovered.advice':
    'Historique, dans le menu, montre ce qu’est devenu le dernier ordre.',
  'notice.notification-failed.happened': 'Le système n’a pas affiché une notification.',
  'notice.notification-failed.advice':
    'Vérifiez dans les réglages du système si Baton peut afficher des notifications.',
};
