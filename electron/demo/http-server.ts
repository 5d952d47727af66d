import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { Clock } from '../clock.ts';
import { systemClock } from '../clock.ts';
import type { ApiVerdict } from './api-verdict.ts';
import type { DemoEvent, RecordedRequest } from './dialer-records.ts';
import type { EventFeed } from './event-feed.ts';
import { sendPage, sendReply } from './exchange.ts';
import type { Endpoint } from './fault.ts';
import { answerWithFault } from './faulty-answer.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import type { RequestForm } from './request-form.ts';
import { readRequestForm } from './request-form.ts';

/** What the server hands requests to. */
export interface HttpServerParts {
  readonly clock: Clock;
  readonly feed: EventFeed<DemoEvent>;
  readonly misbehaviour: Misbehaviour;
  readonly judge: (endpoint: Endpoint, form: RequestForm) => ApiVerdict;
  /** Milliseconds between judging a request and acting on it. */
  readonly workMs: number;
}

/** A running server on 127.0.0.1. */
export interface HttpServer {
  readonly port: number;
  /** Closes every connection, whatever is under way on it, and frees the port. */
  readonly stop: () => Promise<void>;
  /** Listens again, on the same port, after a stop; nothing happens where it listens already. */
  readonly start: () => Promise<void>;
}

const endpointOfPath: Readonly<Record<string, Endpoint>> = {
  '/agc/api.php': 'agent',
  '/vicidial/non_agent_api.php': 'non-agent',
};

const longestBodyBytes = 1024 * 1024;

/**
 * Listens on 127.0.0.1.
 *
 * @param port 0 takes a free one.
 * @throws where the port is taken or may not be used.
 */
export async function startHttpServer(parts: HttpServerParts, port: number): Promise<HttpServer> {
  const numberOf = createConnectionNumbers();
  const server = createServer((request, response) => {
    void answer(parts, request, response, numberOf(request.socket));
  });
  const listening = await listen(server, port);
  return {
    port: listening,
    stop: () => close(server),
    start: async () => {
      if (!server.listening) await listen(server, listening);
    },
  };
}

function createConnectionNumbers(): (socket: Socket) => number {
  const numbers = new WeakMap<Socket, number>();
  let last = 0;
  return (socket) => {
    const number = numbers.get(socket) ?? (last += 1);
    numbers.set(socket, number);
    return number;
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('No TCP address.');
      resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // An error here says that it was closed already.
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(
  parts: HttpServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  connection: number,
): Promise<void> {
  const body = await readBody(request);
  if (body === null) {
    response.destroy();
    return;
  }
  const [path = '', query = ''] = splitOnce(request.url ?? '', '?');
  const endpoint = endpointOfPath[path];
  if (!endpoint) {
    sendPage({ response, note: () => undefined }, 404, '404 Not Found');
    return;
  }
  const at = parts.clock.wallMs();
  const recorded = record(request, { endpoint, path, query, body, connection, at });
  parts.feed.emit({ kind: 'request', request: recorded });
  const note = (status: number, sent: string) => {
    recorded.answered = { status, body: sent };
    parts.feed.emit({ kind: 'answered', request: recorded });
  };
  const act = () => actOn(parts, endpoint, recorded.form);
  const exchange = { response, act, note, after: parts.clock.after };
  const fault = parts.misbehaviour.next(endpoint, recorded.form['function'] ?? '');
  if (fault) await answerWithFault(exchange, fault);
  else sendReply(exchange, await act());
}

type Arrived = Omit<RecordedRequest, 'method' | 'headers' | 'form' | 'answered'>;

function record({ method = '', headers }: IncomingMessage, arrived: Arrived) {
  const form = readRequestForm(arrived.query, headers['content-type'], arrived.body);
  // The one field that is written later, when the answer goes back.
  const pending: { answered: RecordedRequest['answered'] } = { answered: null };
  return Object.assign(pending, { ...arrived, method, headers, form });
}

/** Judges first and acts after the work, as the server does, so that others can come between. */
async function actOn(
  { judge, workMs }: HttpServerParts,
  endpoint: Endpoint,
  form: RequestForm,
): Promise<string> {
  const verdict = judge(endpoint, form);
  // The work is done in real time, so that a test which holds the clock still gets its answer.
  await new Promise<void>((resolve) => void systemClock.after(workMs, resolve));
  verdict.act?.();
  return verdict.body;
}

/** Returns null where the client went away or sent more than it may. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk as Uint8Array);
      length += bytes.length;
      if (length > longestBodyBytes) return null;
      chunks.push(bytes);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
