import { assertNever } from '../../../shared/assert-never.ts';
import { callIdSchema, decodeCallId } from '../../../shared/call-id.ts';
import type { TypedCallAnswer } from '../../../shared/ipc.ts';
import { t } from '../../../shared/texts/t.ts';
import { callKindText } from './call-kind-text.ts';

/** What is wrong with a call ID as it was typed, in one sentence; null where it can be one. */
export function callIdProblem(typed: string): string | null {
  const callId = typed.trim();
  if (callId === '') return t('call-card.type.missing');
  if (callIdSchema.safeParse(callId).success) return null;
  return t(callId.length > 40 ? 'call-card.type.too-long' : 'call-card.type.wrong-character');
}

/** What a call ID says of its call, so that a person sees whether it is the right one; empty while it is none. */
export function callIdNote(typed: string): string {
  const callId = typed.trim();
  if (callIdProblem(callId) !== null) return '';
  const decoded = decodeCallId(callId);
  if (!decoded) return t('call-card.type.not-decoded');
  const { hour, minute, second } = decoded.began;
  const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  const { leadId } = decoded;
  return t('call-card.type.decoded', { kind: callKindText(decoded.kind, ''), leadId, time });
}

/** Why a typed call is not on the screen, and what to do; null where it is. */
export function typedCallProblem(answer: TypedCallAnswer, agentUser: string): string | null {
  switch (answer.kind) {
    case 'shown':
      return null;
    case 'not-yours':
      return t('call-card.type.not-yours', { agentUser });
    case 'on-another-call':
      return t('call-card.type.on-another-call', { agentUser });
    case 'not-connected':
      return t('call-card.type.not-connected');
    default:
      return assertNever(answer);
  }
}
