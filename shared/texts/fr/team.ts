import type { Texts } from '../texts-of.ts';
import type { teamTexts as en } from '../en/team.ts';

/** French: the team directory. */
export const teamTexts: Texts<typeof en> = {
  'team.invalid.id-twice': 'Un ID y figure deux fois.',
  'team.invalid.id-too-long': 'L’ID dépasse 50 caractères.',
  'team.invalid.no-such-group': 'Il n’y a pas de groupe avec cet ID.',
  'team.invalid.no-such-entry': 'Il n’y a pas d’entrée avec cet ID.',
  'team.invalid.missing': 'Il y manque quelque chose.',
  'team.invalid.unknown-field': 'Il n’y a pas de champ de ce nom.',
  'team.invalid.wrong-type': 'Il y faut un autre type de valeur.',
  'team.invalid.empty': 'C’est vide.',
  'team.invalid.too-long': 'C’est trop long : le maximum est de {most} caractères.',
  'team.invalid.too-many': 'Il y en a trop : le maximum est de {most}.',
  'team.invalid.wrong-form': 'Ce n’est pas écrit comme il faut.',
  'team.invalid.not-allowed': 'Cette valeur n’y est pas admise.',
  'team.invalid.no-such-zone': 'Il n’y a pas de fuseau horaire de ce nom.',
  'team.loading': 'Recherche de l’annuaire d’équipe…',
  'team.no-copy': 'Il n’y a pas encore de copie de l’annuaire d’équipe.',
  'team.as-of': '{name}, état : {at}',
  'team.as-of-signed': '{name}, signé, état : {at}',
  'team.try-again': 'Réessayer',
  'team.stays': 'La dernière bonne copie reste.',
  'team.trouble.not-reachable': 'L’annuaire d’équipe est hors d’atteinte.',
  'team.trouble.certificate-not-trusted':
    'Le serveur de l’annuaire d’équipe montre un certificat non approuvé. Rien n’en a été pris.',
  'team.trouble.turned-away':
    'Le serveur de l’annuaire d’équipe répond par le statut {status}. Demandez à qui le tient.',
  'team.trouble.redirected':
    'Le serveur de l’annuaire d’équipe renvoie vers une autre adresse. Mettez-la dans les réglages, si elle est juste.',
  'team.trouble.too-large': 'L’annuaire d’équipe est trop gros pour en être un.',
  'team.trouble.file-not-readable': 'Le fichier de l’annuaire d’équipe ne peut pas être ouvert.',
  'team.trouble.not-json': 'L’annuaire d’équipe n’est pas du JSON.',
  'team.trouble.not-valid': 'L’annuaire d’équipe contient une erreur. {because}',
  'team.trouble.not-valid-at': 'L’annuaire d’équipe contient une erreur à {where}. {because}',
  'team.trouble.signature-missing': 'L’annuaire d’équipe n’est pas signé, et doit l’être.',
  'team.trouble.signature-wrong':
    'La signature de l’annuaire d’équipe ne correspond pas à la clé des réglages.',
  'team.trouble.not-kept':
    'L’annuaire d’équipe n’a pas pu être conservé sur cet ordinateur. Il vaut jusqu’à la fermeture de Baton.',
};
