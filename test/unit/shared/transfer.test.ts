import { describe, expect, it } from 'vitest';
import { currentCall } from '../../../shared/call.ts';
import type { CallView } from '../../../shared/call.ts';
import type { GuardRefusal, Outcome } from '../../../shared/outcome.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import type { Settlement, TransferView } from '../../../shared/transfer.ts';
import { callNamed, noCall, onCallNamed } from '../transfers/samples.ts';

const idle: TransferView = { kind: 'idle' };
const order = {
  callId: 'A',
  action: 'hang-up',
  entryId: null,
  label: '',
  dialString: '',
  numberHidden: false,
} as const;
const freeAt = '2026-03-15T20:32:00.000Z';
const answered = (
  outcome: Outcome,
  settlement: Settlement = outcome.kind === 'unknown' ? 'checking' : 'not-needed',
): TransferView => ({
  kind: 'answered',
  order,
  outcome,
  at: '2026-03-15T20:17:00.000Z',
  settlement,
});

describe('the call that can be acted on', () => {
  it('is the one the agent is on', () => {
    expect(currentCall(onCallNamed('A'))?.callId).toBe('A');
  });

  it.each<CallView>([
    noCall,
    { kind: 'caller-gone', call: callNamed('A') },
    { kind: 'dialer-unreachable', cause: { kind: 'timed-out' }, lastCall: callNamed('A') },
  ])('is none on the screen $kind', (view) => {
    expect(currentCall(view)).toBeNull();
  });
});

describe('the buttons', () => {
  it.each<[string, CallView, TransferView]>([
    ['while a call is there and nothing was ordered', onCallNamed('A'), idle],
    ['on the next call after a hand-over', onCallNamed('B'), answered({ kind: 'handed-over' })],
    [
      'after a refusal',
      onCallNamed('A'),
      answered({ kind: 'refused', reason: 'in-group-not-valid' }),
    ],
    [
      'on the next call after an outcome that is not known',
      onCallNamed('B'),
      answered({ kind: 'unknown', cause: 'timed-out' }),
    ],
    [
      'once a person has settled an outcome that was not known',
      onCallNamed('A'),
      answered({ kind: 'unknown', cause: 'timed-out' }, 'freed'),
    ],
    [
      'once a look has shown that an order of unknown outcome did not happen',
      onCallNamed('A'),
      answered({ kind: 'unknown', cause: 'timed-out' }, 'did-not-happen'),
    ],
  ])('may be pressed %s', (_, call, transfer) => {
    expect(whyButtonsRest(call, transfer)).toBeNull();
  });

  it.each<[GuardRefusal, CallView, TransferView]>([
    ['transfer-in-flight', onCallNamed('A'), { kind: 'in-flight', order }],
    ['transfer-in-flight', noCall, { kind: 'in-flight', order }],
    ['no-call', noCall, idle],
    ['no-call', { kind: 'not-set-up' }, idle],
    ['no-call', { kind: 'agent-not-logged-in', agentUser: '1028' }, idle],
    ['no-call', { kind: 'agent-not-found', agentUser: '1028' }, idle],
    ['no-password', { kind: 'no-password' }, idle],
    ['caller-gone', { kind: 'caller-gone', call: callNamed('A') }, idle],
    ['dialer-not-in-sight', { kind: 'looking' }, idle],
    [
      'dialer-not-in-sight',
      { kind: 'dialer-unreachable', cause: { kind: 'timed-out' }, lastCall: callNamed('A') },
      idle,
    ],
    [
      'dialer-not-in-sight',
      {
        kind: 'stream-down',
        agentUser: '1028',
        cause: { kind: 'token-refused' },
        lastCall: callNamed('A'),
      },
      idle,
    ],
    ['login-stopped', { kind: 'login-refused', apiUser: '6666', locked: true, freeAt }, idle],
    ['login-stopped', { kind: 'login-paused', apiUser: '6666', freeAt }, idle],
    [
      'no-call',
      { kind: 'no-permission', apiUser: '6666', agentUser: '1028', because: 'function' },
      idle,
    ],
    ['no-call', { kind: 'listening', agentUser: '1028', by: 'hand-over' }, idle],
    ['call-already-handed-over', onCallNamed('A'), answered({ kind: 'handed-over' })],
    ['call-already-handed-over', onCallNamed('A'), answered({ kind: 'hung-up' })],
    ['call-not-settled', onCallNamed('A'), answered({ kind: 'unknown', cause: 'interrupted' })],
    [
      'call-not-settled',
      onCallNamed('A'),
      answered({ kind: 'unknown', cause: 'timed-out' }, 'cannot-check'),
    ],
    [
      'call-already-handed-over',
      onCallNamed('A'),
      answered({ kind: 'unknown', cause: 'timed-out' }, 'happened'),
    ],
    ['no-call', onCallNamed('A'), answered({ kind: 'refused', reason: 'no-such-call' })],
    ['no-call', noCall, answered({ kind: 'handed-over' })],
  ])('rest with %s', (reason, call, transfer) => {
    expect(whyButtonsRest(call, transfer)).toBe(reason);
  });
});
