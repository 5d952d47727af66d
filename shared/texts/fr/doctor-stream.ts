import type { Texts } from '../texts-of.ts';
import type { doctorStreamTexts as en } from '../en/doctor-stream.ts';

/** French: why the check could not open the event stream, and what whoever runs it changes. */
export const doctorStreamTexts: Texts<typeof en> = {
  'doctor-stream.token-refused.happened': 'Le flux d’événements a refusé le jeton de Baton.',
  'doctor-stream.token-refused.advice':
    'Mettez dans les Réglages le jeton que son serveur accepte, ou faites accepter celui-ci par le serveur.',
  'doctor-stream.no-event-stream.happened':
    'Il n’y a pas d’événements à l’adresse du flux d’événements.',
  'doctor-stream.no-event-stream.advice':
    'Vérifiez que l’adresse du flux d’événements dans les Réglages est celle qui envoie text/event-stream.',
  'doctor-stream.address-not-found.happened':
    'Personne ne connaît le nom qui figure dans l’adresse du flux d’événements.',
  'doctor-stream.address-not-found.advice':
    'Vérifiez cette adresse dans les Réglages, ainsi que l’accès Internet et le serveur DNS de cet ordinateur.',
  'doctor-stream.connection-refused.happened':
    'L’ordinateur à l’adresse du flux d’événements n’y accepte pas de connexion.',
  'doctor-stream.connection-refused.advice':
    'Vérifiez que le serveur du flux d’événements tourne, que le port de l’adresse est bien le sien, et qu’aucun pare-feu ne fait obstacle.',
  'doctor-stream.certificate-not-trusted.happened':
    'Le certificat du flux d’événements n’est pas approuvé, donc aucun jeton n’est envoyé.',
  'doctor-stream.certificate-not-trusted.advice':
    'Donnez à son serveur un certificat d’une autorité que cet ordinateur approuve, avec la chaîne entière (fullchain.pem), ou installez le certificat de cette autorité dans le magasin du système.',
  'doctor-stream.proxy-refused.happened':
    'Un proxy sur le chemin ne laisse pas passer Baton vers le flux d’événements.',
  'doctor-stream.proxy-refused.advice':
    'Faites autoriser par le proxy CONNECT vers l’hôte et le port de l’adresse du flux d’événements.',
  'doctor-stream.timed-out.happened': 'Le flux d’événements ne s’est pas ouvert à temps.',
  'doctor-stream.timed-out.advice':
    'Vérifiez que le proxy placé devant lui ne met rien en tampon (nginx : proxy_buffering off), et que le flux envoie un commentaire au moins toutes les 15 secondes.',
  'doctor-stream.connection-lost.happened':
    'La liaison avec le flux d’événements s’est coupée avant son ouverture.',
  'doctor-stream.connection-lost.advice':
    'Regardez les journaux d’erreurs du serveur du flux d’événements et de son proxy, et réessayez.',
  'doctor-stream.redirected.happened':
    'L’adresse du flux d’événements renvoie vers {origin}. Baton ne suit pas avec un jeton.',
  'doctor-stream.redirected.advice':
    'Si c’est le flux d’événements, mettez sa propre adresse dans les Réglages.',
  'doctor-stream.redirected-nowhere.happened':
    'L’adresse du flux d’événements renvoie vers une autre, sans dire laquelle.',
  'doctor-stream.redirected-nowhere.advice':
    'Si c’est le flux d’événements, mettez sa propre adresse dans les Réglages.',
  'doctor-stream.http-not-found.happened':
    'Le serveur du flux d’événements a répondu par le statut HTTP {status}.',
  'doctor-stream.http-not-found.advice':
    'Vérifiez que l’adresse du flux d’événements dans les Réglages est celle qui envoie text/event-stream.',
  'doctor-stream.http-status.happened':
    'Le serveur du flux d’événements a répondu par le statut HTTP {status}.',
  'doctor-stream.http-status.advice':
    'Regardez les journaux d’erreurs du serveur du flux d’événements et de son proxy.',
  'doctor-stream.reply-unreadable.happened': 'Ce que le flux d’événements envoie est illisible.',
  'doctor-stream.reply-unreadable.advice':
    'Vérifiez que l’adresse du flux d’événements dans les Réglages est celle qui envoie text/event-stream.',
  'doctor-stream.reply-too-large.happened':
    'Le flux d’événements envoie plus que tout message d’un appel.',
  'doctor-stream.reply-too-large.advice':
    'Vérifiez que l’adresse du flux d’événements dans les Réglages est celle qui envoie text/event-stream.',
};
