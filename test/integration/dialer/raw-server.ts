import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** A whole request, as its bytes came. */
export interface RawRequest {
  /** `POST /agc/api.php HTTP/1.1` */
  readonly line: string;
  readonly head: string;
  readonly body: string;
  /** Counts from 1 over all connections. */
  readonly number: number;
  /** The connection it came over, counted from 1. */
  readonly connection: number;
}

/** What a raw server does with a whole request. */
export type Answer = (socket: Socket, request: RawRequest) => void;

/** A certificate of the folder `certificates` that has its key. */
export type ServerCertificate =
  | 'trusted'
  | 'self-signed'
  | 'expired'
  | 'other-host'
  | 'own-authority'
  | 'signed-by-own-authority'
  | 'name-only'
  | 'renewed'
  | 'odd-names';

/** How to set a raw server up. */
export interface RawServerOptions {
  readonly answer?: Answer;
  /** Called for each connection as it is made, before anything is read. */
  readonly connected?: (socket: Socket) => void;
  /** One of the folder `certificates`; without it the server speaks plain HTTP. */
  readonly certificate?: ServerCertificate;
  /** A free one where it is left out. */
  readonly port?: number;
}

/** A server that sees and sends bytes. */
export interface RawServer {
  readonly address: string;
  readonly port: number;
  readonly requests: readonly RawRequest[];
  /** TCP connections made so far. */
  readonly connections: () => number;
  /** Bytes of the application that came, decrypted, over all connections. */
  readonly bytesReceived: () => number;
  /** Bytes that have left for the client. */
  readonly bytesSent: () => number;
  readonly stop: () => Promise<void>;
}

/** A PEM file of the folder `certificates`: made for these tests, worth nothing elsewhere. */
export function certificate(name: string): string {
  return readFileSync(new URL(`./certificates/${name}.pem`, import.meta.url), 'utf8');
}

/** Starts a server on 127.0.0.1, on a free port. */
export async function startRawServer(options: RawServerOptions = {}): Promise<RawServer> {
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let served = 0;
  let bytesReceived = 0;
  let bytesSent = 0;

  const serve = (socket: Socket): void => {
    served += 1;
    const connection = served;
    let text = '';
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      bytesReceived += chunk.length;
      text += chunk.toString('latin1');
      for (let whole = takeRequest(text); whole !== null; whole = takeRequest(text)) {
        text = whole.rest;
        const request = { ...whole.request, number: requests.length + 1, connection };
        requests.push(request);
        options.answer?.(socket, request);
      }
    });
  };
  const count = (socket: Socket): void => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      bytesSent += socket.bytesWritten;
      sockets.delete(socket);
    });
    options.connected?.(socket);
  };

  const server = options.certificate
    ? createTlsServer(pemPair(options.certificate), serve)
    : createServer(serve);
  server.on('connection', count);
  server.on('tlsClientError', () => undefined);
  const port = await listen(server, options.port);
  return {
    address: options.certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    port,
    requests,
    connections: () => connections,
    bytesReceived: () => bytesReceived,
    bytesSent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, bytesSent),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pemPair(name: string): { key: string; cert: string } {
  const both = certificate(name);
  return { key: both, cert: both };
}

function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function takeRequest(
  text: string,
): { request: Omit<RawRequest, 'number' | 'connection'>; rest: string } | null {
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd === -1) return null;
  const head = text.slice(0, headEnd);
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  const end = headEnd + 4 + length;
  if (text.length < end) return null;
  const [line = ''] = head.split('\r\n', 1);
  return { request: { line, head, body: text.slice(headEnd + 4, end) }, rest: text.slice(end) };
}

/** A whole HTTP reply with a right content-length. */
export function reply(body: string, status = '200 OK', ...headers: readonly string[]): string {
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return [`HTTP/1.1 ${status}`, 'Content-Type: text/html', length, ...headers, '', body].join(
    '\r\n',
  );
}

/** Answers every request with the same bytes. */
export function always(bytes: string): Answer {
  return (socket) => {
    socket.write(bytes);
  };
}
