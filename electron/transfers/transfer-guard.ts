import { currentCall } from '../../shared/call.ts';
import type { CallView } from '../../shared/call.ts';
import type { GuardRefusal } from '../../shared/outcome.ts';
import { whyButtonsRest } from '../../shared/transfer.ts';
import type { TransferView } from '../../shared/transfer.ts';

/** What was clicked. */
export interface Click {
  /** The call that the window showed at the time of the click. */
  readonly callId: string;
  readonly buttonExists: boolean;
}

/**
 * Why a click may not be sent, or null where it may. The dialer does not check whose call it is
 * (docs/dialer.md, "What bites": agent 1029 can transfer 1028's call): this is the only place that
 * does.
 */
export function whyNotSent(
  call: CallView,
  transfer: TransferView,
  click: Click,
): GuardRefusal | null {
  if (transfer.kind === 'in-flight') return 'transfer-in-flight';
  const ofTheCall = whyNotThisCall(call, click.callId) ?? whyButtonsRest(call, transfer);
  return ofTheCall ?? (click.buttonExists ? null : 'button-gone');
}

/** Why a call is not the one on the screen that can be acted on, or null where it is. */
export function whyNotThisCall(call: CallView, callId: string): GuardRefusal | null {
  const current = currentCall(call);
  if (!current) return whyButtonsRest(call, { kind: 'idle' });
  return current.callId === callId ? null : 'call-changed';
}
