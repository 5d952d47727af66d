import type { Texts } from '../texts-of.ts';
import type { settingsTexts as en } from '../en/settings.ts';

/** French: the settings of the dialer's connection. */
export const settingsTexts: Texts<typeof en> = {
  'settings.title': 'Réglages',
  'settings.dialer': 'Numéroteur',
  'settings.address': 'Adresse du numéroteur',
  'settings.address.in-use': 'Baton utilise {address}.',
  'settings.plain-http': 'Autoriser le http simple',
  'settings.plain-http.note':
    'N’importe qui sur le chemin vers le numéroteur peut alors lire le mot de passe.',
  'settings.api-user': 'Utilisateur API',
  'settings.source': 'Source',
  'settings.source.note': 'Désigne Baton dans le journal des requêtes du numéroteur.',
  'settings.password': 'Mot de passe',
  'settings.password.forget': 'Oublier le mot de passe',
  'settings.agent': 'Agent',
  'settings.agent.note':
    'Les agents transmettent les appels avec Baton, pas avec la touche de transfert du softphone : le numéroteur n’en saurait rien, perdrait l’appel et le compterait mal.',
  'settings.agent-user': 'Utilisateur agent',
  'settings.agent-user.note':
    'L’utilisateur dont vous prenez les appels, tel que le numéroteur le nomme.',
  'settings.lines': 'Lignes',
  'settings.lines.note': 'Combien d’appels l’agent prend à la fois. Un seul, le plus souvent.',
  'settings.lines.two': 'Baton suit les agents {first} et {last}.',
  'settings.lines.three': 'Baton suit les agents {first}, {second} et {last}.',
  'settings.lines.many': 'Baton suit les agents {first}, {second} … et {last}.',
  'settings.lines.not-a-number':
    'Saisissez le nombre de lignes de l’agent : un nombre de 1 à {most}.',
  'settings.looks': 'Consulter l’état de l’agent',
  'settings.looks.note':
    'Demande le niveau 7 et View Reports. Sans cela, Baton attend qu’on lui annonce les appels.',
  'settings.stream': 'Flux d’événements',
  'settings.stream.address': 'Adresse du flux d’événements (facultatif)',
  'settings.stream.address.note':
    'Annonce les appels à Baton dès leur arrivée. {placeholder} remplace l’utilisateur agent.',
  'settings.stream.token': 'Jeton (facultatif)',
  'settings.stream.token.forget': 'Oublier le jeton',
  'settings.stream.token.forgotten': 'Le jeton est oublié à l’enregistrement des réglages.',
  'settings.stream.fields': 'Champs des messages',
  'settings.stream.call-id': 'Champ de l’ID d’appel',
  'settings.stream.caller-number': 'Champ du numéro de l’appelant',
  'settings.stream.caller-number.note':
    'Laissé vide, comme ceux qui suivent, si les messages n’en ont pas.',
  'settings.stream.campaign': 'Champ de la campagne',
  'settings.stream.lead-id': 'Champ de l’ID du lead',
  'settings.stream.agent-user': 'Champ de l’utilisateur agent',
  'settings.stream.agent-user.note': 'Dit à quelle ligne un message est destiné.',
  'settings.secret.opening': 'En attente du trousseau',
  'settings.secret.in-keychain': 'Conservé dans le trousseau',
  'settings.secret.this-run-only': 'Conservé jusqu’à la fermeture',
  'settings.secret.not-at-hand': 'Conservé, non disponible',
  'settings.certificate': 'Certificat',
  'settings.certificate.trusted':
    'Vous avez approuvé le certificat du numéroteur avec cette empreinte SHA-256. Aucun autre ne vaut.',
  'settings.certificate.forget': 'Oublier le certificat',
  'settings.check': 'Vérifier la connexion',
  'settings.check.note': 'Vérifie les réglages en usage, pas ce qui est saisi ici.',
  'settings.save': 'Enregistrer les réglages',
  'settings.saving': 'Enregistrement…',
  'settings.cancel': 'Annuler',
  'settings.not-saved': 'Les réglages n’ont pas pu être enregistrés. Réessayez.',
  'settings.not-saved.password-missing':
    'Aucun mot de passe n’est encore conservé. Saisissez celui de l’utilisateur API.',
  'settings.not-saved.password-of-another':
    'Le mot de passe conservé est celui d’un autre numéroteur ou utilisateur API. Saisissez celui qui convient ici.',
  'settings.not-saved.token-of-another':
    'Le jeton conservé est celui d’un autre flux d’événements. Saisissez celui qui convient ici, ou oubliez-le.',
  'settings.not-saved.set-up-gone':
    'Cette configuration n’est plus proposée. Ouvrez de nouveau le fichier ou le lien.',
  'settings.not-saved.on-a-call':
    'Un appelant est en ligne. Rien n’a été changé ; faites-le après l’appel.',
  'settings.not-saved.agent-user-missing':
    'La configuration laisse l’utilisateur agent ouvert. Saisissez le vôtre.',
};
