import { describe, expect, it } from 'vitest';
import { CertificateSheet } from '../../../../../renderer/features/certificate/certificate-sheet.tsx';
import {
  Fingerprint,
  groupsOf,
} from '../../../../../renderer/features/certificate/fingerprint.tsx';
import { seenCertificate } from '../../../../../renderer/features/certificate/seen-certificate.ts';
import {
  mayTrust,
  moreDigits,
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
    expect(markup).toContain('Perhaps it is not the dialer that answers.');
    expect(markup).toContain('B104');
    expect(markup).toContain('First 16 digits');
    expect(await sheetFor(certificate)).not.toContain('First 16 digits');
  });

  it('hides the digits that are to be typed, and says so to those who hear the sheet', async () => {
    const markup = await sheetFor(changedCertificate);
    const [now = '', before = ''] = markup.match(/<code[^]*?<\/code>/g) ?? [];
    expect(now).not.toMatch(/3A7F|91C2/);
    expect(now.match(/••••/g)).toHaveLength(4);
    expect(now.match(/0D0D/g)).toHaveLength(12);
    expect(now).toContain('The first 16 digits are hidden.');
    expect(markup).not.toContain('3A7F');
    expect(before).toContain('B104');
    expect(before).not.toContain('hidden');
  });

  it('warns as much of one at an address where authorities have vouched before', async () => {
    const markup = await sheetFor({ ...changedCertificate, trustedBefore: null });
    expect(markup).toContain('An authority vouched for the dialer’s certificate until now');
    expect(markup).toContain('certificate-said-changed');
    expect(markup).toContain('First 16 digits');
    expect(markup).not.toContain('Fingerprint that was trusted');
  });

  it('says why the button to trust it rests, until the digits are there', async () => {
    const button = trustButton(await sheetFor(changedCertificate));
    expect(button).toContain('aria-disabled="true"');
    expect(button).toContain(`title="${moreDigits()}"`);
    expect(trustButton(await sheetFor(certificate))).not.toContain('title');
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

  it('is whole where nothing of it is to be typed', async () => {
    const markup = await drawn(<Fingerprint fingerprint={certificate.fingerprint} />);
    expect(markup).toContain('3A7F');
    expect(markup).not.toMatch(/•|hidden/);
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
  const { fingerprint } = changedCertificate;

  it('needs the first sixteen digits of a changed one, in any way of writing them', () => {
    for (const typed of ['3A7F91C20D0D0D0D', '3a:7f:91:c2:0d:0d:0d:0d', ' 3a7f 91c2 0d0d 0d0d ']) {
      expect(mayTrust(changedCertificate, typed)).toBe(true);
      expect(startProblem(typed, fingerprint, true)).toBeNull();
    }
    for (const typed of ['', '3A7F91C2', '3A7F91C20D0D0D0', '3A7F91C30D0D0D0D']) {
      expect(mayTrust(changedCertificate, typed)).toBe(false);
    }
  });

  it('needs nothing typed for one that has not changed, and is not there for one that is over', () => {
    expect(mayTrust(certificate, '')).toBe(true);
    expect(mayTrust({ ...certificate, problem: 'expired' }, '')).toBe(false);
  });

  it('tells of wrong digits once there are sixteen, and not while they are typed', () => {
    expect(startProblem('B1046ED97777777', fingerprint, false)).toBeNull();
    expect(startProblem('B1046ED977777777', fingerprint, false)).toContain('Do not trust it');
  });

  it('tells of too few digits once the button was pressed', () => {
    expect(startProblem('3A7', fingerprint, false)).toBeNull();
    expect(startProblem('3A7', fingerprint, true)).toBe(moreDigits());
    expect(moreDigits()).toContain('16 digits');
  });

  it('says why nothing was trusted', () => {
    expect(trustProblem({ kind: 'trusted' })).toBeNull();
    expect(trustProblem({ kind: 'another-certificate' })).toContain('nothing was trusted');
    expect(trustProblem({ kind: 'typed-wrong' })).toContain('nothing was trusted');
  });

  it('does not speak of another certificate where none was read, or where it holds by now', () => {
    const notRead = trustProblem({ kind: 'not-read' });
    expect(notRead).toContain('could not be read just now');
    const holdsNow = trustProblem({ kind: 'holds-now' });
    expect(holdsNow).toContain('trusts by itself');
    for (const said of [notRead, holdsNow]) expect(said).not.toMatch(/another|changed/);
  });
});
