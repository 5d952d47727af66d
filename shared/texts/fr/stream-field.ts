import type { Texts } from '../texts-of.ts';
import type { streamFieldTexts as en } from '../en/stream-field.ts';

/** French: what is wrong with the event stream's settings as they were typed. */
export const streamFieldTexts: Texts<typeof en> = {
  'stream-field.name.too-long': 'Aucun champ n’a un nom aussi long.',
  'stream-field.name.wrong-character':
    'Le nom d’un champ n’a que des lettres, des chiffres, des points, - et _.',
  'stream-field.name.call-id-missing': 'Nommez le champ qui contient l’ID d’appel.',
  'stream-field.token.wrong-character':
    'Un jeton n’a que des lettres, des chiffres et - . _ ~ + / =.',
  'stream-field.address.not-an-address':
    "Ce n’est pas une adresse web. Elle commence par https:// et peut contenir '{agent}' pour l’utilisateur agent.",
  'stream-field.address.not-one-server':
    "Mettez '{agent}' dans le chemin ou la requête : pas dans l’hôte, le port ou après #.",
  'stream-field.address.holds-a-log-in':
    'L’adresse contient un nom d’utilisateur ou un mot de passe. Retirez-les : le jeton a son propre champ.',
  'stream-field.address.not-https':
    'Le flux d’événements est joint par https. Demandez son adresse https à l’administrateur.',
};
