import { describe, expect, it } from 'vitest';
import { connectTo } from '../../../electron/connection.ts';
import type { Network } from '../../../electron/connection.ts';
import { createFetchTeam, largestTeamBytes } from '../../../electron/directory/fetch-team.ts';
import type { FetchedTeam, PublishedTeam } from '../../../electron/directory/fetch-team.ts';
import { noProxy } from '../../../electron/dialer/proxy-choice.ts';
import { readFileAtMost } from '../../../electron/settings/read-file-at-most.ts';
import { rawServer } from '../dialer/dialer-under-test.ts';
import { certificate } from '../dialer/raw-server.ts';
import { startHttpProxy } from '../dialer/tunnel-proxies.ts';
import { createPublisher, teamText } from '../../unit/directory/team-samples.ts';
import { startTeamServer } from './team-server.ts';

const network: Network = { authorities: [certificate('authority')], findProxy: () => noProxy };
const publisher = createPublisher();
const { publicKey } = publisher;

function fetchTeam(changed: Partial<Network> = {}, patienceMs = 5000) {
  return createFetchTeam({
    connect: (origin) => connectTo(origin, { ...network, ...changed }),
    readFile: readFileAtMost,
    patienceMs,
  });
}

/** Asks for a document at an address. */
function download(
  url: string,
  {
    key = null,
    known = null,
    ...changed
  }: {
    readonly key?: string | null;
    readonly known?: PublishedTeam | null;
    readonly patienceMs?: number;
  } & Partial<Network> = {},
): Promise<FetchedTeam> {
  const { patienceMs, ...others } = changed;
  const source = { from: { kind: 'https', url }, publicKey: key } as const;
  return fetchTeam(others, patienceMs)(source, known);
}

const trouble = (kind: string, rest: object = {}) => ({
  kind: 'trouble',
  trouble: { kind, ...rest },
});
const unreachable = trouble('not-reachable');
const fresh = (text: string, fields: Partial<PublishedTeam> = {}) => ({
  kind: 'fresh',
  team: { text, signature: null, etag: null, ...fields },
});

describe('a team directory on a web server', () => {
  it('is had with its entity tag, and not again while that one holds', async () => {
    const server = await startTeamServer();
    const text = teamText('Ñandú');
    server.files.set('/team.json', { body: text, etag: '"v1"' });
    const first = await download(server.url);
    expect(first).toEqual(fresh(text, { etag: '"v1"' }));
    const sent = server.bodyBytes();
    if (first.kind !== 'fresh') throw new Error(first.kind);

    expect(await download(server.url, { known: first.team })).toEqual({ kind: 'unchanged' });
    expect(server.bodyBytes()).toBe(sent);
    server.files.set('/team.json', { body: teamText('New'), etag: 'W/"v2"' });
    expect(await download(server.url, { known: first.team })).toEqual(
      fresh(teamText('New'), { etag: 'W/"v2"' }),
    );
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"v1"',
      '"v1"',
    ]);
  });

  it('is asked for without its signature where no key is set', async () => {
    const server = await startTeamServer();
    server.files.set('/team.json', { body: teamText() });
    server.files.set('/team.json.sig', { body: publisher.sign(teamText()) });
    expect(await download(server.url)).toEqual(fresh(teamText()));
    expect(server.requests.map(({ url }) => url)).toEqual(['/team.json']);
  });

  it('is had with the signature beside it, and the query of its address goes to both', async () => {
    const server = await startTeamServer();
    const signature = publisher.sign(teamText());
    server.files.set('/team.json?v=1', { body: teamText() });
    server.files.set('/team.json.sig?v=1', { body: `${signature}\n` });
    expect(await download(`${server.url}?v=1`, { key: publicKey })).toEqual(
      fresh(teamText(), { signature: `${signature}\n` }),
    );
  });

  it.each([403, 404, 410])('has no signature where the server says %i of it', async (status) => {
    const server = await startTeamServer();
    server.answer((request, response) => {
      const isSignature = request.url?.endsWith('.sig') === true;
      response.writeHead(isSignature ? status : 200).end(teamText());
    });
    expect(await download(server.url, { key: publicKey })).toEqual(fresh(teamText()));
  });

  it('is not called unsigned where its signature can’t be had at this moment', async () => {
    const server = await startTeamServer();
    server.answer((request, response) => {
      if (request.url?.endsWith('.sig') === true) request.socket.destroy();
      else response.writeHead(200).end(teamText());
    });
    expect(await download(server.url, { key: publicKey })).toEqual(unreachable);
    server.answer((request, response) => {
      response.writeHead(request.url?.endsWith('.sig') === true ? 500 : 200).end(teamText());
    });
    expect(await download(server.url, { key: publicKey })).toEqual(
      trouble('turned-away', { status: 500 }),
    );
  });

  it.each([
    [301, trouble('redirected')],
    [302, trouble('redirected')],
    [307, trouble('redirected')],
    [308, trouble('redirected')],
    [204, trouble('turned-away', { status: 204 })],
    [206, trouble('turned-away', { status: 206 })],
    [304, trouble('turned-away', { status: 304 })],
    [401, trouble('turned-away', { status: 401 })],
    [404, trouble('turned-away', { status: 404 })],
    [500, trouble('turned-away', { status: 500 })],
    [503, trouble('turned-away', { status: 503 })],
  ])(
    'is not taken from an answer with status %i, and nobody else is asked',
    async (status, said) => {
      const [server, elsewhere] = [await startTeamServer(), await startTeamServer()];
      elsewhere.files.set('/team.json', { body: teamText() });
      server.answer((_, response) => {
        const body = status === 204 || status === 304 ? undefined : teamText();
        response.writeHead(status, { location: elsewhere.url }).end(body);
      });
      expect(await download(server.url)).toEqual(said);
      expect(elsewhere.requests).toEqual([]);
    },
  );

  it('is not read where it is larger than any', async () => {
    const server = await startTeamServer();
    const most = teamText().padEnd(largestTeamBytes);
    server.files.set('/team.json', { body: most });
    expect(await download(server.url)).toEqual(fresh(most));
    server.files.set('/team.json', { body: `${most} ` });
    expect(await download(server.url)).toEqual(trouble('too-large'));
  });

  it('is not read to an end that never comes', async () => {
    const server = await startTeamServer();
    const closed = new Promise<void>((resolve) => {
      server.answer((_, response) => {
        response.writeHead(200);
        const more = (): void => {
          if (!response.destroyed) response.write(' '.repeat(65_536), () => setImmediate(more));
        };
        more();
        response.on('close', resolve);
      });
    });
    expect(await download(server.url, { patienceMs: 20_000 })).toEqual(trouble('too-large'));
    await closed;
  });

  it('is given up where the server never answers, or answers a sign at a time', async () => {
    const server = await startTeamServer();
    server.answer(() => undefined);
    expect(await download(server.url, { patienceMs: 300 })).toEqual(unreachable);
    server.answer((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await download(server.url, { patienceMs: 300 })).toEqual(unreachable);
  });

  it('is not taken where the connection breaks off at any byte of the answer', async () => {
    const body = teamText().slice(0, 60);
    const whole = `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    let cutAt = 0;
    const server = await rawServer({
      certificate: 'trusted',
      answer: (socket) => socket.end(whole.slice(0, cutAt)),
    });
    const url = `${server.address}/team.json`;
    for (cutAt = 0; cutAt < whole.length; cutAt += 1) {
      expect(await download(url), `cut at ${cutAt}`).toEqual(unreachable);
    }
    expect(await download(url)).toEqual(fresh(body));
  });

  it('is no team directory in bytes that are no UTF-8', async () => {
    const server = await startTeamServer();
    server.files.set('/team.json', { body: Buffer.from(teamText('Café'), 'latin1') });
    expect(await download(server.url)).toEqual(trouble('not-json'));
    server.files.set('/team.json', { body: Buffer.from(`\uFEFF${teamText()}`, 'utf16le') });
    expect(await download(server.url)).toEqual(trouble('not-json'));
  });

  it('keeps its byte-order mark, which was signed with the rest', async () => {
    const server = await startTeamServer();
    server.files.set('/team.json', { body: `\uFEFF${teamText()}` });
    expect(await download(server.url)).toEqual(fresh(`\uFEFF${teamText()}`));
  });

  it.each(['v1', '"a b"', '"\u00e9"', `"${'x'.repeat(5000)}"`, '"', '""'])(
    'is had again and again with an entity tag like %j',
    async (etag) => {
      const server = await startTeamServer();
      server.answer((_, response) => response.writeHead(200, { etag }).end(teamText()));
      for (let times = 0; times < 2; times += 1) {
        const got: FetchedTeam = await download(server.url, {
          known: { text: '', signature: null, etag: null },
        });
        if (got.kind !== 'fresh') throw new Error(got.kind);
        expect(await download(server.url, { known: got.team })).toMatchObject({ kind: 'fresh' });
      }
    },
  );
});

describe('the way to the web server', () => {
  it.each(['self-signed', 'expired', 'other-host', 'own-authority'] as const)(
    'ends at a certificate that is %s, before anything is asked',
    async (name) => {
      const server = await startTeamServer(name);
      server.files.set('/team.json', { body: teamText() });
      expect(await download(server.url)).toEqual(trouble('certificate-not-trusted'));
      expect(server.requests).toEqual([]);
    },
  );

  it('leads through the proxy that the system names, inside TLS', async () => {
    const [server, proxy] = [await startTeamServer(), await startHttpProxy()];
    server.files.set('/team.json', { body: teamText('Behind a proxy') });
    const findProxy = () => () => [proxy.choice];
    expect(await download(server.url, { findProxy })).toEqual(fresh(teamText('Behind a proxy')));
    expect(proxy.asked).toEqual([new URL(server.url).host]);
    expect(proxy.passed()).not.toContain('team.json');
  });

  it('does not go round a proxy that says no', async () => {
    const server = await startTeamServer();
    const proxy = await startHttpProxy({
      onConnect: (client) => client.end('HTTP/1.1 403 Forbidden\r\n\r\n'),
    });
    const findProxy = () => () => [proxy.choice];
    expect(await download(server.url, { findProxy })).toEqual(unreachable);
    expect(server.requests).toEqual([]);
  });

  it('is unreachable where nobody listens', async () => {
    const server = await startTeamServer();
    await server.stop();
    expect(await download(server.url)).toEqual(unreachable);
  });

  it('leaves no connection open behind it', async () => {
    const server = await rawServer({
      certificate: 'trusted',
      answer: (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'),
      connected: (socket) => {
        ended = new Promise((resolve) => socket.on('close', resolve));
      },
    });
    let ended: Promise<unknown> = Promise.resolve();
    expect(await download(`${server.address}/team.json`)).toEqual(fresh('{}'));
    await ended;
    expect(server.connections()).toBe(1);
  });
});
