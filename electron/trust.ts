import { canBeTrusted, isFingerprintStart } from '../shared/certificate.ts';
import type { TrustedCertificate } from '../shared/certificate.ts';
import type { TrustAnswer } from '../shared/ipc.ts';
import type { CertificateLook } from './dialer/read-certificate.ts';

/** Who can read the certificate that the dialer shows at this moment. */
export interface CertificateReader {
  /** Null where there is no dialer to show one. */
  readonly readCertificate: () => Promise<CertificateLook | null>;
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
  const look = (await reader?.readCertificate()) ?? null;
  if (look === null || look.kind === 'unreachable') return { kind: 'not-read' };
  if (look.kind === 'holds') return { kind: 'holds-now' };
  const { seen, trusted } = look;
  if (seen.fingerprint !== fingerprint || !canBeTrusted(seen)) {
    return { kind: 'another-certificate' };
  }
  if (seen.problem === 'changed' && !isFingerprintStart(typed, fingerprint)) {
    return { kind: 'typed-wrong' };
  }
  return { kind: 'trusted', certificate: trusted };
}
