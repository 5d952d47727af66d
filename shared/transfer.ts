import { currentCall } from './call.ts';
import type { CallView } from './call.ts';
import type { CallAction, GuardRefusal, Outcome } from './outcome.ts';

/** An order for a call, as it stands on the screen. */
export interface TransferOrder {
  readonly callId: string;
  readonly action: CallAction;
  /** The speed-dial button, null for a hang-up. */
  readonly entryId: string | null;
  /** The button's label at the time of the click; `Hang up` for a hang-up. */
  readonly label: string;
  /** What the dialer dials, or the in-group; empty for a hang-up. */
  readonly dialString: string;
}

/**
 * What the dialer has shown of a call whose order has an unknown outcome, in looks that began after
 * the answer: one that was on its way when the answer came proves nothing. It is evidence for a
 * person, and frees no button by itself.
 */
export type SeenSince = 'nothing' | 'call-still-there' | 'call-gone';

/** What the window shows of the latest order. */
export type TransferView =
  | { readonly kind: 'idle' }
  | { readonly kind: 'in-flight'; readonly order: TransferOrder }
  | {
      readonly kind: 'answered';
      readonly order: TransferOrder;
      readonly outcome: Outcome;
      /** When the answer came, as an ISO 8601 date. */
      readonly at: string;
      /** True once a person has said that an order with an unknown outcome did not happen. */
      readonly released: boolean;
      /** For an unknown outcome; `nothing` with every other one. */
      readonly seenSince: SeenSince;
    };

/**
 * Whether a button may act, as the window shows it and the main process decides it: one rule, so
 * that a button that can be pressed is one that would be sent.
 *
 * @returns null where it may, else why not.
 */
export function whyButtonsRest(call: CallView, transfer: TransferView): GuardRefusal | null {
  if (transfer.kind === 'in-flight') return 'transfer-in-flight';
  const current = currentCall(call);
  if (!current) return whyNoCall(call);
  if (transfer.kind === 'idle' || transfer.order.callId !== current.callId) return null;
  switch (transfer.outcome.kind) {
    case 'handed-over':
    case 'hung-up':
      return 'call-already-handed-over';
    case 'unknown':
      return transfer.released ? null : 'call-not-settled';
    case 'refused':
      // The dialer has no call with this ID: it is over, or went elsewhere, and does not come back.
      return transfer.outcome.reason === 'no-such-call' ? 'no-call' : null;
  }
}

function whyNoCall(call: CallView): GuardRefusal {
  switch (call.kind) {
    case 'caller-gone':
      return 'caller-gone';
    case 'dialer-unreachable':
    case 'looking':
      return 'dialer-not-in-sight';
    case 'login-refused':
    case 'no-permission':
      return 'login-stopped';
    case 'no-password':
      return 'no-password';
    case 'not-set-up':
    case 'no-call':
    case 'on-call':
    case 'agent-not-logged-in':
    case 'agent-not-found':
      return 'no-call';
  }
}
