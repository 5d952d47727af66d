import { describe, expect, it } from 'vitest';
import { whyNotOrdered, whyNotThisCall } from '../../../electron/transfers/transfer-guard.ts';
import type { CallView } from '../../../shared/call.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Settlement, TransferView } from '../../../shared/transfer.ts';
import { callNamed, noCall, onCallNamed } from './samples.ts';

const freeAt = '2026-03-15T20:32:00.000Z';
const idle: TransferView = { kind: 'idle' };
const order = {
  callId: 'A',
  action: 'extension-transfer',
  entryId: 'dana',
  label: 'Dana',
  dialString: '18005551234',
  numberHidden: false,
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
    expect(whyNotOrdered(onCallNamed('A'), idle, 'A')).toBeNull();
  });

  it('after a refusal, and after another call was handed over', () => {
    const refused: Outcome = { kind: 'refused', reason: 'number-not-valid' };
    expect(whyNotOrdered(onCallNamed('A'), answered(refused), 'A')).toBeNull();
    expect(whyNotOrdered(onCallNamed('A'), answered({ kind: 'handed-over' }, 'B'), 'A')).toBeNull();
  });

  it.each(['freed', 'did-not-happen'] as const)(
    'after an unknown outcome that was settled: %s',
    (settlement) => {
      const unknown: Outcome = { kind: 'unknown', cause: 'timed-out' };
      expect(whyNotOrdered(onCallNamed('A'), answered(unknown, 'A', settlement), 'A')).toBeNull();
    },
  );
});

describe('a click is not sent', () => {
  it('while an order is out, whatever is on the screen', () => {
    const inFlight: TransferView = { kind: 'in-flight', order };
    for (const call of [onCallNamed('A'), onCallNamed('B'), noCall]) {
      expect(whyNotOrdered(call, inFlight, 'A')).toBe('transfer-in-flight');
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
    expect(whyNotOrdered(call, idle, 'A')).toBe(reason);
    expect(whyNotThisCall(call, 'A')).toBe(reason);
  });

  it('where another call is on the screen than the one clicked', () => {
    expect(whyNotOrdered(onCallNamed('B'), idle, 'A')).toBe('call-changed');
    expect(whyNotThisCall(onCallNamed('B'), 'A')).toBe('call-changed');
  });

  it('where another call is on the screen, even if that one was handed over', () => {
    const handedOver = answered({ kind: 'handed-over' }, 'B');
    expect(whyNotOrdered(onCallNamed('B'), handedOver, 'A')).toBe('call-changed');
  });

  it.each<[Outcome, string]>([
    [{ kind: 'handed-over' }, 'call-already-handed-over'],
    [{ kind: 'hung-up' }, 'call-already-handed-over'],
    [{ kind: 'unknown', cause: 'timed-out' }, 'call-not-settled'],
    [{ kind: 'refused', reason: 'no-such-call' }, 'no-call'],
  ])('where the call was ordered away: %o', (outcome, reason) => {
    expect(whyNotOrdered(onCallNamed('A'), answered(outcome), 'A')).toBe(reason);
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
    expect(whyNotOrdered(onCallNamed('A'), transfer, 'A')).toBe(reason);
  });
});
