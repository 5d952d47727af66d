import type { X509Certificate } from 'node:crypto';
import type { CertificateProblem } from '../../../shared/certificate.ts';

/** What TLS found of a certificate that a server has shown. */
export interface CertificateVerdict {
  readonly certificate: X509Certificate;
  /** OpenSSL's or Node's code for what is wrong with it, empty where nothing is. */
  readonly code: string;
  /** The fingerprint of the only one that holds, null where authorities vouch. */
  readonly pinned: string | null;
  /** Whether authorities have vouched for one at this address before. */
  readonly vouchedBefore: boolean;
  /** Wall clock, milliseconds. */
  readonly nowMs: number;
}

/**
 * What is wrong with a certificate, null where it holds. Its dates come first: whatever else is
 * wrong, one whose dates do not hold can't be trusted.
 */
export function certificateProblem(verdict: CertificateVerdict): CertificateProblem | null {
  const { certificate, code, pinned, vouchedBefore, nowMs } = verdict;
  if (nowMs > Date.parse(certificate.validTo)) return 'expired';
  if (nowMs < Date.parse(certificate.validFrom)) return 'not-yet-valid';
  if (pinned !== null && pinned !== certificate.fingerprint256) return 'changed';
  const problem = unvouchedProblem(certificate, code);
  if (problem === null || problem === 'other') return problem;
  return vouchedBefore && pinned === null ? 'changed' : problem;
}

function unvouchedProblem(certificate: X509Certificate, code: string): CertificateProblem | null {
  if (code === '') return null;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code === 'HOSTNAME_MISMATCH') return 'wrong-host';
  if (!nobodyVouches.has(code)) return 'other';
  return isSelfSigned(certificate) ? 'self-signed' : 'unknown-authority';
}

const nobodyVouches: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

function isSelfSigned(certificate: X509Certificate): boolean {
  return certificate.checkIssued(certificate);
}
