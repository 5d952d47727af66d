import { BlockList, isIP } from 'node:net';
import { isLoopback } from '../../shared/dialer-address.ts';
import { proxyAt } from './proxy-choice.ts';
import type { Proxy, ProxyChoice, ProxyCredentials } from './proxy-choice.ts';

/** A process's environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads which proxy the environment names for an origin, by the rules of curl: `HTTPS_PROXY` or
 * `HTTP_PROXY` by the origin's scheme, else `ALL_PROXY`; `NO_PROXY` takes hosts out; a name in small
 * letters wins. This very machine is never reached through a proxy.
 *
 * @returns null where the environment says nothing, so that the system is to be asked; an empty
 *   list where it names a proxy that can't be used.
 */
export function readProxyEnvironment(
  env: Environment,
  origin: string,
): readonly ProxyChoice[] | null {
  const url = new URL(origin);
  if (isLoopback(url.hostname) || isExempt(url, variable(env, 'no_proxy'))) return [direct];
  const byScheme = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
  const named = byScheme === '' ? variable(env, 'all_proxy') : byScheme;
  if (named === '') return null;
  const proxy = readProxy(named);
  return proxy ? [proxy] : [];
}

const direct: ProxyChoice = { kind: 'direct' };

function variable(env: Environment, name: string): string {
  const values = [env[name], env[name.toUpperCase()]].map((value) => value?.trim() ?? '');
  return values.find((value) => value !== '') ?? '';
}

const kindOfScheme: Readonly<Record<string, Proxy['kind']>> = {
  'http:': 'http',
  'https:': 'https',
  'socks5:': 'socks5',
  'socks5h:': 'socks5',
};

/** Reads `http://user:password@proxy.example.com:3128`; without a scheme it is http. */
function readProxy(text: string): Proxy | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const kind = kindOfScheme[url.protocol];
  const proxy = kind === undefined ? null : proxyAt(kind, url);
  const credentials = readCredentials(url.username, url.password);
  return proxy && credentials ? { ...proxy, credentials } : proxy;
}

function readCredentials(user: string, password: string): ProxyCredentials | null {
  if (user === '') return null;
  return { user: decoded(user), password: decoded(password) };
}

/** A per cent sign that encodes nothing is one. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether `NO_PROXY` (`example.com, .corp, 10.0.0.0/8, host:8443, *`) names an origin. */
function isExempt(url: URL, list: string): boolean {
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || names(entry.toLowerCase(), url));
}

function names(entry: string, url: URL): boolean {
  const host = withoutBrackets(url.hostname).replace(/\.$/, '');
  if (entry.includes('/')) return isInNetwork(entry, host);
  const [, named = '', port = ''] = /^(\[.*\]|.*?[^:]|.*)(?::(\d+))?$/.exec(entry) ?? [];
  const [wanted, wantedPort] = isIP(entry) === 0 ? [named, port] : [entry, ''];
  if (wantedPort !== '' && wantedPort !== portOf(url)) return false;
  const domain = withoutBrackets(wanted).replace(/^\*?\./, '');
  return domain !== '' && (host === domain || (isIP(host) === 0 && host.endsWith(`.${domain}`)));
}

function isInNetwork(entry: string, host: string): boolean {
  const [network = '', bits = ''] = entry.split('/');
  const family = isIP(network);
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits)) return false;
  const most = family === 4 ? 32 : 128;
  if (Number(bits) > most) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const networks = new BlockList();
  networks.addSubnet(network, Number(bits), type);
  return networks.check(host, type);
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80');
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}
