import { fieldProblem } from '../../shared/dialer-fields.ts';
import { readAgentRow } from './agent-row.ts';
import type { AgentRow, AgentsLook } from './dialer.ts';
import { readLoginRefusal } from './login-refusal.ts';
import { replyLines } from './reply-lines.ts';
import { unreadableLook } from './unreadable-look.ts';
import { verdictLines } from './verdict-line.ts';

/**
 * Reads the non-agent API's reply to `logged_in_agents` with
 * `stage=pipe&header=YES&show_sub_status=YES`: a line of column names, and one for each agent. An
 * agent who is not in it counts as not logged in, so that a reply which may lack some is unreadable
 * as a whole (docs/dialer.md, "All agents at once").
 *
 * @param body the body of a reply with status 200.
 * @param complete whether the server said where the body ends, and it came that far.
 * @param atMs when it came, in wall-clock milliseconds.
 */
export function readLoggedInAgentsReply(body: string, complete: boolean, atMs: number): AgentsLook {
  const [refusal, ...others] = verdictLines(body).map((line) => readRefusal(line.text, atMs));
  const table = findTable(body);
  if (refusal === undefined) return complete && table ? readTable(table) : unreadableLook;
  const agree = !table && others.every((other) => other.kind === refusal.kind);
  return agree ? refusal : unreadableLook;
}

/** The refusals of `logged_in_agents`, by how the line goes on after `ERROR: `. */
function readRefusal(text: string, atMs: number): AgentsLook {
  const login = readLoginRefusal(text);
  if (login) return { kind: 'login-refused', locked: login.locked, atMs };
  if (/^logged_in_agents NO LOGGED IN AGENTS\b/.test(text)) {
    return { kind: 'agents', rows: new Map() };
  }
  if (/^(auth|logged_in_agents) USER DOES NOT HAVE PERMISSION\b/.test(text)) {
    return { kind: 'no-permission' };
  }
  return unreadableLook;
}

interface Table {
  readonly header: readonly string[];
  /** At least one. */
  readonly rows: readonly (readonly string[])[];
  /** The last line has an end; one without was perhaps cut off, and others with it. */
  readonly ended: boolean;
}

/** @returns null where there is no header, or no row under it. */
function findTable(body: string): Table | null {
  const lines = replyLines(body).map((line) => line.split('|'));
  const at = lines.findIndex(isHeader);
  const header = lines[at];
  const rows = lines.slice(at + 1).filter((fields) => fields.length > 1);
  if (!header || rows.length === 0) return null;
  return { header, rows, ended: /[\r\n]$/.test(body) };
}

function isHeader(names: readonly string[]): boolean {
  const isOnceIn = (name: string): boolean => names.filter((other) => other === name).length === 1;
  return isOnceIn('user') && isOnceIn('status') && isOnceIn('callerid');
}

function readTable({ header, rows, ended }: Table): AgentsLook {
  const fitted = rows.map((fields) => withWholeName(fields, header));
  if (!ended && fitted.at(-1)?.length !== header.length) return unreadableLook;
  const found = new Map<string, AgentRow | null>();
  for (const fields of fitted) {
    const user = fields[header.indexOf('user')] ?? '';
    const fits = fields.length === header.length;
    const isUser = fieldProblem('agentUser', user) === null;
    // Nobody knows whose row it is, and it may be anybody's.
    if (!fits && !isUser) return unreadableLook;
    // An agent who is there twice could be on either call.
    if (isUser) found.set(user, fits && !found.has(user) ? readFields(header, fields) : null);
  }
  return { kind: 'agents', rows: found };
}

/** A pipe in the one column that people write freely makes fields of it, which are put together again. */
function withWholeName(fields: readonly string[], header: readonly string[]): readonly string[] {
  const tooMany = fields.length - header.length;
  const at = header.indexOf('full_name');
  if (tooMany <= 0 || at === -1) return fields;
  const end = at + tooMany + 1;
  return [...fields.slice(0, at), fields.slice(at, end).join('|'), ...fields.slice(end)];
}

function readFields(header: readonly string[], fields: readonly string[]): AgentRow | null {
  return readAgentRow(new Map(header.map((name, index) => [name, fields[index] ?? ''])));
}
