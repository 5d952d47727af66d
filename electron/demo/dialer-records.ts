import type { DemoCall } from './dialer-data.ts';
import type { EventFeed } from './event-feed.ts';
import type { Endpoint } from './fault.ts';

/** A caller was told to go to an extension. */
export interface Redirect {
  readonly callId: string;
  /** The `agent_user` of the request, which need not be the agent on the call. */
  readonly agentUser: string;
  /** What was dialled; `Hangup` for a hang-up. */
  readonly extension: string;
  /** Wall-clock milliseconds. */
  readonly at: number;
}

/** A status written to a lead. */
export interface Disposition {
  readonly leadId: string;
  readonly callId: string;
  /** At most six characters. */
  readonly status: string;
  readonly at: number;
}

/** A log-in that did not pass. */
export interface RefusedLogIn {
  readonly user: string;
  readonly endpoint: Endpoint;
  /** True where the user was locked, whatever the password. */
  readonly locked: boolean;
  readonly at: number;
}

/** A request to one of the two endpoints, with everything in it: it is the test's own. */
export interface RecordedRequest {
  readonly endpoint: Endpoint;
  readonly method: string;
  readonly path: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What follows the question mark, as it came. */
  readonly query: string;
  /** The body as it came. */
  readonly body: string;
  /** The fields of query and body, before the clean-up. */
  readonly form: Readonly<Record<string, string>>;
  /** Counts the connections from 1: two requests with the same number shared one. */
  readonly connection: number;
  readonly at: number;
  /** What went back, null for as long as nothing has. A fault may have cut it short. */
  readonly answered: { readonly status: number; readonly body: string } | null;
}

/** How a call ended. */
export type CallEnd = 'handed-over' | 'hung-up-by-agent' | 'over';

/** Something that happened at the dialer. */
export type DemoEvent =
  | { readonly kind: 'request'; readonly request: RecordedRequest }
  | { readonly kind: 'answered'; readonly request: RecordedRequest }
  | { readonly kind: 'log-in-refused'; readonly refused: RefusedLogIn }
  | { readonly kind: 'call-began'; readonly call: DemoCall }
  | { readonly kind: 'caller-hung-up'; readonly call: DemoCall }
  | { readonly kind: 'redirected'; readonly redirect: Redirect }
  | { readonly kind: 'status-written'; readonly disposition: Disposition }
  /** The agent is free again. */
  | { readonly kind: 'call-ended'; readonly call: DemoCall; readonly end: CallEnd };

/** What has happened at a dialer so far, oldest first; of the requests only the latest. */
export interface DialerRecords {
  readonly redirects: readonly Redirect[];
  readonly dispositions: readonly Disposition[];
  readonly refusedLogIns: readonly RefusedLogIn[];
  readonly requests: readonly RecordedRequest[];
}

/**
 * Writes down what a feed tells; the lists returned grow.
 *
 * @param requestsKept how many requests, the latest ones.
 */
export function recordEvents(feed: EventFeed<DemoEvent>, requestsKept: number): DialerRecords {
  const redirects: Redirect[] = [];
  const dispositions: Disposition[] = [];
  const refusedLogIns: RefusedLogIn[] = [];
  const requests: RecordedRequest[] = [];
  feed.listen((event) => {
    switch (event.kind) {
      case 'redirected':
        redirects.push(event.redirect);
        break;
      case 'status-written':
        dispositions.push(event.disposition);
        break;
      case 'log-in-refused':
        refusedLogIns.push(event.refused);
        break;
      case 'request':
        requests.push(event.request);
        if (requests.length > requestsKept) requests.shift();
        break;
      case 'answered':
      case 'call-began':
      case 'caller-hung-up':
      case 'call-ended':
        break;
    }
  });
  return { redirects, dispositions, refusedLogIns, requests };
}
