import { callIdSchema } from '../../shared/call-id.ts';
import type { AgentLook } from './dialer.ts';
import { readLoginRefusal } from './login-refusal.ts';
import { replyLines } from './reply-lines.ts';
import { verdictLines } from './verdict-line.ts';

const unreadable: AgentLook = {
  kind: 'unreachable',
  cause: { kind: 'reply-unreadable' },
  retryAfterMs: null,
};

/**
 * Reads the non-agent API's reply to `agent_status` with `stage=pipe&header=YES`: a line of column
 * names and a line of values. Columns are found by name: newer servers add some.
 *
 * @param body the body of a reply with status 200.
 */
export function readAgentStatusReply(body: string): AgentLook {
  const [refusal, ...others] = verdictLines(body).map((line) => readRefusal(line.text));
  const row = findRow(body);
  if (refusal === undefined) return row ? readRow(row) : unreadable;
  const agree = !row && others.every((other) => other.kind === refusal.kind);
  return agree ? refusal : unreadable;
}

/** The refusals of `agent_status`, by how the line goes on after `ERROR: `. */
function readRefusal(text: string): AgentLook {
  const login = readLoginRefusal(text);
  if (login) return { kind: 'login-refused', locked: login.locked };
  if (/^agent_status AGENT NOT LOGGED IN\b/.test(text)) return { kind: 'agent-not-logged-in' };
  // The dialer calls the search invalid where the agent user is empty: nobody is found either way.
  if (/^agent_status (AGENT NOT FOUND|INVALID SEARCH PARAMETERS)\b/.test(text)) {
    return { kind: 'agent-not-found' };
  }
  if (/^(auth|agent_status) USER DOES NOT HAVE PERMISSION\b/.test(text)) {
    return { kind: 'no-permission' };
  }
  return unreadable;
}

type Row = ReadonlyMap<string, string>;

/** @returns null where there is no header, or not exactly one row that fits it. */
function findRow(body: string): Row | null {
  // Every line of the dialer ends in a line end: one without was cut off, perhaps inside a call ID.
  const whole = body.slice(0, Math.max(body.lastIndexOf('\n'), body.lastIndexOf('\r')) + 1);
  const lines = replyLines(whole).map((line) => line.split('|'));
  const at = lines.findIndex(isHeader);
  const header = lines[at];
  if (!header) return null;
  // A name that holds a pipe shifts its row, which then has a field too many.
  const rows = lines.slice(at + 1).filter((fields) => fields.length > 1);
  const [row] = rows;
  if (rows.length !== 1 || row?.length !== header.length) return null;
  return new Map(header.map((name, index) => [name, row[index] ?? '']));
}

function isHeader(names: readonly string[]): boolean {
  const isOnceIn = (name: string): boolean => names.filter((other) => other === name).length === 1;
  return isOnceIn('status') && isOnceIn('callerid');
}

function readRow(row: Row): AgentLook {
  const status = field(row, 'status', /^[A-Z]{1,20}$/);
  const callId = row.get('callerid') ?? '';
  // A call ID that the dialer would not keep as it is could name another call.
  if (status === '' || (callId !== '' && !callIdSchema.safeParse(callId).success)) {
    return unreadable;
  }
  return {
    kind: 'agent',
    status,
    callId,
    leadId: field(row, 'lead_id', /^\d{1,10}$/),
    campaign: field(row, 'campaign_id', /^[\w-]{1,20}$/),
    callerNumber: field(row, 'phone_number', /^\d{1,20}$/),
    pauseCode: field(row, 'pause_code', /^[\w-]{1,20}$/),
    callerGone: row.get('real_time_sub_status') === 'DEAD',
  };
}

/** A field in the characters and the length it may have, else an empty text. */
function field(row: Row, name: string, valid: RegExp): string {
  const value = row.get(name) ?? '';
  return valid.test(value) ? value : '';
}
