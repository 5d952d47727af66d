import type { CallKind } from './call-id.ts';

/** How Baton knows of a call. */
export interface Provenance {
  readonly feed: 'agent-status';
  /** Milliseconds since the feed last named this call, at the time of sending. */
  readonly seenAgoMs: number;
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
  | { readonly kind: 'certificate-not-trusted' }
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
  /** Baton has stopped asking until a person changes the settings or asks again. */
  | { readonly kind: 'login-refused'; readonly apiUser: string; readonly locked: boolean }
  /** Baton has stopped asking, as above: the API user may not look at agents. */
  | { readonly kind: 'no-permission'; readonly apiUser: string };

/** The call on the screen that can be acted on, or null where there is none. */
export function currentCall(view: CallView): Call | null {
  return view.kind === 'on-call' ? view.call : null;
}
