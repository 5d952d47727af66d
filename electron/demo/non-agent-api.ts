import type { AgentLine, AgentLines } from './agent-lines.ts';
import { loggedInTable, statusTable } from './agent-tables.ts';
import type { ApiVerdict } from './api-verdict.ts';
import { say } from './api-verdict.ts';
import type { Api, DialerParts } from './dialer-parts.ts';
import type { DemoApiUser } from './dialer-data.ts';
import type { CleanFields } from './field-rules.ts';

/** The lowest user level that this API lets in: below it, a log-in counts as refused. */
const lowestLevel = 7;

/** The time zone in the server's settings, which its clock does not go by. */
const timeZoneInSettings = '-5.00';

/**
 * The non-agent API: `version`, `agent_status` and `logged_in_agents`, with its refusals in the
 * server's order. The last of them was never recorded: it answers as its documentation says.
 */
export function createNonAgentApi(parts: DialerParts): Api {
  return (fields) => {
    if (fields.function === 'version') return versionLine(parts);
    const refused = logInRefusal(parts, fields);
    if (refused) return refused;
    if (!isForAgents(fields.function)) return say('ERROR: NO FUNCTION SPECIFIED');
    if (fields.source.length < 2) return say(`ERROR: Invalid Source - ${fields.source}`);
    const barred = permissionRefusal(parts, fields);
    if (barred) return barred;
    return fields.function === 'agent_status'
      ? agentStatus(parts, fields)
      : loggedInAgents(parts, fields);
  };
}

function isForAgents(functionName: string): boolean {
  return functionName === 'agent_status' || functionName === 'logged_in_agents';
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
  const { user, function: name } = fields;
  if (!desk.mayCall(user, name)) {
    const tail = `|${user}|${name}|`;
    return say(`ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION: ${tail}`);
  }
  if (mayViewAgents(desk.userNamed(user))) return null;
  const tail = name === 'agent_status' ? `: |${user}|0|` : ` - ${user}|0`;
  return say(`ERROR: ${name} USER DOES NOT HAVE PERMISSION TO GET AGENT INFO${tail}`);
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
  return say(statusTable(fields, line, isDead(lines, line)));
}

function loggedInAgents({ lines }: DialerParts, fields: CleanFields): ApiVerdict {
  const loggedIn = lines.loggedIn();
  if (loggedIn.length === 0) return say('ERROR: logged_in_agents NO LOGGED IN AGENTS');
  return say(loggedInTable(fields, loggedIn, (line) => isDead(lines, line)));
}

/** The caller has hung up, and the agent is still on the line. */
function isDead(lines: AgentLines, { call }: AgentLine): boolean {
  return call !== null && lines.liveCall(call.callId) === undefined;
}
