import { describe, expect, it } from 'vitest';
import type { FindProxy, ProxyChoice } from '../../../electron/dialer/proxy-choice.ts';
import { readCertificate } from '../../../electron/dialer/read-certificate.ts';
import { connectionsTo, optionsFor, post } from './connections-under-test.ts';
import { rawServer } from './dialer-under-test.ts';
import { always, reply } from './raw-server.ts';
import type { RawServer } from './raw-server.ts';
import { deadPort, startHttpProxy, startSocksProxy, tunnel } from './tunnel-proxies.ts';
import type { OnConnect } from './tunnel-proxies.ts';

const refused = { kind: 'unsent', cause: 'proxy-refused' };

const dialer = (): Promise<RawServer> =>
  rawServer({ certificate: 'trusted', answer: always(reply('hello')) });

const through =
  (...choices: readonly ProxyChoice[]): FindProxy =>
  () =>
    choices;

describe('a proxy that is in the way', () => {
  const answer =
    (head: string): OnConnect =>
    (client) =>
      void client.end(`HTTP/1.1 ${head}\r\n\r\n`);
  const basic = '407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="x"';

  it.each<[string, OnConnect]>([
    ['wants a log-in', answer(basic)],
    ['forbids it', answer('403 Forbidden\r\nContent-Length: 5\r\n\r\nhello')],
    ['does not reach the dialer', answer('503 Service Unavailable')],
    ['sends the browser elsewhere', answer('302 Found\r\nLocation: https://login.example.com/')],
    ['answers for the dialer', answer(`200 OK\r\n\r\n${reply('hello')}`)],
    ['speaks no HTTP', (client) => void client.end('hello\r\n\r\n')],
    ['breaks off before it answers', (client) => client.resetAndDestroy()],
    ['closes before it answers', (client) => client.destroy()],
  ])('is told as such when it %s, and nothing is sent', async (_, onConnect) => {
    const [server, proxy] = await Promise.all([dialer(), startHttpProxy({ onConnect })]);
    const connections = connectionsTo(server.address, { proxy: through(proxy.choice) });
    expect(await post(server.address, connections)).toEqual(refused);
    expect(
      await readCertificate(optionsFor(server.address, { proxy: through(proxy.choice) }), 0),
    ).toEqual({ kind: 'unreachable', cause: 'proxy-refused' });
    expect(proxy.asked).toHaveLength(2);
    expect(proxy.passed()).toBe('');
    expect(server.connections()).toBe(0);
  });

  it('is told as such when a SOCKS proxy does not let it through', async () => {
    const [server, proxy] = await Promise.all([dialer(), startSocksProxy({ answer: 2 })]);
    const connections = connectionsTo(server.address, { proxy: through(proxy.choice) });
    expect(await post(server.address, connections)).toEqual(refused);
    expect(server.connections()).toBe(0);
  });

  it('is told as such when it is down, not known or shows a bad certificate', async () => {
    const server = await dialer();
    const secure = await startHttpProxy({ secure: 'self-signed' });
    const choices: readonly ProxyChoice[] = [
      { kind: 'http', host: '127.0.0.1', port: await deadPort() },
      { kind: 'socks5', host: '127.0.0.1', port: await deadPort() },
      { kind: 'http', host: 'proxy.invalid', port: 3128 },
      secure.choice,
    ];
    for (const choice of choices) {
      const connections = connectionsTo(server.address, { proxy: through(choice) });
      expect(await post(server.address, connections)).toEqual(refused);
    }
    expect(secure.asked).toEqual([]);
    expect(server.connections()).toBe(0);
  });

  it('is given up in time when it is silent', async () => {
    const [server, proxy] = await Promise.all([
      dialer(),
      startHttpProxy({ onConnect: () => undefined }),
    ]);
    const parts = { proxy: through(proxy.choice), connectMs: 300 };
    expect(await post(server.address, connectionsTo(server.address, parts))).toEqual({
      kind: 'unsent',
      cause: 'timed-out',
    });
    expect(await readCertificate(optionsFor(server.address, parts), 0)).toEqual({
      kind: 'unreachable',
      cause: 'timed-out',
    });
  });

  it('is given up in time when nobody says which one to take', async () => {
    const server = await dialer();
    const proxy: FindProxy = () => new Promise(() => undefined);
    const connections = connectionsTo(server.address, { proxy, connectMs: 300 });
    expect(await post(server.address, connections)).toEqual({ kind: 'unsent', cause: 'timed-out' });
  });

  it('is told as such when there is none that Baton can speak to', async () => {
    const server = await dialer();
    const connections = connectionsTo(server.address, { proxy: through() });
    expect(await post(server.address, connections)).toEqual(refused);
    expect(server.connections()).toBe(0);
  });
});

describe('a request is sent at most once through a proxy', () => {
  it('and provably not at all when the tunnel breaks before TLS stands', async () => {
    const proxy = await startHttpProxy({
      onConnect: (client) => {
        client.write('HTTP/1.1 200 OK\r\n\r\n', () => client.resetAndDestroy());
      },
    });
    const server = await dialer();
    const connections = connectionsTo(server.address, { proxy: through(proxy.choice) });
    expect(await post(server.address, connections)).toMatchObject({ kind: 'unsent' });
    expect(proxy.asked).toHaveLength(1);
    expect(server.bytesReceived()).toBe(0);
  });

  it.each([
    ['https', { certificate: 'trusted' } as const],
    ['http', {}],
  ])('and is in doubt when the tunnel breaks as it arrives over %s', async (_, how) => {
    const tunnels: { resetAndDestroy: () => unknown }[] = [];
    const proxy = await startHttpProxy({
      onConnect: (client, request) => {
        tunnels.push(client);
        tunnel(client, request.url ?? '');
      },
    });
    const server = await rawServer({ ...how, answer: () => tunnels.at(-1)?.resetAndDestroy() });
    const connections = connectionsTo(server.address, { proxy: through(proxy.choice) });
    const inDoubt = { kind: 'in-doubt', cause: 'connection-lost', soFar: '' };
    expect(await post(server.address, connections)).toEqual(inDoubt);
    expect(server.requests).toHaveLength(1);
    expect(await post(server.address, connections)).toEqual(inDoubt);
    expect(server.requests).toHaveLength(2);
    expect(proxy.asked).toHaveLength(2);
  });

  it('and is in doubt when it breaks in the middle of the reply', async () => {
    const proxy = await startHttpProxy();
    const server = await rawServer({
      certificate: 'trusted',
      answer: (socket) => {
        socket.write(reply('hello').slice(0, -3), () => socket.destroy());
      },
    });
    const connections = connectionsTo(server.address, { proxy: through(proxy.choice) });
    expect(await post(server.address, connections)).toMatchObject({ kind: 'in-doubt' });
    expect(server.requests).toHaveLength(1);
  });
});
