import { proxyAt } from './proxy-choice.ts';
import type { Proxy, ProxyChoice } from './proxy-choice.ts';

const kindOfKeyword: Readonly<Record<string, Proxy['kind']>> = {
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS5: 'socks5',
};

/**
 * Reads what a proxy script, or the system, answers for an address: `PROXY a:3128; DIRECT`. No
 * answer at all names no proxy, so it means the same as `DIRECT`.
 *
 * @returns the ways that Baton can go, best first; none where all of them are for other programs
 *   (SOCKS 4, QUIC).
 */
export function parsePacResult(result: string): readonly ProxyChoice[] {
  const ways = result.split(';').map((way) => way.trim());
  if (ways.every((way) => way === '')) return [{ kind: 'direct' }];
  return ways.map(readWay).filter((choice) => choice !== null);
}

function readWay(way: string): ProxyChoice | null {
  if (/^direct$/i.test(way)) return { kind: 'direct' };
  const [, keyword = '', address = ''] = /^(\w+)\s+(\S+)$/.exec(way) ?? [];
  const kind = kindOfKeyword[keyword.toUpperCase()];
  if (kind === undefined || !URL.canParse(`socks://${address}`)) return null;
  return proxyAt(kind, new URL(`socks://${address}`));
}
