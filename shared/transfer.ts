import { currentCall } from './call.ts';
import type { CallView } from './call.ts';
import type { CallAction, GuardRefusal, Outcome } from './outcome.ts';

/** An order for a call, as it stands on the screen. */
export interface TransferOrder {
  readonly callId: string;
  readonly action: CallAction;
  /** The speed-dial button, null for a hang-up and for a number that was typed. */
  readonly entryId: string | null;
  /** The button's label at the time of the click; empty for a hang-up and for a typed number. */
  readonly label: string;
  /** What the dialer dials, or the in-group; empty for a hang-up. */
  readonly dialString: string;
  /** The button hid its number at the time of the click: it is hidden for this order, too. */
  readonly numberHidden: boolean;
}

/**
 * What has become clear of an order with an unknown outcome, by looks at the agent that began after
 * the doubt, by a later answer of the dialer's, or by a person. The order itself is never repeated.
 */
export const settlements = ['happened', 'did-not-happen', 'freed'] as const;

/** See {@link settlements}; `freed`: a person has said that the caller is still there. */
export type Settled = (typeof settlements)[number];

/** How it stands with an order. */
export type Settlement =
  /** The outcome is certain. */
  | 'not-needed'
  /** It is looked for evidence. */
  | 'checking'
  /** Baton may not look, or it is too late for that: only a person can tell. */
  | 'cannot-check'
  | Settled;

/**
 * Who has pressed. Keys of the whole desktop, the tray, a notification and the command line can't
 * hold a button down: what has to be held counts down there.
 */
export const pressSources = [
  'window',
  'global-key',
  'tray',
  'notification',
  'command-line',
] as const;

/** See {@link pressSources}. */
export type PressSource = (typeof pressSources)[number];

/** What the window shows of the latest order. */
export type TransferView =
  | { readonly kind: 'idle' }
  /** Nothing is sent yet, and it can be taken back; `leftMs` until it is, at the time of sending. */
  | { readonly kind: 'counting'; readonly order: TransferOrder; readonly leftMs: number }
  | { readonly kind: 'in-flight'; readonly order: TransferOrder }
  | {
      readonly kind: 'answered';
      readonly order: TransferOrder;
      readonly outcome: Outcome;
      /** When the answer came, as an ISO 8601 date. */
      readonly at: string;
      /** `not-needed` with every outcome but `unknown`. */
      readonly settlement: Settlement;
    };

/**
 * Whether a button may act, as the window shows it and the main process decides it: one rule, so
 * that a button that can be pressed is one that would be sent.
 *
 * @returns null where it may, else why not.
 */
export function whyButtonsRest(call: CallView, transfer: TransferView): GuardRefusal | null {
  if (transfer.kind === 'in-flight') return 'transfer-in-flight';
  if (transfer.kind === 'counting') return 'counting-down';
  const current = currentCall(call);
  if (!current) return whyNoCall(call);
  if (transfer.kind === 'idle' || transfer.order.callId !== current.callId) return null;
  switch (transfer.outcome.kind) {
    case 'handed-over':
    case 'hung-up':
      return 'call-already-handed-over';
    case 'unknown':
      return whyUnknownRests(transfer.settlement);
    case 'refused':
      // The dialer has no call with this ID: it is over, or went elsewhere, and does not come back.
      return transfer.outcome.reason === 'no-such-call' ? 'no-call' : null;
  }
}

function whyUnknownRests(settlement: Settlement): GuardRefusal | null {
  switch (settlement) {
    case 'did-not-happen':
    case 'freed':
      return null;
    case 'happened':
      return 'call-already-handed-over';
    case 'checking':
    case 'cannot-check':
    case 'not-needed':
      return 'call-not-settled';
  }
}

function whyNoCall(call: CallView): GuardRefusal {
  switch (call.kind) {
    case 'caller-gone':
      return 'caller-gone';
    case 'dialer-unreachable':
    case 'looking':
      return 'dialer-not-in-sight';
    case 'stream-down':
      return 'dialer-not-in-sight';
    case 'login-refused':
    case 'login-paused':
      return 'login-stopped';
    case 'no-password':
      return 'no-password';
    case 'not-set-up':
    case 'no-call':
    case 'no-permission':
    case 'listening':
    case 'on-call':
    case 'agent-not-logged-in':
    case 'agent-not-found':
      return 'no-call';
  }
}
