import { assertNever } from '../../../shared/assert-never.ts';
import { callIdSchema, decodeCallId } from '../../../shared/call-id.ts';
import type { TypedCallAnswer } from '../../../shared/ipc.ts';
import { callKindText } from './call-kind-text.ts';

/** What is wrong with a call ID as it was typed, in one sentence; null where it can be one. */
export function callIdProblem(typed: string): string | null {
  const callId = typed.trim();
  if (callId === '') return 'Paste the call ID, as your softphone or the dialer shows it.';
  if (callIdSchema.safeParse(callId).success) return null;
  return callId.length > 40
    ? 'A call ID has at most 40 characters. Paste the call ID alone.'
    : 'A call ID has letters, digits, - and _ only. Paste the call ID alone.';
}

/** What a call ID says of its call, so that a person sees whether it is the right one; empty while it is none. */
export function callIdNote(typed: string): string {
  const callId = typed.trim();
  if (callIdProblem(callId) !== null) return '';
  const decoded = decodeCallId(callId);
  if (!decoded) return 'The dialer writes call IDs in another way. Check each letter and digit.';
  const { hour, minute, second } = decoded.began;
  const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return `${callKindText(decoded.kind, '')}, lead ${decoded.leadId}, began at ${time} by the dialer’s clock.`;
}

/** Why a typed call is not on the screen, and what to do; null where it is. */
export function typedCallProblem(answer: TypedCallAnswer, agentUser: string): string | null {
  switch (answer.kind) {
    case 'shown':
      return null;
    case 'not-yours':
      return `The dialer does not show this call on line ${agentUser}. Check the call ID.`;
    case 'on-another-call':
      return `There is another call on line ${agentUser}, which Baton knows of more surely. It stays on the screen.`;
    case 'not-connected':
      return 'Baton works with no dialer now. Check the connection first.';
    default:
      return assertNever(answer);
  }
}
