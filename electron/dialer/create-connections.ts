import type { TrustedCertificate } from '../../shared/certificate.ts';
import { createConnector } from './connect/connector.ts';
import { trustAt, trustAuthorities } from './connect/trust.ts';
import type { DialerConnections } from './connections.ts';
import { createDispatcher } from './dispatcher.ts';
import type { ServerDispatcher } from './dispatcher.ts';
import type { FindProxy } from './proxy-choice.ts';
import { defaultTimeouts } from './timeouts.ts';
import { noVouchedOrigins } from './vouched-origins.ts';
import type { VouchedOrigins } from './vouched-origins.ts';

/** How the connections to a dialer are made. */
export interface ConnectionsOptions {
  /** `https://dialer.example.com`: the only origin that they serve. */
  readonly origin: string;
  /** Certificate authorities (PEM) besides the well-known ones: those of the system. */
  readonly authorities: readonly string[];
  /** What a person has trusted; it counts only for the origin it was trusted for. */
  readonly trusted: TrustedCertificate | null;
  /** Where authorities have vouched; left out, nobody remembers it. */
  readonly vouched?: VouchedOrigins;
  readonly proxy: FindProxy;
  /** Milliseconds to make a connection, proxy and TLS included. */
  readonly connectMs?: number;
  /** Milliseconds that a reply may pause; 0 for ever, as an event stream may. */
  readonly silenceMs?: number;
}

/**
 * Creates the connections to one dialer, or to one event stream. Certificates are always checked,
 * whatever the environment says: by the well-known authorities and `authorities`, or, where a person
 * has trusted one certificate, against that one alone.
 */
export function createConnections(options: ConnectionsOptions): DialerConnections {
  const { origin, authorities, trusted, proxy, silenceMs } = options;
  const { connectMs = defaultTimeouts.connectMs, vouched = noVouchedOrigins } = options;
  const trust = trustAt(origin, authorities, trusted);
  const proxyTrust = trustAuthorities(authorities);
  const onSecured = (): void => {
    if (trust.pinned === null) vouched.add(origin);
  };
  const parts = { trust, proxyTrust, proxy, connectMs, onSecured };
  const open = (): ServerDispatcher => createDispatcher(createConnector(parts), silenceMs);

  const closing = new Set<ServerDispatcher>();
  let current = open();

  return {
    dispatch: () => current.dispatcher,
    reset: () => {
      const before = current;
      current = open();
      closing.add(before);
      void before.close().finally(() => closing.delete(before));
    },
    destroy: async () => {
      await Promise.all([current, ...closing].map((dispatcher) => dispatcher.destroy()));
    },
  };
}
