import type { SeenCertificate } from '../certificate.ts';
import { t } from '../texts/t.ts';
import { dateText } from './date-text.ts';
import type { Sentences } from './sentences.ts';
import { sentences } from './sentences.ts';

/** A certificate that is not trusted, in words. */
export interface CertificateWords extends Sentences {
  /** The headline of the card and of the sheet. */
  readonly title: string;
}

/** Says what is wrong with a certificate that the dialer showed, and what to do. */
export function certificateWords(certificate: SeenCertificate): CertificateWords {
  const said = certificateCase(certificate);
  return {
    title: t(`certificate.${said}.title`),
    ...sentences(`certificate.${said}`, {
      validFrom: dateText(certificate.validFrom),
      validTo: dateText(certificate.validTo),
    }),
  };
}

/** What is said of a certificate: of a changed one, who vouched for the one before. */
export function certificateCase({ problem, trustedBefore }: SeenCertificate) {
  return problem === 'changed' && trustedBefore === null ? 'changed-authority' : problem;
}
