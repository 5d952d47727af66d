import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import type { FindProxy } from '../proxy-choice.ts';
import { beforeDeadline, withDeadline } from './deadline.ts';
import { startTls } from './open-socket.ts';
import type { Target } from './open-socket.ts';
import { openWay } from './open-way.ts';
import type { Trust } from './trust.ts';

/** How connections are made. */
export interface ConnectorParts {
  /** Whose certificates hold for the server. */
  readonly trust: Trust;
  /** Whose certificates hold for a proxy that is spoken to over TLS. */
  readonly proxyTrust: Trust;
  readonly proxy: FindProxy;
  /** Milliseconds to make a connection, proxy and TLS included. */
  readonly connectMs: number;
  /** Called for each connection on which the server's certificate has held. */
  readonly onSecured: () => void;
}

/**
 * Makes connections for undici. It gets one only when the tunnel stands and the certificate holds,
 * so that whatever fails before has sent nothing of a request.
 *
 * No TLS session is taken up again: Node does not check the server's name a second time then.
 */
export function createConnector(parts: ConnectorParts): buildConnector.connector {
  const connect = ({ hostname, port, protocol }: buildConnector.Options): Promise<Socket> =>
    withDeadline(parts.connectMs, async (deadline) => {
      const isSecure = protocol === 'https:';
      const target = { host: hostname, port: Number(port || (isSecure ? 443 : 80)) };
      const way = await findWay(target, parts, deadline);
      if (!isSecure) return way;
      const secured = await startTls(way, hostname, parts.trust.tlsOptions(), deadline);
      parts.onSecured();
      return secured;
    });

  return (target, callback) => {
    connect(target).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error('unknown'), null),
    );
  };
}

/** Asks which way leads to a server, and opens it. */
export async function findWay(
  target: Target,
  { proxy, proxyTrust, connectMs }: Pick<ConnectorParts, 'proxy' | 'proxyTrust' | 'connectMs'>,
  deadline: AbortSignal,
): Promise<Socket> {
  const choices = await beforeDeadline(Promise.resolve(proxy()), deadline);
  return openWay(target, { choices, proxyTrust, connectMs, deadline });
}
