import type { AgentLine } from './agent-lines.ts';
import type { ApiVerdict } from './api-verdict.ts';
import { say } from './api-verdict.ts';
import type { Api, DialerParts } from './dialer-parts.ts';
import type { DemoApiUser } from './dialer-data.ts';
import type { CleanFields } from './field-rules.ts';

/** The lowest user level that this API lets in: below it, a log-in counts as refused. */
const lowestLevel = 7;

/** The time zone in the server's settings, which its clock does not go by. */
const timeZoneInSettings = '-5.00';

/** The non-agent API: `version` and `agent_status`, with its refusals in the server's order. */
export function createNonAgentApi(parts: DialerParts): Api {
  return (fields) => {
    if (fields.function === 'version') return versionLine(parts);
    const refused = logInRefusal(parts, fields);
    if (refused) return refused;
    if (fields.function !== 'agent_status') return say('ERROR: NO FUNCTION SPECIFIED');
    if (fields.source.length < 2) return say(`ERROR: Invalid Source - ${fields.source}`);
    return permissionRefusal(parts, fields) ?? agentStatus(parts, fields);
  };
}

function versionLine({ time }: DialerParts): ApiVerdict {
  const zone = `DST: 0|TZ: ${timeZoneInSettings}|TZNOW: ${timeZoneInSettings}|`;
  const clock = `DATE: ${time.date()}|EPOCH: ${time.epoch()}`;
  return say(`VERSION: 2.14-194|BUILD: 241004-1518|${clock}|${zone}`);
}

function logInRefusal({ desk }: DialerParts, { user, pass }: CleanFields): ApiVerdict | null {
  switch (desk.judge({ user, pass, lowestLevel, endpoint: 'non-agent' })) {
    case 'GOOD':
      return null;
    case 'BAD':
      return say(`ERROR: Login incorrect, please try again: |${user}|${pass}|BAD|`);
    case 'LOCK':
      return say(`ERROR: Too many login attempts, try again in 15 minutes: |${user}|LOCK|`);
  }
}

function permissionRefusal({ desk }: DialerParts, fields: CleanFields): ApiVerdict | null {
  const { user } = fields;
  if (!desk.mayCall(user, fields.function)) {
    const tail = `|${user}|${fields.function}|`;
    return say(`ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION: ${tail}`);
  }
  if (mayViewAgents(desk.userNamed(user))) return null;
  return say(`ERROR: agent_status USER DOES NOT HAVE PERMISSION TO GET AGENT INFO: |${user}|0|`);
}

function mayViewAgents(account: DemoApiUser | undefined): boolean {
  return account?.apiAccess !== false && account?.viewReports !== false;
}

function agentStatus({ desk, lines }: DialerParts, fields: CleanFields): ApiVerdict {
  const { user, agentUser } = fields;
  const tail = `${user}|${agentUser}`;
  if (agentUser.length < 2) {
    return say(`ERROR: agent_status INVALID SEARCH PARAMETERS: ${tail}`);
  }
  const line = lines.line(agentUser);
  if (!line && !desk.userNamed(agentUser)) {
    return say(`ERROR: agent_status AGENT NOT FOUND: ${tail}`);
  }
  if (!line?.loggedIn) return say(`ERROR: agent_status AGENT NOT LOGGED IN: ${tail}`);
  const callerIsThere = line.call !== null && lines.liveCall(line.call.callId) !== undefined;
  return say(statusTable(fields, statusRow(line, callerIsThere)));
}

/** Without quotes whatever the separator: a comma in a name makes a column more. */
function statusTable({ stage, header }: CleanFields, row: StatusRow): string {
  const separator = stage === 'csv' ? ',' : stage === 'tab' ? '\t' : '|';
  const rows = header === 'YES' ? [Object.keys(row), Object.values(row)] : [Object.values(row)];
  return rows.map((cells) => cells.join(separator)).join('\n');
}

type StatusRow = ReturnType<typeof statusRow>;

function statusRow({ agent, call, pauseCode, callsToday }: AgentLine, callerIsThere: boolean) {
  return {
    status: call ? 'INCALL' : pauseCode === null ? 'READY' : 'PAUSED',
    callerid: call?.callId ?? '',
    lead_id: call?.leadId ?? '0',
    // The column holds eight characters.
    campaign_id: (call?.cameFrom ?? agent.campaign ?? 'OUTCAMP').slice(0, 8),
    calls_today: callsToday,
    full_name: agent.fullName,
    user_group: agent.userGroup ?? 'AGENTS',
    user_level: agent.level ?? 1,
    pause_code: pauseCode ?? '',
    real_time_sub_status: call && !callerIsThere ? 'DEAD' : '',
    phone_number: call?.callerNumber ?? '',
    vendor_lead_code: call?.vendorLeadCode ?? '',
    session_id: agent.sessionId ?? '8300',
  };
}
