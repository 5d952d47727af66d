import type { AgentLook, Dialer, DialerOrder, OrderAnswer } from '../../electron/dialer/dialer.ts';
import type { VersionLook } from '../../electron/dialer/dialer.ts';

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
  readonly pendingLooks: Pending<AgentLook>;
  readonly pendingVersions: Pending<VersionLook>;
  readonly pendingOrders: Pending<OrderAnswer>;
  /** Every order that was given, oldest first. */
  readonly orders: readonly DialerOrder[];
  readonly looked: () => number;
  readonly loginsAllowed: () => number;
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
  const looks = createPending<AgentLook>();
  const versions = createPending<VersionLook>();
  const answers = createPending<OrderAnswer>();
  const orders: DialerOrder[] = [];
  let looked = 0;
  let loginsAllowed = 0;
  return {
    pendingLooks: looks,
    pendingVersions: versions,
    pendingOrders: answers,
    orders,
    looked: () => looked,
    loginsAllowed: () => loginsAllowed,
    version: versions.ask,
    lookAtAgent: () => {
      looked += 1;
      return looks.ask();
    },
    give: (order) => {
      orders.push(order);
      return answers.ask();
    },
    allowLogin: () => {
      loginsAllowed += 1;
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
