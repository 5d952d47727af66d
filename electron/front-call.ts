import { currentCall, shownCall } from '../shared/call.ts';
import type { Call, CallView } from '../shared/call.ts';
import type { GuardRefusal } from '../shared/outcome.ts';
import { inMindMs, readingMs } from '../shared/press-time.ts';
import { whyButtonsRest } from '../shared/transfer.ts';
import type { Clock } from './clock.ts';

/** The call that a press from outside the window is for, or why it is for none. */
export type PressedCall =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'refused'; readonly reason: GuardRefusal };

/** Knows since when the call in front is there. */
export interface FrontCall {
  /** Has to be told of every change of the card in front. */
  readonly follow: (card: CallView) => void;
  /** The call that was meant by a press `agoMs` milliseconds ago. */
  readonly pressedFor: (agoMs: number) => PressedCall;
}

/**
 * Builds it, with no call in front. A key or a script reaches Baton some time after it was pressed:
 * a call that has come up since was not meant, and one that has taken another's place in that moment
 * was not meant either. The window has the same rule for its own buttons.
 */
export function createFrontCall(clock: Clock): FrontCall {
  let card: CallView = { kind: 'not-set-up' };
  let sinceMs = -Infinity;
  /** When another call was on the card last, before the one that is on it now. */
  let otherUntilMs = -Infinity;

  function follow(next: CallView): void {
    const before = shownCall(card)?.callId;
    const after = currentCall(next)?.callId;
    const nowMs = clock.monotonicMs();
    const isAnother = before !== undefined && before !== shownCall(next)?.callId;
    if (isAnother) otherUntilMs = nowMs;
    if (after !== undefined && after !== currentCall(card)?.callId) sinceMs = nowMs;
    card = next;
  }

  function pressedFor(agoMs: number): PressedCall {
    const call = currentCall(card);
    if (!call) return refused(whyButtonsRest(card, { kind: 'idle' }) ?? 'no-call');
    const wasSwapped = sinceMs - otherUntilMs < inMindMs;
    const neededMs = Math.max(0, agoMs) + (wasSwapped ? readingMs : 0);
    return clock.monotonicMs() - sinceMs < neededMs
      ? refused('call-changed')
      : { kind: 'call', call };
  }

  return { follow, pressedFor };
}

const refused = (reason: GuardRefusal): PressedCall => ({ kind: 'refused', reason });
