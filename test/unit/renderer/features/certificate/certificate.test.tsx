import { describe, expect, it } from 'vitest';
import { CertificateSheet } from '../../../../../renderer/features/certificate/certificate-sheet.tsx';
import { groupsOf } from '../../../../../renderer/features/certificate/fingerprint.tsx';
import { seenCertificate } from '../../../../../renderer/features/certificate/seen-certificate.ts';
import {
  mayTrust,
  startProblem,
  trustProblem,
} from '../../../../../renderer/features/certificate/trust-problem.ts';
import type { AppState } from '../../../../../shared/app-state.ts';
import type { CallView } from '../../../../../shared/call.ts';
import type { SeenCertificate } from '../../../../../shared/certificate.ts';
import { certificate, changedCertificate, live, waiting } from '../../app-state.ts';
import { drawn } from '../../drawn.tsx';

const stoppedBy = (seen: SeenCertificate | null): CallView => ({
  kind: 'dialer-unreachable',
  cause: { kind: 'certificate-not-trusted', certificate: seen },
  lastCall: null,
});

const sheetFor = (seen: SeenCertificate | null) =>
  drawn(<CertificateSheet onClose={() => undefined} />, { ...live, call: stoppedBy(seen) });

const trustButton = (markup: string) =>
  /<button[^>]*>Trust this certificate<\/button>/.exec(markup)?.[0];

describe('the sheet of a certificate', () => {
  it('shows what a person compares: fingerprint, names, issuer and dates', async () => {
    const markup = await sheetFor(certificate);
    for (const text of ['3A7F', '91C2', '10.20.30.40', 'Example Root', '2025', '2035']) {
      expect(markup).toContain(text);
    }
    expect(markup).toContain('Compare its fingerprint with the administrator');
  });

  it('offers to trust one that nobody vouches for, and begins with neither choice', async () => {
    const markup = await sheetFor(certificate);
    expect(trustButton(markup)).toContain('aria-disabled="false"');
    expect(markup).not.toMatch(/autofocus|checked|button-main/i);
  });

  it.each(['expired', 'not-yet-valid', 'other'] as const)(
    'offers nothing to trust where it is %s',
    async (problem) => {
      expect(trustButton(await sheetFor({ ...certificate, problem }))).toBeUndefined();
    },
  );

  it('warns of one that has changed, shows both fingerprints, and wants the first digits', async () => {
    const markup = await sheetFor(changedCertificate);
    expect(markup).toContain('Someone may be in between.');
    expect(markup).toContain('B104');
    expect(markup).toContain('First 8 digits');
    expect(trustButton(markup)).toContain('aria-disabled="true"');
    expect(await sheetFor(certificate)).not.toContain('First 8 digits');
  });

  it('shows what the server calls itself as text, whatever it is', async () => {
    const markup = await sheetFor({ ...certificate, subject: '<img src=x onerror=alert(1)>' });
    expect(markup).not.toContain('<img');
    expect(markup).toContain('&lt;img');
  });

  it('says so where there is none to decide on', async () => {
    expect(await sheetFor(null)).toContain('no certificate to decide on');
  });
});

describe('a fingerprint', () => {
  it('stands in sixteen groups of four', () => {
    const groups = groupsOf(certificate.fingerprint);
    expect(groups).toHaveLength(16);
    expect(groups.join('')).toBe(certificate.fingerprint.replaceAll(':', ''));
  });
});

describe('the certificate that stopped Baton', () => {
  const state = (fields: Partial<AppState>): AppState => ({ ...live, lines: [], ...fields });

  it('is the one on the card, else on a line, else of the latest check', () => {
    expect(seenCertificate(state({ call: stoppedBy(certificate) }))).toBe(certificate);
    const lines = [{ agentUser: '1029', call: stoppedBy(certificate) }];
    expect(seenCertificate(state({ call: waiting, lines }))).toBe(certificate);
    const { cause } = { cause: { kind: 'certificate-not-trusted', certificate } as const };
    const finding = { kind: 'failed', problem: { kind: 'unreachable', cause } } as const;
    const doctor = {
      at: '2026-03-15T12:00:00.000Z',
      address: 'https://dialer.example.com',
      done: true,
      results: [{ step: 'certificate', finding } as const],
    };
    expect(seenCertificate(state({ call: waiting, doctor }))).toBe(certificate);
    expect(seenCertificate(state({ call: waiting }))).toBeNull();
  });
});

describe('the choice to trust', () => {
  it('needs the first eight digits of a changed one, in any way of writing them', () => {
    for (const typed of ['3A7F91C2', '3a:7f:91:c2', ' 3a7f 91c2 ']) {
      expect(mayTrust(changedCertificate, typed)).toBe(true);
      expect(startProblem(typed, changedCertificate.fingerprint)).toBeNull();
    }
    for (const typed of ['', '3A7F91C', '3A7F91C3', 'B1046ED9']) {
      expect(mayTrust(changedCertificate, typed)).toBe(false);
    }
  });

  it('needs nothing typed for one that has not changed, and is not there for one that is over', () => {
    expect(mayTrust(certificate, '')).toBe(true);
    expect(mayTrust({ ...certificate, problem: 'expired' }, '')).toBe(false);
  });

  it('tells of wrong digits once there are eight, and not while they are typed', () => {
    expect(startProblem('3A7', changedCertificate.fingerprint)).toBeNull();
    expect(startProblem('B1046ED9', changedCertificate.fingerprint)).toContain('Do not trust it');
  });

  it('says why nothing was trusted', () => {
    expect(trustProblem({ kind: 'trusted' })).toBeNull();
    expect(trustProblem({ kind: 'another-certificate' })).toContain('nothing was trusted');
    expect(trustProblem({ kind: 'typed-wrong' })).toContain('nothing was trusted');
  });
});
