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

const usualPort: Readonly<Record<Proxy['kind'], number>> = { http: 80, https: 443, socks5: 1080 };

/** The proxy that a URL names by its host and port, whatever its scheme; null where it names no host. */
export function proxyAt(
  kind: Proxy['kind'],
  { hostname, port }: Pick<URL, 'hostname' | 'port'>,
): Proxy | null {
  const host = hostname.replace(/^\[|\]$/g, '');
  return host === '' ? null : { kind, host, port: port === '' ? usualPort[kind] : Number(port) };
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
