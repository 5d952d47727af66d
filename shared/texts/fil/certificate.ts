import type { Texts } from '../texts-of.ts';
import type { certificateTexts as en } from '../en/certificate.ts';

/** Filipino: a certificate that is not trusted, and the choice to trust it. */
export const certificateTexts: Texts<typeof en> = {
  'certificate.self-signed.title': 'Hindi pinagkakatiwalaan ang certificate',
  'certificate.self-signed.happened':
    'Ang dialer mismo ang nagpapatunay sa certificate nito, at wala nang iba.',
  'certificate.self-signed.advice':
    'Ikumpara ang fingerprint nito kasama ang administrator bago mo pagkatiwalaan.',
  'certificate.unknown-authority.title': 'Hindi pinagkakatiwalaan ang certificate',
  'certificate.unknown-authority.happened':
    'Hindi kilala ng computer na ito kung sino ang nagpapatunay sa certificate ng dialer.',
  'certificate.unknown-authority.advice':
    'Ikumpara ang fingerprint nito kasama ang administrator bago mo pagkatiwalaan.',
  'certificate.wrong-host.title': 'Hindi pinagkakatiwalaan ang certificate',
  'certificate.wrong-host.happened':
    'Para sa ibang address ang certificate ng dialer, hindi para sa nasa Settings.',
  'certificate.wrong-host.advice':
    'I-check ang address, o ikumpara ang fingerprint kasama ang administrator.',
  'certificate.expired.title': 'Expired na ang certificate',
  'certificate.expired.happened': 'Valid lang hanggang {validTo} ang certificate ng dialer.',
  'certificate.expired.advice':
    'Humingi sa administrator ng certificate na valid. Hindi ito puwedeng pagkatiwalaan nang mano-mano.',
  'certificate.not-yet-valid.title': 'Hindi pa valid ang certificate',
  'certificate.not-yet-valid.happened': 'Valid lang simula {validFrom} ang certificate ng dialer.',
  'certificate.not-yet-valid.advice':
    'I-check ang orasan ng computer na ito, saka magtanong sa administrator.',
  'certificate.changed.title': 'Nagbago ang certificate',
  'certificate.changed.happened':
    'Ibang certificate ang ipinapakita ng dialer, hindi ang pinagkatiwalaan.',
  'certificate.changed.advice':
    'Baka hindi ang dialer ang sumasagot. Magtanong muna sa administrator bago ang lahat.',
  'certificate.changed-authority.title': 'Nagbago ang certificate',
  'certificate.changed-authority.happened':
    'Dati, may authority na nagpapatunay sa certificate ng dialer; sa isang ito, walang kilalang nagpapatunay.',
  'certificate.changed-authority.advice':
    'Baka hindi ang dialer ang sumasagot. Magtanong muna sa administrator bago ang lahat.',
  'certificate.other.title': 'Hindi pinagkakatiwalaan ang certificate',
  'certificate.other.happened': 'Hindi ma-check ang certificate ng dialer.',
  'certificate.other.advice':
    'Humingi sa administrator ng certificate na valid. Hindi ito puwedeng pagkatiwalaan nang mano-mano.',

  'certificate.sheet.title': 'Certificate',
  'certificate.sheet.none': 'Walang certificate na kailangang pagpasyahan.',
  'certificate.sheet.close': 'Isara',
  'certificate.sheet.wrong': 'Ano ang mali',
  'certificate.sheet.until-settled':
    'Hangga’t hindi ito naaayos, walang password na ipapadala at walang ipapasa.',
  'certificate.fingerprint': 'Fingerprint (SHA-256)',
  'certificate.fingerprint.now': 'Fingerprint ngayon (SHA-256)',
  'certificate.fingerprint.trusted': 'Fingerprint na pinagkatiwalaan',
  'certificate.fingerprint.hidden':
    'Nakatago ang unang {count, plural, one {# digit} other {# na digit}}.',
  'certificate.issued-to': 'Ibinigay sa',
  'certificate.issued-by': 'Ibinigay ng',
  'certificate.names': 'Para sa',
  'certificate.valid': 'Valid',
  'certificate.valid-dates': '{validFrom} hanggang {validTo}',
  'certificate.nobody-named': 'Walang pinangalanan',

  'certificate.trust': 'Pagkatiwalaan ang certificate',
  'certificate.trust.checking': 'Chine-check…',
  'certificate.trust.refuse': 'Huwag pagkatiwalaan',
  'certificate.trust.field':
    'Unang {count, plural, one {# digit} other {# na digit}} ng fingerprint ngayon',
  'certificate.trust.field-note':
    'Gaya ng pagbasa nito sa iyo ng administrator. Nakatago ang mga ito sa itaas hanggang doon.',
  'certificate.trust.more-digits':
    'I-type ang unang {count, plural, one {# digit} other {# na digit}} ng fingerprint, gaya ng pagbasa nito ng administrator.',
  'certificate.trust.begins-otherwise':
    'Iba ang simula ng fingerprint ng certificate na ito. Huwag itong pagkatiwalaan, at sabihin sa administrator.',
  'certificate.trust.failed': 'Hindi napagkatiwalaan ang certificate. Subukan ulit.',
  'certificate.trust.another-certificate':
    'Iba na ang certificate na ipinapakita ng dialer, kaya walang pinagkatiwalaan. Isara ito, at tingnan ang bago.',
  'certificate.trust.typed-wrong':
    'Hindi ganito ang simula ng fingerprint, kaya walang pinagkatiwalaan. Magtanong ulit sa administrator.',
  'certificate.trust.not-read':
    'Hindi mabasa ngayon ang certificate ng dialer, kaya walang pinagkatiwalaan. Subukan ulit.',
  'certificate.trust.holds-now':
    'May ipinapakita na ang dialer na certificate na pinagkakatiwalaan mismo ng computer na ito. Wala nang kailangang pagkatiwalaan: isara ito, at magtanong ulit.',
};
