import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Proxy } from '../../../electron/dialer/proxy-choice.ts';
import { certificate } from './raw-server.ts';

/** A proxy that makes tunnels. */
export interface TunnelProxy {
  readonly choice: Proxy;
  /** What it was asked for: `localhost:8443`. */
  readonly asked: readonly string[];
  /** All that went through its tunnels from the client. */
  readonly passed: () => string;
}

/** Called when a tunnel was asked for; it alone decides what comes of it. */
export type OnConnect = (client: Socket, request: IncomingMessage) => void;

/** Starts an HTTP proxy on loopback. It makes every tunnel, except where `onConnect` is given. */
export async function startHttpProxy(
  options: { readonly secure?: 'trusted' | 'self-signed'; readonly onConnect?: OnConnect } = {},
): Promise<TunnelProxy> {
  const asked: string[] = [];
  const passed: Buffer[] = [];
  const server = options.secure
    ? createHttpsServer({ key: certificate(options.secure), cert: certificate(options.secure) })
    : createHttpServer();
  server.on('tlsClientError', () => undefined);
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    asked.push(request.url ?? '');
    client.on('error', () => undefined);
    client.on('data', (chunk: Buffer) => passed.push(chunk));
    if (options.onConnect) options.onConnect(client, request);
    else tunnel(client, request.url ?? '');
  });
  const port = await listen(server);
  const kind = options.secure ? 'https' : 'http';
  return {
    choice: { kind, host: 'localhost', port },
    asked,
    passed: () => Buffer.concat(passed).toString('latin1'),
  };
}

/** Says yes, and passes bytes both ways; what breaks on one side breaks on the other. */
export function tunnel(client: Socket, authority: string): void {
  client.write('HTTP/1.1 200 Connection established\r\n\r\n');
  join(client, Number(authority.split(':').at(-1)));
}

function join(client: Socket, port: number): void {
  const onward = connect(port, '127.0.0.1');
  client.on('error', () => undefined);
  onward.on('error', () => client.resetAndDestroy());
  client.on('close', () => onward.destroy());
  onward.on('close', () => client.destroy());
  client.pipe(onward);
  onward.pipe(client);
}

/** Starts a SOCKS 5 proxy on loopback, with a log-in where `login` (`user:password`) is given. */
export async function startSocksProxy(
  options: { readonly login?: string; readonly answer?: number } = {},
): Promise<TunnelProxy> {
  const asked: string[] = [];
  const passed: Buffer[] = [];
  const serve = async (client: Socket): Promise<void> => {
    const next = reader(client);
    const [, count = 0] = await next(2);
    const methods = [...(await next(count))];
    const method = options.login === undefined ? 0 : 2;
    client.write(Buffer.from([5, methods.includes(method) ? method : 0xff]));
    if (options.login !== undefined) await checkLogin(client, next, options.login);
    const [, , , kind = 0] = await next(4);
    const host = kind === 1 ? [...(await next(4))].join('.') : (await text(next)).toString();
    const port = (await next(2)).readUInt16BE();
    asked.push(`${host}:${port}`);
    const answer = options.answer ?? 0;
    // In two pieces, and with a name for an address, as few proxies answer.
    client.write(Buffer.from([5, answer, 0, 3, 5]));
    client.write(Buffer.from([...Buffer.from('proxy'), 0, 80]));
    if (answer !== 0) return;
    client.removeAllListeners('data');
    client.on('data', (chunk: Buffer) => passed.push(chunk));
    join(client, port);
  };
  const server = createServer((client) => {
    client.on('error', () => undefined);
    void serve(client);
  });
  const port = await listen(server);
  return {
    choice: { kind: 'socks5', host: '127.0.0.1', port },
    asked,
    passed: () => Buffer.concat(passed).toString('latin1'),
  };
}

type Reader = (length: number) => Promise<Buffer>;

async function text(next: Reader): Promise<Buffer> {
  const [length = 0] = await next(1);
  return next(length);
}

async function checkLogin(client: Socket, next: Reader, login: string): Promise<void> {
  await next(1);
  const given = `${(await text(next)).toString()}:${(await text(next)).toString()}`;
  client.write(Buffer.from([1, given === login ? 0 : 1]));
}

function reader(client: Socket): Reader {
  let held = Buffer.alloc(0);
  let waiting: (() => void) | null = null;
  client.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    waiting?.();
  });
  return async (length) => {
    while (held.length < length) await new Promise<void>((resolve) => (waiting = resolve));
    const bytes = held.subarray(0, length);
    held = held.subarray(length);
    return bytes;
  };
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** A port where nobody listens. */
export async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
