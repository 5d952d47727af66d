import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../shared/notice.ts';
import {
  dialerRefusals,
  guardRefusals,
  unknownCauses,
  unsentReasons,
} from '../../../../shared/outcome.ts';
import type { Outcome } from '../../../../shared/outcome.ts';
import type { PasswordState } from '../../../../shared/password-state.ts';
import { settlements } from '../../../../shared/transfer.ts';
import { callViewWords } from '../../../../shared/words/call-view-words.ts';
import { certificateWords } from '../../../../shared/words/certificate-words.ts';
import { noticeWords } from '../../../../shared/words/notice-words.ts';
import {
  outcomeWords,
  restInWords,
  settlementWords,
} from '../../../../shared/words/outcome-words.ts';
import {
  keychainAction,
  passwordWords,
  tokenWords,
} from '../../../../shared/words/password-words.ts';
import type { Sentences } from '../../../../shared/words/sentences.ts';
import { streamWords } from '../../../../shared/words/stream-words.ts';
import { dateText } from '../../../../shared/words/date-text.ts';
import { call } from '../../renderer/app-state.ts';
import { certificates, views } from './call-views.ts';

const refusals = [...dialerRefusals, ...unsentReasons, ...guardRefusals];

const outcomes: readonly Outcome[] = [
  { kind: 'handed-over' },
  { kind: 'hung-up' },
  ...refusals.map((reason) => ({ kind: 'refused', reason }) as const),
  ...unknownCauses.map((cause) => ({ kind: 'unknown', cause }) as const),
];

const keptAs = 'settings.2026-03-15.json';
const notices: readonly Notice[] = [
  { kind: 'settings-damaged', keptAs },
  { kind: 'settings-from-newer-version', keptAs },
  { kind: 'speed-dial-damaged', keptAs },
  { kind: 'speed-dial-entries-left-out', count: 1, keptAs },
  { kind: 'speed-dial-entries-left-out', count: 2, keptAs },
  { kind: 'password-file-damaged', keptAs },
  { kind: 'journal-lines-set-aside', count: 1, keptAs },
  { kind: 'journal-lines-set-aside', count: 3, keptAs },
  { kind: 'journal-not-written', waiting: 2 },
  { kind: 'settings-not-written' },
  { kind: 'speed-dial-not-written' },
  { kind: 'speed-dial-from-newer-version', keptAs },
  { kind: 'settings-not-readable' },
  { kind: 'speed-dial-not-readable' },
  { kind: 'speed-dial-edit-not-readable' },
  { kind: 'speed-dial-edit-entries-left-out', count: 1 },
  { kind: 'speed-dial-edit-entries-left-out', count: 2 },
  { kind: 'password-this-run-only', because: { kind: 'no-keychain' } },
  { kind: 'password-not-erased' },
  { kind: 'token-this-run-only', because: { kind: 'no-keychain' } },
  { kind: 'token-file-damaged', keptAs },
  { kind: 'token-not-erased' },
  { kind: 'hand-over-not-readable' },
  { kind: 'handed-call-not-yours', callId: call.callId },
  { kind: 'handed-call-not-shown', callId: call.callId },
  { kind: 'log-ins-not-written' },
  { kind: 'log-ins-damaged', keptAs },
  { kind: 'window-recovered' },
];

const passwords: readonly PasswordState[] = [
  { kind: 'opening' },
  { kind: 'none', keychain: null },
  { kind: 'none', keychain: { kind: 'no-keychain' } },
  { kind: 'in-keychain' },
  { kind: 'this-run-only', because: { kind: 'no-keychain' } },
  { kind: 'this-run-only', because: { kind: 'fixed-key-only' } },
  { kind: 'this-run-only', because: { kind: 'locked' } },
  { kind: 'this-run-only', because: { kind: 'not-written' } },
  { kind: 'this-run-only', because: { kind: 'keychain-failed' } },
  { kind: 'keychain-locked' },
  { kind: 'keychain-changed', keptUnder: 'gnome_libsecret', now: 'kwallet6' },
  { kind: 'keychain-changed', keptUnder: 'macos-keychain', now: 'none' },
  { kind: 'keychain-changed', keptUnder: 'a_later_one', now: 'windows-dpapi' },
  { kind: 'unreadable' },
];

const streams = [{ kind: 'off' }, { kind: 'connecting' }, { kind: 'open' }] as const;

const evidence = (['checking', 'cannot-check', ...settlements] as const).flatMap((settlement) =>
  (['in-group-transfer', 'hang-up'] as const).map((action) => settlementWords(settlement, action)),
);

const all: readonly Sentences[] = [
  ...outcomes.map(outcomeWords),
  ...evidence,
  ...views.map(callViewWords),
  ...notices.map(noticeWords),
  ...passwords.map(passwordWords),
  ...passwords.map(tokenWords),
  ...certificates.map(certificateWords),
  ...certificates.map((seen) => certificateWords({ ...seen, trustedBefore: null })),
  ...streams.map(streamWords),
];

const sentences = [
  ...all.flatMap(({ happened, advice }) => [happened, advice]),
  ...guardRefusals.map(restInWords),
];

describe('what Baton says', () => {
  it('ends every sentence with a full stop and begins it with a capital or a number', () => {
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
  });

  it('never shouts, never says oops, and never claims that somebody was reached', () => {
    for (const sentence of [
      ...sentences,
      ...outcomes.map((outcome) => outcomeWords(outcome).short),
    ]) {
      expect(sentence).not.toMatch(/!|oops|connected|picked up|successful|undefined|null/i);
    }
  });

  it('claims no more of a hand-over than that the dialer took it', () => {
    const words = Object.values(outcomeWords({ kind: 'handed-over' })).join(' ');
    expect(words).toContain('The dialer has taken');
    expect(words).not.toMatch(/answer|reach|arriv|transferred|talk/i);
  });

  it('tells what happened apart for every reason of a refusal', () => {
    const happened = refusals.map((reason) => outcomeWords({ kind: 'refused', reason }).happened);
    expect(new Set(happened).size).toBe(refusals.length);
  });

  it('tells what happened apart for every cause of not knowing', () => {
    const happened = unknownCauses.map(
      (cause) => outcomeWords({ kind: 'unknown', cause }).happened,
    );
    expect(new Set(happened).size).toBe(unknownCauses.length);
  });

  it('says of every unknown outcome that the order is not sent again', () => {
    for (const cause of unknownCauses) {
      expect(outcomeWords({ kind: 'unknown', cause }).advice).toContain('not sent again');
    }
  });

  it('does not say of an order that was interrupted that it went out: nobody knows', () => {
    const { happened } = outcomeWords({ kind: 'unknown', cause: 'interrupted' });
    expect(happened).not.toMatch(/went out|sent/);
  });

  it('says “Not sent” of what Baton held back and “Refused” of what the dialer refused', () => {
    for (const reason of [...guardRefusals, ...unsentReasons]) {
      const { short } = outcomeWords({ kind: 'refused', reason });
      const isTakenBack = reason === 'taken-back' || reason === 'other-line-chosen';
      expect(short).toBe(isTakenBack ? 'Taken back' : 'Not sent');
    }
    for (const reason of dialerRefusals) {
      expect(outcomeWords({ kind: 'refused', reason }).short).toBe('Refused');
    }
  });

  it('speaks of the token where it is the token', () => {
    for (const state of passwords) {
      const { happened, advice } = tokenWords(state);
      expect(`${happened} ${advice}`).not.toContain('password');
    }
  });

  it('calls the keychains by names that people know, and never by those of the code', () => {
    const changed = passwords.filter(({ kind }) => kind === 'keychain-changed');
    const [linux, mac, unknown] = changed.map((state) => passwordWords(state).happened);
    expect(linux).toContain('GNOME Keyring then, KWallet 6 now');
    expect(mac).toContain('the macOS keychain then, no keychain now');
    expect(unknown).toContain('one that Baton does not know then, the Windows data protection now');
  });

  it('offers to ask the keychain again exactly where it may have the password, or take it', () => {
    const offered = passwords.filter((state) => keychainAction(state) !== null);
    expect(offered.map((state) => [state.kind, keychainAction(state)])).toEqual([
      ['this-run-only', 'unlock-keychain'],
      ['keychain-locked', 'unlock-keychain'],
      ['keychain-changed', 'try-keychain-again'],
      ['keychain-changed', 'try-keychain-again'],
      ['keychain-changed', 'try-keychain-again'],
      ['unreadable', 'try-keychain-again'],
    ]);
  });

  it('says of a call that another program names nothing that it says of a transfer', () => {
    const told = [
      ...notices
        .filter(({ kind }) => /^hand-over-not-readable$|^handed-call-/.test(kind))
        .map(noticeWords),
      ...views
        .filter(({ kind }) => kind === 'listening' || kind === 'no-permission')
        .map(callViewWords),
    ];
    expect(told).toHaveLength(7);
    for (const { happened, advice } of told) {
      expect(`${happened} ${advice}`).not.toMatch(/hand(s|ed|ing)?\b.*\bover/i);
    }
  });

  it('writes a certificate’s dates so that no country reads them otherwise', () => {
    expect(dateText('2035-10-31T12:00:00.000Z')).toBe('2035-10-31');
    expect(dateText('some day')).toBe('some day');
  });

  it('names the file that was set aside', () => {
    expect(noticeWords({ kind: 'settings-damaged', keptAs }).happened).toContain(keptAs);
  });

  it('counts one and many in the words that go with them', () => {
    expect(noticeWords({ kind: 'journal-not-written', waiting: 1 }).happened).toContain(
      '1 attempt waits',
    );
    expect(noticeWords({ kind: 'journal-not-written', waiting: 2 }).happened).toContain(
      '2 attempts wait',
    );
  });
});
