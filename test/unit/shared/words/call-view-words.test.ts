import { describe, expect, it } from 'vitest';
import type { UnreachableCause } from '../../../../shared/call.ts';
import { callViewWords } from '../../../../shared/words/call-view-words.ts';
import { certificateWords } from '../../../../shared/words/certificate-words.ts';
import { formatTime } from '../../../../shared/texts/formats.ts';
import { certificates, freeAt, views } from './call-views.ts';

describe('what the call card says', () => {
  it('gives every kind of screen of the call card a headline of its own', () => {
    const kindsOf = new Map<string, Set<string>>();
    for (const view of views) {
      const { title } = callViewWords(view);
      kindsOf.set(title, new Set([...(kindsOf.get(title) ?? []), view.kind]));
    }
    const shared = [...kindsOf].filter(([, kinds]) => kinds.size > 1);
    // An agent who waits does the same whoever tells of the call.
    expect(shared.map(([title]) => title)).toEqual(['Waiting for a call']);
  });

  it('says at the top of the window where to look first: the line, the certificate, the address', () => {
    const stateOf = (cause: UnreachableCause) =>
      callViewWords({ kind: 'dialer-unreachable', cause, lastCall: null }).state;
    expect(stateOf({ kind: 'timed-out' })).toBe('Out of reach');
    expect(stateOf({ kind: 'certificate-not-trusted', certificate: null })).toBe('Not trusted');
    expect(stateOf({ kind: 'redirected', origin: null })).toBe('Wrong address');
  });

  it('says after a refused log-in whose it was, and until when it counts', () => {
    for (const locked of [false, true]) {
      const words = callViewWords({ kind: 'login-refused', apiUser: '6666', locked, freeAt });
      const said = `${words.happened} ${words.advice}`;
      expect(said).toContain('API user 6666');
      expect(said).toContain(formatTime(freeAt));
    }
    const paused = callViewWords({ kind: 'login-paused', apiUser: '6666', freeAt });
    expect(paused.happened).toContain(formatTime(freeAt));
  });

  it('does not ask for another level after a refused log-in: that has been told apart', () => {
    const words = callViewWords({ kind: 'login-refused', apiUser: '6666', locked: false, freeAt });
    expect(`${words.happened} ${words.advice}`).not.toMatch(/level|View Reports/);
  });

  it('tells a missing level from a missing function, and that calls can be named otherwise', () => {
    const said = (because: 'function' | 'level') =>
      callViewWords({ kind: 'no-permission', apiUser: '6666', agentUser: '1028', because });
    expect(said('function').advice).toContain('allow agent_status for that user');
    expect(said('function').happened).not.toMatch(/level|View Reports|password/);
    expect(said('level').happened).toMatch(/level 7 or View Reports/);
    for (const because of ['function', 'level'] as const) {
      expect(said(because).happened).toContain('softphone can still tell Baton of calls');
    }
  });

  it('tells the address that a redirect points to, and that no password follows it', () => {
    const cause = { kind: 'redirected', origin: 'https://other.example.com' } as const;
    const { happened } = callViewWords({ kind: 'dialer-unreachable', cause, lastCall: null });
    expect(happened).toContain('https://other.example.com');
    expect(happened).toContain('not follow it with a password');
  });

  it('says of each certificate that does not hold something of its own', () => {
    const happened = certificates.map((certificate) => certificateWords(certificate).happened);
    expect(new Set(happened).size).toBe(certificates.length);
  });

  it('never advises to trust a certificate whose dates do not hold, nor a changed one', () => {
    for (const problem of ['expired', 'not-yet-valid', 'other', 'changed'] as const) {
      const certificate = certificates.find((seen) => seen.problem === problem);
      const { advice } = certificateWords(certificate ?? raise(problem));
      expect(advice).not.toMatch(/before you trust|fingerprint/);
    }
  });
});

function raise(what: string): never {
  throw new Error(`There is no ${what}`);
}
