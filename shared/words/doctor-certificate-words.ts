import { assertNever } from '../assert-never.ts';
import { withoutStart } from '../certificate.ts';
import type { CertificateFacts, SeenCertificate } from '../certificate.ts';
import { listed } from './listed.ts';
import { plainText } from './plain-text.ts';
import type { Sentences } from './sentences.ts';

/**
 * Says what is wrong with the certificate of the dialer, and what whoever runs its web server has to
 * change (docs/network.md, "What is wrong with a certificate").
 *
 * @param certificate null where it could not be read.
 */
export function untrustedWords(certificate: SeenCertificate | null): Sentences {
  if (certificate === null) {
    return {
      happened: 'The dialer’s certificate is not trusted, so no password goes out.',
      advice: `${useAuthority}, and have the web server send the whole chain (fullchain.pem).`,
    };
  }
  const { happened, advice } = problemWords(certificate);
  return {
    happened: `${happened} No password goes out. ${certificateFactsText(shownFacts(certificate))}`,
    advice,
  };
}

/** Of a changed certificate a person types the beginning, as the administrator reads it out. */
function shownFacts(certificate: SeenCertificate): SeenCertificate {
  return certificate.problem === 'changed'
    ? { ...certificate, fingerprint: withoutStart(certificate.fingerprint) }
    : certificate;
}

const useAuthority =
  'Give the dialer’s web server a certificate by an authority that this computer trusts';

function problemWords({ problem, validFrom, validTo, trustedBefore }: SeenCertificate): Sentences {
  switch (problem) {
    case 'self-signed':
      return {
        happened: 'The dialer vouches for its certificate itself, and nobody else does.',
        advice: `${useAuthority}. Or tell the agents its fingerprint, by another way than the network, so that they can trust it.`,
      };
    case 'unknown-authority':
      return {
        happened: 'This computer does not know who vouches for the dialer’s certificate.',
        advice:
          'Install the authority’s certificate in the system’s own store on this computer. If browsers know the authority, have the web server send the whole chain (fullchain.pem).',
      };
    case 'wrong-host':
      return {
        happened: 'The dialer’s certificate is for another address than the one in Settings.',
        advice:
          'Put an address that is in the certificate into Settings, or have this one added to the certificate.',
      };
    case 'expired':
      return {
        happened: `The dialer’s certificate was valid until ${validTo.slice(0, 10)}.`,
        advice:
          'Renew the certificate of the dialer’s web server, and load it there. If it is still valid, set this computer’s clock.',
      };
    case 'not-yet-valid':
      return {
        happened: `The dialer’s certificate is valid from ${validFrom.slice(0, 10)} on.`,
        advice:
          'Set this computer’s clock. If that is right, have the certificate made anew, valid from today.',
      };
    case 'changed':
      return {
        happened:
          trustedBefore === null
            ? 'The dialer’s certificate used to be one that this computer trusts, and is not any more.'
            : 'The dialer shows another certificate than the one that was trusted here.',
        advice:
          'If you have renewed it, give the agents the new fingerprint, by another way than the network. Otherwise find out who answers at the dialer’s address.',
      };
    case 'other':
      return {
        happened: 'The dialer’s certificate could not be checked.',
        advice:
          'Have it made anew: for a server, with a key of at least 2048 bits (RSA) or 256 (EC), signed with SHA-256 or better.',
      };
    default:
      return assertNever(problem);
  }
}

/** A certificate in one line, for a person to compare: every text in it is the server's own. */
export function certificateFactsText(facts: CertificateFacts): string {
  const { subject, issuer, names, validFrom, validTo, fingerprint } = facts;
  const parts = [
    subject === '' ? '' : `It is of ${plainText(subject)}`,
    issuer === '' ? '' : `issued by ${plainText(issuer)}`,
    names.length === 0 ? '' : `for ${listed(names.map(plainText))}`,
    `valid ${validFrom.slice(0, 10)} to ${validTo.slice(0, 10)}`,
    `SHA-256 fingerprint ${fingerprint}`,
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}
