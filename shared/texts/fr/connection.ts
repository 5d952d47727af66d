import type { Texts } from '../texts-of.ts';
import type { connectionTexts as en } from '../en/connection.ts';

/** French: why the dialer gives no readable answer, to the agent. */
export const connectionTexts: Texts<typeof en> = {
  'connection.address-not-found.happened': 'Il n’y a pas de serveur à l’adresse du numéroteur.',
  'connection.address-not-found.advice':
    'Vérifiez votre accès Internet, et l’adresse dans les Réglages.',
  'connection.connection-refused.happened': 'Le serveur à l’adresse du numéroteur repousse Baton.',
  'connection.connection-refused.advice':
    'Demandez à l’administrateur s’il est en marche. Baton réessaie de lui-même.',
  'connection.certificate-not-trusted.happened':
    'Le certificat du numéroteur n’est pas approuvé, donc aucun mot de passe n’est envoyé.',
  'connection.certificate-not-trusted.advice':
    'Demandez à l’administrateur un certificat que cet ordinateur approuve.',
  'connection.no-password-goes-out': 'Aucun mot de passe n’est envoyé.',
  'connection.proxy-refused.happened':
    'Un proxy sur le chemin ne laisse pas passer Baton vers le numéroteur.',
  'connection.proxy-refused.advice':
    'Demandez à l’administrateur de le laisser passer. Baton réessaie de lui-même.',
  'connection.timed-out.happened': 'Le numéroteur n’a pas répondu à temps.',
  'connection.timed-out.advice': 'Vérifiez votre accès Internet. Baton réessaie de lui-même.',
  'connection.connection-lost.happened': 'La liaison avec le numéroteur s’est coupée.',
  'connection.connection-lost.advice': 'Vérifiez votre accès Internet. Baton réessaie de lui-même.',
  'connection.redirected.happened':
    'L’adresse renvoie vers {origin}. Baton ne la suit pas avec un mot de passe.',
  'connection.redirected.advice':
    'Si c’est votre numéroteur, mettez cette adresse dans les Réglages.',
  'connection.redirected-nowhere.happened': 'L’adresse renvoie vers une autre, sans dire laquelle.',
  'connection.redirected-nowhere.advice':
    'Demandez l’adresse du numéroteur à l’administrateur, et mettez-la dans les Réglages.',
  'connection.http-status.happened': 'Le serveur web a répondu par l’erreur {status}.',
  'connection.http-status.advice': 'Baton réessaie de lui-même.',
  'connection.http-not-found.happened': 'Le serveur web a répondu par l’erreur {status}.',
  'connection.http-not-found.advice': 'Vérifiez l’adresse dans les Réglages.',
  'connection.reply-unreadable.happened': 'Ce qui est revenu n’est pas une réponse de numéroteur.',
  'connection.reply-unreadable.advice': 'Vérifiez l’adresse dans les Réglages.',
  'connection.reply-too-large.happened':
    'Ce qui est revenu est plus long que toute réponse de numéroteur.',
  'connection.reply-too-large.advice': 'Vérifiez l’adresse dans les Réglages.',
};
