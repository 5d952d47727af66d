import { callIdSchema } from '../../../shared/call-id.ts';
import type { EventFields } from '../../../shared/event-stream.ts';
import type { EventReport } from '../call-feed.ts';

/** What a message says of a line. */
export type CallMessage = Extract<EventReport, { kind: 'call' | 'no-call' }>;

/** Whose stream a message came through. */
export interface StreamOwner {
  readonly fields: EventFields;
  /** Every line that this Baton follows. */
  readonly agentUsers: readonly string[];
  /** The line whose stream it is, null where one stream serves several. */
  readonly agentUser: string | null;
}

/**
 * Reads a message: an object in JSON, or a form. What it holds may come from anywhere, a caller's
 * number from the caller: whatever does not look as it should counts as not said.
 *
 * @returns null where it says nothing of a call of these lines.
 */
export function readCallMessage(data: string, owner: StreamOwner): CallMessage | null {
  const read = fieldReader(data);
  if (read === null) return null;
  const { fields } = owner;
  const agentUser = lineOf(read(fields.agentUser), owner);
  const callId = read(fields.callId);
  if (agentUser === null || callId === null) return null;
  if (callId === '') return { kind: 'no-call', agentUser };
  if (!callIdSchema.safeParse(callId).success || isUnfilled(callId)) return null;
  const call = {
    callId,
    callerNumber: numberOf(read(fields.callerNumber)),
    campaign: matching(/^[\w-]{1,20}$/, read(fields.campaign)),
    leadId: matching(/^\d{1,20}$/, read(fields.leadId)),
  };
  return { kind: 'call', agentUser, call };
}

/** Gives the text of a field: null where there is none, or nothing that is a text or a number. */
type FieldReader = (name: string) => string | null;

function fieldReader(data: string): FieldReader | null {
  return data.trimStart().startsWith('{') ? jsonReader(data) : formReader(data);
}

function jsonReader(data: string): FieldReader | null {
  const content = parseJson(data);
  if (content === null) return null;
  const values = new Map(Object.entries(content));
  return (name) => textOf(values.get(name));
}

function parseJson(data: string): object | null {
  try {
    const content: unknown = JSON.parse(data);
    return typeof content === 'object' ? content : null;
  } catch {
    return null;
  }
}

function formReader(data: string): FieldReader {
  const form = new URLSearchParams(data);
  return (name) => {
    // Of two values for one field nobody can tell which is meant.
    const [value, ...others] = form.getAll(name);
    return value === undefined || others.length > 0 ? null : value.trim();
  };
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  return Number.isSafeInteger(value) ? String(value) : null;
}

/** A message that names a line is for that one; any other is for the line whose stream it is. */
function lineOf(named: string | null, { agentUsers, agentUser }: StreamOwner): string | null {
  if (named === null || named === '') return agentUser;
  return agentUsers.includes(named) ? named : null;
}

/** A URL that the dialer did not fill in hands the names of its placeholders on: `--A--call_id--B--`. */
function isUnfilled(text: string): boolean {
  return text.startsWith('--A--');
}

/** `+1 (727) 555-1212` is 17275551212 to the dialer; what is no number at all is not shown. */
function numberOf(text: string | null): string {
  return matching(/^\d{1,20}$/, text?.replace(/^\+|[\s().-]/g, '') ?? null);
}

function matching(pattern: RegExp, text: string | null): string {
  return text !== null && pattern.test(text) && !isUnfilled(text) ? text : '';
}
