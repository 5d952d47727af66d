import type { Texts } from '../texts-of.ts';
import type { doctorProblemTexts as en } from '../en/doctor-problem.ts';

/** French: what the check finds wrong on the way to the dialer, and what an administrator changes. */
export const doctorProblemTexts: Texts<typeof en> = {
  'doctor-problem.no-tls.happened':
    'Le serveur n’y parle pas TLS, ou aucune version que cet ordinateur parle aussi.',
  'doctor-problem.no-tls.advice':
    'Vérifiez que le port de l’adresse est celui de https, et que le serveur web du numéroteur propose TLS 1.2 ou plus récent.',
  'doctor-problem.proxy-out-of-reach.happened':
    'Cet ordinateur passe par le proxy {proxy}, et ne peut pas l’atteindre.',
  'doctor-problem.proxy-out-of-reach.advice':
    'Vérifiez le proxy dans les réglages réseau du système, ou dans la variable d’environnement HTTPS_PROXY.',
  'doctor-problem.certificate-ends-soon.happened':
    'Le certificat n’est valable que jusqu’au {validTo}.',
  'doctor-problem.certificate-ends-soon.advice':
    'Renouvelez le certificat du serveur web du numéroteur avant ce jour.',
  'doctor-problem.plain-http.happened':
    'En http simple, n’importe qui sur le chemin peut lire le mot de passe de l’utilisateur API.',
  'doctor-problem.plain-http.advice':
    'Mettez en place https sur le serveur web du numéroteur, et mettez son adresse https dans les Réglages.',

  'doctor-problem.address-not-found.happened':
    'Personne ne connaît le nom qui figure dans l’adresse du numéroteur.',
  'doctor-problem.address-not-found.advice':
    'Vérifiez l’adresse dans les Réglages, ainsi que l’accès Internet et le serveur DNS de cet ordinateur.',
  'doctor-problem.connection-refused.happened':
    'L’ordinateur à l’adresse du numéroteur n’y accepte pas de connexion.',
  'doctor-problem.connection-refused.advice':
    'Vérifiez que le serveur web du numéroteur tourne, que le port de l’adresse est bien le sien, et qu’aucun pare-feu ne fait obstacle.',
  'doctor-problem.proxy-refused.happened':
    'Un proxy sur le chemin ne laisse pas passer Baton vers le numéroteur.',
  'doctor-problem.proxy-refused.advice':
    'Faites autoriser par le proxy CONNECT vers l’hôte et le port de l’adresse du numéroteur.',
  'doctor-problem.timed-out.happened': 'Aucune réponse n’est venue à temps.',
  'doctor-problem.timed-out.advice':
    'Vérifiez que le numéroteur est en marche et n’est pas surchargé, et qu’un pare-feu n’écarte pas ce que cet ordinateur envoie.',
  'doctor-problem.connection-lost.happened': 'La connexion s’est coupée avant la réponse.',
  'doctor-problem.connection-lost.advice':
    'Regardez le journal d’erreurs du serveur web du numéroteur, et réessayez.',
  'doctor-problem.redirected.happened':
    'Le serveur web renvoie les requêtes vers {origin}. Baton ne suit pas avec un mot de passe.',
  'doctor-problem.redirected.advice':
    'Si c’est le numéroteur, mettez cette adresse dans les Réglages.',
  'doctor-problem.redirected-nowhere.happened':
    'Le serveur web renvoie les requêtes ailleurs, sans dire où.',
  'doctor-problem.redirected-nowhere.advice':
    'Si c’est le numéroteur, mettez cette adresse dans les Réglages.',
  'doctor-problem.http-not-found.happened': 'Le serveur web a répondu par le statut HTTP {status}.',
  'doctor-problem.http-not-found.advice':
    'Vérifiez l’adresse dans les Réglages : /agc/api.php et /vicidial/non_agent_api.php doivent s’y trouver.',
  'doctor-problem.http-forbidden.happened': 'Le serveur web a répondu par le statut HTTP {status}.',
  'doctor-problem.http-forbidden.advice':
    'Faites autoriser /agc/api.php et /vicidial/non_agent_api.php par le serveur web.',
  'doctor-problem.http-status.happened': 'Le serveur web a répondu par le statut HTTP {status}.',
  'doctor-problem.http-status.advice':
    'Regardez le journal d’erreurs du serveur web du numéroteur.',
  'doctor-problem.reply-unreadable.happened':
    'Ce qui est revenu n’est pas une réponse de numéroteur.',
  'doctor-problem.reply-unreadable.advice':
    'Vérifiez l’adresse dans les Réglages : /agc/api.php et /vicidial/non_agent_api.php doivent s’y trouver.',
  'doctor-problem.reply-too-large.happened':
    'Ce qui est revenu est plus long que toute réponse de numéroteur.',
  'doctor-problem.reply-too-large.advice':
    'Vérifiez l’adresse dans les Réglages : /agc/api.php et /vicidial/non_agent_api.php doivent s’y trouver.',

  'doctor-problem.certificate.not-read.happened':
    'Le certificat du numéroteur n’est pas approuvé, donc aucun mot de passe n’est envoyé.',
  'doctor-problem.certificate.not-read.advice':
    'Donnez au serveur web du numéroteur un certificat d’une autorité que cet ordinateur approuve, et faites-lui envoyer la chaîne entière (fullchain.pem).',
  'doctor-problem.certificate.no-password-goes-out': 'Aucun mot de passe n’est envoyé.',
  'doctor-problem.certificate.self-signed.happened':
    'Le numéroteur garantit lui-même son certificat, et personne d’autre ne le fait.',
  'doctor-problem.certificate.self-signed.advice':
    'Donnez au serveur web du numéroteur un certificat d’une autorité que cet ordinateur approuve. Ou communiquez son empreinte aux agents, autrement que par le réseau, pour qu’ils puissent l’approuver.',
  'doctor-problem.certificate.unknown-authority.happened':
    'Cet ordinateur ne connaît pas l’autorité qui garantit le certificat du numéroteur.',
  'doctor-problem.certificate.unknown-authority.advice':
    'Installez le certificat de l’autorité dans le magasin du système de cet ordinateur. Si les navigateurs connaissent l’autorité, faites envoyer la chaîne entière par le serveur web (fullchain.pem).',
  'doctor-problem.certificate.wrong-host.happened':
    'Le certificat du numéroteur vaut pour une autre adresse que celle des Réglages.',
  'doctor-problem.certificate.wrong-host.advice':
    'Mettez dans les Réglages une adresse qui figure dans le certificat, ou faites ajouter celle-ci au certificat.',
  'doctor-problem.certificate.expired.happened':
    'Le certificat du numéroteur était valable jusqu’au {validTo}.',
  'doctor-problem.certificate.expired.advice':
    'Renouvelez le certificat du serveur web du numéroteur, et chargez-le. S’il est encore valable, réglez l’horloge de cet ordinateur.',
  'doctor-problem.certificate.not-yet-valid.happened':
    'Le certificat du numéroteur est valable à partir du {validFrom}.',
  'doctor-problem.certificate.not-yet-valid.advice':
    'Réglez l’horloge de cet ordinateur. Si elle est juste, faites refaire le certificat, valable dès aujourd’hui.',
  'doctor-problem.certificate.changed.happened':
    'Le numéroteur montre un autre certificat que celui qui avait été approuvé ici.',
  'doctor-problem.certificate.changed.advice':
    'Si vous l’avez renouvelé, donnez la nouvelle empreinte aux agents, autrement que par le réseau. Sinon, cherchez qui répond à l’adresse du numéroteur.',
  'doctor-problem.certificate.changed-authority.happened':
    'Le certificat du numéroteur était approuvé par cet ordinateur, et ne l’est plus.',
  'doctor-problem.certificate.changed-authority.advice':
    'Si vous l’avez renouvelé, donnez la nouvelle empreinte aux agents, autrement que par le réseau. Sinon, cherchez qui répond à l’adresse du numéroteur.',
  'doctor-problem.certificate.other.happened':
    'Le certificat du numéroteur n’a pas pu être vérifié.',
  'doctor-problem.certificate.other.advice':
    'Faites-le refaire : pour un serveur, avec une clé d’au moins 2048 bits (RSA) ou 256 (EC), signé avec SHA-256 ou mieux.',
  'doctor-problem.facts':
    '{hasSubject, select, yes {Il est de {subject}, } other {}}{hasIssuer, select, yes {délivré par {issuer}, } other {}}{hasNames, select, yes {pour {names}, } other {}}valable du {validFrom} au {validTo}, empreinte SHA-256 {fingerprint}.',
};
