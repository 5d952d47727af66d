import { errors } from 'undici';
import type { UnknownCause, UnsentReason } from '../../shared/outcome.ts';

/** What went wrong on the wire. Each is also a kind of `UnreachableCause`. */
export type FailureCause =
  | 'address-not-found'
  | 'connection-refused'
  | 'certificate-not-trusted'
  | 'proxy-refused'
  | 'timed-out'
  | 'connection-lost'
  | 'reply-unreadable'
  | 'reply-too-large';

/** What Baton itself has against a connection that it is making. */
export type ConnectionErrorCode =
  | 'BATON_CONNECT_TIMED_OUT'
  /** Not the certificate that a person has trusted. */
  | 'BATON_CERTIFICATE_CHANGED'
  /** The proxy was not reached, or does not speak as a proxy does. */
  | 'BATON_PROXY_UNREACHABLE'
  /** The proxy has said no: it wants a log-in, or does not let anybody through to that server. */
  | 'BATON_PROXY_REFUSED';

/** A connection that Baton gave up while making it, so that no request has gone over it. */
export class ConnectionError extends Error {
  readonly code: ConnectionErrorCode;

  constructor(code: ConnectionErrorCode) {
    super(code);
    this.name = 'ConnectionError';
    this.code = code;
  }
}

const causeOfCode: Readonly<Record<string, FailureCause>> = {
  ENOTFOUND: 'address-not-found',
  ECONNREFUSED: 'connection-refused',
  EHOSTUNREACH: 'connection-refused',
  ENETUNREACH: 'connection-refused',
  EHOSTDOWN: 'connection-refused',
  ENETDOWN: 'connection-refused',
  EADDRNOTAVAIL: 'connection-refused',
  EACCES: 'connection-refused',
  EPERM: 'connection-refused',
  // Something is there, and it does not speak TLS, or none that both sides know.
  EPROTO: 'connection-refused',
  BATON_CERTIFICATE_CHANGED: 'certificate-not-trusted',
  BATON_PROXY_UNREACHABLE: 'proxy-refused',
  BATON_PROXY_REFUSED: 'proxy-refused',
  BATON_CONNECT_TIMED_OUT: 'timed-out',
  ETIMEDOUT: 'timed-out',
  ERR_SOCKET_CONNECTION_TIMEOUT: 'timed-out',
  UND_ERR_CONNECT_TIMEOUT: 'timed-out',
  UND_ERR_HEADERS_TIMEOUT: 'timed-out',
  UND_ERR_BODY_TIMEOUT: 'timed-out',
  UND_ERR_HEADERS_OVERFLOW: 'reply-too-large',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'reply-too-large',
};

/**
 * OpenSSL's names for a certificate that does not hold, and Node's for one of another host. Node
 * calls `UNSPECIFIED` what it has no name for: a key too short, a signature too weak.
 */
const certificateCode =
  /^(ERR_TLS_)?(CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|CRL_|INVALID_|PATH_LENGTH|HOSTNAME_MISMATCH|ERROR_IN_CERT|UNSPECIFIED$)/;

/**
 * Reads an error of undici, Node's sockets or TLS by its stable code alone. The error itself goes no
 * further: it may hold headers and bodies.
 */
export function failureCause(error: unknown): FailureCause {
  // undici's parser error is the one without a code of its own.
  if (error instanceof errors.HTTPParserError) return 'reply-unreadable';
  const code = codeOf(error);
  const known = causeOfCode[code];
  if (known !== undefined) return known;
  if (code.startsWith('EAI_')) return 'address-not-found';
  if (certificateCode.test(code)) return 'certificate-not-trusted';
  if (code.startsWith('ERR_SSL_')) return 'connection-refused';
  return 'connection-lost';
}

/** An error's stable code, empty where it has none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** The reason of an order that failed before anything of it was sent. */
export function unsentReason(cause: FailureCause): UnsentReason {
  switch (cause) {
    case 'address-not-found':
    case 'certificate-not-trusted':
    case 'proxy-refused':
      return cause;
    case 'timed-out':
      return 'connect-timed-out';
    case 'connection-refused':
    case 'connection-lost':
    case 'reply-unreadable':
    case 'reply-too-large':
      // The connection broke off while it was being made.
      return 'connection-refused';
  }
}

/** Why nothing is known of an order that failed after something of it may have been sent. */
export function doubtCause(cause: FailureCause): UnknownCause {
  switch (cause) {
    case 'timed-out':
    case 'reply-unreadable':
    case 'reply-too-large':
      return cause;
    case 'address-not-found':
    case 'connection-refused':
    case 'certificate-not-trusted':
    case 'proxy-refused':
    case 'connection-lost':
      return 'connection-lost';
  }
}
