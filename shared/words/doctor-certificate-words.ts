import { withoutStart } from '../certificate.ts';
import type { CertificateFacts, SeenCertificate } from '../certificate.ts';
import { formatList } from '../texts/formats.ts';
import { t } from '../texts/t.ts';
import { certificateCase } from './certificate-words.ts';
import { plainText } from './plain-text.ts';
import { sentences } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/**
 * Says what is wrong with the certificate of the dialer, and what whoever runs its web server has to
 * change (docs/network.md, "What is wrong with a certificate").
 *
 * @param certificate null where it could not be read.
 */
export function untrustedWords(certificate: SeenCertificate | null): Sentences {
  if (certificate === null) return sentences('doctor-problem.certificate.not-read');
  const { happened, advice } = problemWords(certificate);
  const noPassword = t('doctor-problem.certificate.no-password-goes-out');
  return {
    happened: `${happened} ${noPassword} ${certificateFactsText(shownFacts(certificate))}`,
    advice,
  };
}

/** Of a changed certificate a person types the beginning, as the administrator reads it out. */
function shownFacts(certificate: SeenCertificate): SeenCertificate {
  return certificate.problem === 'changed'
    ? { ...certificate, fingerprint: withoutStart(certificate.fingerprint) }
    : certificate;
}

function problemWords(certificate: SeenCertificate): Sentences {
  return sentences(`doctor-problem.certificate.${certificateCase(certificate)}`, {
    validFrom: certificate.validFrom.slice(0, 10),
    validTo: certificate.validTo.slice(0, 10),
  });
}

/** A certificate in one line, for a person to compare: every text in it is the server's own. */
export function certificateFactsText(facts: CertificateFacts): string {
  const { subject, issuer, names, validFrom, validTo, fingerprint } = facts;
  return t('doctor-problem.facts', {
    hasSubject: subject === '' ? 'no' : 'yes',
    subject: plainText(subject),
    hasIssuer: issuer === '' ? 'no' : 'yes',
    issuer: plainText(issuer),
    hasNames: names.length === 0 ? 'no' : 'yes',
    names: formatList(names.map(plainText)),
    validFrom: validFrom.slice(0, 10),
    validTo: validTo.slice(0, 10),
    fingerprint,
  });
}
