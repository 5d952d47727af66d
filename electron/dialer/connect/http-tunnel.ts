import { request } from 'node:http';
import type { Socket } from 'node:net';
import { ConnectionError } from '../connection-failure.ts';
import type { Target } from './open-socket.ts';
import type { ProxyCredentials } from '../proxy-choice.ts';

/**
 * Asks an HTTP proxy, by CONNECT over a connection to it, for a tunnel to a server.
 *
 * @returns the connection, which from now on is one to the server.
 * @throws `BATON_PROXY_REFUSED` where the proxy answered no, `BATON_PROXY_UNREACHABLE` where it
 *   answered nothing that can be read before `deadline` was aborted.
 */
export function openHttpTunnel(
  proxy: Socket,
  target: Target,
  credentials: ProxyCredentials | undefined,
  deadline: AbortSignal,
): Promise<Socket> {
  const path = authorityOf(target);
  const asked = request({
    method: 'CONNECT',
    path,
    headers: { host: path, 'user-agent': 'Baton', ...authorization(credentials) },
    createConnection: () => proxy,
    signal: deadline,
  });
  return new Promise((resolve, reject) => {
    asked.once('connect', ({ statusCode = 0 }, tunnel, early) => {
      // The server has been told nothing yet: what seems to come from it is the proxy's.
      const stands = statusCode >= 200 && statusCode < 300 && early.length === 0;
      if (stands) return resolve(proxy);
      tunnel.destroy();
      reject(new ConnectionError('BATON_PROXY_REFUSED'));
    });
    asked.on('error', () => {
      proxy.destroy();
      reject(new ConnectionError('BATON_PROXY_UNREACHABLE'));
    });
    asked.end();
  });
}

function authorityOf({ host, port }: Target): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

function authorization(credentials: ProxyCredentials | undefined): Record<string, string> {
  if (!credentials) return {};
  const { user, password } = credentials;
  const encoded = Buffer.from(`${user}:${password}`).toString('base64');
  return { 'proxy-authorization': `Basic ${encoded}` };
}
