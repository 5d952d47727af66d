import type { UnreachableCause } from '../../shared/call.ts';
import type { Outcome } from '../../shared/outcome.ts';

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

/** What one look at an agent (`agent_status`) tells. */
export type AgentLook =
  | {
      readonly kind: 'agent';
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
  | { readonly kind: 'agent-not-logged-in' }
  | { readonly kind: 'agent-not-found' }
  | { readonly kind: 'login-refused'; readonly locked: boolean }
  /** The log-in is right; the API user may not use this function. */
  | { readonly kind: 'no-permission' }
  /** Nothing was sent: a log-in was refused before, and nobody has asked for another since. */
  | { readonly kind: 'login-stopped'; readonly locked: boolean }
  /** Nothing was sent: there is no password to send. */
  | { readonly kind: 'no-password' }
  /** `retryAfterMs` is what the server asked for, null where it did not. */
  | {
      readonly kind: 'unreachable';
      readonly cause: UnreachableCause;
      readonly retryAfterMs: number | null;
    };

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
  readonly lookAtAgent: (agentUser: string) => Promise<AgentLook>;
  /** Sends the order at most once. */
  readonly give: (order: DialerOrder) => Promise<OrderAnswer>;
  /** A person has asked for another log-in. */
  readonly allowLogin: () => void;
  /** Ends the connections once every order under way has its answer; looks end as failures. */
  readonly close: () => Promise<void>;
}
