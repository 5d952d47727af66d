import type { Texts } from '../texts-of.ts';
import type { doctorDialerTexts as en } from '../en/doctor-dialer.ts';

/** French: what the dialer has against Baton, and what is changed in VICIdial’s administration. */
export const doctorDialerTexts: Texts<typeof en> = {
  'doctor-dialer.no-password.happened':
    'Le mot de passe de l’utilisateur API n’est pas disponible.',
  'doctor-dialer.no-password.advice':
    'Saisissez-le dans les Réglages, ou déverrouillez le trousseau du système.',
  'doctor-dialer.login-refused.happened':
    'Le numéroteur a refusé l’identification de l’utilisateur API {apiUser}. Dix refus verrouillent l’utilisateur, donc aucune autre n’est tentée.',
  'doctor-dialer.login-refused.advice':
    'Saisissez de nouveau le mot de passe dans les Réglages. S’il est juste : dans l’administration du numéroteur, ouvrez Users, utilisateur {apiUser}, et mettez Active à Y, Agent API Access à 1 et User Level à 4 ou plus, à 7 ou plus pour consulter les agents. Le refus est oublié à {freeAt}.',
  'doctor-dialer.login-refused-before.happened':
    'Le numéroteur a refusé l’identification de l’utilisateur API {apiUser} le {refusedAt}. Dix refus verrouillent l’utilisateur, donc elle n’a pas été retentée.',
  'doctor-dialer.login-refused-before.advice':
    'Saisissez de nouveau le mot de passe dans les Réglages. S’il est juste : dans l’administration du numéroteur, ouvrez Users, utilisateur {apiUser}, et mettez Active à Y, Agent API Access à 1 et User Level à 4 ou plus, à 7 ou plus pour consulter les agents. Puis retentez l’identification, avec --retry en ligne de commande.',
  'doctor-dialer.user-locked.happened':
    'Le numéroteur a verrouillé l’utilisateur API {apiUser} après trop d’identifications refusées.',
  'doctor-dialer.user-locked.advice':
    'Cherchez qui envoie un mauvais mot de passe. Le numéroteur laisse de nouveau entrer l’utilisateur à {freeAt}, si personne n’essaie d’ici là.',
  'doctor-dialer.user-locked-before.happened':
    'Le numéroteur avait verrouillé l’utilisateur API {apiUser} le {refusedAt}. L’identification n’a pas été retentée.',
  'doctor-dialer.user-locked-before.advice':
    'Cherchez qui envoie un mauvais mot de passe. Le numéroteur laisse de nouveau entrer l’utilisateur 15 minutes après le dernier essai. Puis retentez l’identification, avec --retry en ligne de commande.',
  'doctor-dialer.login-paused.happened':
    'Plusieurs identifications de l’utilisateur API {apiUser} ont récemment été refusées ou sont restées sans réponse. Baton n’en envoie aucune jusqu’à {freeAt}.',
  'doctor-dialer.login-paused.advice':
    'Vérifiez le mot de passe dans les Réglages, et pourquoi le numéroteur ne répond pas, puis relancez la vérification.',
  'doctor-dialer.source-not-valid.happened':
    'Le numéroteur n’accepte pas « {source} » comme source.',
  'doctor-dialer.source-not-valid.advice':
    'Dans les Réglages, mettez-y un mot d’au moins deux lettres ou chiffres, par exemple baton.',
  'doctor-dialer.function-missing.happened':
    'La réponse du numéroteur était vide, comme lorsque l’API agent ne connaît pas ra_call_control.',
  'doctor-dialer.function-missing.advice':
    'Mettez le numéroteur à jour vers une version dont l’API agent a ra_call_control. S’il l’a déjà, regardez le journal d’erreurs de son serveur web.',
  'doctor-dialer.api-not-active.happened':
    'L’API agent n’est pas active pour l’ensemble du numéroteur.',
  'doctor-dialer.api-not-active.advice':
    'Dans l’administration du numéroteur, ouvrez Admin, System Settings, et mettez Agent API Active à 1.',
  'doctor-dialer.transfer-not-allowed.happened':
    'L’identification est bonne, mais l’utilisateur API {apiUser} n’a pas droit à ra_call_control.',
  'doctor-dialer.transfer-not-allowed.advice':
    'Dans l’administration du numéroteur, ouvrez Users, utilisateur {apiUser}, et ajoutez ra_call_control à API Allowed Functions, ou choisissez-y ALL_FUNCTIONS.',
  'doctor-dialer.agent-not-logged-in.happened':
    '{count, plural, one {Le numéroteur dit que l’agent {agents} n’a pas de session ouverte.} many {Le numéroteur dit que les agents {agents} n’ont pas de session ouverte.} other {Le numéroteur dit que les agents {agents} n’ont pas de session ouverte.}}',
  'doctor-dialer.agent-not-logged-in.advice':
    'Dans l’administration du numéroteur, ouvrez Remote Agents, l’entrée dont User ID Start est {first} ou moins, mettez Status à ACTIVE et Number of Lines au nombre des Réglages. S’il n’y a pas d’entrée de ce genre, corrigez l’utilisateur agent dans les Réglages.',
  'doctor-dialer.agent-not-found.happened': 'Le numéroteur n’a pas d’agent {agents}.',
  'doctor-dialer.agent-not-found.advice':
    'Corrigez l’utilisateur agent, ou le nombre de lignes, dans les Réglages. C’est le User ID Start qui figure sous Remote Agents dans l’administration du numéroteur.',
  'doctor-dialer.level-or-reports.happened':
    'L’identification est bonne. Le numéroteur la refuse pour consulter : l’utilisateur API {apiUser} a un niveau inférieur à 7, ou n’a pas View Reports.',
  'doctor-dialer.level-or-reports.advice':
    'Dans l’administration du numéroteur, ouvrez Users, utilisateur {apiUser}, mettez User Level à 7 ou plus et View Reports à 1. Puis retentez l’identification, avec --retry en ligne de commande. Ou désactivez la consultation des agents dans les Réglages, pour qu’aucun refus ne compte.',
  'doctor-dialer.level-or-reports-before.happened':
    'L’identification est bonne. La dernière fois, le numéroteur l’a refusée pour consulter : l’utilisateur API {apiUser} a un niveau inférieur à 7, ou n’a pas View Reports.',
  'doctor-dialer.level-or-reports-before.advice':
    'Dans l’administration du numéroteur, ouvrez Users, utilisateur {apiUser}, mettez User Level à 7 ou plus et View Reports à 1. Puis retentez l’identification, avec --retry en ligne de commande. Ou désactivez la consultation des agents dans les Réglages, pour qu’aucun refus ne compte.',
  'doctor-dialer.agent-status-not-allowed.happened':
    'L’identification est bonne, mais l’utilisateur API {apiUser} n’a pas droit à {function}.',
  'doctor-dialer.agent-status-not-allowed.advice':
    'Dans l’administration du numéroteur, ouvrez Users, utilisateur {apiUser}, ajoutez {function} à API Allowed Functions, ou choisissez-y ALL_FUNCTIONS, et mettez View Reports à 1 et Agent API Access à 1.',
};
