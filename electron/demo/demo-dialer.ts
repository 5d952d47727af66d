import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { systemClock } from '../clock.ts';
import { createAgentApi } from './agent-api.ts';
import { createAgentLines } from './agent-lines.ts';
import type { CallSources } from './call-plan.ts';
import type { DemoAgent, DemoApiUser, DemoCall, DemoCampaign } from './dialer-data.ts';
import type { DemoDialerOptions, DemoLogIn, DemoRing } from './demo-dialer-options.ts';
import {
  defaultAgents,
  defaultBuild,
  defaultCampaigns,
  defaultInGroups,
  fullyAllowedApiUser,
} from './dialer-defaults.ts';
import type { DialerParts } from './dialer-parts.ts';
import type { DemoEvent, DialerRecords, RecordedRequest } from './dialer-records.ts';
import { recordEvents } from './dialer-records.ts';
import { createDialerTime } from './dialer-time.ts';
import type { EventFeed } from './event-feed.ts';
import { createEventFeed } from './event-feed.ts';
import type { Endpoint, Fault, FaultScope } from './fault.ts';
import { cleanFields } from './field-rules.ts';
import { startHttpServer } from './http-server.ts';
import { createLogInDesk } from './log-in-desk.ts';
import { createMisbehaviour } from './misbehaviour.ts';
import { createNonAgentApi } from './non-agent-api.ts';
import type { RequestForm } from './request-form.ts';
import { createStoppableClock } from './stoppable-clock.ts';
import type { TrafficParts } from './traffic.ts';
import { startTraffic } from './traffic.ts';

export { fullyAllowedApiUser } from './dialer-defaults.ts';
export type * from './demo-dialer-options.ts';
export type * from './dialer-data.ts';
export type * from './dialer-records.ts';
export type { Endpoint, Fault, FaultScope } from './fault.ts';

/** A running built-in dialer. Its records grow as requests come; read them at any time. */
export interface DemoDialer extends DialerRecords {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly port: number;
  /** The first API user and the first agent. */
  readonly logIn: DemoLogIn;

  /**
   * Puts a call through to an agent who is logged in and free.
   *
   * @returns the call ID.
   * @throws where the agent is not logged in or already on a call: a mistake of the caller's.
   */
  readonly ring: (ring: DemoRing) => string;
  /** The caller puts the phone down: the agent stays on the line and shows `DEAD`. */
  readonly callerHangsUp: (callId: string) => void;
  /** The call is over and the agent READY. Throws where there is no such call. */
  readonly endCall: (callId: string) => void;
  /** The agent logs out; a call they were on is over. */
  readonly logAgentOut: (agentUser: string) => void;
  readonly logAgentIn: (agentUser: string) => void;
  /** Pauses an agent with a pause code, or makes them READY again with null. */
  readonly pauseAgent: (agentUser: string, pauseCode: string | null) => void;
  /** Lets the requests in scope meet a fault, in place of one with the same scope; null ends it. */
  readonly misbehave: (fault: Fault | null, scope?: FaultScope) => void;
  /** Switches the agent API on or off for the whole system. */
  readonly setSystemApiActive: (active: boolean) => void;
  /** Gives an API user another password. */
  readonly setPassword: (user: string, password: string) => void;

  /** The calls whose caller is on the line. */
  readonly liveCalls: () => readonly DemoCall[];
  /** A call that is or was; undefined where there never was one. */
  readonly callById: (callId: string) => DemoCall | undefined;
  /** Calls back for every request when it has been read, before it is answered. */
  readonly onRequest: (listener: (request: RecordedRequest) => void) => () => void;
  /** Calls back for everything that happens; the function returned ends that. */
  readonly onEvent: (listener: (event: DemoEvent) => void) => () => void;

  /**
   * Closes every connection and takes no other, as a machine that goes down; what it has begun to do
   * it still does. Calls, users, refused log-ins and records stay.
   */
  readonly goDown: () => Promise<void>;
  /** Takes connections again, on the same port. Throws where somebody else has taken it since. */
  readonly comeUp: () => Promise<void>;

  /** Closes every connection, ends the traffic and frees the port. May be called twice. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a dialer on 127.0.0.1 that answers both web APIs as the recorded servers do. It knows
 * nothing of the client and no files.
 *
 * @throws where the port is taken, or where there is no agent or no API user.
 */
export async function startDemoDialer(options: DemoDialerOptions = {}): Promise<DemoDialer> {
  const clock = createStoppableClock(options.clock ?? systemClock);
  const feed = createEventFeed<DemoEvent>();
  const records = recordEvents(feed, options.requestsKept ?? 5000);
  const users = options.users ?? [fullyAllowedApiUser(randomBytes(12).toString('hex'))];
  const agents = options.agents ?? defaultAgents;
  const logIn = firstLogIn(users, agents);

  const parts = createParts(options, users, agents, clock, feed);
  const misbehaviour = createMisbehaviour();
  const { workMs = 5, port = 0, traffic = 'none' } = options;
  const judge = createJudge(parts);
  const server = await startHttpServer({ clock, feed, misbehaviour, judge, workMs }, port);
  if (traffic === 'human') startTraffic(trafficParts(parts, options, clock, logIn.agentUser));

  const { lines, desk, system } = parts;
  return {
    ...records,
    address: `http://127.0.0.1:${server.port}`,
    port: server.port,
    logIn,
    ring: (ring) => lines.ring({ ...ring, ...origin(ring) }),
    callerHangsUp: lines.callerHangsUp,
    endCall: (callId) => {
      if (!lines.end(callId, 'over')) throw new Error(`There is no call ${callId}.`);
    },
    logAgentOut: lines.logOut,
    logAgentIn: lines.logIn,
    pauseAgent: lines.pause,
    misbehave: (fault, scope = {}) => misbehaviour.set(fault, scope),
    setSystemApiActive: (active) => {
      system.apiActive = active;
    },
    setPassword: desk.setPassword,
    liveCalls: lines.liveCalls,
    callById: lines.callById,
    onRequest: (listener) =>
      feed.listen((event) => {
        if (event.kind === 'request') listener(event.request);
      }),
    onEvent: feed.listen,
    goDown: server.stop,
    comeUp: server.start,
    stop: () => {
      clock.stop();
      return server.stop();
    },
  };
}

function firstLogIn(users: readonly DemoApiUser[], agents: readonly DemoAgent[]): DemoLogIn {
  const [apiUser] = users;
  const [agent] = agents;
  if (!apiUser || !agent) throw new Error('A dialer needs an API user and an agent.');
  const { user, password } = apiUser;
  return { apiUser: user, password, agentUser: agent.user, source: 'baton' };
}

function createParts(
  options: DemoDialerOptions,
  users: readonly DemoApiUser[],
  agents: readonly DemoAgent[],
  { wallMs }: Clock,
  feed: EventFeed<DemoEvent>,
): DialerParts {
  const time = createDialerTime(wallMs, options.utcOffsetMinutes ?? 0);
  return {
    build: options.build ?? defaultBuild,
    time,
    wallMs,
    desk: createLogInDesk(users, wallMs, feed),
    lines: createAgentLines(agents, options.calls ?? [], time, feed),
    feed,
    inGroups: options.inGroups ?? defaultInGroups,
    campaigns: options.campaigns ?? defaultCampaigns,
    system: { apiActive: options.systemApiActive ?? true },
  };
}

function createJudge(parts: DialerParts) {
  const apis = { agent: createAgentApi(parts), 'non-agent': createNonAgentApi(parts) };
  return (endpoint: Endpoint, form: RequestForm) => apis[endpoint](cleanFields(form, parts.build));
}

function origin({ inGroup, campaign, kind }: DemoRing): Pick<DemoCall, 'kind' | 'cameFrom'> {
  const cameFrom = inGroup ?? campaign;
  if (cameFrom === undefined) throw new Error('A call comes from an in-group or a campaign.');
  return { cameFrom, kind: kind ?? (inGroup === undefined ? 'auto-dialled' : 'inbound') };
}

function trafficParts(
  { lines, feed, inGroups, campaigns }: DialerParts,
  { seed = 1, pace = 1 }: DemoDialerOptions,
  clock: Clock,
  agentUser: string,
): TrafficParts {
  const sources = {
    inGroups: namesOf(inGroups.filter(({ active }) => active)),
    campaigns: namesOf(campaigns),
  };
  return { clock, lines, feed, sources, agentUser, seed, pace };
}

function namesOf(origins: readonly DemoCampaign[]): CallSources['campaigns'] {
  const [first, ...others] = origins.map(({ name }) => name);
  if (first === undefined) throw new Error('Traffic needs an active in-group and a campaign.');
  return [first, ...others];
}
