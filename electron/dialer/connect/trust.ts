import { createSecureContext, rootCertificates } from 'node:tls';
import type { ConnectionOptions, SecureContext } from 'node:tls';
import type { TrustedCertificate } from '../../../shared/certificate.ts';
import { ConnectionError } from '../connection-failure.ts';

/** Which certificates hold. */
export interface Trust {
  /** The fingerprint of the only one that holds, null where authorities vouch. */
  readonly pinned: string | null;
  /** What TLS has to be told for a connection. */
  readonly tlsOptions: () => ConnectionOptions;
}

/** The well-known authorities, and more of them in PEM. The environment adds none and waives none. */
export function trustAuthorities(authorities: readonly string[]): Trust {
  return {
    pinned: null,
    // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment changes nothing.
    tlsOptions: () => ({ secureContext: contextWith(authorities), rejectUnauthorized: true }),
  };
}

/**
 * One certificate and no other, however valid: it stands for its server, so its names do not count;
 * its dates do.
 */
export function trustOnly({ fingerprint, pem }: TrustedCertificate): Trust {
  return {
    pinned: fingerprint,
    tlsOptions: () => ({
      // Without `allowPartialTrustChain` an authority that has signed it would have to be known too.
      secureContext: createSecureContext({ ca: [pem], allowPartialTrustChain: true }),
      rejectUnauthorized: true,
      // It may have signed others: those hold by their signature, and are turned away here.
      checkServerIdentity: (_, shown) =>
        shown.fingerprint256 === fingerprint
          ? undefined
          : new ConnectionError('BATON_CERTIFICATE_CHANGED'),
    }),
  };
}

/** What holds at an origin, where a person may have trusted a certificate for this or another one. */
export function trustAt(
  origin: string,
  authorities: readonly string[],
  trusted: TrustedCertificate | null,
): Trust {
  return trusted?.origin === origin ? trustOnly(trusted) : trustAuthorities(authorities);
}

/** Reading hundreds of authorities takes tens of milliseconds: too long for each connection. */
const contexts = new WeakMap<readonly string[], SecureContext>();

function contextWith(authorities: readonly string[]): SecureContext {
  const known = contexts.get(authorities);
  if (known) return known;
  const context = createSecureContext({ ca: distinct([...rootCertificates, ...authorities]) });
  contexts.set(authorities, context);
  return context;
}

/** Systems list the well-known authorities too, in lines of another length. */
function distinct(authorities: readonly string[]): string[] {
  return [...new Map(authorities.map((pem) => [pem.replace(/\s/g, ''), pem])).values()];
}
