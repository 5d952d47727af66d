import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { request } from 'undici';
import { onTestFinished } from 'vitest';

/** Stands in front of a dialer, and can answer orders in its place. */
export interface AnsweringProxy {
  readonly address: string;
  /** Answers every order with this text from now on; null passes them on again. */
  readonly answerOrders: (body: string | null) => void;
  /** How many orders came. */
  readonly orders: () => number;
}

/** Starts a proxy in front of the dialer at an address. */
export async function startAnsweringProxy(dialer: string): Promise<AnsweringProxy> {
  let answer: string | null = null;
  let orders = 0;
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await text(incoming);
      const isOrder = new URLSearchParams(body).get('function') === 'ra_call_control';
      if (isOrder) orders += 1;
      const reply = isOrder && answer !== null ? answer : await passOn(dialer, incoming, body);
      outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(reply);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    answerOrders: (body) => (answer = body),
    orders: () => orders,
  };
}

async function passOn(dialer: string, incoming: IncomingMessage, body: string): Promise<string> {
  const answer = await request(`${dialer}${incoming.url ?? '/'}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  });
  return answer.body.text();
}
