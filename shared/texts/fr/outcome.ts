import type { Texts } from '../texts-of.ts';
import type { outcomeTexts as en } from '../en/outcome.ts';

/** French: what became of an order, and why buttons rest. */
export const outcomeTexts: Texts<typeof en> = {
  'outcome.handed-over.short': 'Transmis',
  'outcome.handed-over.happened': 'Le numéroteur a pris l’appel en charge.',
  'outcome.handed-over.advice': 'Vous êtes libre pour le suivant.',
  'outcome.hung-up.short': 'Raccroché',
  'outcome.hung-up.happened': 'Le numéroteur a mis fin à l’appel.',
  'outcome.hung-up.advice': 'Vous êtes libre pour le suivant.',
  'outcome.refused.short': 'Refusé',
  'outcome.not-sent.short': 'Non envoyé',
  'outcome.taken-back.short': 'Annulé',
  'outcome.unknown.short': 'Non connu',

  'outcome.refused.login-refused.happened':
    'Le numéroteur a refusé l’identification de l’utilisateur API.',
  'outcome.refused.login-refused.advice':
    'Vérifiez l’utilisateur API et son mot de passe dans les Réglages.',
  'outcome.refused.api-user-locked.happened':
    'Le numéroteur a verrouillé l’utilisateur API après trop d’identifications refusées.',
  'outcome.refused.api-user-locked.advice':
    'Attendez 15 minutes, ou faites-le déverrouiller par l’administrateur, puis redemandez.',
  'outcome.refused.function-not-allowed.happened':
    'L’utilisateur API n’a pas le droit de transmettre des appels.',
  'outcome.refused.function-not-allowed.advice':
    'Demandez à l’administrateur de lui autoriser la fonction ra_call_control.',
  'outcome.refused.source-not-valid.happened':
    'Le numéroteur n’accepte pas la source indiquée dans les Réglages.',
  'outcome.refused.source-not-valid.advice':
    'Mettez-y un mot d’au moins deux lettres ou chiffres, par exemple baton.',
  'outcome.refused.api-not-active.happened':
    'L’API agent est désactivée pour l’ensemble du numéroteur.',
  'outcome.refused.api-not-active.advice':
    'Demandez à l’administrateur de l’activer dans les réglages du système.',
  'outcome.refused.request-incomplete.happened':
    'Le numéroteur dit qu’il manque une partie de l’ordre.',
  'outcome.refused.request-incomplete.advice': 'Vérifiez l’utilisateur agent dans les Réglages.',
  'outcome.refused.agent-not-logged-in.happened':
    'Le numéroteur dit que l’utilisateur agent n’a pas de session ouverte.',
  'outcome.refused.agent-not-logged-in.advice':
    'Vérifiez l’utilisateur agent dans les Réglages, ou demandez au superviseur d’activer l’agent.',
  'outcome.refused.no-such-call.happened':
    'Le numéroteur ne connaît plus cet appel : l’appelant a raccroché, ou a déjà été transmis.',
  'outcome.refused.no-such-call.advice': 'Attendez le prochain appel.',
  'outcome.refused.number-not-valid.happened':
    'Le numéroteur n’accepte pas le numéro de ce bouton.',
  'outcome.refused.number-not-valid.advice':
    'Modifiez le bouton : le numéro doit avoir au moins deux chiffres.',
  'outcome.refused.in-group-not-valid.happened':
    'Le numéroteur ne connaît pas l’in-group de ce bouton, ou il n’est pas actif.',
  'outcome.refused.in-group-not-valid.advice':
    'Modifiez le bouton, ou demandez à l’administrateur le nom exact de l’in-group.',
  'outcome.refused.stage-not-valid.happened': 'Le numéroteur ne connaît pas ce genre d’ordre.',
  'outcome.refused.stage-not-valid.advice':
    'Prévenez l’administrateur : le numéroteur est peut-être trop ancien.',
  'outcome.refused.function-missing.happened':
    'Le numéroteur a donné une réponse vide, comme lorsqu’il ne connaît pas la fonction.',
  'outcome.refused.function-missing.advice':
    'Prévenez l’administrateur : l’API agent a besoin de la fonction ra_call_control.',
  'outcome.refused.address-not-found.happened':
    'Il n’y a pas de serveur à l’adresse du numéroteur.',
  'outcome.refused.address-not-found.advice':
    'Vérifiez votre accès Internet, et l’adresse dans les Réglages.',
  'outcome.refused.connection-refused.happened':
    'Le serveur à l’adresse du numéroteur a repoussé Baton.',
  'outcome.refused.connection-refused.advice':
    'Vérifiez l’adresse dans les Réglages, ou demandez à l’administrateur si le serveur est en marche.',
  'outcome.refused.certificate-not-trusted.happened':
    'Le certificat du numéroteur n’est pas approuvé, donc aucun mot de passe n’a été envoyé.',
  'outcome.refused.certificate-not-trusted.advice':
    'Demandez à l’administrateur un certificat que cet ordinateur approuve.',
  'outcome.refused.connect-timed-out.happened': 'Le numéroteur n’a pas pu être joint à temps.',
  'outcome.refused.connect-timed-out.advice':
    'Vérifiez votre accès Internet, puis appuyez de nouveau.',
  'outcome.refused.redirected.happened':
    'L’adresse du numéroteur ne fait que renvoyer vers une autre.',
  'outcome.refused.redirected.advice':
    'Mettez l’autre adresse dans les Réglages. Le plus souvent, c’est la même avec https.',
  'outcome.refused.not-a-dialer.happened':
    'Ce qui répond à l’adresse du numéroteur n’est pas un numéroteur.',
  'outcome.refused.not-a-dialer.advice': 'Vérifiez l’adresse dans les Réglages.',
  'outcome.refused.turned-away.happened':
    'Le serveur web placé devant le numéroteur a repoussé l’ordre.',
  'outcome.refused.turned-away.advice':
    'Appuyez de nouveau dans un instant. Si cela continue, demandez à l’administrateur de laisser passer Baton.',
  'outcome.refused.proxy-refused.happened':
    'Un proxy sur le chemin du numéroteur n’a pas laissé passer l’ordre.',
  'outcome.refused.proxy-refused.advice':
    'Demandez à l’administrateur comment le contourner, ou ses identifiants.',
  'outcome.refused.no-call.happened': 'Il n’y a pas d’appel sur lequel agir.',
  'outcome.refused.no-call.advice': 'Attendez le prochain appel.',
  'outcome.refused.call-changed.happened': 'L’appel a changé juste avant l’appui.',
  'outcome.refused.call-changed.advice':
    'Regardez qui est en ligne maintenant, puis appuyez de nouveau.',
  'outcome.refused.not-your-call.happened':
    'Le numéroteur, interrogé au même moment, ne montrait pas cet appel comme le vôtre.',
  'outcome.refused.not-your-call.advice':
    'Si l’appelant est encore avec vous, attendez que l’appel revienne à l’écran.',
  'outcome.refused.owner-not-known.happened':
    'Le numéroteur n’a pas pu être interrogé pour savoir à qui est cet appel.',
  'outcome.refused.owner-not-known.advice': 'Appuyez de nouveau dans un instant.',
  'outcome.refused.call-not-confirmed.happened': 'Personne ne peut vérifier à qui est cet appel.',
  'outcome.refused.call-not-confirmed.advice':
    'Appuyez de nouveau, et dites si c’est l’appelant à qui vous parlez.',
  'outcome.refused.caller-gone.happened': 'L’appelant a déjà raccroché.',
  'outcome.refused.caller-gone.advice': 'Attendez le prochain appel.',
  'outcome.refused.transfer-in-flight.happened': 'Un autre ordre est encore en route.',
  'outcome.refused.transfer-in-flight.advice': 'Attendez la réponse du numéroteur à celui-là.',
  'outcome.refused.call-already-handed-over.happened': 'Cet appel a déjà été transmis ou terminé.',
  'outcome.refused.call-already-handed-over.advice': 'Attendez le prochain appel.',
  'outcome.refused.call-not-settled.happened':
    'On ne sait pas ce qu’est devenu le dernier ordre pour cet appel.',
  'outcome.refused.call-not-settled.advice':
    'Voyez si l’appelant est encore là, et si oui libérez les boutons.',
  'outcome.refused.dialer-not-in-sight.happened':
    'Baton ne voit pas l’appel chez le numéroteur en ce moment.',
  'outcome.refused.dialer-not-in-sight.advice': 'Attendez que l’appel revienne à l’écran.',
  'outcome.refused.login-stopped.happened':
    'Baton ne demande plus rien au numéroteur, pour que l’utilisateur API ne soit pas verrouillé.',
  'outcome.refused.login-stopped.advice':
    'Vérifiez l’utilisateur API dans les Réglages, puis redemandez.',
  'outcome.refused.no-password.happened':
    'Le mot de passe de l’utilisateur API n’est pas disponible.',
  'outcome.refused.no-password.advice':
    'Saisissez-le dans les Réglages, ou déverrouillez le trousseau.',
  'outcome.refused.button-gone.happened': 'Ce bouton n’est plus dans la numérotation rapide.',
  'outcome.refused.button-gone.advice': 'Choisissez-en un autre.',
  'outcome.refused.button-changed.happened':
    'Le bouton a changé entre-temps, et rien n’a été envoyé.',
  'outcome.refused.button-changed.advice':
    'Regardez où il mène maintenant, puis appuyez de nouveau.',
  'outcome.refused.closed.happened': 'Cette destination est fermée à cette heure.',
  'outcome.refused.closed.advice':
    'Choisissez-en une autre, ou dites qu’il faut l’utiliser quand même.',
  'outcome.refused.not-held.happened': 'Le bouton a été relâché trop tôt.',
  'outcome.refused.not-held.advice': 'Maintenez-le jusqu’à l’envoi.',
  'outcome.refused.taken-back.happened': 'L’ordre a été annulé, et rien n’a été envoyé.',
  'outcome.refused.taken-back.advice': 'Appuyez de nouveau pour transmettre l’appelant.',
  'outcome.refused.other-line-chosen.happened':
    'L’ordre a été annulé quand vous avez choisi une autre ligne, et rien n’a été envoyé.',
  'outcome.refused.other-line-chosen.advice':
    'Pour transmettre cet appelant, choisissez de nouveau sa ligne, puis appuyez.',
  'outcome.refused.counting-down.happened':
    'Un autre bouton est en compte à rebours pour cet appel.',
  'outcome.refused.counting-down.advice': 'Annulez-le d’abord, ou laissez-le continuer.',
  'outcome.refused.number-not-dialable.happened':
    'Il ne reste rien de ce numéro que le numéroteur composerait.',
  'outcome.refused.number-not-dialable.advice':
    'Corrigez le numéro : il doit avoir au moins deux chiffres.',

  'outcome.unknown.timed-out.happened': 'L’ordre est parti, et aucune réponse n’est venue à temps.',
  'outcome.unknown.timed-out.advice':
    'Il n’est pas renvoyé. Voyez si l’appelant est encore avec vous.',
  'outcome.unknown.connection-lost.happened':
    'L’ordre est parti, et la liaison avec le numéroteur s’est coupée avant sa réponse.',
  'outcome.unknown.connection-lost.advice':
    'Il n’est pas renvoyé. Voyez si l’appelant est encore avec vous.',
  'outcome.unknown.reply-unreadable.happened':
    'L’ordre est parti, et la réponse du numéroteur est illisible.',
  'outcome.unknown.reply-unreadable.advice':
    'Il n’est pas renvoyé. Voyez si l’appelant est encore avec vous.',
  'outcome.unknown.reply-too-large.happened':
    'L’ordre est parti, et la réponse du numéroteur était trop longue pour être lue.',
  'outcome.unknown.reply-too-large.advice':
    'Il n’est pas renvoyé. Voyez si l’appelant est encore avec vous.',
  'outcome.unknown.server-error.happened':
    'L’ordre est parti, et le serveur web du numéroteur a signalé une erreur.',
  'outcome.unknown.server-error.advice':
    'Il n’est pas renvoyé. Voyez si l’appelant est encore avec vous.',
  'outcome.unknown.interrupted.happened':
    'Baton s’est arrêté ou a été interrompu avant de savoir ce qu’est devenu l’ordre.',
  'outcome.unknown.interrupted.advice':
    'Il n’est pas renvoyé. Voyez si l’appelant est encore avec vous.',

  'outcome.settlement.checking.short': 'Non connu',
  'outcome.settlement.checking.happened':
    'Baton vérifie. Depuis, le numéroteur ne lui a rien montré de l’appel.',
  'outcome.settlement.checking.advice': 'Voyez si l’appelant est encore avec vous.',
  'outcome.settlement.cannot-check.short': 'Non connu',
  'outcome.settlement.cannot-check.happened':
    'Baton n’a pas pu voir ce qu’est devenu l’appel, donc vous seul pouvez le dire.',
  'outcome.settlement.cannot-check.advice':
    'Si l’appelant est encore avec vous, libérez les boutons et appuyez de nouveau.',
  'outcome.settlement.handed-over.short': 'Apparemment transmis',
  'outcome.settlement.handed-over.happened': 'Le numéroteur ne montre plus l’appel comme le vôtre.',
  'outcome.settlement.handed-over.advice':
    'Un appelant qui a raccroché à ce moment-là donne le même résultat.',
  'outcome.settlement.hung-up.short': 'Apparemment raccroché',
  'outcome.settlement.hung-up.happened': 'Le numéroteur ne montre plus l’appel comme le vôtre.',
  'outcome.settlement.hung-up.advice': 'Vous êtes libre pour le suivant.',
  'outcome.settlement.did-not-happen.short': 'N’a pas eu lieu',
  'outcome.settlement.did-not-happen.happened':
    'Le numéroteur montre encore l’appel comme le vôtre.',
  'outcome.settlement.did-not-happen.advice':
    'Si l’appelant est encore avec vous, appuyez de nouveau.',
  'outcome.settlement.freed.short': 'Non connu',
  'outcome.settlement.freed.happened': 'Vous avez dit que l’appelant est encore avec vous.',
  'outcome.settlement.freed.advice': 'Appuyez de nouveau.',

  'outcome.rest.no-call': 'Boutons inactifs jusqu’à l’arrivée d’un appel.',
  'outcome.rest.call-changed': 'Boutons inactifs pendant que l’appel change.',
  'outcome.rest.not-your-call':
    'Boutons inactifs : le numéroteur ne montre pas l’appel comme le vôtre.',
  'outcome.rest.owner-not-known':
    'Boutons inactifs tant que le numéroteur ne dit pas à qui est l’appel.',
  'outcome.rest.call-not-confirmed':
    'Boutons inactifs tant que vous ne dites pas à qui est l’appel.',
  'outcome.rest.caller-gone': 'Boutons inactifs : l’appelant a raccroché.',
  'outcome.rest.transfer-in-flight': 'Boutons inactifs pendant qu’un ordre est en route.',
  'outcome.rest.call-already-handed-over': 'Boutons inactifs jusqu’au prochain appel.',
  'outcome.rest.call-not-settled': 'Boutons inactifs : le sort du dernier ordre n’est pas établi.',
  'outcome.rest.dialer-not-in-sight': 'Boutons inactifs tant que le numéroteur n’est pas en vue.',
  'outcome.rest.login-stopped': 'Boutons inactifs : Baton ne demande plus rien au numéroteur.',
  'outcome.rest.no-password': 'Boutons inactifs : le mot de passe n’est pas disponible.',
  'outcome.rest.button-gone': 'Ce bouton n’est plus dans la numérotation rapide.',
  'outcome.rest.button-changed': 'Le bouton vient de changer.',
  'outcome.rest.closed': 'Cette destination est fermée à cette heure.',
  'outcome.rest.not-held': 'Ce bouton envoie quand il est maintenu.',
  'outcome.rest.taken-back': 'L’ordre a été annulé.',
  'outcome.rest.other-line-chosen': 'L’ordre a été annulé quand vous avez choisi une autre ligne.',
  'outcome.rest.counting-down': 'Boutons inactifs pendant le compte à rebours d’un ordre.',
  'outcome.rest.number-not-dialable': 'Le numéroteur ne composerait rien de ce numéro.',
};
