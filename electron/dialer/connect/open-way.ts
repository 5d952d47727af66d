import type { Socket } from 'node:net';
import { assertNever } from '../../../shared/assert-never.ts';
import { ConnectionError } from '../connection-failure.ts';
import type { Proxy, ProxyChoice } from '../proxy-choice.ts';
import { withDeadline } from './deadline.ts';
import { openHttpTunnel } from './http-tunnel.ts';
import { openSocket, startTls } from './open-socket.ts';
import type { Target } from './open-socket.ts';
import { openSocksTunnel } from './socks-tunnel.ts';
import type { Trust } from './trust.ts';

/** How to get to a server. */
export interface WayOptions {
  /** Best first; see `FindProxy`. */
  readonly choices: readonly ProxyChoice[];
  /** Whose certificates hold for a proxy that is spoken to over TLS. */
  readonly proxyTrust: Trust;
  readonly connectMs: number;
  readonly deadline: AbortSignal;
}

/**
 * Opens a connection to a server, through a proxy where there is one; TLS with the server itself is
 * still to come. Where a proxy is down the next choice is tried, with its share of the time. Where
 * one says no, that is the answer: another way would be a way round it.
 *
 * @throws the last choice's error, see `ConnectionErrorCode`.
 */
export async function openWay(target: Target, options: WayOptions): Promise<Socket> {
  const { choices, proxyTrust, connectMs, deadline } = options;
  let failure: unknown = new ConnectionError('BATON_PROXY_REFUSED');
  const shareMs = Math.floor(connectMs / choices.length);
  for (const [index, choice] of choices.entries()) {
    const isLast = index === choices.length - 1;
    try {
      return await withDeadline(isLast ? connectMs : shareMs, (share) =>
        openChoice(target, choice, proxyTrust, AbortSignal.any([deadline, share])),
      );
    } catch (error) {
      if (deadline.aborted) throw new ConnectionError('BATON_CONNECT_TIMED_OUT');
      if (isRefusal(error)) throw error;
      failure = error;
    }
  }
  throw failure;
}

function openChoice(
  target: Target,
  choice: ProxyChoice,
  proxyTrust: Trust,
  deadline: AbortSignal,
): Promise<Socket> {
  return choice.kind === 'direct'
    ? openSocket(target, deadline)
    : openTunnel(target, choice, proxyTrust, deadline);
}

async function openTunnel(
  target: Target,
  proxy: Proxy,
  proxyTrust: Trust,
  deadline: AbortSignal,
): Promise<Socket> {
  const socket = await reachProxy(proxy, proxyTrust, deadline);
  switch (proxy.kind) {
    case 'http':
    case 'https':
      return openHttpTunnel(socket, target, proxy.credentials, deadline);
    case 'socks5':
      return openSocksTunnel(socket, target, proxy.credentials, deadline);
    default:
      return assertNever(proxy.kind);
  }
}

/** Nothing that is wrong with a proxy, its certificate included, is told as the server's fault. */
async function reachProxy(proxy: Proxy, proxyTrust: Trust, deadline: AbortSignal): Promise<Socket> {
  try {
    const socket = await openSocket(proxy, deadline);
    if (proxy.kind !== 'https') return socket;
    return await startTls(socket, proxy.host, proxyTrust.tlsOptions(), deadline);
  } catch {
    throw new ConnectionError('BATON_PROXY_UNREACHABLE');
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof ConnectionError && error.code === 'BATON_PROXY_REFUSED';
}
