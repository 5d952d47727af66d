import type { Texts } from '../texts-of.ts';
import type { dialerTexts as en } from '../en/dialer.ts';

/**
 * French: what is wrong with what was typed for the dialer. `{kind}` of a wrong character says
 * whether it can be shown.
 */
export const dialerTexts: Texts<typeof en> = {
  'dialer.apiUser.missing': 'Indiquez l’utilisateur API.',
  'dialer.apiUser.wrong-character':
    'L’utilisateur API a {kind, select, space {un espace} tab {un caractère de tabulation} invisible {un caractère invisible} other {« {character} »}} en position {position} : le numéroteur le retire d’un nom d’utilisateur et chercherait un autre utilisateur. Permis : A–Z, a–z, 0–9, - et _.',
  'dialer.apiUser.too-short':
    'L’utilisateur API doit avoir au moins {shortest, plural, one {# caractère} many {# caractères} other {# caractères}}.',
  'dialer.apiUser.too-long':
    'L’utilisateur API a {length, plural, one {# caractère} many {# caractères} other {# caractères}}, et le numéroteur en garde {longest} : le reste serait coupé sans un mot.',
  'dialer.agentUser.missing': 'Indiquez l’utilisateur agent.',
  'dialer.agentUser.wrong-character':
    'L’utilisateur agent a {kind, select, space {un espace} tab {un caractère de tabulation} invisible {un caractère invisible} other {« {character} »}} en position {position} : le numéroteur le retire d’un nom d’utilisateur et chercherait un autre agent. Permis : A–Z, a–z, 0–9, - et _.',
  'dialer.agentUser.too-short':
    'L’utilisateur agent doit avoir au moins {shortest, plural, one {# caractère} many {# caractères} other {# caractères}}.',
  'dialer.agentUser.too-long':
    'L’utilisateur agent a {length, plural, one {# caractère} many {# caractères} other {# caractères}}, et le numéroteur en garde {longest} : le reste serait coupé sans un mot.',
  'dialer.password.missing': 'Indiquez le mot de passe.',
  'dialer.password.wrong-character':
    'Le mot de passe a {kind, select, space {un espace} tab {un caractère de tabulation} invisible {un caractère invisible} other {« {character} »}} en position {position} : le numéroteur le retire d’un mot de passe, et l’identification ne pourrait jamais réussir. Permis : A–Z, a–z, 0–9 et - . + / = _.',
  'dialer.password.too-short':
    'Le mot de passe doit avoir au moins {shortest, plural, one {# caractère} many {# caractères} other {# caractères}}.',
  'dialer.password.too-long':
    'Le mot de passe a {length, plural, one {# caractère} many {# caractères} other {# caractères}}, et le numéroteur en garde {longest} : le reste serait coupé sans un mot.',
  'dialer.source.missing': 'Indiquez la source.',
  'dialer.source.wrong-character':
    'La source a {kind, select, space {un espace} tab {un caractère de tabulation} invisible {un caractère invisible} other {« {character} »}} en position {position} : le numéroteur le retire, et le journal des appels nommerait une autre source. Permis : A–Z, a–z et 0–9.',
  'dialer.source.too-short':
    'La source doit avoir au moins {shortest, plural, one {# caractère} many {# caractères} other {# caractères}}.',
  'dialer.source.too-long':
    'La source a {length, plural, one {# caractère} many {# caractères} other {# caractères}}, et le numéroteur en garde {longest} : le reste serait coupé sans un mot.',
  'dialer.status.missing': 'Indiquez le statut.',
  'dialer.status.wrong-character':
    'Le statut a {kind, select, space {un espace} tab {un caractère de tabulation} invisible {un caractère invisible} other {« {character} »}} en position {position} : le numéroteur le retire et écrirait un autre statut. Permis : A–Z, a–z, 0–9, - et _.',
  'dialer.status.too-short':
    'Le statut doit avoir au moins {shortest, plural, one {# caractère} many {# caractères} other {# caractères}}.',
  'dialer.status.too-long':
    'Le statut a {length, plural, one {# caractère} many {# caractères} other {# caractères}}, et le numéroteur en garde {longest} : le reste serait coupé sans un mot.',
  'dialer.inGroup.missing': 'Indiquez l’in-group.',
  'dialer.inGroup.wrong-character':
    'L’in-group a {kind, select, space {un espace} tab {un caractère de tabulation} invisible {un caractère invisible} other {« {character} »}} en position {position} : le numéroteur chercherait un autre in-group. Permis : A–Z, a–z, 0–9, - et _.',
  'dialer.inGroup.too-short':
    'L’in-group doit avoir au moins {shortest, plural, one {# caractère} many {# caractères} other {# caractères}}.',
  'dialer.inGroup.too-long':
    'L’in-group a {length, plural, one {# caractère} many {# caractères} other {# caractères}}, et le numéroteur en garde {longest} : le reste serait coupé sans un mot.',
  'dialer.lines.not-counted':
    'Avec plusieurs lignes, l’utilisateur agent se termine par un chiffre : les autres sont comptés à partir de lui.',

  'dialer.address.empty':
    'Indiquez l’adresse du numéroteur. C’est celle du navigateur où le numéroteur est administré.',
  'dialer.address.not-an-address':
    'Ce n’est pas une adresse web. Collez celle du navigateur, ou saisissez le nom de l’hôte.',
  'dialer.address.not-http':
    'Le numéroteur est joint par https, pas par « {scheme} ». Collez l’adresse du navigateur.',
  'dialer.address.holds-a-log-in':
    'L’adresse contient un nom d’utilisateur ou un mot de passe. Retirez-les : leur place est dans les champs ci-dessous.',
  'dialer.address.plain-http-not-allowed':
    'En http simple, n’importe qui sur le chemin vers {host} peut lire le mot de passe. Utilisez https, ou autorisez le http simple ci-dessous.',
};
