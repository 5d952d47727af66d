import { once } from 'node:events';
import { connect, createServer } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { connect as connectPlain } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { certificate } from '../integration/dialer/raw-server.ts';

/** What speaks TLS in front of a dialer that does not. */
export interface TlsFront {
  /** `https://localhost:PORT` */
  readonly address: string;
  /** Shows another certificate from now on, one of the folder `certificates`. */
  readonly show: (name: string) => void;
  /** Bytes of the application that came, decrypted. */
  readonly bytesReceived: () => number;
  /** Nobody listens there from then on. */
  readonly stop: () => Promise<void>;
}

/** Starts a front for the dialer on a port of this machine. */
export async function startTlsFront(dialerPort: number, name: string): Promise<TlsFront> {
  const sockets = new Set<Socket>();
  let bytesReceived = 0;
  const server = createServer(pair(name), (client: TLSSocket) => {
    const dialer = connectPlain(dialerPort, '127.0.0.1');
    for (const socket of [client, dialer]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        dialer.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => (bytesReceived += chunk.length));
    client.pipe(dialer);
    dialer.pipe(client);
  });
  server.on('tlsClientError', () => undefined);
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  const dropAll = () => sockets.forEach((socket) => socket.destroy());
  const stop = async (): Promise<void> => {
    dropAll();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  onTestFinished(stop);
  return {
    address: `https://localhost:${port}`,
    show: (next) => {
      server.setSecureContext(pair(next));
      dropAll();
    },
    bytesReceived: () => bytesReceived,
    stop,
  };
}

/** The SHA-256 fingerprint that a server on this machine shows now. */
export function fingerprintAt(address: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(
      { host: hostname, port: Number(port), rejectUnauthorized: false },
      () => {
        resolve(socket.getPeerCertificate().fingerprint256);
        socket.destroy();
      },
    );
    socket.on('error', reject);
  });
}

function pair(name: string): { readonly key: string; readonly cert: string } {
  const both = certificate(name);
  return { key: both, cert: both };
}
