import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { request } from 'undici';
import { onTestFinished } from 'vitest';

/** Stands in front of a dialer, and can answer orders and looks in its place. */
export interface AnsweringProxy {
  readonly address: string;
  /** Answers every order with this text from now on; null passes them on again. */
  readonly answerOrders: (body: string | null) => void;
  /** The same for every look at an agent. */
  readonly answerLooks: (body: string | null) => void;
  /** How many orders came. */
  readonly orders: () => number;
  /** How many looks came. */
  readonly looks: () => number;
}

const orderFunction = 'ra_call_control';
const lookFunction = 'agent_status';

/**
 * Starts a proxy in front of the dialer at an address.
 *
 * @param probe what it answers to the check that harms nothing; null passes it on.
 */
export async function startAnsweringProxy(
  dialer: string,
  probe: string | null = null,
): Promise<AnsweringProxy> {
  const answers = new Map<string, string>(probe === null ? [] : [['probe', probe]]);
  const asked = new Map<string, number>();
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await text(incoming);
      const name = nameOf(new URLSearchParams(body));
      asked.set(name, (asked.get(name) ?? 0) + 1);
      const reply = answers.get(name) ?? (await passOn(dialer, incoming, body));
      outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(reply);
    })().catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const answer = (name: string) => (body: string | null) => {
    if (body === null) answers.delete(name);
    else answers.set(name, body);
  };
  return {
    address: `http://127.0.0.1:${port}`,
    answerOrders: answer(orderFunction),
    answerLooks: answer(lookFunction),
    orders: () => asked.get(orderFunction) ?? 0,
    looks: () => asked.get(lookFunction) ?? 0,
  };
}

/** The check that harms nothing is an order by its function, and none by what it does. */
function nameOf(form: URLSearchParams): string {
  return form.get('value') === 'PROBE' ? 'probe' : (form.get('function') ?? '');
}

async function passOn(dialer: string, incoming: IncomingMessage, body: string): Promise<string> {
  const answer = await request(`${dialer}${incoming.url ?? '/'}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  });
  return answer.body.text();
}
