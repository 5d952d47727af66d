import type { AgentLine } from './agent-lines.ts';
import type { CleanFields } from './field-rules.ts';

type Shape = Pick<CleanFields, 'stage' | 'header'>;
type Row = Readonly<Record<string, string | number>>;

/** The table that `agent_status` answers with, of one row. */
export function statusTable(shape: Shape, line: AgentLine, dead: boolean): string {
  const { agent, call } = line;
  return table(shape, [
    {
      status: status(line),
      callerid: call?.callId ?? '',
      lead_id: call?.leadId ?? '0',
      campaign_id: campaign(line),
      calls_today: line.callsToday,
      full_name: agent.fullName,
      user_group: agent.userGroup ?? 'AGENTS',
      user_level: agent.level ?? 1,
      pause_code: line.pauseCode ?? '',
      real_time_sub_status: dead ? 'DEAD' : '',
      phone_number: call?.callerNumber ?? '',
      vendor_lead_code: call?.vendorLeadCode ?? '',
      session_id: session(line),
    },
  ]);
}

/** The table that `logged_in_agents` answers with, of at least one row. */
export function loggedInTable(
  fields: CleanFields,
  lines: readonly AgentLine[],
  isDead: (line: AgentLine) => boolean,
): string {
  const row = (line: AgentLine): Row => ({
    user: line.agent.user,
    campaign_id: campaign(line),
    session_id: session(line),
    status: status(line),
    lead_id: line.call?.leadId ?? '0',
    callerid: line.call?.callId ?? '',
    calls_today: line.callsToday,
    full_name: line.agent.fullName,
    user_group: line.agent.userGroup ?? 'AGENTS',
    user_level: line.agent.level ?? 1,
    ...(fields.showSubStatus === 'YES' && {
      pause_code: line.pauseCode ?? '',
      sub_status: isDead(line) ? 'DEAD' : '',
    }),
  });
  return table(fields, lines.map(row));
}

function status({ call, pauseCode }: AgentLine): string {
  return call ? 'INCALL' : pauseCode === null ? 'READY' : 'PAUSED';
}

/** The column holds eight characters. */
function campaign({ agent, call }: AgentLine): string {
  return (call?.cameFrom ?? agent.campaign ?? 'OUTCAMP').slice(0, 8);
}

function session({ agent }: AgentLine): string {
  return agent.sessionId ?? '8300';
}

/** Without quotes whatever the separator: a comma in a name makes a column more. */
function table({ stage, header }: Shape, rows: readonly Row[]): string {
  const separator = stage === 'csv' ? ',' : stage === 'tab' ? '\t' : '|';
  const names = header === 'YES' ? rows.slice(0, 1).map((row) => Object.keys(row)) : [];
  return [...names, ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.join(separator))
    .join('\n');
}
