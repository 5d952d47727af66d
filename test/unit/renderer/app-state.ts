import type { AppState } from '../../../shared/app-state.ts';
import type { Call } from '../../../shared/call.ts';
import type { SeenCertificate } from '../../../shared/certificate.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { noDialRules } from '../../../shared/dial-rules.ts';
import { initialPreferences } from '../../../shared/preferences.ts';
import { firstGroups } from '../../../shared/speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../../shared/speed-dial.ts';
import type { Settlement, TransferOrder, TransferView } from '../../../shared/transfer.ts';

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

/** Both of them, with a key each. */
export const directory: SpeedDial = {
  groups: firstGroups(),
  entries: [billing, dana],
  favourites: [],
  keys: { 1: dana.id, 2: billing.id },
  rescue: null,
  statuses: [],
};

/** The order of a press of {@link billing}. */
export const order: TransferOrder = {
  callId: call.callId,
  action: 'extension-transfer',
  entryId: billing.id,
  label: billing.label,
  dialString: '918005550143',
  numberHidden: false,
};

/** An answered order. */
export const answered = (
  outcome: Outcome,
  settlement: Settlement = outcome.kind === 'unknown' ? 'checking' : 'not-needed',
): TransferView => ({
  kind: 'answered',
  order,
  outcome,
  at: '2026-03-15T12:03:00.000Z',
  settlement,
});

/** A self-signed certificate, as a dialer shows it. */
export const certificate: SeenCertificate = {
  problem: 'self-signed',
  fingerprint: `3A:7F:91:C2:${Array(28).fill('0D').join(':')}`,
  subject: 'dialer.example.com',
  issuer: 'Example Root',
  names: ['dialer.example.com', '10.20.30.40'],
  validFrom: '2025-11-02T12:00:00.000Z',
  validTo: '2035-10-31T12:00:00.000Z',
  trustedBefore: null,
};

/** The one that was trusted there before has another fingerprint. */
export const changedCertificate: SeenCertificate = {
  ...certificate,
  problem: 'changed',
  trustedBefore: `B1:04:6E:D9:${Array(28).fill('77').join(':')}`,
};

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
  locale: 'en',
  settings: {
    dialer: {
      address: 'https://dialer.example.com',
      plainHttpAllowed: false,
      apiUser: '6666',
      agentUser: '1028',
      source: 'baton',
      lines: 1,
      looks: true,
      eventStream: null,
    },
    password: { kind: 'in-keychain' },
    streamToken: { kind: 'none', keychain: null },
    trustedFingerprint: null,
    preferences: initialPreferences,
    dialRules: noDialRules,
  },
  lines: [{ agentUser: '1028', call: { kind: 'on-call', call } }],
  chosenLine: '1028',
  call: { kind: 'on-call', call },
  stream: { kind: 'off' },
  transfer: { kind: 'idle' },
  speedDial: directory,
  undo: null,
  team: null,
  teamFreshness: null,
  recents: [],
  health: {},
  dialerBuild: '240429-2220',
  journal: [],
  notices: [],
  doctor: null,
  setUpOffer: null,
  desktop: {
    keyConflicts: [],
    startsWithSystem: null,
    hasTray: true,
    hasNotifications: true,
  },
};
