import { certaintyOf, currentCall, shownCall } from '../../shared/call.ts';
import type { Call, CallView, LineView } from '../../shared/call.ts';
import type { GuardRefusal } from '../../shared/outcome.ts';
import { whyButtonsRest } from '../../shared/transfer.ts';
import type { TransferView } from '../../shared/transfer.ts';
import type { Ownership } from '../calls/call-evidence.ts';

/** What was clicked. */
export interface Click {
  /** The call that the window showed at the time of the click. */
  readonly callId: string;
  readonly buttonExists: boolean;
}

/**
 * Why a click may not be sent, or null where it may. The dialer does not check whose call it is
 * (docs/dialer.md, "What bites": agent 1029 can transfer 1028's call): only Baton does, here and in
 * {@link whyNotOwned}.
 *
 * @param call what the card of the clicked line shows.
 * @param transfer how it stands with orders for the clicked call.
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

/** Why a call is not the one on the card that can be acted on, or null where it is. */
export function whyNotThisCall(call: CallView, callId: string): GuardRefusal | null {
  const current = currentCall(call);
  if (!current) return whyButtonsRest(call, { kind: 'idle' });
  return current.callId === callId ? null : 'call-changed';
}

/**
 * Why the dialer's word on whose call it is speaks against an order, or null where it does not.
 *
 * @param call what the card of the line shows.
 * @param confirmed whether a person has said yes to a call of which nobody can check whose it is.
 */
export function whyNotOwned(
  ownership: Ownership,
  call: CallView,
  confirmed: boolean,
): GuardRefusal | null {
  switch (ownership) {
    case 'confirmed':
      return null;
    case 'call-changed':
      return 'call-changed';
    case 'not-yours':
      return 'not-your-call';
    case 'not-known':
      return 'owner-not-known';
    case 'cannot-check':
      return confirmed || isTrusted(currentCall(call)) ? null : 'call-not-confirmed';
  }
}

function isTrusted(call: Call | null): boolean {
  return call !== null && certaintyOf(call.provenance.feed) !== 'unchecked';
}

const noLine: LineView = { agentUser: '', call: { kind: 'not-set-up' } };

/**
 * The line that a click is for: the one whose card shows the call live. Where none does, the one
 * that says best why not: it has shown the call last, or has another one now.
 */
export function lineOfCall(lines: readonly LineView[], callId: string): LineView {
  return (
    lines.find(({ call }) => currentCall(call)?.callId === callId) ??
    lines.find(({ call }) => shownCall(call)?.callId === callId) ??
    lines.find(({ call }) => currentCall(call) !== null) ??
    lines[0] ??
    noLine
  );
}

/** What the card of an agent user's line shows; as without a dialer where there is no such line. */
export function cardOf(lines: readonly LineView[], agentUser: string): CallView {
  return (lines.find((line) => line.agentUser === agentUser) ?? noLine).call;
}
