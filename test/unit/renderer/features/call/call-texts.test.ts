import { describe, expect, it } from 'vitest';
import type { Call, UnreachableCause } from '../../../../../shared/call.ts';
import { call, certificate } from '../../app-state.ts';
import { actionsFor } from '../../../../../renderer/features/call/call-message.tsx';
import { callKindText } from '../../../../../renderer/features/call/call-kind-text.ts';
import { callerNumberText } from '../../../../../shared/caller-number.ts';
import {
  ageOf,
  isStale,
  timerText,
  tookText,
} from '../../../../../renderer/features/call/duration-text.ts';

describe('a caller’s number', () => {
  it.each([
    ['7275551212', '(727) 555-1212'],
    ['17275551212', '1 (727) 555-1212'],
    ['0301234567', '0301234567'],
    ['447911123456', '447911123456'],
    ['1125551212', '1125551212'],
    ['1028', '1028'],
    ['', ''],
    ['anonymous', 'anonymous'],
  ])('%s is read as %s', (digits, text) => {
    expect(callerNumberText(digits)).toBe(text);
  });
});

describe('a duration', () => {
  it.each([
    [-50, '00:00'],
    [999, '00:00'],
    [161_000, '02:41'],
    [3_599_999, '59:59'],
    [3_723_000, '1:02:03'],
  ])('of %d ms is %s on the timer', (ms, text) => {
    expect(timerText(ms)).toBe(text);
  });

  it.each([
    [0, { unit: 'now', count: 0 }],
    [1_999, { unit: 'now', count: 0 }],
    [2_000, { unit: 'seconds', count: 2 }],
    [59_999, { unit: 'seconds', count: 59 }],
    [125_000, { unit: 'minutes', count: 2 }],
  ])('of %d ms since a look is told as %j', (ms, age) => {
    expect(ageOf(ms)).toEqual(age);
  });

  it('of five seconds without a look makes the call doubtful', () => {
    expect([isStale(4_999), isStale(5_000)]).toEqual([false, true]);
  });

  it.each([
    [412, '0.4 s'],
    [9_949, '9.9 s'],
    [9_950, '10 s'],
    [12_000, '12 s'],
  ])('of %d ms until an answer is %s', (ms, text) => {
    expect(tookText(ms)).toBe(text);
  });
});

describe('the kind of a call', () => {
  it('stands beside its campaign or in-group', () => {
    expect(callKindText('inbound', 'SALESLIN')).toBe('Inbound · SALESLIN');
  });

  it('stands alone where the dialer names none', () => {
    expect(callKindText('auto-dialled', '')).toBe('Auto-dialled');
  });
});

describe('a card without a call', () => {
  it.each(['unlock-keychain', 'try-keychain-again'] as const)(
    'offers to “%s” only where the password is not at hand',
    (action) => {
      expect(actionsFor({ kind: 'no-password' }, action)).toEqual(['open-settings', action]);
      expect(actionsFor({ kind: 'looking' }, action)).toEqual([]);
      expect(actionsFor({ kind: 'no-password' }, null)).toEqual(['open-settings']);
    },
  );

  it('offers to ask again after a refused log-in, and the settings first', () => {
    const freeAt = '2026-03-15T12:20:00.000Z';
    const view = { kind: 'login-refused', apiUser: '6666', locked: false, freeAt } as const;
    expect(actionsFor(view, null)).toEqual(['open-settings', 'ask-again']);
  });

  it.each([
    { kind: 'no-permission', apiUser: '6666', agentUser: '1028', because: 'level' },
    { kind: 'listening', agentUser: '1028', by: 'event-stream' },
    { kind: 'listening', agentUser: '1028', by: 'hand-over' },
    { kind: 'stream-down', agentUser: '1028', cause: { kind: 'timed-out' }, lastCall: null },
  ] as const)('offers to type a call ID where nobody looks for calls: %j', (view) => {
    expect(actionsFor(view, null)).toContain('type-call');
  });

  const tokenRefused = (lastCall: Call | null) =>
    actionsFor(
      { kind: 'stream-down', agentUser: '1028', cause: { kind: 'token-refused' }, lastCall },
      null,
    );

  it('offers to ask again with a token that was refused, call or no call', () => {
    expect(tokenRefused(null)).toEqual(['open-settings', 'ask-again']);
    expect(tokenRefused(call)).toEqual(['ask-again']);
  });

  it.each(['event-stream', 'hand-over'] as const)(
    'offers to ask again where nobody looks, and an order’s log-in was refused: %s',
    (by) => {
      expect(actionsFor({ kind: 'listening', agentUser: '1028', by }, null)).toContain('ask-again');
    },
  );

  const unreachable = (cause: UnreachableCause, lastCall: Call | null = null) =>
    actionsFor({ kind: 'dialer-unreachable', cause, lastCall }, null);

  it('offers to look at a certificate where there is one to look at', () => {
    const kind = 'certificate-not-trusted';
    expect(unreachable({ kind, certificate })).toEqual(['look-at-certificate']);
    expect(unreachable({ kind, certificate: null })).toEqual(['ask-again', 'check-connection']);
  });

  it('offers the settings where the address points elsewhere', () => {
    expect(unreachable({ kind: 'redirected', origin: null })[0]).toBe('open-settings');
  });

  it('leaves room for the last call while the dialer is out of reach', () => {
    expect(unreachable({ kind: 'timed-out' }, call)).toEqual(['ask-again']);
    expect(unreachable({ kind: 'timed-out' })).toEqual(['ask-again', 'check-connection']);
  });
});
