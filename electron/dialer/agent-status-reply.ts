import { readAgentRow } from './agent-row.ts';
import type { TableRow } from './agent-row.ts';
import type { AgentLook } from './dialer.ts';
import { readLoginRefusal } from './login-refusal.ts';
import { replyLines } from './reply-lines.ts';
import { unreadableLook } from './unreadable-look.ts';
import { verdictLines } from './verdict-line.ts';

/**
 * Reads the non-agent API's reply to `agent_status` with `stage=pipe&header=YES`: a line of column
 * names and a line of values. Columns are found by name: newer servers add some.
 *
 * @param body the body of a reply with status 200.
 * @param atMs when it came, in wall-clock milliseconds.
 */
export function readAgentStatusReply(body: string, atMs: number): AgentLook {
  const [refusal, ...others] = verdictLines(body).map((line) => readRefusal(line.text, atMs));
  const row = findRow(body);
  if (refusal === undefined) return row ? readRow(row) : unreadableLook;
  const agree = !row && others.every((other) => other.kind === refusal.kind);
  return agree ? refusal : unreadableLook;
}

/** The refusals of `agent_status`, by how the line goes on after `ERROR: `. */
function readRefusal(text: string, atMs: number): AgentLook {
  const login = readLoginRefusal(text);
  if (login) return { kind: 'login-refused', locked: login.locked, atMs };
  if (/^agent_status AGENT NOT LOGGED IN\b/.test(text)) return { kind: 'agent-not-logged-in' };
  // The dialer calls the search invalid where the agent user is empty: nobody is found either way.
  if (/^agent_status (AGENT NOT FOUND|INVALID SEARCH PARAMETERS)\b/.test(text)) {
    return { kind: 'agent-not-found' };
  }
  if (/^(auth|agent_status) USER DOES NOT HAVE PERMISSION\b/.test(text)) {
    return { kind: 'no-permission' };
  }
  return unreadableLook;
}

/** @returns null where there is no header, or not exactly one row that fits it. */
function findRow(body: string): TableRow | null {
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

function readRow(row: TableRow): AgentLook {
  const agent = readAgentRow(row);
  return agent ? { kind: 'agent', ...agent } : unreadableLook;
}
