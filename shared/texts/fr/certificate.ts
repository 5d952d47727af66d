import type { Texts } from '../texts-of.ts';
import type { certificateTexts as en } from '../en/certificate.ts';

/** French: a certificate that is not trusted, and the choice to trust it. */
export const certificateTexts: Texts<typeof en> = {
  'certificate.self-signed.title': 'Le certificat n’est pas approuvé',
  'certificate.self-signed.happened':
    'Le numéroteur garantit lui-même son certificat, et personne d’autre ne le fait.',
  'certificate.self-signed.advice':
    'Comparez son empreinte avec l’administrateur avant de l’approuver.',
  'certificate.unknown-authority.title': 'Le certificat n’est pas approuvé',
  'certificate.unknown-authority.happened':
    'Cet ordinateur ne connaît pas l’autorité qui garantit le certificat du numéroteur.',
  'certificate.unknown-authority.advice':
    'Comparez son empreinte avec l’administrateur avant de l’approuver.',
  'certificate.wrong-host.title': 'Le certificat n’est pas approuvé',
  'certificate.wrong-host.happened':
    'Le certificat du numéroteur vaut pour une autre adresse que celle des Réglages.',
  'certificate.wrong-host.advice':
    'Vérifiez l’adresse, ou comparez l’empreinte avec l’administrateur.',
  'certificate.expired.title': 'Le certificat a expiré',
  'certificate.expired.happened': 'Le certificat du numéroteur était valable jusqu’au {validTo}.',
  'certificate.expired.advice':
    'Demandez-en un valable à l’administrateur. Celui-ci ne peut pas être approuvé à la main.',
  'certificate.not-yet-valid.title': 'Le certificat n’est pas encore valable',
  'certificate.not-yet-valid.happened':
    'Le certificat du numéroteur est valable à partir du {validFrom}.',
  'certificate.not-yet-valid.advice':
    'Vérifiez l’horloge de cet ordinateur, puis demandez à l’administrateur.',
  'certificate.changed.title': 'Le certificat a changé',
  'certificate.changed.happened':
    'Le numéroteur montre un autre certificat que celui qui avait été approuvé.',
  'certificate.changed.advice':
    'Ce n’est peut-être pas le numéroteur qui répond. Demandez à l’administrateur avant toute chose.',
  'certificate.changed-authority.title': 'Le certificat a changé',
  'certificate.changed-authority.happened':
    'Jusqu’ici une autorité garantissait le certificat du numéroteur, et personne de connu ne garantit celui-ci.',
  'certificate.changed-authority.advice':
    'Ce n’est peut-être pas le numéroteur qui répond. Demandez à l’administrateur avant toute chose.',
  'certificate.other.title': 'Le certificat n’est pas approuvé',
  'certificate.other.happened': 'Le certificat du numéroteur n’a pas pu être vérifié.',
  'certificate.other.advice':
    'Demandez-en un valable à l’administrateur. Celui-ci ne peut pas être approuvé à la main.',

  'certificate.sheet.title': 'Certificat',
  'certificate.sheet.none': 'Il n’y a pas de certificat à examiner.',
  'certificate.sheet.close': 'Fermer',
  'certificate.sheet.wrong': 'Ce qui ne va pas',
  'certificate.sheet.until-settled':
    'Tant que ce n’est pas réglé, aucun mot de passe n’est envoyé et rien n’est transmis.',
  'certificate.fingerprint': 'Empreinte (SHA-256)',
  'certificate.fingerprint.now': 'Empreinte actuelle (SHA-256)',
  'certificate.fingerprint.trusted': 'Empreinte qui avait été approuvée',
  'certificate.fingerprint.hidden':
    '{count, plural, one {Le premier chiffre est masqué.} many {Les # premiers chiffres sont masqués.} other {Les # premiers chiffres sont masqués.}}',
  'certificate.issued-to': 'Délivré à',
  'certificate.issued-by': 'Délivré par',
  'certificate.names': 'Pour',
  'certificate.valid': 'Valable',
  'certificate.valid-dates': 'du {validFrom} au {validTo}',
  'certificate.nobody-named': 'Personne n’est nommé',

  'certificate.trust': 'Approuver ce certificat',
  'certificate.trust.checking': 'Vérification…',
  'certificate.trust.refuse': 'Ne pas l’approuver',
  'certificate.trust.field':
    '{count, plural, one {Premier chiffre} many {# premiers chiffres} other {# premiers chiffres}} de l’empreinte actuelle',
  'certificate.trust.field-note':
    'Tels que l’administrateur vous les lit. Jusque-là ils sont masqués ci-dessus.',
  'certificate.trust.more-digits':
    'Saisissez {count, plural, one {le premier chiffre} many {les # premiers chiffres} other {les # premiers chiffres}} de l’empreinte, comme l’administrateur vous les lit.',
  'certificate.trust.begins-otherwise':
    'L’empreinte de ce certificat commence autrement. Ne l’approuvez pas, et prévenez l’administrateur.',
  'certificate.trust.failed': 'Le certificat n’a pas pu être approuvé. Réessayez.',
  'certificate.trust.another-certificate':
    'Le numéroteur montre maintenant un autre certificat, donc rien n’a été approuvé. Fermez ceci et regardez l’autre.',
  'certificate.trust.typed-wrong':
    'L’empreinte ne commence pas ainsi, donc rien n’a été approuvé. Redemandez à l’administrateur.',
  'certificate.trust.not-read':
    'Le certificat du numéroteur n’a pas pu être lu à l’instant, donc rien n’a été approuvé. Réessayez.',
  'certificate.trust.holds-now':
    'Le numéroteur montre maintenant un certificat que cet ordinateur approuve de lui-même. Il n’y a rien à approuver : fermez ceci et redemandez.',
};
