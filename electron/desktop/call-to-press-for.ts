import type { AppState } from '../../shared/app-state.ts';
import { certaintyOf, currentCall } from '../../shared/call.ts';
import { openingAt } from '../../shared/opening-hours.ts';
import type { SpeedDialEntry } from '../../shared/speed-dial.ts';
import { whyButtonsRest } from '../../shared/transfer.ts';

/**
 * The ID of the call for which a button can be pressed outside of the window; null where there is
 * none, and for a call that nobody has checked: it wants a person's yes, for which only the window
 * can ask.
 */
export function callToPressFor({
  call,
  transfer,
}: Pick<AppState, 'call' | 'transfer'>): string | null {
  const current = currentCall(call);
  if (!current || certaintyOf(current.provenance.feed) === 'unchecked') return null;
  return whyButtonsRest(call, transfer) === null ? current.callId : null;
}

/** Whether a destination is open at a moment, in milliseconds since 1970. */
export function isOpenAt({ hours }: Pick<SpeedDialEntry, 'hours'>, atMs: number): boolean {
  return hours === undefined || openingAt(hours, atMs).isOpen;
}
