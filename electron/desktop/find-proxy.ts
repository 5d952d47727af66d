import type { Session } from 'electron';
import { parsePacResult } from '../dialer/pac-result.ts';
import type { FindProxy } from '../dialer/proxy-choice.ts';
import { readProxyEnvironment } from '../dialer/proxy-environment.ts';
import type { Environment } from '../dialer/proxy-environment.ts';

/**
 * Finds the way to an origin: what the environment says, else what the system is set to, its proxy
 * script included. The system is asked for every connection: it changes with the network.
 */
export function createFindProxy(
  session: Pick<Session, 'resolveProxy'>,
  env: Environment,
): (origin: string) => FindProxy {
  return (origin) => {
    const named = readProxyEnvironment(env, origin);
    if (named !== null) return () => named;
    return async () => parsePacResult(await session.resolveProxy(origin));
  };
}
