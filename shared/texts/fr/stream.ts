import type { Texts } from '../texts-of.ts';
import type { streamTexts as en } from '../en/stream.ts';

/** French: how the event stream is doing, to the agent. */
export const streamTexts: Texts<typeof en> = {
  'stream.name': 'Flux d’événements',
  'stream.light.connecting': 'Connexion au flux',
  'stream.light.down': 'Flux coupé',
  'stream.off.happened': 'Aucun flux d’événements n’est configuré.',
  'stream.off.advice': 'Les Réglages ont un champ pour son adresse.',
  'stream.connecting.happened': 'Baton demande le flux d’événements.',
  'stream.connecting.advice': 'Cela prend un instant.',
  'stream.open.happened': 'Le flux d’événements est ouvert.',
  'stream.open.advice': 'Le prochain appelant apparaît aussitôt.',

  'stream.down.token-refused.happened':
    'Le flux d’événements a refusé le jeton de Baton. Baton ne demande plus rien.',
  'stream.down.token-refused.advice': 'Vérifiez le jeton dans les Réglages.',
  'stream.down.no-event-stream.happened':
    'Il n’y a pas d’événements à l’adresse du flux d’événements.',
  'stream.down.no-event-stream.advice':
    'Vérifiez l’adresse du flux d’événements dans les Réglages.',
  'stream.down.address-not-found.happened':
    'Il n’y a pas de serveur à l’adresse du flux d’événements.',
  'stream.down.address-not-found.advice':
    'Vérifiez votre accès Internet. Vérifiez l’adresse du flux d’événements dans les Réglages.',
  'stream.down.connection-refused.happened': 'Le serveur du flux d’événements repousse Baton.',
  'stream.down.connection-refused.advice':
    'Demandez à l’administrateur s’il est en marche. Baton réessaie de lui-même.',
  'stream.down.certificate-not-trusted.happened':
    'Le certificat du flux d’événements n’est pas approuvé, donc aucun jeton n’est envoyé.',
  'stream.down.certificate-not-trusted.advice':
    'Demandez à l’administrateur un certificat que cet ordinateur approuve.',
  'stream.down.proxy-refused.happened':
    'Un proxy sur le chemin ne laisse pas passer Baton vers le flux d’événements.',
  'stream.down.proxy-refused.advice':
    'Demandez à l’administrateur de le laisser passer. Baton réessaie de lui-même.',
  'stream.down.timed-out.happened': 'Le flux d’événements n’a pas répondu à temps.',
  'stream.down.timed-out.advice': 'Vérifiez votre accès Internet. Baton réessaie de lui-même.',
  'stream.down.connection-lost.happened': 'La liaison avec le flux d’événements s’est coupée.',
  'stream.down.connection-lost.advice':
    'Vérifiez votre accès Internet. Baton réessaie de lui-même.',
  'stream.down.redirected.happened': 'L’adresse du flux d’événements renvoie vers {origin}.',
  'stream.down.redirected.advice':
    'Demandez à l’administrateur l’adresse à utiliser, et mettez-la dans les Réglages.',
  'stream.down.redirected-nowhere.happened':
    'L’adresse du flux d’événements renvoie vers une autre, sans dire laquelle.',
  'stream.down.redirected-nowhere.advice':
    'Demandez à l’administrateur l’adresse à utiliser, et mettez-la dans les Réglages.',
  'stream.down.http-status.happened':
    'Le serveur du flux d’événements a répondu par l’erreur {status}.',
  'stream.down.http-status.advice': 'Baton réessaie de lui-même.',
  'stream.down.http-not-found.happened':
    'Le serveur du flux d’événements a répondu par l’erreur {status}.',
  'stream.down.http-not-found.advice': 'Vérifiez l’adresse du flux d’événements dans les Réglages.',
  'stream.down.reply-unreadable.happened': 'Ce que le flux d’événements envoie est illisible.',
  'stream.down.reply-unreadable.advice':
    'Vérifiez l’adresse du flux d’événements dans les Réglages.',
  'stream.down.reply-too-large.happened':
    'Le flux d’événements envoie plus que tout message d’un appel.',
  'stream.down.reply-too-large.advice':
    'Vérifiez l’adresse du flux d’événements dans les Réglages.',
};
