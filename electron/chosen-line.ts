import { currentCall } from '../shared/call.ts';
import type { CallView, LineView } from '../shared/call.ts';

/**
 * Which line is in front, and so which call the buttons are for. A line with a call on its card
 * stays there until that is over, or a person chooses another: a call that comes to the next line
 * must not slip under a finger. A line without one makes way for the first that has a caller.
 *
 * @param before the line that was in front, null at the beginning.
 * @returns its agent user, null where there are no lines.
 */
export function lineInFront(lines: readonly LineView[], before: string | null): string | null {
  const staying = lines.find(({ agentUser }) => agentUser === before);
  if (staying && holdsItsPlace(staying.call)) return staying.agentUser;
  const withCaller = lines.find(({ call }) => currentCall(call) !== null);
  return (withCaller ?? staying ?? lines[0])?.agentUser ?? null;
}

/** Whether something on the card is still to be settled or read. */
function holdsItsPlace(view: CallView): boolean {
  switch (view.kind) {
    case 'on-call':
      return true;
    case 'dialer-unreachable':
    case 'stream-down':
      return view.lastCall !== null;
    case 'caller-gone':
    case 'not-set-up':
    case 'no-password':
    case 'looking':
    case 'no-call':
    case 'agent-not-logged-in':
    case 'agent-not-found':
    case 'login-refused':
    case 'login-paused':
    case 'no-permission':
    case 'listening':
      return false;
  }
}
