import { assertNever } from '../../../shared/assert-never.ts';
import { canBeTrusted, isFingerprintStart, typedDigits } from '../../../shared/certificate.ts';
import type { SeenCertificate } from '../../../shared/certificate.ts';
import type { TrustAnswer } from '../../../shared/ipc.ts';

/** Why a certificate is not trusted after all, and what to do; null where it is. */
export function trustProblem(answer: TrustAnswer): string | null {
  switch (answer.kind) {
    case 'trusted':
      return null;
    case 'another-certificate':
      return 'The dialer shows another certificate by now, so nothing was trusted. Close this, and look at that one.';
    case 'typed-wrong':
      return 'This is not how the fingerprint begins, so nothing was trusted. Ask the administrator again.';
    default:
      return assertNever(answer);
  }
}

/** Whether the button to trust a certificate can be pressed; `typed` is what a changed one wants. */
export function mayTrust(certificate: SeenCertificate, typed: string): boolean {
  if (!canBeTrusted(certificate)) return false;
  return certificate.problem !== 'changed' || isFingerprintStart(typed, certificate.fingerprint);
}

/** What is wrong with the typed digits once there are enough of them, null where nothing is. */
export function startProblem(typed: string, fingerprint: string): string | null {
  const digits = typed.replace(/[\s:]/g, '');
  if (digits.length < typedDigits || isFingerprintStart(typed, fingerprint)) return null;
  return 'The fingerprint of this certificate begins otherwise. Do not trust it, and tell the administrator.';
}
