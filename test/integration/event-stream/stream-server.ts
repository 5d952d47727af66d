import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One connection of a client, as the server sees it. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Begins a stream of events. */
  readonly begin: () => void;
  /** Sends text as it is; begins the stream if need be. */
  readonly send: (text: string) => void;
  /** Cuts the connection. */
  readonly cut: () => void;
  /** The client has gone. */
  readonly gone: Promise<unknown>;
}

/** A server of streams on loopback that does what a test says, visit by visit. */
export interface StreamServer {
  readonly address: string;
  readonly visits: readonly Visit[];
  /** The next visit that no test has taken yet. */
  readonly nextVisit: () => Promise<Visit>;
  readonly stop: () => Promise<void>;
}

/** Starts it on a free port. */
export async function startStreamServer(): Promise<StreamServer> {
  const visits: Visit[] = [];
  const waiting: ((visit: Visit) => void)[] = [];
  let taken = 0;
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    const visit = visitOf(request, response);
    visits.push(visit);
    const taker = waiting.shift();
    if (taker) taker(visit);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/calls`,
    visits,
    nextVisit: () => {
      const visit = visits[taken];
      taken += 1;
      return visit ? Promise.resolve(visit) : new Promise((resolve) => waiting.push(resolve));
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function visitOf(request: IncomingMessage, response: ServerResponse): Visit {
  const begin = (): void => {
    if (response.headersSent) return;
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.flushHeaders();
  };
  return {
    request,
    response,
    begin,
    send: (text) => {
      begin();
      response.write(text);
    },
    cut: () => response.destroy(),
    gone: once(response, 'close'),
  };
}
