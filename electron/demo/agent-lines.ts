import { makeCallId } from './call-id.ts';
import type { DemoAgent, DemoCall, DemoCallAtStart, DemoCallKind } from './dialer-data.ts';
import type { CallEnd, DemoEvent } from './dialer-records.ts';
import type { DialerTime } from './dialer-time.ts';
import type { EventFeed } from './event-feed.ts';

/** An agent as they are at this moment. */
export interface AgentLine {
  readonly agent: DemoAgent;
  readonly loggedIn: boolean;
  /** Null while not paused; empty for a pause without a code. */
  readonly pauseCode: string | null;
  readonly callsToday: number;
  /** The call on the agent's line; it stays there after its caller has hung up. */
  readonly call: DemoCall | null;
}

/** A call that is to be put through; see `DemoRing`. */
export interface NewCall {
  readonly agentUser: string;
  readonly callerNumber: string;
  readonly kind: DemoCallKind;
  readonly cameFrom: string;
  readonly leadId?: string | undefined;
}

/** The agents' lines and the calls on them. Its functions throw on what no test can mean. */
export interface AgentLines {
  readonly line: (agentUser: string) => AgentLine | undefined;
  /** Those of agents who are logged in, in the order in which they were named. */
  readonly loggedIn: () => readonly AgentLine[];
  /** A call whose caller is on the line. */
  readonly liveCall: (callId: string) => DemoCall | undefined;
  readonly liveCalls: () => readonly DemoCall[];
  /** A call that is or was. */
  readonly callById: (callId: string) => DemoCall | undefined;
  readonly isFree: (agentUser: string) => boolean;
  /** Returns the call ID. */
  readonly ring: (call: NewCall) => string;
  readonly callerHangsUp: (callId: string) => void;
  /** Forgets the call ID and makes the agent on it READY; false where there is no such call. */
  readonly end: (callId: string, how: CallEnd) => boolean;
  readonly logOut: (agentUser: string) => void;
  readonly logIn: (agentUser: string) => void;
  readonly pause: (agentUser: string, pauseCode: string | null) => void;
}

type MutableLine = { -readonly [Key in keyof AgentLine]: AgentLine[Key] };

/** Puts the agents on their lines, and the calls that are under way. */
export function createAgentLines(
  agents: readonly DemoAgent[],
  calls: readonly DemoCallAtStart[],
  time: DialerTime,
  feed: EventFeed<DemoEvent>,
): AgentLines {
  const lines = new Map(agents.map((agent): [string, MutableLine] => [agent.user, idle(agent)]));
  const live = new Map<string, DemoCall>();
  const everyCall = new Map<string, DemoCall>();
  let nextLead = 500_001;

  const known = (agentUser: string): MutableLine => {
    const line = lines.get(agentUser);
    if (!line) throw new Error(`There is no agent ${agentUser}.`);
    return line;
  };
  const lineWith = (callId: string) =>
    [...lines.values()].find((line) => line.call?.callId === callId);
  const put = (call: DemoCall) => {
    if (live.has(call.callId)) throw new Error(`Call ${call.callId} is under way already.`);
    live.set(call.callId, call);
    everyCall.set(call.callId, call);
    if (call.agentUser !== null) known(call.agentUser).call = call;
  };
  for (const call of calls) put({ vendorLeadCode: '', ...call });

  const end = (callId: string, how: CallEnd) => {
    const line = lineWith(callId);
    const call = live.get(callId) ?? line?.call;
    if (!call) return false;
    live.delete(callId);
    if (line) line.call = null;
    feed.emit({ kind: 'call-ended', call, end: how });
    return true;
  };

  return {
    line: (agentUser) => lines.get(agentUser),
    loggedIn: () => [...lines.values()].filter((line) => line.loggedIn),
    liveCall: (callId) => live.get(callId),
    liveCalls: () => [...live.values()],
    callById: (callId) => everyCall.get(callId),
    isFree: (agentUser) => isFree(known(agentUser)),
    ring: ({ agentUser, callerNumber, kind, cameFrom, leadId = String(nextLead++) }) => {
      const line = known(agentUser);
      if (!isFree(line)) throw new Error(`Agent ${agentUser} cannot take a call now.`);
      const callId = makeCallId(kind, time.callIdStamp(), leadId);
      const call = { callId, kind, callerNumber, leadId, cameFrom, vendorLeadCode: '', agentUser };
      put(call);
      line.callsToday += 1;
      feed.emit({ kind: 'call-began', call });
      return callId;
    },
    callerHangsUp: (callId) => {
      const call = live.get(callId);
      if (!call) throw new Error(`Call ${callId} is not under way.`);
      live.delete(callId);
      feed.emit({ kind: 'caller-hung-up', call });
    },
    end,
    logOut: (agentUser) => {
      const line = known(agentUser);
      line.loggedIn = false;
      if (line.call) end(line.call.callId, 'over');
    },
    logIn: (agentUser) => {
      known(agentUser).loggedIn = true;
    },
    pause: (agentUser, pauseCode) => {
      known(agentUser).pauseCode = pauseCode;
    },
  };
}

function idle(agent: DemoAgent): MutableLine {
  return {
    agent,
    loggedIn: agent.loggedIn ?? true,
    pauseCode: null,
    callsToday: agent.callsToday ?? 0,
    call: null,
  };
}

function isFree(line: AgentLine): boolean {
  return line.loggedIn && line.pauseCode === null && line.call === null;
}
