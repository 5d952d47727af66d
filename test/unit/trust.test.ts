import { describe, expect, it } from 'vitest';
import type { CertificateProblem } from '../../shared/certificate.ts';
import type { CertificateLook } from '../../electron/dialer/read-certificate.ts';
import { trustAnswer } from '../../electron/trust.ts';

const fingerprint = `4D:DD:CA:16:01:23:45:67${':B0'.repeat(24)}`;
const start = '4DDDCA1601234567';
const facts = {
  fingerprint,
  subject: 'dialer.example.com',
  issuer: 'dialer.example.com',
  names: [],
  validFrom: '2025-01-01T00:00:00.000Z',
  validTo: '2035-01-01T00:00:00.000Z',
};
const trusted = { origin: 'https://dialer.example.com', fingerprint, pem: 'PEM' };
const protocol = 'TLSv1.3';

const shows = (problem: CertificateProblem): CertificateLook => ({
  kind: 'does-not-hold',
  seen: { ...facts, problem, trustedBefore: null },
  trusted,
  protocol,
});

const answerTo = (look: CertificateLook | null, typed = '', chosen = fingerprint) =>
  trustAnswer({ fingerprint: chosen, typed }, { readCertificate: () => Promise.resolve(look) });

describe('a person’s trust', () => {
  it.each(['self-signed', 'unknown-authority', 'wrong-host'] as const)(
    'holds for the certificate that is shown: %s',
    async (problem) => {
      expect(await answerTo(shows(problem))).toEqual({ kind: 'trusted', certificate: trusted });
    },
  );

  it('wants the first sixteen digits of a changed one, whoever vouched for the one before', async () => {
    expect(await answerTo(shows('changed'))).toEqual({ kind: 'typed-wrong' });
    expect(await answerTo(shows('changed'), start.slice(0, 15))).toEqual({ kind: 'typed-wrong' });
    expect(await answerTo(shows('changed'), start)).toMatchObject({ kind: 'trusted' });
  });

  it('does not hold for a certificate that has changed meanwhile, or whose dates do not hold', async () => {
    const another = { kind: 'another-certificate' };
    const other = fingerprint.replace('4D', '5D');
    expect(await answerTo(shows('self-signed'), '', other)).toEqual(another);
    expect(await answerTo(shows('expired'), start)).toEqual(another);
  });

  it('is not taken where the certificate can’t be read, which says nothing of a change', async () => {
    const away: CertificateLook = { kind: 'unreachable', cause: 'timed-out' };
    expect(await answerTo(away)).toEqual({ kind: 'not-read' });
    expect(await answerTo(null)).toEqual({ kind: 'not-read' });
    expect(await trustAnswer({ fingerprint, typed: '' }, null)).toEqual({ kind: 'not-read' });
  });

  it('is not needed where the certificate holds by now', async () => {
    const holds: CertificateLook = { kind: 'holds', certificate: facts, pinned: false, protocol };
    expect(await answerTo(holds)).toEqual({ kind: 'holds-now' });
  });
});
