import type { JournalAttempt, JournalEntry } from '../../../shared/journal.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import type { Call, CallView, FeedName } from '../../../shared/call.ts';

/** A call on the screen, as the tracker shows it. */
export function callNamed(callId: string, feed: FeedName = 'agent-status'): Call {
  return {
    callId,
    kind: 'inbound',
    callerNumber: '7275551212',
    campaign: 'SALESLIN',
    leadId: '402027',
    agentUser: '1028',
    lastedMs: 30_000,
    lastedSince: 'call-began',
    provenance: { feed, seenAgoMs: 200 },
  };
}

/** The agent is on that call. */
export const onCallNamed = (callId: string, feed: FeedName = 'agent-status'): CallView => ({
  kind: 'on-call',
  call: callNamed(callId, feed),
});

/** The agent waits for a call. */
export const noCall: CallView = {
  kind: 'no-call',
  agentUser: '1028',
  agentStatus: 'READY',
  pauseCode: '',
};

/** A button with a number, as somebody types it. */
export const manager: SpeedDialEntry = {
  id: 'dana',
  label: 'Dana, floor lead',
  destination: { kind: 'number', number: '+1 (800) 555-1234' },
  group: 'managers',
  status: 'MGRXFR',
};

/** Another one. */
export const nights: SpeedDialEntry = {
  id: 'sam',
  label: 'Sam, nights',
  destination: { kind: 'number', number: '8600051' },
  group: 'managers',
};

/** A button with an in-group. */
export const billing: SpeedDialEntry = {
  id: 'billing',
  label: 'Billing',
  destination: { kind: 'in-group', inGroup: 'BILLING' },
  group: 'departments',
};

/** A button that counts down before it sends. */
export const police: SpeedDialEntry = {
  id: 'police',
  label: 'Police',
  destination: { kind: 'number', number: '9 911' },
  group: 'others',
  asks: 'countdown',
};

/** A button that has to be held. */
export const escalation: SpeedDialEntry = {
  id: 'escalation',
  label: 'Escalation',
  destination: { kind: 'in-group', inGroup: 'ESCALATE' },
  group: 'departments',
  asks: 'hold',
};

/** An attempt as the journal records it. */
export function attemptNamed(attempt: string): JournalAttempt {
  return {
    version: 1,
    attempt,
    at: '2026-03-15T20:17:00.000Z',
    dialer: 'https://dialer.example.com',
    agentUser: '1028',
    callId: `Y-${attempt}`,
    action: 'extension-transfer',
    label: 'Dana, floor lead',
    destination: '+1 (800) 555-1234',
    dialString: '18005551234',
    status: '',
    from: 'window',
    entryId: 'dana',
  };
}

/** The same attempt with its outcome. */
export function entryNamed(attempt: string): JournalEntry {
  return {
    ...attemptNamed(attempt),
    outcome: { kind: 'handed-over' },
    said: 'SUCCESS: ra_call_control transfer',
    tookMs: 84,
    settled: null,
  };
}
