import { z } from 'zod';

/** A SHA-256 fingerprint as people compare it: 32 pairs of upper-case hex digits with colons. */
export const fingerprintSchema = z.string().regex(/^[0-9A-F]{2}(:[0-9A-F]{2}){31}$/);

/** What is wrong with a certificate. */
export const certificateProblems = [
  'self-signed',
  'unknown-authority',
  'wrong-host',
  'expired',
  'not-yet-valid',
  'changed',
  'other',
] as const;

/**
 * What is wrong with a certificate. `changed`: it is not the one that a person has trusted, or
 * nobody known vouches for it at an address where authorities have vouched for one before.
 */
export type CertificateProblem = (typeof certificateProblems)[number];

/** What a certificate says of itself. Every text is the server's own. */
export interface CertificateFacts {
  readonly fingerprint: string;
  /** Common name or organisation, at most 200 characters; empty where it names none. */
  readonly subject: string;
  readonly issuer: string;
  /** The host names and addresses that it is for, at most 20. */
  readonly names: readonly string[];
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validTo: string;
}

/** A certificate that does not hold, as a person can judge it. */
export interface SeenCertificate extends CertificateFacts {
  readonly problem: CertificateProblem;
  /**
   * The fingerprint of the one that a person has trusted here, where this is another one. Null with
   * `changed`: it was authorities that vouched for the one before.
   */
  readonly trustedBefore: string | null;
}

/** The certificate that a person has trusted for a dialer: the only one that holds there. */
export const trustedCertificateSchema = z.strictObject({
  /** Of the dialer's address: `https://dialer.example.com`. */
  origin: z.string().max(2000),
  fingerprint: fingerprintSchema,
  /** The certificate itself. */
  pem: z.string().max(20_000),
});

/** A trusted certificate. */
export type TrustedCertificate = z.infer<typeof trustedCertificateSchema>;

/** Whether a person may trust a certificate at all: dates that do not hold are for no one to wave through. */
export function canBeTrusted({ problem }: Pick<SeenCertificate, 'problem'>): boolean {
  switch (problem) {
    case 'self-signed':
    case 'unknown-authority':
    case 'wrong-host':
    case 'changed':
      return true;
    case 'expired':
    case 'not-yet-valid':
    case 'other':
      return false;
  }
}

/**
 * So many of a changed certificate's first digits a person types, as the administrator reads them
 * out: 64 bits, which nobody finds a certificate for by trying.
 */
export const typedDigits = 16;

/** A fingerprint without the digits that a person types: for a screen from which they could be copied. */
export function withoutStart(fingerprint: string): string {
  let digits = 0;
  return fingerprint.replace(/[0-9A-F]/g, (digit) => {
    digits += 1;
    return digits > typedDigits ? digit : '•';
  });
}

/** Whether what was typed is the beginning of a fingerprint, colons and case aside. */
export function isFingerprintStart(typed: string, fingerprint: string): boolean {
  const digits = typed.replace(/[\s:]/g, '').toUpperCase();
  return digits.length >= typedDigits && fingerprint.replaceAll(':', '').startsWith(digits);
}
