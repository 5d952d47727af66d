import type { Proxy, ProxyChoice } from './proxy-choice.ts';

const kindOf: Readonly<Record<string, Proxy['kind']>> = {
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS5: 'socks5',
};

const usualPort: Readonly<Record<Proxy['kind'], number>> = { http: 80, https: 443, socks5: 1080 };

/**
 * Reads what a proxy script, or the system, answers for an address: `PROXY a:3128; DIRECT`.
 *
 * @returns the ways that Baton can go, best first; none where all of them are for other programs
 *   (SOCKS 4, QUIC).
 */
export function parsePacResult(result: string): readonly ProxyChoice[] {
  return result
    .split(';')
    .map((way) => readWay(way.trim()))
    .filter((choice) => choice !== null);
}

function readWay(way: string): ProxyChoice | null {
  if (/^direct$/i.test(way)) return { kind: 'direct' };
  const [, keyword = '', address = ''] = /^(\w+)\s+(\S+)$/.exec(way) ?? [];
  const kind = kindOf[keyword.toUpperCase()];
  if (kind === undefined || !URL.canParse(`socks://${address}`)) return null;
  const { hostname, port } = new URL(`socks://${address}`);
  if (hostname === '') return null;
  const host = hostname.replace(/^\[|\]$/g, '');
  return { kind, host, port: port === '' ? usualPort[kind] : Number(port) };
}
