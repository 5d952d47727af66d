import type { AppState } from '../../../shared/app-state.ts';
import type { Call } from '../../../shared/call.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import type { SeenSince, TransferOrder, TransferView } from '../../../shared/transfer.ts';

/** A call as the window gets it. */
export const call: Call = {
  callId: 'Y0315201639000402027',
  kind: 'inbound',
  callerNumber: '7275551212',
  campaign: 'SALESLIN',
  leadId: '402027',
  agentUser: '1028',
  lastedMs: 161_000,
  lastedSince: 'call-began',
  provenance: { feed: 'agent-status', seenAgoMs: 400 },
};

/** The call after it. */
export const nextCall: Call = { ...call, callId: 'Y0315202001000402028', lastedMs: 1_000 };

/** A button to a number. */
export const billing: SpeedDialEntry = {
  id: 'billing',
  label: 'Billing',
  destination: { kind: 'number', number: '9-1-800-555-0143' },
  group: 'departments',
};

/** Another button, in the group above. */
export const dana: SpeedDialEntry = {
  id: 'dana',
  label: 'Dana, floor lead',
  destination: { kind: 'in-group', inGroup: 'LEADS' },
  group: 'managers',
  status: 'MGRXFR',
};

/** The order of a press of {@link billing}. */
export const order: TransferOrder = {
  callId: call.callId,
  action: 'extension-transfer',
  entryId: billing.id,
  label: billing.label,
  dialString: '918005550143',
};

/** An answered order. */
export const answered = (
  outcome: Outcome,
  released = false,
  seenSince: SeenSince = 'nothing',
): TransferView => ({
  kind: 'answered',
  order,
  outcome,
  at: '2026-03-15T12:03:00.000Z',
  released,
  seenSince,
});

/** An agent who waits for a call. */
export const waiting = {
  kind: 'no-call',
  agentUser: '1028',
  agentStatus: 'READY',
  pauseCode: '',
} as const;

/** A window with a live call and two buttons. */
export const live: AppState = {
  mode: 'dialer',
  settings: {
    dialer: {
      address: 'https://dialer.example.com',
      plainHttpAllowed: false,
      apiUser: '6666',
      agentUser: '1028',
      source: 'baton',
    },
    password: { kind: 'in-keychain' },
    keepOnTop: false,
  },
  call: { kind: 'on-call', call },
  transfer: { kind: 'idle' },
  speedDial: [billing, dana],
  dialerBuild: '240429-2220',
  journal: [],
  notices: [],
};
