import type { CallKind } from './call-id.ts';
import type { SeenCertificate } from './certificate.ts';

/**
 * The sources of calls: the agent status that Baton polls, the event stream that is pushed to it, a
 * command line of another program (`--call`), a link (`baton://call/…`), a person's hand.
 */
export const feedNames = ['agent-status', 'event-stream', 'command-line', 'link', 'typed'] as const;

/** A source of calls. */
export type FeedName = (typeof feedNames)[number];

/** How Baton knows of a call. */
export interface Provenance {
  readonly feed: FeedName;
  /** Milliseconds since the feed last named this call, at the time of sending. */
  readonly seenAgoMs: number;
}

/**
 * How sure a call ID is the agent's own: `sure` was seen at the dialer, `likely` came from somebody
 * who knows, `unchecked` may have come from anybody, and a person is asked before it is acted on.
 */
export type Certainty = 'sure' | 'likely' | 'unchecked';

/** A call that a person has typed is shown for so long, in milliseconds. */
export const typedCallLastsMs = 5 * 60_000;

/** How sure what a feed says is. Any web page can open a link; a command line is another program's. */
export function certaintyOf(feed: FeedName): Certainty {
  switch (feed) {
    case 'agent-status':
      return 'sure';
    case 'event-stream':
    case 'command-line':
      return 'likely';
    case 'link':
    case 'typed':
      return 'unchecked';
  }
}

/** The call an agent is on. */
export interface Call {
  /** What `ra_call_control` takes as `value`. */
  readonly callId: string;
  readonly kind: CallKind;
  /** As the dialer has it, digits only; empty where the dialer does not say. */
  readonly callerNumber: string;
  /** Campaign or in-group; the dialer cuts it at eight characters. */
  readonly campaign: string;
  readonly leadId: string;
  /** The agent user whose call it is. */
  readonly agentUser: string;
  /** Milliseconds since the call began, at the time of sending. */
  readonly lastedMs: number;
  /** Whether `lastedMs` comes from the call ID and the dialer's clock, or from when Baton first saw it. */
  readonly lastedSince: 'call-began' | 'first-seen';
  readonly provenance: Provenance;
}

/** Why the dialer gave no readable answer to a look. */
export type UnreachableCause =
  | { readonly kind: 'address-not-found' }
  | { readonly kind: 'connection-refused' }
  /** `certificate` is the one that was shown, null where it could not be read. */
  | {
      readonly kind: 'certificate-not-trusted';
      readonly certificate: SeenCertificate | null;
    }
  /** A proxy on the way wants a log-in, or does not let the request through. */
  | { readonly kind: 'proxy-refused' }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'connection-lost' }
  /** The web server sent the request elsewhere; `origin` is where, null where it did not say. */
  | { readonly kind: 'redirected'; readonly origin: string | null }
  | { readonly kind: 'http-status'; readonly status: number }
  | { readonly kind: 'reply-unreadable' }
  | { readonly kind: 'reply-too-large' };

/** What the call card shows. Each kind is a screen of its own. */
export type CallView =
  | { readonly kind: 'not-set-up' }
  /** A dialer is set up, and its password is not at hand. */
  | { readonly kind: 'no-password' }
  | { readonly kind: 'looking' }
  /** `agentStatus` as the dialer names it: READY, QUEUE, PAUSED, CLOSER, MQUEUE. */
  | {
      readonly kind: 'no-call';
      readonly agentUser: string;
      readonly agentStatus: string;
      readonly pauseCode: string;
    }
  | { readonly kind: 'on-call'; readonly call: Call }
  /** The caller has hung up; the dialer still holds the line for the agent. */
  | { readonly kind: 'caller-gone'; readonly call: Call }
  | { readonly kind: 'agent-not-logged-in'; readonly agentUser: string }
  | { readonly kind: 'agent-not-found'; readonly agentUser: string }
  /** `lastCall` is what was on the screen before, null where nothing was. */
  | {
      readonly kind: 'dialer-unreachable';
      readonly cause: UnreachableCause;
      readonly lastCall: Call | null;
    }
  /**
   * Baton has stopped asking until a person changes the settings or asks again. `freeAt` (ISO 8601)
   * is when the dialer has forgotten the refused log-in, or unlocks the API user.
   */
  | {
      readonly kind: 'login-refused';
      readonly apiUser: string;
      readonly locked: boolean;
      readonly freeAt: string;
    }
  /**
   * Several log-ins got no answer, and each may have been a refused one: Baton waits until `freeAt`
   * (ISO 8601), or until a person asks.
   */
  | { readonly kind: 'login-paused'; readonly apiUser: string; readonly freeAt: string }
  /**
   * The API user may not look at agents, and nothing else tells of calls: a call can still be handed
   * over by the softphone, or typed. `level` where the dialer refuses it as a log-in (level below 7,
   * or no View Reports), `function` where it says so.
   */
  | {
      readonly kind: 'no-permission';
      readonly apiUser: string;
      readonly agentUser: string;
      readonly because: 'function' | 'level';
    }
  /** Baton does not look at the agent: it waits to be told of a call by `by`. */
  | {
      readonly kind: 'listening';
      readonly agentUser: string;
      readonly by: 'event-stream' | 'hand-over';
    }
  /** The event stream is all that there is, and it is down. */
  | {
      readonly kind: 'stream-down';
      readonly agentUser: string;
      readonly cause: StreamProblem;
      readonly lastCall: Call | null;
    };

/** Why an event stream is down. */
export type StreamProblem =
  | UnreachableCause
  /** 401 or 403: it is not asked again until a person does. */
  | { readonly kind: 'token-refused' }
  /** It answers, and not with server-sent events; or it has said that there is none (204). */
  | { readonly kind: 'no-event-stream' };

/** How the event stream is doing. */
export type StreamState =
  | { readonly kind: 'off' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'open' }
  | { readonly kind: 'down'; readonly cause: StreamProblem };

/** One line of the agent, and what its card shows. */
export interface LineView {
  readonly agentUser: string;
  readonly call: CallView;
}

/** The call on the screen that can be acted on, or null where there is none. */
export function currentCall(view: CallView): Call | null {
  return view.kind === 'on-call' ? view.call : null;
}

/** The call that a card shows, live or the last one that was; null where it shows none. */
export function shownCall(view: CallView): Call | null {
  switch (view.kind) {
    case 'on-call':
    case 'caller-gone':
      return view.call;
    case 'dialer-unreachable':
    case 'stream-down':
      return view.lastCall;
    case 'not-set-up':
    case 'no-password':
    case 'looking':
    case 'no-call':
    case 'agent-not-logged-in':
    case 'agent-not-found':
    case 'login-refused':
    case 'login-paused':
    case 'no-permission':
    case 'listening':
      return null;
  }
}
