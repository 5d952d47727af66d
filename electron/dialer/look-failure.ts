import type { UnreachableCause } from '../../shared/call.ts';
import type { SeenCertificate } from '../../shared/certificate.ts';
import type { FailureCause } from './connection-failure.ts';
import type { PostResult, RawReply } from './exchange.ts';

/**
 * Why a request brought nothing to read, or null where it brought a reply with status 200.
 *
 * @param address the dialer's, to which a `Location` header may be relative.
 * @param readCertificate asked for the certificate that was not trusted, and for no other.
 */
export async function lookFailure(
  result: PostResult,
  address: string,
  readCertificate: () => Promise<SeenCertificate | null>,
): Promise<UnreachableCause | null> {
  if (result.kind !== 'reply') return ofConnection(result.cause, readCertificate);
  const { status } = result;
  if (status === 200) return null;
  if (status === 407) return { kind: 'proxy-refused' };
  return status >= 300 && status < 400
    ? { kind: 'redirected', origin: redirectOrigin(result, address) }
    : { kind: 'http-status', status };
}

async function ofConnection(
  cause: FailureCause,
  readCertificate: () => Promise<SeenCertificate | null>,
): Promise<UnreachableCause> {
  if (cause !== 'certificate-not-trusted') return { kind: cause };
  return { kind: cause, certificate: await readCertificate() };
}

/** Where a redirect leads, cut down to its origin: a path could repeat what was sent. */
function redirectOrigin({ location }: RawReply, address: string): string | null {
  if (location === null || !URL.canParse(location, address)) return null;
  const { protocol, origin } = new URL(location, address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
