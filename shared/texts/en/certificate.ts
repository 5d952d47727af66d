/** English: a certificate that is not trusted, and the choice to trust it. */
export const certificateTexts = {
  'certificate.self-signed.title': 'The certificate is not trusted',
  'certificate.self-signed.happened':
    'The dialer vouches for its certificate itself, and nobody else does.',
  'certificate.self-signed.advice':
    'Compare its fingerprint with the administrator before you trust it.',
  'certificate.unknown-authority.title': 'The certificate is not trusted',
  'certificate.unknown-authority.happened':
    'This computer does not know who vouches for the dialer’s certificate.',
  'certificate.unknown-authority.advice':
    'Compare its fingerprint with the administrator before you trust it.',
  'certificate.wrong-host.title': 'The certificate is not trusted',
  'certificate.wrong-host.happened':
    'The dialer’s certificate is for another address than the one in Settings.',
  'certificate.wrong-host.advice':
    'Check the address, or compare the fingerprint with the administrator.',
  'certificate.expired.title': 'The certificate has expired',
  'certificate.expired.happened': 'The dialer’s certificate was valid until {validTo}.',
  'certificate.expired.advice':
    'Ask the administrator for one that holds. It can’t be trusted by hand.',
  'certificate.not-yet-valid.title': 'The certificate is not valid yet',
  'certificate.not-yet-valid.happened': 'The dialer’s certificate is valid from {validFrom} on.',
  'certificate.not-yet-valid.advice': 'Check this computer’s clock, then ask the administrator.',
  'certificate.changed.title': 'The certificate has changed',
  'certificate.changed.happened':
    'The dialer shows another certificate than the one that was trusted.',
  'certificate.changed.advice':
    'Perhaps it is not the dialer that answers. Ask the administrator before anything else.',
  'certificate.changed-authority.title': 'The certificate has changed',
  'certificate.changed-authority.happened':
    'An authority vouched for the dialer’s certificate until now, and nobody known does for this one.',
  'certificate.changed-authority.advice':
    'Perhaps it is not the dialer that answers. Ask the administrator before anything else.',
  'certificate.other.title': 'The certificate is not trusted',
  'certificate.other.happened': 'The dialer’s certificate could not be checked.',
  'certificate.other.advice':
    'Ask the administrator for one that holds. It can’t be trusted by hand.',

  'certificate.sheet.title': 'Certificate',
  'certificate.sheet.none': 'There is no certificate to decide on.',
  'certificate.sheet.close': 'Close',
  'certificate.sheet.wrong': 'What is wrong',
  'certificate.sheet.until-settled':
    'Until it is settled, no password goes out and nothing is handed over.',
  'certificate.fingerprint': 'Fingerprint (SHA-256)',
  'certificate.fingerprint.now': 'Fingerprint now (SHA-256)',
  'certificate.fingerprint.trusted': 'Fingerprint that was trusted',
  'certificate.fingerprint.hidden':
    'The first {count, plural, one {# digit is} other {# digits are}} hidden.',
  'certificate.issued-to': 'Issued to',
  'certificate.issued-by': 'Issued by',
  'certificate.names': 'For',
  'certificate.valid': 'Valid',
  'certificate.valid-dates': '{validFrom} to {validTo}',
  'certificate.nobody-named': 'Nobody named',

  'certificate.trust': 'Trust this certificate',
  'certificate.trust.checking': 'Checking…',
  'certificate.trust.refuse': 'Do not trust it',
  'certificate.trust.field':
    'First {count, plural, one {# digit} other {# digits}} of the fingerprint now',
  'certificate.trust.field-note':
    'As the administrator reads them out to you. Above they are hidden until then.',
  'certificate.trust.more-digits':
    'Type the first {count, plural, one {# digit} other {# digits}} of the fingerprint, as the administrator reads them out.',
  'certificate.trust.begins-otherwise':
    'The fingerprint of this certificate begins otherwise. Do not trust it, and tell the administrator.',
  'certificate.trust.failed': 'The certificate could not be trusted. Try again.',
  'certificate.trust.another-certificate':
    'The dialer shows another certificate by now, so nothing was trusted. Close this, and look at that one.',
  'certificate.trust.typed-wrong':
    'This is not how the fingerprint begins, so nothing was trusted. Ask the administrator again.',
  'certificate.trust.not-read':
    'The dialer’s certificate could not be read just now, so nothing was trusted. Try again.',
  'certificate.trust.holds-now':
    'The dialer shows a certificate by now that this computer trusts by itself. Nothing has to be trusted: close this, and ask again.',
} as const;
