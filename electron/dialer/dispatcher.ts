import { rootCertificates } from 'node:tls';
import { Agent } from 'undici';
import type { Dispatcher } from 'undici';
import { defaultTimeouts } from './timeouts.ts';

/** How the connections to a dialer are made. */
export interface DispatcherOptions {
  /** Milliseconds to make a connection, TLS included. */
  readonly connectMs?: number;
  /**
   * Certificate authorities (PEM) to trust besides the well-known ones. Baton itself names none: a
   * server on loopback can have no well-known certificate, and https has to be tried on one.
   */
  readonly extraAuthorities?: readonly string[];
}

/**
 * Connections to one dialer: kept alive, HTTP/1.1, certificates always checked. One dispatcher
 * serves one origin only; a request to a second one fails before it is sent.
 */
export function createDispatcher(options: DispatcherOptions = {}): Dispatcher {
  const { connectMs = defaultTimeouts.connectMs, extraAuthorities = [] } = options;
  return new Agent({
    maxOrigins: 1,
    allowH2: false,
    pipelining: 1,
    // Apache, which serves most dialers, closes an idle connection after five seconds.
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 60_000,
    // A backstop: each request has its own deadline.
    headersTimeout: 15_000,
    bodyTimeout: 15_000,
    connect: {
      timeout: connectMs,
      // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment changes nothing.
      rejectUnauthorized: true,
      ...(extraAuthorities.length > 0 && { ca: [...rootCertificates, ...extraAuthorities] }),
    },
  });
}
