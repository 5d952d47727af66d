import type { Dispatcher } from 'undici';
import { agentLines } from '../shared/agent-lines.ts';
import { streamAddressOf } from '../shared/event-stream.ts';
import type { EventStreamSettings } from '../shared/event-stream.ts';
import type { SeenCertificate, TrustedCertificate } from '../shared/certificate.ts';
import type { Notice } from '../shared/notice.ts';
import type { EventFeed, OnEvent } from './calls/call-feed.ts';
import { createCallTracker } from './calls/call-tracker.ts';
import type { CallTracker } from './calls/call-tracker.ts';
import { createEventStreamFeed } from './calls/event-stream/event-stream-feed.ts';
import type { Clock } from './clock.ts';
import { createConnections } from './dialer/create-connections.ts';
import type { ConnectionsOptions } from './dialer/create-connections.ts';
import { createDialer } from './dialer/create-dialer.ts';
import type { Dialer } from './dialer/dialer.ts';
import type { LoginRecord } from './dialer/login-record.ts';
import type { FindProxy } from './dialer/proxy-choice.ts';
import { readCertificate } from './dialer/read-certificate.ts';
import type { CertificateLook } from './dialer/read-certificate.ts';
import type { VouchedOrigins } from './dialer/vouched-origins.ts';

/** Which dialer to work with, and as whom. */
export interface DialerLogIn {
  /** In front of `/agc` and `/vicidial`: `https://dialer.example.com`. */
  readonly address: string;
  readonly apiUser: string;
  /** The first line's. */
  readonly agentUser: string;
  readonly source: string;
  readonly lines: number;
  /** Whether the API user may look at agents. */
  readonly looks: boolean;
  /** Both are asked for each request, so that no copy of them lives on. */
  readonly password: () => string | null;
  readonly eventStream: (EventStreamSettings & { readonly token: () => string | null }) | null;
  readonly trusted: TrustedCertificate | null;
}

/** What is between this computer and a server. */
export interface Network {
  /** Certificate authorities (PEM) that the system trusts, besides the well-known ones. */
  readonly authorities: readonly string[];
  /** The ways to an origin (`https://dialer.example.com`). */
  readonly findProxy: (origin: string) => FindProxy;
}

/** What a dialer is reached with. */
export interface ReachParts {
  readonly network: Network;
  readonly clock: Clock;
  /** Where the log-ins of an API user are written down. */
  readonly loginRecord: (owner: Pick<DialerLogIn, 'address' | 'apiUser'>) => LoginRecord;
  readonly vouched: VouchedOrigins;
}

/** What a connection is made of. */
export interface ConnectionParts extends ReachParts {
  /** Something that the tracker knows may show differently. */
  readonly onChanged: () => void;
  readonly onNotice: (notice: Notice) => void;
}

/** A dialer that can be asked. */
export interface ReachedDialer {
  readonly dialer: Dialer;
  readonly findProxy: FindProxy;
  /** Looks at the certificate that the dialer shows at this moment; its address has to be https. */
  readonly lookAtCertificate: () => Promise<CertificateLook>;
  /** The same, null where the address is not https. */
  readonly readCertificate: () => Promise<CertificateLook | null>;
}

/** A dialer at work: who is asked, and what is known of the agent's calls. */
export interface Connection extends ReachedDialer {
  readonly logIn: DialerLogIn;
  readonly tracker: CallTracker;
  /** Ends it, once the orders that are out have their answers. */
  readonly close: () => void;
}

/** Reaches a dialer, as one API user; nothing is sent yet. */
export function reachDialer(logIn: DialerLogIn, parts: ReachParts): ReachedDialer {
  const options = connectionsTo(logIn.address, logIn, parts);
  const lookAtCertificate = () => readCertificate(options, parts.clock.wallMs());
  const readCertificateIfAny = async (): Promise<CertificateLook | null> =>
    options.origin.startsWith('https:') ? lookAtCertificate() : null;
  const readUntrusted = async (): Promise<SeenCertificate | null> => {
    const look = await readCertificateIfAny();
    return look?.kind === 'does-not-hold' ? look.seen : null;
  };
  const dialer = createDialer({
    ...logIn,
    connections: createConnections(options),
    readCertificate: readUntrusted,
    record: parts.loginRecord(logIn),
    clock: parts.clock,
  });
  const { proxy: findProxy } = options;
  return { dialer, findProxy, lookAtCertificate, readCertificate: readCertificateIfAny };
}

/** Connects to a dialer, and follows the agent's calls from now on. */
export function openConnection(logIn: DialerLogIn, parts: ConnectionParts): Connection {
  const reached = reachDialer(logIn, parts);
  const agentUsers = agentLines(logIn.agentUser, logIn.lines);
  const tracker = createCallTracker({
    dialer: reached.dialer,
    agentUsers,
    apiUser: logIn.apiUser,
    looks: logIn.looks,
    eventStream: logIn.eventStream && ((onEvent) => openStream(logIn, agentUsers, parts, onEvent)),
    clock: parts.clock,
    onChanged: parts.onChanged,
    onNotice: parts.onNotice,
  });
  return {
    ...reached,
    logIn,
    tracker,
    close: () => {
      tracker.stop();
      void reached.dialer.close();
    },
  };
}

/** Listens to the event stream of a log-in, which has one. */
export function openStream(
  logIn: Pick<DialerLogIn, 'eventStream' | 'trusted'>,
  agentUsers: readonly string[],
  parts: ReachParts,
  onEvent: OnEvent,
): EventFeed {
  const { eventStream } = logIn;
  if (!eventStream) throw new Error('There is no event stream to listen to.');
  const address = streamAddressOf(eventStream.address, '');
  const connections = createConnections({
    ...connectionsTo(address, logIn, parts),
    silenceMs: 0,
  });
  const feed = createEventStreamFeed({
    ...eventStream,
    agentUsers,
    dispatcher: connections.dispatch(),
    clock: parts.clock,
    random: Math.random,
    onEvent,
  });
  return {
    askAgain: feed.askAgain,
    reconnect: feed.reconnect,
    stop: () => {
      feed.stop();
      void connections.destroy();
    },
  };
}

/** Connections to a server that is no dialer: with the system's authorities, and by its proxies. */
export function connectTo(
  origin: string,
  { authorities, findProxy }: Network,
): { readonly dispatcher: Dispatcher; readonly done: () => void } {
  const proxy = findProxy(origin);
  const connections = createConnections({ origin, authorities, trusted: null, proxy });
  return { dispatcher: connections.dispatch(), done: () => void connections.destroy() };
}

function connectionsTo(
  address: string,
  { trusted }: Pick<DialerLogIn, 'trusted'>,
  { network, vouched }: ReachParts,
): ConnectionsOptions {
  const { origin } = new URL(address);
  const { authorities, findProxy } = network;
  return { origin, authorities, trusted, vouched, proxy: findProxy(origin) };
}
