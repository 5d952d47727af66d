import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import type { DoctorFinding } from '../../../shared/doctor.ts';
import type { UnreachableCause } from '../../../shared/call.ts';
import type { Clock } from '../../clock.ts';
import { failureCause } from '../connection-failure.ts';
import { proxyAddress } from '../proxy-choice.ts';
import type { ProxyChoice } from '../proxy-choice.ts';
import { withinLimit } from './time-limit.ts';

/** Where the first connection goes: to the dialer itself, or to a proxy in front of it. */
export interface FirstHop {
  /** A name or an IP address; IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  /** `host:port` of the proxy, null where the way is straight. */
  readonly proxy: string | null;
}

/** Where the first connection to a dialer goes, by one way. */
export function firstHop(address: string, way: ProxyChoice): FirstHop {
  const proxy = proxyAddress(way);
  if (way.kind !== 'direct') return { host: way.host, port: way.port, proxy };
  const { hostname, port, protocol } = new URL(address);
  const usualPort = protocol === 'https:' ? 443 : 80;
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  return { host, port: port === '' ? usualPort : Number(port), proxy };
}

/** What the two steps found that need the network alone. */
export interface NetworkFindings {
  readonly name: DoctorFinding;
  /** Null where there is no address to connect to. */
  readonly connection: DoctorFinding | null;
}

/** Time limits of the two steps, in milliseconds. */
export interface NetworkLimits {
  readonly nameMs: number;
  readonly connectionMs: number;
}

/**
 * Tries the ways to a dialer at the same time, as far as their first hop.
 *
 * @param ways best first, as `FindProxy` tells them.
 * @returns what was found on the best way that leads somewhere, on the best one where none does.
 */
export async function checkNetwork(
  address: string,
  ways: readonly ProxyChoice[],
  limits: NetworkLimits,
  clock: Clock,
): Promise<NetworkFindings> {
  const found = await Promise.all(
    ways.map((way) => checkHop(firstHop(address, way), limits, clock)),
  );
  return found.find(({ connection }) => connection?.kind === 'passed') ?? found[0] ?? noWay;
}

/** There is a proxy to use, and none that Baton can speak to. */
const noWay: NetworkFindings = { name: unreachable({ kind: 'proxy-refused' }), connection: null };

async function checkHop(
  hop: FirstHop,
  { nameMs, connectionMs }: NetworkLimits,
  clock: Clock,
): Promise<NetworkFindings> {
  const tooSlow = outOfReach(hop, { kind: 'address-not-found' });
  const name = await withinLimit(checkName(hop), nameMs, tooSlow, clock);
  if (name.kind === 'failed') return { name, connection: null };
  return { name, connection: await checkConnection(hop, connectionMs, clock) };
}

/** Looks a name up as the system does, which is how the dialer's client finds it too. */
async function checkName(hop: FirstHop): Promise<DoctorFinding> {
  const { host, proxy } = hop;
  const passed = (addresses: readonly string[]): DoctorFinding => ({
    kind: 'passed',
    detail: { kind: 'addresses', host, addresses, ofProxy: proxy !== null },
  });
  if (isIP(host) !== 0) return passed([host]);
  try {
    const found = await lookup(host, { all: true });
    return passed([...new Set(found.map(({ address }) => address))]);
  } catch {
    // The system's resolver has a dozen ways to say so, and none that a person could act on.
    return outOfReach(hop, { kind: 'address-not-found' });
  }
}

/** Makes a TCP connection, measures how long that takes, and closes it without sending a byte. */
function checkConnection(hop: FirstHop, limitMs: number, clock: Clock): Promise<DoctorFinding> {
  const { host, port, proxy } = hop;
  return new Promise((resolve) => {
    const beganMs = clock.monotonicMs();
    const socket = connect({ host, port });
    const end = (finding: DoctorFinding): void => {
      stop();
      socket.destroy();
      resolve(finding);
    };
    const stop = clock.after(limitMs, () => end(outOfReach(hop, { kind: 'timed-out' })));
    socket.on('error', (error) => end(outOfReach(hop, connectFailure(error))));
    socket.on('connect', () => {
      const tookMs = Math.round(clock.monotonicMs() - beganMs);
      end({ kind: 'passed', detail: { kind: 'connected', tookMs, proxy } });
    });
  });
}

/** Of several addresses that all fail, the last failure speaks: Node tries the best one first. */
function connectFailure(error: Error): UnreachableCause {
  const last: unknown = error instanceof AggregateError ? error.errors.at(-1) : error;
  const kind = failureCause(last);
  return kind === 'certificate-not-trusted' ? { kind, certificate: null } : { kind };
}

/** What is wrong with a proxy is not told as the dialer's fault. */
function outOfReach({ proxy }: FirstHop, cause: UnreachableCause): DoctorFinding {
  return proxy === null
    ? unreachable(cause)
    : { kind: 'failed', problem: { kind: 'proxy-out-of-reach', proxy } };
}

/** A finding for a server that can't be spoken to. */
export function unreachable(cause: UnreachableCause): DoctorFinding {
  return { kind: 'failed', problem: { kind: 'unreachable', cause } };
}
