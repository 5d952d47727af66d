import type { UnreachableCause } from '../../shared/call.ts';
import type { PostResult, RawReply } from './exchange.ts';

/**
 * Why a request brought nothing to read, or null where it brought a reply with status 200.
 *
 * @param address the dialer's, to which a `Location` header may be relative.
 */
export function lookFailure(result: PostResult, address: string): UnreachableCause | null {
  if (result.kind !== 'reply') return { kind: result.cause };
  if (result.status === 200) return null;
  return result.status >= 300 && result.status < 400
    ? { kind: 'redirected', origin: redirectOrigin(result, address) }
    : { kind: 'http-status', status: result.status };
}

/** Where a redirect leads, cut down to its origin: a path could repeat what was sent. */
function redirectOrigin({ location }: RawReply, address: string): string | null {
  if (location === null || !URL.canParse(location, address)) return null;
  const { protocol, origin } = new URL(location, address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
