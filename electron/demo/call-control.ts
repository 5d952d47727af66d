import type { AgentLines } from './agent-lines.ts';
import type { ApiVerdict } from './api-verdict.ts';
import { say } from './api-verdict.ts';
import type { DemoCall, DemoCampaign, DemoInGroup } from './dialer-data.ts';
import type { CallEnd, DemoEvent } from './dialer-records.ts';
import type { EventFeed } from './event-feed.ts';
import type { CleanFields } from './field-rules.ts';

interface CallControlParts {
  readonly lines: AgentLines;
  readonly feed: EventFeed<DemoEvent>;
  readonly wallMs: () => number;
  readonly inGroups: readonly DemoInGroup[];
  readonly campaigns: readonly DemoCampaign[];
}

/** What is to happen to the caller, or the line that refuses it. */
type Order =
  | { readonly extension: string; readonly success: string; readonly end: CallEnd }
  | { readonly refusal: string };

/** How long a status may be; the rest is cut without a word. */
const statusLength = 6;

/** The function `ra_call_control`, after log-in and permission. */
export function createCallControl(parts: CallControlParts): (fields: CleanFields) => ApiVerdict {
  return (fields) => {
    const { value, agentUser, stage } = fields;
    if (value === '' || agentUser === '' || stage === '') {
      return say(`ERROR: ra_call_control not valid - ${value}|${agentUser}|${stage}`);
    }
    if (!parts.lines.line(agentUser)?.loggedIn) {
      return say(`ERROR: agent_user is not logged in - ${agentUser}`);
    }
    // Whose call it is, nobody asks: the agent named need not be the one on it.
    const call = parts.lines.liveCall(value);
    if (!call) return say(`ERROR: no active call found - ${value}`);
    const order = orderFor(parts, fields, call);
    if ('refusal' in order) return say(`ERROR: ${order.refusal}`);
    return {
      body: `SUCCESS: ra_call_control ${order.success}\n`,
      act: () => redirect(parts, fields, call, order),
    };
  };
}

function orderFor(parts: CallControlParts, fields: CleanFields, call: DemoCall): Order {
  switch (fields.stage) {
    case 'EXTENSIONTRANSFER':
      return toExtension(fields);
    case 'INGROUPTRANSFER':
      return toInGroup(parts, fields, call);
    case 'HANGUP':
      return {
        extension: 'Hangup',
        success: `hungup - ${fields.agentUser}|${fields.value}|HANGUP`,
        end: 'hung-up-by-agent',
      };
    default:
      return { refusal: `stage is not valid - ${fields.stage}` };
  }
}

function toExtension({ phoneNumber, agentUser, value }: CleanFields): Order {
  if (phoneNumber.length < 2) return { refusal: `phone_number is not valid - ${phoneNumber}` };
  return {
    extension: phoneNumber,
    success: `transfer - ${agentUser}|${value}|${phoneNumber}`,
    end: 'handed-over',
  };
}

function toInGroup(parts: CallControlParts, fields: CleanFields, call: DemoCall): Order {
  const { agentUser, value, phoneNumber, inGroupChoices } = fields;
  const name = inGroupChoices.includes('DEFAULTINGROUP')
    ? defaultTransferGroup(parts, call)
    : inGroupChoices;
  const inGroup = parts.inGroups.find((group) => group.name === name && group.active);
  if (!inGroup) return { refusal: `ingroup is not valid - ${name}` };
  return {
    extension: `90009*${inGroup.name}**${call.leadId}**${call.callerNumber}**${agentUser}**`,
    // The third field is the phone number here too, which an in-group transfer does not have.
    success: `transfer - ${agentUser}|${value}|${phoneNumber}`,
    end: 'handed-over',
  };
}

/** The default transfer group of where the call came from: its in-group, else its campaign. */
function defaultTransferGroup({ inGroups, campaigns }: CallControlParts, call: DemoCall): string {
  const cameByInGroup = call.kind === 'inbound' || call.kind === 'in-group-transfer';
  const origins: readonly DemoCampaign[] = cameByInGroup ? inGroups : campaigns;
  const origin = origins.find(({ name }) => name === call.cameFrom);
  return origin?.defaultTransferGroup ?? '---NONE---';
}

function redirect(
  { feed, lines, wallMs }: CallControlParts,
  { agentUser, status }: CleanFields,
  { callId, leadId }: DemoCall,
  { extension, end }: Extract<Order, { extension: string }>,
): void {
  const at = wallMs();
  const written = (status === '' ? 'RAXFER' : status).slice(0, statusLength);
  feed.emit({ kind: 'redirected', redirect: { callId, agentUser, extension, at } });
  feed.emit({ kind: 'status-written', disposition: { leadId, callId, status: written, at } });
  lines.end(callId, end);
}
