import type { StreamProblem, UnreachableCause } from '../../shared/call.ts';

/** The agent's call, as a feed names it. */
export interface SeenCall {
  readonly callId: string;
  /** Digits; empty where the feed does not say, like the two below. */
  readonly callerNumber: string;
  readonly campaign: string;
  readonly leadId: string;
}

/** What the agent status, which Baton polls, tells of one line. */
export type LookReport =
  | { readonly kind: 'call'; readonly call: SeenCall; readonly callerGone: boolean }
  | { readonly kind: 'no-call'; readonly agentStatus: string; readonly pauseCode: string }
  | { readonly kind: 'agent-not-logged-in' }
  | { readonly kind: 'agent-not-found' }
  /** `atMs`: when, in wall-clock milliseconds. */
  | { readonly kind: 'login-refused'; readonly locked: boolean; readonly atMs: number }
  | { readonly kind: 'login-paused'; readonly untilMs: number }
  | { readonly kind: 'no-permission'; readonly because: 'function' | 'level' }
  | { readonly kind: 'no-password' }
  | { readonly kind: 'unreachable'; readonly cause: UnreachableCause };

/** A moment by both clocks: where they disagree on what has passed since, the computer has slept. */
export interface Moment {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

/**
 * Takes what the agent status tells of a line.
 *
 * @param asked when it was asked for: it is no older than that.
 */
export type OnLook = (agentUser: string, report: LookReport, asked: Moment) => void;

/** What an event stream tells. */
export type EventReport =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'open' }
  /** `isFinal`: it is not tried again by itself. */
  | { readonly kind: 'down'; readonly cause: StreamProblem; readonly isFinal: boolean }
  /** A call has come to a line. */
  | { readonly kind: 'call'; readonly agentUser: string; readonly call: SeenCall }
  /** A message with an empty call ID: whatever call the line had is over. */
  | { readonly kind: 'no-call'; readonly agentUser: string };

/** Takes what an event stream tells. */
export type OnEvent = (report: EventReport) => void;

/** A source of calls. It reports through the function it was given, until it is stopped. */
export interface CallFeed {
  /** A person asks: tries at once, after a refusal too. */
  readonly askAgain: () => void;
  /** Ends it for good; nothing is reported afterwards. */
  readonly stop: () => void;
}

/** A feed of what a server sends. */
export interface EventFeed extends CallFeed {
  /** Connects anew at once; `fresh`: as if for the first time, so that the latest call is told again. */
  readonly reconnect: (how: { readonly fresh: boolean }) => void;
}
