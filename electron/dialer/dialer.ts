import type { UnreachableCause } from '../../shared/call.ts';
import type { GuardRefusal, Outcome } from '../../shared/outcome.ts';

/** An order for a call: one `ra_call_control` request. */
export type DialerOrder =
  | {
      readonly action: 'extension-transfer';
      readonly callId: string;
      readonly agentUser: string;
      /** The dial string that the button shows, so that what is shown is what is dialled. */
      readonly phoneNumber: string;
      /** Disposition status, at most six characters; the dialer writes RAXFER without one. */
      readonly status?: string | undefined;
    }
  | {
      readonly action: 'in-group-transfer';
      readonly callId: string;
      readonly agentUser: string;
      readonly inGroup: string;
      readonly status?: string | undefined;
    }
  | {
      readonly action: 'hang-up';
      readonly callId: string;
      readonly agentUser: string;
      readonly status?: string | undefined;
    };

/** What became of an order. */
export interface OrderAnswer {
  readonly outcome: Outcome;
  /** An excerpt of the dialer's answer for the journal, one line, without any secret. */
  readonly said: string;
}

/** An agent's row, as the dialer shows it at one moment. */
export interface AgentRow {
  /** READY, QUEUE, INCALL, PAUSED, CLOSER, MQUEUE. */
  readonly status: string;
  /** Empty when there is no call. */
  readonly callId: string;
  readonly leadId: string;
  /** Campaign or in-group, cut by the dialer at eight characters. */
  readonly campaign: string;
  readonly callerNumber: string;
  readonly pauseCode: string;
  /** True when the dialer says DEAD: the caller has hung up. */
  readonly callerGone: boolean;
}

/** Why the dialer gave no answer to a request that wants a log-in, or not the one asked for. */
export type LookProblem =
  /** `atMs` is when it was refused, in wall-clock milliseconds. */
  | { readonly kind: 'login-refused'; readonly locked: boolean; readonly atMs: number }
  /** The log-in is right; the API user may not use this function. */
  | { readonly kind: 'no-permission' }
  /**
   * A look was refused as a log-in, now or before, while the agent API takes the same log-in: the
   * API user's level is below 7, or it has no View Reports. Nothing is looked at again.
   */
  | { readonly kind: 'looks-not-allowed' }
  /** Nothing was sent: a log-in was refused before, and nobody has asked for another since. */
  | { readonly kind: 'login-stopped'; readonly locked: boolean; readonly atMs: number }
  /**
   * Nothing was sent: too many log-ins were refused lately, or got no answer. Free again at
   * `untilMs`, wall clock.
   */
  | { readonly kind: 'login-paused'; readonly untilMs: number }
  /** Nothing was sent: there is no password to send. */
  | { readonly kind: 'no-password' }
  /** `retryAfterMs` is what the server asked for, null where it did not. */
  | {
      readonly kind: 'unreachable';
      readonly cause: UnreachableCause;
      readonly retryAfterMs: number | null;
    };

/** What one look at an agent (`agent_status`) tells. */
export type AgentLook =
  | ({ readonly kind: 'agent' } & AgentRow)
  | { readonly kind: 'agent-not-logged-in' }
  | { readonly kind: 'agent-not-found' }
  | LookProblem;

/** What one look at all agents (`logged_in_agents`) tells. */
export type AgentsLook =
  /**
   * By agent user; who is not in it is not logged in. Null is a row that can't be read: of that agent
   * nothing is known, least of all that a call is over.
   */
  { readonly kind: 'agents'; readonly rows: ReadonlyMap<string, AgentRow | null> } | LookProblem;

/**
 * What the check that harms nothing tells: `ra_call_control` for a call and a stage that do not
 * exist, which the dialer refuses in an order that tells what is wrong (docs/dialer.md, "A check
 * that harms nothing"). The first four mean that the log-in is right.
 */
export type ProbeAnswer =
  /** `no active call found - PROBE`: everything works. */
  | { readonly kind: 'all-well' }
  | { readonly kind: 'api-not-active' }
  | { readonly kind: 'function-not-allowed' }
  | { readonly kind: 'agent-not-logged-in' }
  | { readonly kind: 'source-not-valid' }
  | { readonly kind: 'function-missing' }
  | Exclude<LookProblem, { kind: 'no-permission' | 'looks-not-allowed' }>;

/** Whether requests with a log-in are sent, as far as is known without asking. */
export type LoginState =
  | { readonly kind: 'open' }
  /** A log-in was refused at `atMs`, wall clock, and nobody has asked for another since. */
  | { readonly kind: 'refused'; readonly locked: boolean; readonly atMs: number }
  /** Too many were refused lately, or got no answer: none before `untilMs`, wall clock. */
  | { readonly kind: 'paused'; readonly untilMs: number };

/** What the `version` function tells; it needs no log-in. */
export type VersionLook =
  | {
      readonly kind: 'version';
      /** `2.14-81` */
      readonly version: string;
      /** `240429-2220` */
      readonly build: string;
      /** The dialer's wall clock when it answered, as if it were UTC, in milliseconds. */
      readonly dialerWallMs: number;
    }
  | { readonly kind: 'unreachable'; readonly cause: UnreachableCause };

/**
 * One dialer, as one API user. Its functions never reject: every failure is a value. Requests that
 * need a log-in are not sent after a refused one, on either endpoint, until `allowLogin` is called.
 */
export interface Dialer {
  readonly version: () => Promise<VersionLook>;
  /** Checks the log-in and the rights, as one agent, without touching any call. */
  readonly probe: (agentUser: string) => Promise<ProbeAnswer>;
  /** `urgent`: for an order that waits for it; it goes ahead while another order is out. */
  readonly lookAtAgent: (
    agentUser: string,
    how?: { readonly urgent: boolean },
  ) => Promise<AgentLook>;
  /** One request for all agents, however many lines there are. */
  readonly lookAtAllAgents: () => Promise<AgentsLook>;
  /**
   * Sends the order at most once.
   *
   * @param stillWanted asked in the moment before the first byte is written: until then the order may
   *   have waited for another request, for a log-in, for the version and for a connection. A reason
   *   against it becomes the outcome, and nothing of the order is sent.
   */
  readonly give: (
    order: DialerOrder,
    stillWanted?: () => GuardRefusal | null,
  ) => Promise<OrderAnswer>;
  readonly loginState: () => LoginState;
  /**
   * A person has asked for another log-in. Where five were refused in fifteen minutes it has to wait
   * for the end of the pause, like everything else.
   */
  readonly allowLogin: () => void;
  /**
   * After sleep, or on another network, connections are dead: opens new ones, and gives up the looks
   * and probes that wait for an answer over the old ones. Orders that are out keep theirs.
   */
  readonly dropConnections: () => void;
  /** Ends the connections once every order under way has its answer; looks end as failures. */
  readonly close: () => Promise<void>;
}
