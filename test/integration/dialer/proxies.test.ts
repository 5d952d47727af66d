import { describe, expect, it, vi } from 'vitest';
import { createFindProxy } from '../../../electron/desktop/find-proxy.ts';
import type { FindProxy, ProxyChoice } from '../../../electron/dialer/proxy-choice.ts';
import { readCertificate } from '../../../electron/dialer/read-certificate.ts';
import {
  connectionIsFree,
  connectionsTo,
  optionsFor,
  post,
  secret,
  trustedAt,
} from './connections-under-test.ts';
import { rawServer } from './dialer-under-test.ts';
import { always, reply } from './raw-server.ts';
import type { RawServer } from './raw-server.ts';
import { deadPort, startHttpProxy, startSocksProxy, tunnel } from './tunnel-proxies.ts';

const answered = { kind: 'reply', status: 200, body: 'hello' };
const refused = { kind: 'unsent', cause: 'proxy-refused' };
const direct: ProxyChoice = { kind: 'direct' };

const dialer = (): Promise<RawServer> =>
  rawServer({ certificate: 'trusted', answer: always(reply('hello')) });

const through =
  (...choices: readonly ProxyChoice[]): FindProxy =>
  () =>
    choices;

describe('a request through a proxy', () => {
  it.each([
    ['http', () => startHttpProxy()],
    ['https', () => startHttpProxy({ secure: 'trusted' })],
    ['SOCKS 5', () => startSocksProxy()],
  ] as const)('gets there by %s, and the proxy reads nothing of it', async (_, start) => {
    const [server, proxy] = await Promise.all([dialer(), start()]);
    const connections = connectionsTo(server.address, { proxy: through(proxy.choice) });
    expect(await post(server.address, connections)).toMatchObject(answered);
    await connectionIsFree();
    expect(await post(server.address, connections)).toMatchObject(answered);
    expect(proxy.asked).toEqual([`localhost:${server.port}`]);
    expect(server.requests.map(({ body }) => body)).toEqual([
      new URLSearchParams({ pass: secret }).toString(),
      new URLSearchParams({ pass: secret }).toString(),
    ]);
    expect(proxy.passed().length).toBeGreaterThan(500);
    expect(proxy.passed()).not.toContain('Canary');
    expect(proxy.passed()).not.toContain('POST');
  });

  it.each([
    ['http', () => startHttpProxy()],
    ['SOCKS 5', () => startSocksProxy()],
  ] as const)('gets to a dialer on plain http by %s', async (_, start) => {
    const [server, proxy] = await Promise.all([
      rawServer({ answer: always(reply('hello')) }),
      start(),
    ]);
    const connections = connectionsTo(server.address, { proxy: through(proxy.choice) });
    expect(await post(server.address, connections)).toMatchObject(answered);
    expect(proxy.asked).toEqual([`127.0.0.1:${server.port}`]);
    expect(server.requests.map(({ line }) => line)).toEqual(['POST /agc/api.php HTTP/1.1']);
  });

  it('takes the log-in of the proxy to the proxy, and nowhere else', async () => {
    const headers: unknown[] = [];
    const proxy = await startHttpProxy({
      onConnect: (client, request) => {
        headers.push(request.headers);
        tunnel(client, request.url ?? '');
      },
    });
    const server = await dialer();
    const credentials = { user: 'agent', password: 'pröxy:word' };
    const connections = connectionsTo(server.address, {
      proxy: through({ ...proxy.choice, credentials }),
    });
    expect(await post(server.address, connections)).toMatchObject(answered);
    const encoded = Buffer.from('agent:pröxy:word').toString('base64');
    expect(headers).toMatchObject([
      { host: `localhost:${server.port}`, 'proxy-authorization': `Basic ${encoded}` },
    ]);
    expect(server.requests[0]?.head).not.toMatch(/authorization/i);
  });

  it('logs in to a SOCKS proxy that wants it', async () => {
    const proxy = await startSocksProxy({ login: 'agent:word' });
    const server = await dialer();
    const by = (password: string): FindProxy =>
      through({ ...proxy.choice, credentials: { user: 'agent', password } });
    const right = connectionsTo(server.address, { proxy: by('word') });
    expect(await post(server.address, right)).toMatchObject(answered);
    const wrong = connectionsTo(server.address, { proxy: by('another') });
    expect(await post(server.address, wrong)).toEqual(refused);
    const none = connectionsTo(server.address, { proxy: through(proxy.choice) });
    expect(await post(server.address, none)).toEqual(refused);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['self-signed', null],
    ['expired', null],
    ['other-host', null],
    ['renewed', 'self-signed'],
  ] as const)(
    'sends not a byte to a dialer whose certificate is %s (trusted: %s)',
    async (certificate, before) => {
      const [server, proxy] = await Promise.all([rawServer({ certificate }), startHttpProxy()]);
      const trusted = before && trustedAt(server.address, before);
      const parts = { trusted, proxy: through(proxy.choice) };
      expect(await post(server.address, connectionsTo(server.address, parts))).toEqual({
        kind: 'unsent',
        cause: 'certificate-not-trusted',
      });
      const look = await readCertificate(optionsFor(server.address, parts), Date.now());
      expect(look).toMatchObject({ kind: 'does-not-hold' });
      expect(proxy.asked).toHaveLength(2);
      expect(server.connections()).toBe(2);
      expect(server.bytesReceived()).toBe(0);
    },
  );

  it('gets through where a person has trusted the dialer’s certificate', async () => {
    const [server, proxy] = await Promise.all([
      rawServer({ certificate: 'self-signed', answer: always(reply('hello')) }),
      startHttpProxy(),
    ]);
    const trusted = trustedAt(server.address, 'self-signed');
    const connections = connectionsTo(server.address, { trusted, proxy: through(proxy.choice) });
    expect(await post(server.address, connections)).toMatchObject(answered);
  });
});

describe('several ways', () => {
  it('are tried in turn where a proxy is down or silent', async () => {
    const server = await dialer();
    const silent = await startHttpProxy({ onConnect: () => undefined });
    const proxy = await startHttpProxy();
    const dead: ProxyChoice = { kind: 'http', host: '127.0.0.1', port: await deadPort() };
    const choices = through(dead, silent.choice, proxy.choice);
    const connections = connectionsTo(server.address, { proxy: choices, connectMs: 4_500 });
    expect(await post(server.address, connections)).toMatchObject(answered);
    expect(silent.asked).toHaveLength(1);
    expect(proxy.asked).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });

  it('are not a way round a proxy that says no', async () => {
    const server = await dialer();
    const proxy = await startHttpProxy({
      onConnect: (client) => void client.end('HTTP/1.1 403 Forbidden\r\n\r\n'),
    });
    const connections = connectionsTo(server.address, { proxy: through(proxy.choice, direct) });
    expect(await post(server.address, connections)).toEqual(refused);
    expect(server.connections()).toBe(0);
  });
});

describe('the way that the computer is set up for', () => {
  const session = (result: string): { resolveProxy: (url: string) => Promise<string> } => ({
    resolveProxy: vi.fn(() => Promise.resolve(result)),
  });

  it('is asked of the system for each connection, and leads there', async () => {
    const [server, proxy] = await Promise.all([dialer(), startHttpProxy()]);
    const dead = await deadPort();
    const system = session(`PROXY 127.0.0.1:${dead}; PROXY localhost:${proxy.choice.port}; DIRECT`);
    // An address for which the environment and this machine make no exception.
    const find = createFindProxy(system, {})('https://dialer.example.com');
    const connections = connectionsTo(server.address, { proxy: find });
    expect(await post(server.address, connections)).toMatchObject(answered);
    connections.reset();
    expect(await post(server.address, connections)).toMatchObject(answered);
    expect(proxy.asked).toHaveLength(2);
    expect(system.resolveProxy).toHaveBeenCalledTimes(2);
    expect(system.resolveProxy).toHaveBeenCalledWith('https://dialer.example.com');
  });

  it('is the environment’s where it names one, with its log-in', async () => {
    const system = session('DIRECT');
    const env = { https_proxy: 'http://agent:p%40ss@proxy.example.com:3128', NO_PROXY: '.corp' };
    const find = createFindProxy(system, env);
    expect(await find('https://dialer.example.com')()).toEqual([
      {
        kind: 'http',
        host: 'proxy.example.com',
        port: 3128,
        credentials: { user: 'agent', password: 'p@ss' },
      },
    ]);
    expect(await find('https://dialer.corp')()).toEqual([direct]);
    expect(await find('https://localhost:8443')()).toEqual([direct]);
    expect(system.resolveProxy).not.toHaveBeenCalled();
    expect(await find('http://dialer.example.com')()).toEqual([direct]);
    expect(system.resolveProxy).toHaveBeenCalledTimes(1);
  });
});
