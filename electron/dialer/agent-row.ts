import { callIdSchema } from '../../shared/call-id.ts';
import type { AgentRow } from './dialer.ts';

/** A row of one of the non-agent API's tables, by the names of its columns. */
export type TableRow = ReadonlyMap<string, string>;

/**
 * Reads an agent's row of `agent_status` or `logged_in_agents`. A column that is missing is empty:
 * `logged_in_agents` has no caller's number.
 *
 * @returns null where it can't be read: its call ID, if changed, could name another call.
 */
export function readAgentRow(row: TableRow): AgentRow | null {
  const status = field(row, 'status', /^[A-Z]{1,20}$/);
  const callId = row.get('callerid') ?? '';
  if (status === '' || (callId !== '' && !callIdSchema.safeParse(callId).success)) return null;
  return {
    status,
    callId,
    leadId: field(row, 'lead_id', /^\d{1,10}$/),
    campaign: field(row, 'campaign_id', /^[\w-]{1,20}$/),
    callerNumber: field(row, 'phone_number', /^\d{1,20}$/),
    pauseCode: field(row, 'pause_code', /^[\w-]{1,20}$/),
    callerGone: subStatusColumns.some((name) => row.get(name) === 'DEAD'),
  };
}

/** The name in `agent_status`, and the one in `logged_in_agents`. */
const subStatusColumns = ['real_time_sub_status', 'sub_status'];

/** A field in the characters and the length it may have, else an empty text. */
function field(row: TableRow, name: string, valid: RegExp): string {
  const value = row.get(name) ?? '';
  return valid.test(value) ? value : '';
}
