import { once } from 'node:events';
import { connect, isIP } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { ConnectionError } from '../connection-failure.ts';

/** A server to connect to; an IPv6 address has no brackets. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

/**
 * Connects over TCP.
 *
 * @throws the system's error, or `BATON_CONNECT_TIMED_OUT` once `deadline` is aborted.
 */
export function openSocket(target: Target, deadline: AbortSignal): Promise<Socket> {
  const { host, port } = target;
  const keepAlive = { keepAlive: true, keepAliveInitialDelay: 60_000 };
  return ready(connect({ host, port, noDelay: true, ...keepAlive }), 'connect', deadline);
}

/**
 * Starts TLS for a host on a connection that stands already.
 *
 * @throws TLS's error, above all where the certificate does not hold; not a byte of a request has
 *   been sent then. `BATON_CONNECT_TIMED_OUT` once `deadline` is aborted.
 */
export function startTls(
  socket: Socket,
  host: string,
  options: ConnectionOptions,
  deadline: AbortSignal,
): Promise<TLSSocket> {
  // Addresses may not be sent as a server name, and are checked against the certificate all the same.
  const servername = isIP(host) === 0 ? host : '';
  const ALPNProtocols = ['http/1.1'];
  return ready(
    connectTls({ ...options, socket, host, servername, ALPNProtocols }),
    'secureConnect',
    deadline,
  );
}

/** Waits until a socket is ready, and destroys it where something else comes first. */
async function ready<S extends Socket>(
  socket: S,
  event: 'connect' | 'secureConnect',
  deadline: AbortSignal,
): Promise<S> {
  // Sockets change hands here: without a listener, an error between two owners would end the program.
  socket.on('error', () => undefined);
  try {
    await once(socket, event, { signal: deadline });
    return socket;
  } catch (error) {
    socket.destroy();
    throw deadline.aborted ? new ConnectionError('BATON_CONNECT_TIMED_OUT') : error;
  }
}
