import { assertNever } from '../../shared/assert-never.ts';
import type { DemoCall, DemoCallKind } from './dialer-data.ts';
import type { CallEnd, DemoEvent } from './dialer-records.ts';

const kindInWords: Readonly<Record<DemoCallKind, string>> = {
  inbound: 'inbound',
  'auto-dialled': 'auto-dialled',
  'dialled-by-hand': 'dialled by hand',
  'in-group-transfer': 'transferred between in-groups',
};

const endInWords: Readonly<Record<CallEnd, string>> = {
  'handed-over': 'handed over',
  'hung-up-by-agent': 'hung up by the agent',
  over: 'over',
};

/** One line for a person about what happened, without any secret; null for what is not worth one. */
export function eventLine(event: DemoEvent): string | null {
  switch (event.kind) {
    case 'call-began':
      return `call      ${event.call.callId}  ${callInWords(event.call)}`;
    case 'caller-hung-up':
      return `caller    ${event.call.callId}  has hung up`;
    case 'redirected':
      return `redirect  ${event.redirect.callId}  to ${event.redirect.extension}`;
    case 'status-written':
      return `status    ${event.disposition.callId}  ${event.disposition.status}`;
    case 'call-ended':
      return `ended     ${event.call.callId}  ${endInWords[event.end]}`;
    case 'log-in-refused':
      return `refused   log-in of ${event.refused.user}${event.refused.locked ? ', locked' : ''}`;
    case 'request':
    case 'answered':
      return null;
    default:
      return assertNever(event);
  }
}

function callInWords({ kind, callerNumber, cameFrom, agentUser }: DemoCall): string {
  return `${kindInWords[kind]}, ${callerNumber}, ${cameFrom}, agent ${agentUser ?? 'none'}`;
}
