import type { UnreachableCause } from '../../../shared/call.ts';
import type { CertificateFacts } from '../../../shared/certificate.ts';
import type { DoctorFinding } from '../../../shared/doctor.ts';
import { isLoopback } from '../../../shared/dialer-address.ts';
import { unreachable } from './network-steps.ts';

/** What a look at the dialer's certificate tells. */
export type CertificateCheck =
  /**
   * It holds; null where it could not be read. `pinned`: because a person has trusted it, and for no
   * other reason.
   */
  | {
      readonly kind: 'holds';
      readonly certificate: CertificateFacts | null;
      readonly pinned: boolean;
    }
  | { readonly kind: 'unreachable'; readonly cause: UnreachableCause };

/** An administrator needs some days for a new certificate. */
const soonMs = 14 * 24 * 60 * 60_000;

/**
 * Checks what keeps the password from being read on its way.
 *
 * @param address the dialer's, as `parseDialerAddress` gives it.
 * @param nowMs wall-clock milliseconds.
 */
export async function checkCertificate(
  address: string,
  readCertificate: () => Promise<CertificateCheck>,
  nowMs: number,
): Promise<DoctorFinding> {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:') return certificateFinding(await readCertificate(), nowMs);
  return isLoopback(hostname)
    ? { kind: 'passed', detail: { kind: 'no-tls' } }
    : { kind: 'warned', problem: { kind: 'plain-http' } };
}

function certificateFinding(check: CertificateCheck, nowMs: number): DoctorFinding {
  if (check.kind === 'unreachable') return unreachable(check.cause);
  const { certificate, pinned } = check;
  return certificate !== null && Date.parse(certificate.validTo) - nowMs < soonMs
    ? { kind: 'warned', problem: { kind: 'certificate-ends-soon', certificate } }
    : { kind: 'passed', detail: { kind: 'certificate', certificate, pinned } };
}
