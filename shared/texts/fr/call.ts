import type { Texts } from '../texts-of.ts';
import type { callTexts as en } from '../en/call.ts';

/** French: the card of the call, and the sheet in which a call ID is typed. */
export const callTexts: Texts<typeof en> = {
  'call.view.not-set-up.state': 'Non configuré',
  'call.view.not-set-up.title': 'Pas encore de numéroteur',
  'call.view.not-set-up.happened': 'Baton ne connaît pas encore votre numéroteur.',
  'call.view.not-set-up.advice': 'Configurez-le, ou entraînez-vous sur celui qui est intégré.',
  'call.view.no-password.state': 'Pas de mot de passe',
  'call.view.no-password.title': 'Le mot de passe manque',
  'call.view.no-password.happened': 'Le mot de passe de l’utilisateur API n’est pas disponible.',
  'call.view.no-password.advice': 'Saisissez-le dans les Réglages.',
  'call.view.looking.state': 'Recherche',
  'call.view.looking.title': 'Recherche de votre appel',
  'call.view.looking.happened': 'Baton demande au numéroteur quel est votre appel.',
  'call.view.looking.advice': 'Cela prend un instant.',

  'call.view.ready.state': 'Pas d’appel',
  'call.view.ready.title': 'En attente d’un appel',
  'call.view.ready.happened': 'L’agent {agentUser} est prêt.',
  'call.view.ready.advice': 'Le prochain appelant apparaît ici.',
  'call.view.paused.state': 'En pause',
  'call.view.paused.title': 'Vous êtes en pause',
  'call.view.paused.happened': 'L’agent {agentUser} est en pause.',
  'call.view.paused.advice': 'Les appels reviennent à la fin de la pause.',
  'call.view.paused-with-code.state': 'En pause',
  'call.view.paused-with-code.title': 'Vous êtes en pause',
  'call.view.paused-with-code.happened':
    'L’agent {agentUser} est en pause avec le code {pauseCode}.',
  'call.view.paused-with-code.advice': 'Les appels reviennent à la fin de la pause.',
  'call.view.ringing.state': 'Pas d’appel',
  'call.view.ringing.title': 'Un appel arrive',
  'call.view.ringing.happened': 'Le numéroteur fait sonner l’agent {agentUser}.',
  'call.view.ringing.advice': 'Décrochez : l’appelant apparaît ici.',
  'call.view.other-status.state': 'Pas d’appel',
  'call.view.other-status.title': 'En attente d’un appel',
  'call.view.other-status.happened':
    'Pour le numéroteur, l’agent {agentUser} est {agentStatus}, sans appel.',
  'call.view.other-status.advice': 'Le prochain appelant apparaît ici.',

  'call.view.on-call-sure.state': 'En appel',
  'call.view.on-call-sure.title': 'Vous êtes en appel',
  'call.view.on-call-sure.happened': 'Le numéroteur a un appelant sur votre ligne.',
  'call.view.on-call-sure.advice': 'Appuyez sur un bouton pour transmettre l’appelant.',
  'call.view.on-call-likely.state': 'En appel',
  'call.view.on-call-likely.title': 'Vous êtes en appel',
  'call.view.on-call-likely.happened': 'Un appelant sur votre ligne a été annoncé à Baton.',
  'call.view.on-call-likely.advice': 'Appuyez sur un bouton pour transmettre l’appelant.',
  'call.view.on-call-unchecked.state': 'Non vérifié',
  'call.view.on-call-unchecked.title': 'Un appel que personne n’a vérifié',
  'call.view.on-call-unchecked.happened':
    'Cet appel a été annoncé à Baton, et rien ne confirme que c’est le vôtre.',
  'call.view.on-call-unchecked.advice': 'Voyez si c’est l’appelant à qui vous parlez.',

  'call.view.caller-gone.state': 'Appelant parti',
  'call.view.caller-gone.title': 'L’appelant a raccroché',
  'call.view.caller-gone.happened': 'Il n’y a plus personne à transmettre.',
  'call.view.caller-gone.advice': 'Raccrochez et attendez le prochain appel.',
  'call.view.agent-not-logged-in.state': 'Sans session',
  'call.view.agent-not-logged-in.title': 'Votre session n’est pas ouverte',
  'call.view.agent-not-logged-in.happened':
    'Le numéroteur dit que l’agent {agentUser} n’a pas de session ouverte.',
  'call.view.agent-not-logged-in.advice':
    'Demandez au superviseur d’activer l’agent. Baton continue de regarder.',
  'call.view.agent-not-found.state': 'Agent inconnu',
  'call.view.agent-not-found.title': 'L’agent n’est pas connu',
  'call.view.agent-not-found.happened': 'Le numéroteur n’a pas d’agent {agentUser}.',
  'call.view.agent-not-found.advice': 'Vérifiez l’utilisateur agent dans les Réglages.',

  'call.view.not-trusted.state': 'Non approuvé',
  'call.view.not-trusted.title': 'Le certificat n’est pas approuvé',
  'call.view.wrong-address.state': 'Mauvaise adresse',
  'call.view.wrong-address.title': 'L’adresse mène ailleurs',
  'call.view.proxy.state': 'Hors d’atteinte',
  'call.view.proxy.title': 'Un proxy fait obstacle',
  'call.view.out-of-reach.state': 'Hors d’atteinte',
  'call.view.out-of-reach.title': 'Le numéroteur est hors d’atteinte',
  'call.view.stream-down.state': 'Flux coupé',
  'call.view.stream-down.title': 'Le flux d’événements est coupé',

  'call.view.login-refused.state': 'Identification refusée',
  'call.view.login-refused.title': 'L’identification a été refusée',
  'call.view.login-refused.happened':
    'Le numéroteur a refusé l’utilisateur API {apiUser}. Baton ne demande plus rien, pour que l’utilisateur ne soit pas verrouillé.',
  'call.view.login-refused.advice':
    'Vérifiez le mot de passe dans les Réglages. Le refus compte contre l’utilisateur jusqu’à {time}.',
  'call.view.locked.state': 'Identification refusée',
  'call.view.locked.title': 'L’utilisateur API est verrouillé',
  'call.view.locked.happened':
    'Le numéroteur a verrouillé l’utilisateur API {apiUser} après trop d’identifications refusées. Il est de nouveau libre à {time}.',
  'call.view.locked.advice':
    'Attendez jusque-là, ou faites-le déverrouiller par l’administrateur, puis redemandez.',
  'call.view.login-paused.state': 'Identification en pause',
  'call.view.login-paused.title': 'Baton attend avant de s’identifier',
  'call.view.login-paused.happened':
    'Plusieurs identifications de l’utilisateur API {apiUser} sont restées sans réponse, et chacune peut compter comme refusée. Baton attend jusqu’à {time}.',
  'call.view.login-paused.advice':
    'Vérifiez votre accès Internet. Redemandez pour essayer plus tôt.',
  'call.view.no-permission-function.state': 'Sans autorisation',
  'call.view.no-permission-function.title': 'L’utilisateur API ne peut pas consulter',
  'call.view.no-permission-function.happened':
    'L’utilisateur API {apiUser} n’a pas droit à agent_status. Votre softphone peut encore annoncer les appels à Baton, ou vous saisissez l’ID.',
  'call.view.no-permission-function.advice':
    'Demandez à l’administrateur d’autoriser agent_status pour cet utilisateur.',
  'call.view.no-permission-level.state': 'Sans autorisation',
  'call.view.no-permission-level.title': 'L’utilisateur API ne peut pas consulter',
  'call.view.no-permission-level.happened':
    'Il manque à l’utilisateur API {apiUser} le niveau 7 ou View Reports. Votre softphone peut encore annoncer les appels à Baton, ou vous saisissez l’ID.',
  'call.view.no-permission-level.advice':
    'Demandez les deux à l’administrateur. L’identification elle-même est bonne.',
  'call.view.listening-event-stream.state': 'À l’écoute',
  'call.view.listening-event-stream.title': 'En attente d’un appel',
  'call.view.listening-event-stream.happened':
    'Le flux d’événements annonce les appels de l’agent {agentUser}.',
  'call.view.listening-event-stream.advice': 'Le prochain appelant apparaît ici.',
  'call.view.listening-hand-over.state': 'À l’écoute',
  'call.view.listening-hand-over.title': 'En attente de l’annonce d’un appel',
  'call.view.listening-hand-over.happened': 'Baton ne consulte pas l’état de l’agent {agentUser}.',
  'call.view.listening-hand-over.advice':
    'Votre softphone annonce l’appel à Baton, ou vous saisissez son ID.',

  'call.action.ask-again': 'Redemander',
  'call.action.open-settings': 'Ouvrir les Réglages',
  'call.action.type-call': 'Saisir un ID d’appel',
  'call.action.check-connection': 'Vérifier la connexion',
  'call.action.look-at-certificate': 'Voir le certificat',
  'call.action.unlock-keychain': 'Déverrouiller le trousseau',
  'call.action.try-keychain-again': 'Réessayer le trousseau',
};
