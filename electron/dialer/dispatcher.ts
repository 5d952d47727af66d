import { Agent, Pool } from 'undici';
import type { Dispatcher, buildConnector } from 'undici';

/** A backstop: each request has its own deadline. */
const backstopMs = 15_000;

/** Where requests to one server go, and its end. */
export interface ServerDispatcher {
  readonly dispatcher: Dispatcher;
  /** Takes no more requests, and closes when those under way have ended. */
  readonly close: () => Promise<void>;
  /** Ends what is under way, also after `close`. */
  readonly destroy: () => Promise<void>;
}

/**
 * Requests to one server: connections kept alive, HTTP/1.1, one request at a time on each. One
 * dispatcher serves one origin only; a request to a second one fails before it is sent.
 *
 * @param connect makes its connections.
 * @param silenceMs milliseconds that a reply may pause; 0 for ever.
 */
export function createDispatcher(
  connect: buildConnector.connector,
  silenceMs: number = backstopMs,
): ServerDispatcher {
  const pools = new Set<Pool>();
  const openPool = (origin: string | URL): Pool => {
    for (const pool of pools) if (pool.destroyed) pools.delete(pool);
    const pool = new Pool(origin, {
      allowH2: false,
      pipelining: 1,
      // Apache, which serves most dialers, closes an idle connection after five seconds.
      keepAliveTimeout: 4_000,
      keepAliveMaxTimeout: 60_000,
      headersTimeout: backstopMs,
      bodyTimeout: silenceMs,
      connect,
    });
    pools.add(pool);
    return pool;
  };
  const agent = new Agent({ maxOrigins: 1, factory: openPool });

  return {
    dispatcher: agent,
    close: () => agent.close(),
    destroy: async () => {
      await agent.destroy();
      // An agent that is closing has let go of its pools, and would leave them to finish.
      await Promise.all([...pools].map((pool) => pool.destroy()));
    },
  };
}
