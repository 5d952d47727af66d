/** The way to a server: straight, or through a proxy. */
export type ProxyChoice = { readonly kind: 'direct' } | Proxy;

/** A proxy. */
export interface Proxy {
  /** How the proxy itself is spoken to: CONNECT over plain HTTP or over TLS, or SOCKS 5. */
  readonly kind: 'http' | 'https' | 'socks5';
  /** A name or an address, an IPv6 one without brackets. */
  readonly host: string;
  readonly port: number;
  /** The log-in for the proxy; only the environment can name one. */
  readonly credentials?: ProxyCredentials;
}

/** A log-in for a proxy, not encoded in any way. */
export interface ProxyCredentials {
  readonly user: string;
  readonly password: string;
}

/**
 * Finds the ways to a server, best first; where the first proxy is down the next one is tried. An
 * empty list means that there is a proxy to use, and none that Baton can speak to.
 */
export type FindProxy = () => Promise<readonly ProxyChoice[]> | readonly ProxyChoice[];

/** No proxy at all. */
export const noProxy: FindProxy = () => [{ kind: 'direct' }];

/** A proxy for people: `host:port`, without its log-in; null for none. */
export function proxyAddress(choice: ProxyChoice): string | null {
  if (choice.kind === 'direct') return null;
  const host = choice.host.includes(':') ? `[${choice.host}]` : choice.host;
  return `${host}:${choice.port}`;
}
