import type { Provenance, UnreachableCause } from '../../shared/call.ts';

/** The agent's call, as a feed names it. */
export interface SeenCall {
  readonly callId: string;
  readonly callerNumber: string;
  readonly campaign: string;
  readonly leadId: string;
}

/** What a feed tells the tracker, each time it has looked or was told something. */
export type FeedReport =
  | {
      readonly kind: 'call';
      readonly feed: Provenance['feed'];
      readonly call: SeenCall;
      readonly callerGone: boolean;
    }
  | { readonly kind: 'no-call'; readonly agentStatus: string; readonly pauseCode: string }
  | { readonly kind: 'agent-not-logged-in' }
  | { readonly kind: 'agent-not-found' }
  | { readonly kind: 'login-refused'; readonly locked: boolean }
  | { readonly kind: 'no-permission' }
  | { readonly kind: 'no-password' }
  | { readonly kind: 'unreachable'; readonly cause: UnreachableCause };

/**
 * Takes what a feed tells.
 *
 * @param askedMs when the feed asked for it, by the monotonic clock: it is no older than that.
 */
export type OnReport = (report: FeedReport, askedMs: number) => void;

/** A source of calls. It reports through the function it was given, until it is stopped. */
export interface CallFeed {
  /** Whether somebody can see the window: a feed that asks may ask less often while not. */
  readonly setVisible: (visible: boolean) => void;
  /** Looks as soon as that is allowed; Baton's own wish, so it opens nothing that a person must. */
  readonly lookNow: () => void;
  /** A person asks: looks at once, and logs in again where a refused log-in had ended that. */
  readonly askAgain: () => void;
  /** Ends it for good; nothing is reported afterwards. */
  readonly stop: () => void;
}
