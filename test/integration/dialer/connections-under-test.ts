import { X509Certificate } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { TrustedCertificate } from '../../../shared/certificate.ts';
import { systemClock } from '../../../electron/clock.ts';
import type { DialerConnections } from '../../../electron/dialer/connections.ts';
import { createConnections } from '../../../electron/dialer/create-connections.ts';
import type { ConnectionsOptions } from '../../../electron/dialer/create-connections.ts';
import type { PostResult } from '../../../electron/dialer/exchange.ts';
import { postForm } from '../../../electron/dialer/post-form.ts';
import { noProxy } from '../../../electron/dialer/proxy-choice.ts';
import { certificate } from './raw-server.ts';

/** The text that must not reach anybody but the dialer. */
export const secret = 'Canary.pass=word+1';

const authorities = [certificate('authority')];

/** What the connections are made of, where a test does not say otherwise. */
export function optionsFor(
  address: string,
  changed: Partial<ConnectionsOptions> = {},
): ConnectionsOptions {
  return {
    origin: new URL(address).origin,
    authorities,
    trusted: null,
    proxy: noProxy,
    connectMs: 8_000,
    ...changed,
  };
}

/** Connections as the program makes them, ended when the test is over. */
export function connectionsTo(
  address: string,
  changed: Partial<ConnectionsOptions> = {},
): DialerConnections {
  const connections = createConnections(optionsFor(address, changed));
  onTestFinished(connections.destroy);
  return connections;
}

/** Sends one form with the secret in it. */
export function post(address: string, connections: DialerConnections): Promise<PostResult> {
  const { origin } = new URL(address);
  const form = { origin, path: '/agc/api.php', fields: { pass: secret } };
  return postForm(
    { ...form, connectMs: 10_000, totalMs: 12_000 },
    connections.dispatch(),
    systemClock,
  );
}

/** A connection is free for the next request one turn of the event loop after its reply. */
export async function connectionIsFree(): Promise<void> {
  const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  await nextTurn();
  await nextTurn();
}

/** The certificate of the folder `certificates` as a person trusts it. */
export function trustedAt(address: string, name: string): TrustedCertificate {
  const { fingerprint256, raw } = new X509Certificate(certificate(name));
  const pem = new X509Certificate(raw).toString();
  return { origin: new URL(address).origin, fingerprint: fingerprint256, pem };
}
