import type { AgentLook, AgentsLook, Dialer, ProbeAnswer } from '../../electron/dialer/dialer.ts';
import type { DialerOrder, LoginState, OrderAnswer } from '../../electron/dialer/dialer.ts';
import type { VersionLook } from '../../electron/dialer/dialer.ts';
import type { GuardRefusal } from '../../shared/outcome.ts';

/** Questions that wait for the test to answer them, oldest first. */
interface Pending<Answer> {
  readonly count: () => number;
  /** Answers the oldest. */
  readonly answer: (answer: Answer) => void;
  /** A bug in the dialer: the oldest question throws. */
  readonly fail: (error: Error) => void;
}

/** A dialer that answers when, and what, a test says. */
export interface ScriptedDialer extends Dialer {
  readonly pendingProbes: Pending<ProbeAnswer>;
  readonly pendingLooks: Pending<AgentLook>;
  /** Looks at all agents at once. */
  readonly pendingListLooks: Pending<AgentsLook>;
  readonly pendingVersions: Pending<VersionLook>;
  readonly pendingOrders: Pending<OrderAnswer>;
  /** Every order that was given, oldest first. */
  readonly orders: readonly DialerOrder[];
  /** What speaks against the latest order now, asked as a dialer asks before it writes one. */
  readonly whyNotWanted: () => GuardRefusal | null;
  /** From now on `loginState` tells this; a scripted dialer begins with `open`. */
  readonly setLoginState: (state: LoginState) => void;
  /** How many looks at one agent were asked for; `lookedAt` says at whom, and whether urgently. */
  readonly looked: () => number;
  readonly lookedAt: readonly { readonly agentUser: string; readonly urgent: boolean }[];
  /** The agent users that were probed, oldest first. */
  readonly probed: readonly string[];
  readonly loginsAllowed: () => number;
  readonly connectionsDropped: () => number;
}

/** An agent on the call that the recorded replies know. */
export const onCall = {
  kind: 'agent',
  status: 'INCALL',
  callId: 'Y0315201639000402027',
  leadId: '402027',
  campaign: 'SALESLIN',
  callerNumber: '7275551212',
  pauseCode: '',
  callerGone: false,
} as const satisfies AgentLook;

/** The same agent without a call. */
export const ready = {
  ...onCall,
  status: 'READY',
  callId: '',
  leadId: '0',
  callerNumber: '',
} as const satisfies AgentLook;

/** A look that came to nothing. */
export const lost = {
  kind: 'unreachable',
  cause: { kind: 'timed-out' },
  retryAfterMs: null,
} as const satisfies AgentLook;

/** Builds a dialer that leaves every question open. */
export function createScriptedDialer(): ScriptedDialer {
  const probes = createPending<ProbeAnswer>();
  const looks = createPending<AgentLook>();
  const listLooks = createPending<AgentsLook>();
  const versions = createPending<VersionLook>();
  const answers = createPending<OrderAnswer>();
  const orders: DialerOrder[] = [];
  const probed: string[] = [];
  const lookedAt: { agentUser: string; urgent: boolean }[] = [];
  let loginsAllowed = 0;
  let connectionsDropped = 0;
  let loginState: LoginState = { kind: 'open' };
  let whyNotWanted = (): GuardRefusal | null => null;
  return {
    pendingProbes: probes,
    pendingLooks: looks,
    pendingListLooks: listLooks,
    pendingVersions: versions,
    pendingOrders: answers,
    orders,
    whyNotWanted: () => whyNotWanted(),
    setLoginState: (state) => {
      loginState = state;
    },
    probed,
    lookedAt,
    looked: () => lookedAt.length,
    loginsAllowed: () => loginsAllowed,
    connectionsDropped: () => connectionsDropped,
    version: versions.ask,
    probe: (agentUser) => {
      probed.push(agentUser);
      return probes.ask();
    },
    lookAtAgent: (agentUser, { urgent } = { urgent: false }) => {
      lookedAt.push({ agentUser, urgent });
      return looks.ask();
    },
    lookAtAllAgents: listLooks.ask,
    give: (order, stillWanted = () => null) => {
      orders.push(order);
      whyNotWanted = stillWanted;
      return answers.ask();
    },
    loginState: () => loginState,
    allowLogin: () => {
      loginsAllowed += 1;
    },
    dropConnections: () => {
      connectionsDropped += 1;
    },
    close: () => Promise.resolve(),
  };
}

function createPending<Answer>(): Pending<Answer> & { readonly ask: () => Promise<Answer> } {
  const waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  const oldest = () => {
    const first = waiting.shift();
    if (!first) throw new Error('Nothing was asked.');
    return first;
  };
  return {
    count: () => waiting.length,
    answer: (answer) => oldest().resolve(answer),
    fail: (error) => oldest().reject(error),
    ask: () => new Promise((resolve, reject) => waiting.push({ resolve, reject })),
  };
}
