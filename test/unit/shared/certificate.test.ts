import { describe, expect, it } from 'vitest';
import {
  canBeTrusted,
  certificateProblems,
  isFingerprintStart,
  trustedCertificateSchema,
} from '../../../shared/certificate.ts';

const fingerprint = `4D:DD:CA:16:01:23:45:67${':B0'.repeat(24)}`;

describe('a certificate', () => {
  it('can be trusted by a person, except where its dates or its making do not hold', () => {
    const trustable = certificateProblems.filter((problem) => canBeTrusted({ problem }));
    expect(trustable).toEqual(['self-signed', 'unknown-authority', 'wrong-host', 'changed']);
  });
});

describe('the beginning of a fingerprint', () => {
  it.each([
    '4DDDCA1601234567',
    '4d:dd:ca:16:01:23:45:67',
    ' 4ddd ca16 0123 4567 ',
    '4D:DD:CA:16:01:23:45:67:B0',
    fingerprint,
  ])('is recognised as %j', (typed) => {
    expect(isFingerprintStart(typed, fingerprint)).toBe(true);
  });

  it.each([
    '',
    '4DDDCA16',
    '4DDDCA160123456',
    '4D:DD:CA:16:01:23:45:6',
    '5DDDCA1601234567',
    'DDCA1601234567B0',
    '4DDDCA1601234567Z',
    `${fingerprint}:B0`,
  ])('is not %j', (typed) => {
    expect(isFingerprintStart(typed, fingerprint)).toBe(false);
  });
});

describe('a trusted certificate in the settings', () => {
  const kept = { origin: 'https://dialer.example.com', fingerprint, pem: 'PEM' };

  it('has a whole fingerprint, as people compare it', () => {
    expect(trustedCertificateSchema.safeParse(kept).success).toBe(true);
    for (const wrong of [
      fingerprint.toLowerCase(),
      fingerprint.slice(3),
      `${fingerprint}:B0`,
      '',
    ]) {
      expect(trustedCertificateSchema.safeParse({ ...kept, fingerprint: wrong }).success).toBe(
        false,
      );
    }
  });

  it('is no larger than a certificate is', () => {
    const pem = 'x'.repeat(20_001);
    expect(trustedCertificateSchema.safeParse({ ...kept, pem }).success).toBe(false);
  });
});
