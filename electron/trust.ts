import { canBeTrusted, isFingerprintStart } from '../shared/certificate.ts';
import type { SeenCertificate, TrustedCertificate } from '../shared/certificate.ts';
import type { TrustAnswer } from '../shared/ipc.ts';

/** What a dialer's server shows. */
export interface ShownCertificate {
  readonly seen: SeenCertificate;
  readonly trusted: TrustedCertificate;
}

/** Who can read the certificate that the dialer shows at this moment. */
export interface CertificateReader {
  readonly readCertificate: () => Promise<ShownCertificate | null>;
}

/**
 * Whether a person's choice of a certificate holds: it has to be the one that the dialer shows at
 * this moment, and where it has changed, the person has to know how its fingerprint begins.
 */
export async function trustAnswer(
  { fingerprint, typed }: { readonly fingerprint: string; readonly typed: string },
  reader: CertificateReader | null,
): Promise<
  | Exclude<TrustAnswer, { kind: 'trusted' }>
  | { readonly kind: 'trusted'; readonly certificate: TrustedCertificate }
> {
  const shown = await reader?.readCertificate();
  if (shown?.seen.fingerprint !== fingerprint || !canBeTrusted(shown.seen)) {
    return { kind: 'another-certificate' };
  }
  if (shown.seen.problem === 'changed' && !isFingerprintStart(typed, fingerprint)) {
    return { kind: 'typed-wrong' };
  }
  return { kind: 'trusted', certificate: shown.trusted };
}
