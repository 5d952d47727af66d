import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { certificate } from '../dialer/raw-server.ts';
import type { ServerCertificate } from '../dialer/raw-server.ts';

/** One file as a web server has it. */
export interface PublishedFile {
  readonly body: string | Uint8Array;
  /** Without one it is sent anew each time. */
  readonly etag?: string;
}

/** A web server on this machine, over https, with the files that a test publishes. */
export interface TeamServer {
  /** `https://localhost:PORT/team.json` */
  readonly url: string;
  /** By their path: `/team.json`. */
  readonly files: Map<string, PublishedFile>;
  /** What was asked so far, with the status that was answered: `GET /team.json 200`. */
  readonly log: readonly string[];
  /** Requests as they came. */
  readonly requests: readonly IncomingMessage[];
  /** Bytes of the application that have left in bodies. */
  readonly bodyBytes: () => number;
  /** Answers differently from now on; null: the files again. */
  readonly answer: (
    listener: ((request: IncomingMessage, response: ServerResponse) => void) | null,
  ) => void;
  readonly stop: () => Promise<void>;
}

/** Starts a web server; it is gone after the test. */
export async function startTeamServer(name: ServerCertificate = 'trusted'): Promise<TeamServer> {
  const files = new Map<string, PublishedFile>();
  const log: string[] = [];
  const requests: IncomingMessage[] = [];
  const sockets = new Set<Socket>();
  let bodyBytes = 0;
  let own: ((request: IncomingMessage, response: ServerResponse) => void) | null = null;

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const file = files.get(request.url ?? '');
    if (!file) return void response.writeHead(404).end('There is nothing.');
    const { body, etag } = file;
    const headers = etag === undefined ? {} : { etag };
    if (etag !== undefined && request.headers['if-none-match'] === etag) {
      return void response.writeHead(304, headers).end();
    }
    bodyBytes += Buffer.byteLength(body);
    response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(body);
  }

  const both = certificate(name);
  const server = createServer({ key: both, cert: both }, (request, response) => {
    requests.push(request);
    response.on('close', () => {
      log.push(`${request.method ?? ''} ${request.url ?? ''} ${response.statusCode}`);
    });
    (own ?? serve)(request, response);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(stop);
  return {
    url: `https://localhost:${port}/team.json`,
    files,
    log,
    requests,
    bodyBytes: () => bodyBytes,
    answer: (listener) => (own = listener),
    stop,
  };
}
