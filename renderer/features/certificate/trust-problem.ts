import { assertNever } from '../../../shared/assert-never.ts';
import { canBeTrusted, isFingerprintStart, typedDigits } from '../../../shared/certificate.ts';
import type { SeenCertificate } from '../../../shared/certificate.ts';
import type { TrustAnswer } from '../../../shared/ipc.ts';
import { t } from '../../../shared/texts/t.ts';

/** Why a certificate is not trusted after all, and what to do; null where it is. */
export function trustProblem(answer: TrustAnswer): string | null {
  switch (answer.kind) {
    case 'trusted':
      return null;
    case 'another-certificate':
    case 'typed-wrong':
    case 'not-read':
    case 'holds-now':
      return t(`certificate.trust.${answer.kind}`);
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
export function moreDigits(): string {
  return t('certificate.trust.more-digits', { count: typedDigits });
}

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
  if (digits.length < typedDigits) return isPressed ? moreDigits() : null;
  return t('certificate.trust.begins-otherwise');
}
