import { describe, expect, it } from 'vitest';
import { whyNotSent, whyNotThisCall } from '../../../electron/transfers/transfer-guard.ts';
import type { CallView } from '../../../shared/call.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Settlement, TransferView } from '../../../shared/transfer.ts';
import { callNamed, noCall, onCallNamed } from './samples.ts';

const freeAt = '2026-03-15T20:32:00.000Z';
const idle: TransferView = { kind: 'idle' };
const click = { callId: 'A', buttonExists: true };
const order = {
  callId: 'A',
  action: 'extension-transfer',
  entryId: 'dana',
  label: 'Dana',
  dialString: '18005551234',
} as const;

const answered = (
  outcome: Outcome,
  callId = 'A',
  settlement: Settlement = outcome.kind === 'unknown' ? 'checking' : 'not-needed',
): TransferView => ({
  kind: 'answered',
  order: { ...order, callId },
  outcome,
  at: '2026-03-15T20:17:00.000Z',
  settlement,
});

describe('a click is sent', () => {
  it('for the call on the screen, with nothing ordered before', () => {
    expect(whyNotSent(onCallNamed('A'), idle, click)).toBeNull();
  });

  it('after a refusal, and after another call was handed over', () => {
    const refused: Outcome = { kind: 'refused', reason: 'number-not-valid' };
    expect(whyNotSent(onCallNamed('A'), answered(refused), click)).toBeNull();
    expect(whyNotSent(onCallNamed('A'), answered({ kind: 'handed-over' }, 'B'), click)).toBeNull();
  });

  it.each(['freed', 'did-not-happen'] as const)(
    'after an unknown outcome that was settled: %s',
    (settlement) => {
      const unknown: Outcome = { kind: 'unknown', cause: 'timed-out' };
      expect(whyNotSent(onCallNamed('A'), answered(unknown, 'A', settlement), click)).toBeNull();
    },
  );
});

describe('a click is not sent', () => {
  it('while an order is out, whatever is on the screen', () => {
    const inFlight: TransferView = { kind: 'in-flight', order };
    for (const call of [onCallNamed('A'), onCallNamed('B'), noCall]) {
      expect(whyNotSent(call, inFlight, click)).toBe('transfer-in-flight');
    }
  });

  it.each<[CallView, string]>([
    [noCall, 'no-call'],
    [{ kind: 'caller-gone', call: callNamed('A') }, 'caller-gone'],
    [{ kind: 'looking' }, 'dialer-not-in-sight'],
    [
      { kind: 'dialer-unreachable', cause: { kind: 'timed-out' }, lastCall: callNamed('A') },
      'dialer-not-in-sight',
    ],
    [
      { kind: 'stream-down', agentUser: '1028', cause: { kind: 'timed-out' }, lastCall: null },
      'dialer-not-in-sight',
    ],
    [{ kind: 'login-refused', apiUser: '6666', locked: false, freeAt }, 'login-stopped'],
    [{ kind: 'login-paused', apiUser: '6666', freeAt }, 'login-stopped'],
    [{ kind: 'no-permission', apiUser: '6666', agentUser: '1028', because: 'level' }, 'no-call'],
    [{ kind: 'listening', agentUser: '1028', by: 'event-stream' }, 'no-call'],
    [{ kind: 'no-password' }, 'no-password'],
    [{ kind: 'not-set-up' }, 'no-call'],
    [{ kind: 'agent-not-logged-in', agentUser: '1028' }, 'no-call'],
    [{ kind: 'agent-not-found', agentUser: '1028' }, 'no-call'],
  ])('where the screen shows no call to act on: %o', (call, reason) => {
    expect(whyNotSent(call, idle, click)).toBe(reason);
    expect(whyNotThisCall(call, 'A')).toBe(reason);
  });

  it('where another call is on the screen than the one clicked', () => {
    expect(whyNotSent(onCallNamed('B'), idle, click)).toBe('call-changed');
    expect(whyNotThisCall(onCallNamed('B'), 'A')).toBe('call-changed');
  });

  it('where another call is on the screen, even if that one was handed over', () => {
    const handedOver = answered({ kind: 'handed-over' }, 'B');
    expect(whyNotSent(onCallNamed('B'), handedOver, click)).toBe('call-changed');
  });

  it.each<[Outcome, string]>([
    [{ kind: 'handed-over' }, 'call-already-handed-over'],
    [{ kind: 'hung-up' }, 'call-already-handed-over'],
    [{ kind: 'unknown', cause: 'timed-out' }, 'call-not-settled'],
    [{ kind: 'refused', reason: 'no-such-call' }, 'no-call'],
  ])('where the call was ordered away: %o', (outcome, reason) => {
    expect(whyNotSent(onCallNamed('A'), answered(outcome), click)).toBe(reason);
  });

  it('where the button is gone, though nothing else speaks against it', () => {
    const gone = { callId: 'A', buttonExists: false };
    expect(whyNotSent(onCallNamed('A'), idle, gone)).toBe('button-gone');
    expect(whyNotSent(noCall, idle, gone)).toBe('no-call');
  });
});

describe('an unknown outcome', () => {
  it.each([
    ['checking', 'call-not-settled'],
    ['cannot-check', 'call-not-settled'],
    ['happened', 'call-already-handed-over'],
  ] as const)('keeps every click for its call back: %s', (settlement, reason) => {
    const unknown: Outcome = { kind: 'unknown', cause: 'timed-out' };
    const transfer = answered(unknown, 'A', settlement);
    expect(whyNotSent(onCallNamed('A'), transfer, click)).toBe(reason);
  });
});
