import { errors } from 'undici';
import type { UnknownCause, UnsentReason } from '../../shared/outcome.ts';

/** What went wrong on the wire. Each is also a kind of `UnreachableCause`. */
export type FailureCause =
  | 'address-not-found'
  | 'connection-refused'
  | 'certificate-not-trusted'
  | 'timed-out'
  | 'connection-lost'
  | 'reply-unreadable'
  | 'reply-too-large';

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
  ETIMEDOUT: 'timed-out',
  ERR_SOCKET_CONNECTION_TIMEOUT: 'timed-out',
  UND_ERR_CONNECT_TIMEOUT: 'timed-out',
  UND_ERR_HEADERS_TIMEOUT: 'timed-out',
  UND_ERR_BODY_TIMEOUT: 'timed-out',
  UND_ERR_HEADERS_OVERFLOW: 'reply-too-large',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'reply-too-large',
};

/** OpenSSL's names for a certificate that does not hold, and Node's for one of another host. */
const certificateCode =
  /^(ERR_TLS_)?(CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|CRL_|INVALID_|PATH_LENGTH|HOSTNAME_MISMATCH)/;

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

function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** The reason of an order that failed before anything of it was sent. */
export function unsentReason(cause: FailureCause): UnsentReason {
  switch (cause) {
    case 'address-not-found':
    case 'certificate-not-trusted':
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
    case 'connection-lost':
      return 'connection-lost';
  }
}
