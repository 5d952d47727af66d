import type { TLSSocket } from 'node:tls';
import { trustedCertificateSchema } from '../../shared/certificate.ts';
import type {
  CertificateFacts,
  SeenCertificate,
  TrustedCertificate,
} from '../../shared/certificate.ts';
import { certificateFacts } from './connect/certificate-facts.ts';
import { certificateProblem } from './connect/certificate-problem.ts';
import { findWay } from './connect/connector.ts';
import { withDeadline } from './connect/deadline.ts';
import { startTls } from './connect/open-socket.ts';
import { trustAt, trustAuthorities } from './connect/trust.ts';
import type { Trust } from './connect/trust.ts';
import { codeOf, failureCause } from './connection-failure.ts';
import type { FailureCause } from './connection-failure.ts';
import type { ConnectionsOptions } from './create-connections.ts';
import { defaultTimeouts } from './timeouts.ts';
import { noVouchedOrigins } from './vouched-origins.ts';

/** What a look at a server's certificate tells. */
export type CertificateLook =
  /** `pinned`: because a person has trusted it, and for no other reason. `protocol`: `TLSv1.3`. */
  | {
      readonly kind: 'holds';
      readonly certificate: CertificateFacts;
      readonly pinned: boolean;
      readonly protocol: string;
    }
  /** `trusted` is what is kept if a person decides to trust it; see `canBeTrusted`. */
  | {
      readonly kind: 'does-not-hold';
      readonly seen: SeenCertificate;
      readonly trusted: TrustedCertificate;
      readonly protocol: string;
    }
  /** No certificate came to be seen. */
  | { readonly kind: 'unreachable'; readonly cause: FailureCause };

/**
 * Reads the certificate that a server shows now, by the way and under the rules that a request goes.
 * Not a byte of HTTP is sent. It never rejects.
 *
 * @param options those of the connections whose certificate it is; `origin` has to be https.
 * @param nowMs wall-clock milliseconds, for its dates.
 */
export async function readCertificate(
  options: ConnectionsOptions,
  nowMs: number,
): Promise<CertificateLook> {
  const { origin, authorities, trusted, vouched = noVouchedOrigins } = options;
  const trust = trustAt(origin, authorities, trusted);
  try {
    const socket = await openUnchecked(options, trust);
    const look = readShown(socket, { origin, trust, vouchedBefore: vouched.has(origin), nowMs });
    socket.destroy();
    return look;
  } catch (error) {
    return { kind: 'unreachable', cause: failureCause(error) };
  }
}

/** The one place where a connection stands though its certificate may not hold: it is looked at. */
function openUnchecked(options: ConnectionsOptions, trust: Trust): Promise<TLSSocket> {
  const { authorities, proxy, connectMs = defaultTimeouts.connectMs } = options;
  const { hostname, port } = new URL(options.origin);
  const host = hostname.replace(/^\[|\]$/g, '');
  const proxyTrust = trustAuthorities(authorities);
  return withDeadline(connectMs, async (deadline) => {
    const target = { host, port: Number(port || 443) };
    const way = await findWay(target, { proxy, proxyTrust, connectMs }, deadline);
    return startTls(way, host, { ...trust.tlsOptions(), rejectUnauthorized: false }, deadline);
  });
}

interface ReadingOf {
  readonly origin: string;
  readonly trust: Trust;
  readonly vouchedBefore: boolean;
  readonly nowMs: number;
}

function readShown(socket: TLSSocket, reading: ReadingOf): CertificateLook {
  const certificate = socket.getPeerX509Certificate();
  if (!certificate) return { kind: 'unreachable', cause: 'connection-refused' };
  const facts = certificateFacts(certificate);
  const { origin, trust } = reading;
  const { pinned } = trust;
  const code = problemCode(socket);
  const problem = certificateProblem({ ...reading, certificate, code, pinned });
  const protocol = socket.getProtocol() ?? '';
  if (problem === null) {
    return { kind: 'holds', certificate: facts, pinned: pinned !== null, protocol };
  }
  const { fingerprint } = facts;
  const trusted = { origin, fingerprint, pem: certificate.toString() };
  const trustedBefore = pinned === fingerprint ? null : pinned;
  // What is too large for the settings can't be kept, and so can't be trusted.
  const canBeKept = trustedCertificateSchema.safeParse(trusted).success;
  const seen = { ...facts, problem: canBeKept ? problem : 'other', trustedBefore } as const;
  return { kind: 'does-not-hold', seen, trusted, protocol };
}

/** Node keeps the code alone, though its types speak of an error. */
function problemCode(socket: TLSSocket): string {
  if (socket.authorized) return '';
  const found: unknown = socket.authorizationError;
  return typeof found === 'string' ? found : codeOf(found);
}
