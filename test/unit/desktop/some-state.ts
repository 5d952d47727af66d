import type { AppState } from '../../../shared/app-state.ts';
import type { Call } from '../../../shared/call.ts';
import { noDialRules } from '../../../shared/dial-rules.ts';
import type { JournalEntry } from '../../../shared/journal.ts';
import { initialPreferences } from '../../../shared/preferences.ts';
import type { Preferences } from '../../../shared/preferences.ts';
import type { SpeedDial, SpeedDialEntry } from '../../../shared/speed-dial.ts';

/** A call on the agent's line, seen at the dialer. */
export function someCall(fields: Partial<Call> = {}): Call {
  return {
    callId: 'Y0315201639000402027',
    kind: 'inbound',
    callerNumber: '7275551212',
    campaign: 'SALESLIN',
    leadId: '402027',
    agentUser: '1028',
    lastedMs: 4000,
    lastedSince: 'call-began',
    provenance: { feed: 'agent-status', seenAgoMs: 300 },
    ...fields,
  };
}

/** A button. */
export function someEntry(id: string, label: string, more: Partial<SpeedDialEntry> = {}) {
  const destination = { kind: 'number', number: '8005550134' } as const;
  return { id, label, group: 'others', destination, ...more } satisfies SpeedDialEntry;
}

/** A directory with these entries: the number keys press them in turn. */
export function speedDialOf(
  entries: readonly SpeedDialEntry[],
  rescue: string | null = null,
): SpeedDial {
  return {
    groups: [{ id: 'others', name: 'Others', colour: 'none' }],
    entries: [...entries],
    favourites: [],
    keys: Object.fromEntries(entries.slice(0, 9).map(({ id }, at) => [String(at + 1), id])),
    rescue,
    statuses: [],
  };
}

/** The state with `call` on the only line, or with a line that waits. */
export function stateOf(
  call: Call | null,
  fields: Partial<AppState> = {},
  preferences: Partial<Preferences> = {},
): AppState {
  const view: AppState['call'] = call
    ? { kind: 'on-call', call }
    : { kind: 'no-call', agentUser: '1028', agentStatus: 'READY', pauseCode: '' };
  return {
    mode: 'dialer',
    locale: 'en',
    settings: {
      dialer: null,
      password: { kind: 'none', keychain: null },
      streamToken: { kind: 'none', keychain: null },
      trustedFingerprint: null,
      preferences: { ...initialPreferences, ...preferences },
      dialRules: noDialRules,
    },
    lines: [{ agentUser: '1028', call: view }],
    chosenLine: '1028',
    call: view,
    stream: { kind: 'off' },
    transfer: { kind: 'idle' },
    speedDial: speedDialOf([someEntry('dana', 'Dana'), someEntry('billing', 'Billing')]),
    undo: null,
    team: null,
    teamFreshness: null,
    recents: [],
    health: {},
    dialerBuild: null,
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
    ...fields,
  };
}

/** An attempt of the journal, pressed at `at` (ISO 8601). */
export function someAttempt(at: string, fields: Partial<JournalEntry> = {}): JournalEntry {
  return {
    version: 1,
    attempt: 'a-1',
    at,
    dialer: 'https://dialer.example.com',
    agentUser: '1028',
    callId: someCall().callId,
    action: 'extension-transfer',
    label: 'Dana',
    destination: '8005550134',
    dialString: '918005550134',
    status: '',
    from: 'window',
    entryId: 'dana',
    outcome: { kind: 'handed-over' },
    said: '',
    tookMs: 210,
    settled: null,
    ...fields,
  };
}
