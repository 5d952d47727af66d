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
    case 'not-read':
      return 'The dialer’s certificate could not be read just now, so nothing was trusted. Try again.';
    case 'holds-now':
      return 'The dialer shows a certificate by now that this computer trusts by itself. Nothing has to be trusted: close this, and ask again.';
    default:
      return assertNever(answer);
  }
}

/** Whether the button to trust a certificate can be pressed; `typed` is what a changed one wants. */
export function mayTrust(certificate: SeenCertificate, typed: string): boolean {
  if (!canBeTrusted(certificate)) return false;
  return certificate.problem !== 'changed' || isFingerprintStart(typed, certificate.fingerprint);
}

/** What is missing while too few digits are typed. */
export const moreDigits = `Type the first ${typedDigits} digits of the fingerprint, as the administrator reads them out.`;

/**
 * What is wrong with the typed digits, null where nothing is.
 *
 * @param isPressed whether a person has meant them to be all: until then too few are no mistake.
 */
export function startProblem(
  typed: string,
  fingerprint: string,
  isPressed: boolean,
): string | null {
  if (isFingerprintStart(typed, fingerprint)) return null;
  const digits = typed.replace(/[\s:]/g, '');
  if (digits.length < typedDigits) return isPressed ? moreDigits : null;
  return 'The fingerprint of this certificate begins otherwise. Do not trust it, and tell the administrator.';
}
