import { currentCall } from '../../../shared/call.ts';
import type { GuardRefusal } from '../../../shared/outcome.ts';
import { readingMs } from '../../../shared/press-time.ts';
import { whyButtonsRest } from '../../../shared/transfer.ts';
import type { TransferView } from '../../../shared/transfer.ts';
import type { Received } from '../../app-store.ts';
import { isOrderOf, nameOf } from './press.ts';
import type { Press, PressTarget } from './press.ts';

/**
 * Why a press may not go out, as far as the window can tell; null where it may.
 *
 * @param pressed the name of the button whose press is out for the call on the screen.
 * @param nowMs on the window's clock.
 */
export function whyNotNow(
  what: Press,
  pressed: string | null,
  received: Received,
  nowMs: number,
): GuardRefusal | null {
  const { call, transfer } = received.state;
  // A press that counts down is out to the main process, and nothing is with the dialer yet.
  if (transfer.kind === 'counting') return 'counting-down';
  if (pressed !== null) return 'transfer-in-flight';
  const why = whyButtonsRest(call, transfer);
  if (why !== null) return why;
  const { boundTo } = what;
  if (boundTo !== null && boundTo !== currentCall(call)?.callId) return 'call-changed';
  const { swappedAtMs } = received;
  return swappedAtMs !== null && nowMs - swappedAtMs < readingMs ? 'call-changed' : null;
}

/** Whether the button that is pressed again is the one that counts down: the press takes it back. */
export function isCountingOnScreen(target: PressTarget, { state }: Received): boolean {
  return state.transfer.kind === 'counting' && isOrderOf(target, state.transfer.order);
}

/** Whether the button that is pressed again shows the fate of its order: it is out, or it is done. */
export function isAnsweredOnScreen(
  target: PressTarget,
  pressed: string | null,
  received: Received,
): boolean {
  if (pressed === nameOf(target)) return true;
  const { transfer, call } = received.state;
  if (transfer.kind === 'idle' || received.orderIsPast) return false;
  if (!isOrderOf(target, transfer.order)) return false;
  const current = currentCall(call)?.callId ?? transfer.order.callId;
  if (transfer.order.callId !== current) return false;
  return transfer.kind !== 'answered' || isDone(transfer);
}

function isDone({ outcome, settlement }: TransferView & { kind: 'answered' }): boolean {
  if (outcome.kind !== 'unknown') return outcome.kind !== 'refused';
  return settlement !== 'did-not-happen' && settlement !== 'freed';
}
