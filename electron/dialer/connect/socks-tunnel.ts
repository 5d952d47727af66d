import { once } from 'node:events';
import { isIPv4 } from 'node:net';
import type { Socket } from 'node:net';
import { ConnectionError } from '../connection-failure.ts';
import type { Target } from './open-socket.ts';
import type { ProxyCredentials } from '../proxy-choice.ts';

const version = 5;
const noLogin = 0;
const userAndPassword = 2;

/**
 * Asks a SOCKS 5 proxy (RFC 1928, RFC 1929), over a connection to it, for a tunnel to a server. The
 * proxy resolves the server's name.
 *
 * @throws `BATON_PROXY_REFUSED` where the proxy answered no, `BATON_PROXY_UNREACHABLE` where it
 *   answered nothing that can be read before `deadline` was aborted.
 */
export async function openSocksTunnel(
  proxy: Socket,
  target: Target,
  credentials: ProxyCredentials | undefined,
  deadline: AbortSignal,
): Promise<Socket> {
  try {
    await logIn(proxy, credentials, deadline);
    await askForServer(proxy, target, deadline);
    return proxy;
  } catch (error) {
    proxy.destroy();
    throw error instanceof ConnectionError ? error : new ConnectionError('BATON_PROXY_UNREACHABLE');
  }
}

async function logIn(
  proxy: Socket,
  credentials: ProxyCredentials | undefined,
  deadline: AbortSignal,
): Promise<void> {
  const methods = credentials ? [noLogin, userAndPassword] : [noLogin];
  proxy.write(Buffer.from([version, methods.length, ...methods]));
  const [, method] = await read(proxy, 2, deadline);
  if (method === noLogin) return;
  if (method !== userAndPassword || !credentials) throw refused();
  const { user, password } = credentials;
  proxy.write(Buffer.concat([Buffer.from([1]), withLength(user), withLength(password)]));
  const [, status] = await read(proxy, 2, deadline);
  if (status !== 0) throw refused();
}

async function askForServer(
  proxy: Socket,
  { host, port }: Target,
  deadline: AbortSignal,
): Promise<void> {
  const connectTo = Buffer.from([version, 1, 0]);
  proxy.write(Buffer.concat([connectTo, address(host), Buffer.from([port >> 8, port & 0xff])]));
  const [, answer, , kind] = await read(proxy, 4, deadline);
  if (answer !== 0) throw refused();
  // The address that the proxy itself uses has to be read, and is of no interest.
  await read(proxy, (await addressLength(proxy, kind, deadline)) + 2, deadline);
  if (proxy.readableLength > 0) throw refused();
}

/** An IPv6 address goes as text: proxies resolve it to itself. */
function address(host: string): Buffer {
  return isIPv4(host)
    ? Buffer.from([1, ...host.split('.').map(Number)])
    : Buffer.concat([Buffer.from([3]), withLength(host)]);
}

async function addressLength(
  proxy: Socket,
  kind: number | undefined,
  deadline: AbortSignal,
): Promise<number> {
  if (kind === 1) return 4;
  if (kind === 4) return 16;
  const [length = 0] = await read(proxy, 1, deadline);
  return length;
}

function withLength(text: string): Buffer {
  const bytes = Buffer.from(text);
  if (bytes.length > 255) throw refused();
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}

/** Reads so many bytes and leaves the next ones where they are. */
async function read(proxy: Socket, length: number, deadline: AbortSignal): Promise<Buffer> {
  for (;;) {
    const bytes: unknown = proxy.read(length);
    // At the end of a stream Node hands out what is left, be it too short.
    if (bytes instanceof Buffer && bytes.length === length) return bytes;
    if (bytes !== null || proxy.readableEnded || proxy.destroyed) {
      throw new ConnectionError('BATON_PROXY_UNREACHABLE');
    }
    await once(proxy, 'readable', { signal: deadline });
  }
}

function refused(): ConnectionError {
  return new ConnectionError('BATON_PROXY_REFUSED');
}
