import { certaintyOf, currentCall, shownCall } from '../../shared/call.ts';
import type { Call, CallView, LineView } from '../../shared/call.ts';
import type { GuardRefusal } from '../../shared/outcome.ts';
import { openingAt } from '../../shared/opening-hours.ts';
import { whyButtonsRest } from '../../shared/transfer.ts';
import type { PressSource, TransferView } from '../../shared/transfer.ts';
import type { Ownership } from '../calls/call-evidence.ts';
import type { OrderPlan } from './order-plan.ts';

/** A press of a button that acts on a call. */
export interface Press {
  /** The call that was on the screen when the button went down. */
  readonly callId: string;
  readonly from: PressSource;
  /** A person has said yes to a call of which nobody can check whose it is. */
  readonly confirmed: boolean;
  /** The button was held down for as long as it wants. */
  readonly held: boolean;
  /** A person has seen that the destination is closed, and wants it all the same. */
  readonly evenClosed: boolean;
  /** The dial string, or in-group, that stood on the button; left out where none was seen. */
  readonly shown?: string | undefined;
}

/**
 * Why nothing may be ordered for a call, or null where it may. The dialer does not check whose call it is
 * (docs/dialer.md, "What bites": agent 1029 can transfer 1028's call): only Baton does, here and in
 * {@link whyNotOwned}.
 *
 * @param call what the card of the clicked line shows.
 * @param transfer how it stands with orders for the clicked call.
 */
export function whyNotOrdered(
  call: CallView,
  transfer: TransferView,
  callId: string,
): GuardRefusal | null {
  if (transfer.kind === 'in-flight') return 'transfer-in-flight';
  return whyNotThisCall(call, callId) ?? whyButtonsRest(call, transfer);
}

/**
 * Why a button does not do what its press asks for, whatever call is on, or null where it does.
 *
 * @param wallMs the date, for the destination's opening hours.
 */
export function whyNotPressed(
  { problem, hours, order }: OrderPlan,
  { evenClosed, shown }: Press,
  wallMs: number,
): GuardRefusal | null {
  if (problem !== null) return problem;
  // The button was edited, or its dial rules were, between the eye and the finger.
  if (shown !== undefined && shown !== order.dialString) return 'button-changed';
  const isClosed = hours !== null && !openingAt(hours, wallMs).isOpen;
  return isClosed && !evenClosed ? 'closed' : null;
}

/**
 * How a press is asked back before anything is sent. What has to be held can be held in the window
 * only; from anywhere else it counts down.
 */
export function askBack(
  { asks }: OrderPlan,
  { from, held }: Press,
): 'no' | 'not-held' | 'countdown' {
  switch (asks) {
    case 'at-once':
      return 'no';
    case 'countdown':
      return 'countdown';
    case 'hold':
      if (from !== 'window') return 'countdown';
      return held ? 'no' : 'not-held';
  }
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
