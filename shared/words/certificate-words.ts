import { assertNever } from '../assert-never.ts';
import type { SeenCertificate } from '../certificate.ts';
import type { Sentences } from './sentences.ts';
import { dateText } from './time-of-day.ts';

/** A certificate that is not trusted, in words. */
export interface CertificateWords extends Sentences {
  /** The headline of the card and of the sheet. */
  readonly title: string;
}

const notTrusted = 'The certificate is not trusted';
const compareFirst = 'Compare its fingerprint with the administrator before you trust it.';
const askForAnother = 'Ask the administrator for one that holds. It can’t be trusted by hand.';

/** Says what is wrong with a certificate that the dialer showed, and what to do. */
export function certificateWords(certificate: SeenCertificate): CertificateWords {
  switch (certificate.problem) {
    case 'self-signed':
      return {
        title: notTrusted,
        happened: 'The dialer vouches for its certificate itself, and nobody else does.',
        advice: compareFirst,
      };
    case 'unknown-authority':
      return {
        title: notTrusted,
        happened: 'This computer does not know who vouches for the dialer’s certificate.',
        advice: compareFirst,
      };
    case 'wrong-host':
      return {
        title: notTrusted,
        happened: 'The dialer’s certificate is for another address than the one in Settings.',
        advice: 'Check the address, or compare the fingerprint with the administrator.',
      };
    case 'expired':
      return {
        title: 'The certificate has expired',
        happened: `The dialer’s certificate was valid until ${dateText(certificate.validTo)}.`,
        advice: askForAnother,
      };
    case 'not-yet-valid':
      return {
        title: 'The certificate is not valid yet',
        happened: `The dialer’s certificate is valid from ${dateText(certificate.validFrom)} on.`,
        advice: 'Check this computer’s clock, then ask the administrator.',
      };
    case 'changed':
      return {
        title: 'The certificate has changed',
        happened:
          certificate.trustedBefore === null
            ? 'An authority vouched for the dialer’s certificate until now, and nobody known does for this one.'
            : 'The dialer shows another certificate than the one that was trusted.',
        advice:
          'Perhaps it is not the dialer that answers. Ask the administrator before anything else.',
      };
    case 'other':
      return {
        title: notTrusted,
        happened: 'The dialer’s certificate could not be checked.',
        advice: askForAnother,
      };
    default:
      return assertNever(certificate.problem);
  }
}
