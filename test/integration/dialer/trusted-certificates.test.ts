import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { canBeTrusted } from '../../../shared/certificate.ts';
import { readCertificate } from '../../../electron/dialer/read-certificate.ts';
import { connectionsTo, optionsFor, post, trustedAt } from './connections-under-test.ts';
import { rawServer } from './dialer-under-test.ts';
import { always, reply } from './raw-server.ts';
import type { RawServer, ServerCertificate } from './raw-server.ts';

const now = Date.now();
const notTrusted = { kind: 'unsent', cause: 'certificate-not-trusted' };
const answered = { kind: 'reply', status: 200 };

const serverWith = (certificate: ServerCertificate): Promise<RawServer> =>
  rawServer({ certificate, answer: always(reply('hello')) });

describe('a certificate that a person has trusted', () => {
  it.each([
    ['self-signed', 'self-signed'],
    ['of an authority that nobody knows', 'trusted'],
    ['for another host', 'other-host'],
    ['an authority itself', 'own-authority'],
  ] as const)('lets requests go out where it is %s', async (_, name) => {
    const server = await serverWith(name);
    const trusted = trustedAt(server.address, name);
    const connections = connectionsTo(server.address, { authorities: [], trusted });
    expect(await post(server.address, connections)).toMatchObject(answered);
    expect(await post(server.address, connections)).toMatchObject(answered);
  });

  it.each([
    ['another self-signed one', 'self-signed', 'renewed'],
    ['one that authorities vouch for', 'self-signed', 'trusted'],
    ['one for another host by the same authority', 'trusted', 'other-host'],
    ['one that it has signed itself', 'own-authority', 'signed-by-own-authority'],
  ] as const)(
    'stops everything before the first byte when the server shows %s',
    async (_, before, shown) => {
      const server = await serverWith(shown);
      const trusted = trustedAt(server.address, before);
      const connections = connectionsTo(server.address, { trusted });
      expect(await post(server.address, connections)).toEqual(notTrusted);
      expect(server.connections()).toBe(1);
      expect(server.bytesReceived()).toBe(0);
      const look = await readCertificate(optionsFor(server.address, { trusted }), now);
      expect(look).toMatchObject({
        kind: 'does-not-hold',
        seen: {
          problem: 'changed',
          fingerprint: trustedAt(server.address, shown).fingerprint,
          trustedBefore: trusted.fingerprint,
        },
      });
    },
  );

  it('stops everything once it has expired', async () => {
    const server = await serverWith('expired');
    const trusted = trustedAt(server.address, 'expired');
    expect(await post(server.address, connectionsTo(server.address, { trusted }))).toEqual(
      notTrusted,
    );
    expect(server.bytesReceived()).toBe(0);
  });

  it('is checked on every connection, also once it has held', async () => {
    const server = await serverWith('self-signed');
    const trusted = trustedAt(server.address, 'self-signed');
    const connections = connectionsTo(server.address, { trusted });
    expect(await post(server.address, connections)).toMatchObject(answered);
    const { port } = server;
    await server.stop();
    const renewed = await rawServer({ certificate: 'renewed', port });
    connections.reset();
    expect(await post(server.address, connections)).toEqual(notTrusted);
    expect(renewed.connections()).toBe(1);
    expect(renewed.bytesReceived()).toBe(0);
  });

  it('counts at no other address than the one it was trusted for', async () => {
    const server = await serverWith('self-signed');
    const trusted = { ...trustedAt(server.address, 'self-signed'), origin: 'https://localhost' };
    expect(await post(server.address, connectionsTo(server.address, { trusted }))).toEqual(
      notTrusted,
    );
  });

  it('does not stand in for its fingerprint where the two disagree', async () => {
    const server = await serverWith('self-signed');
    const { fingerprint } = trustedAt(server.address, 'renewed');
    const trusted = { ...trustedAt(server.address, 'self-signed'), fingerprint };
    expect(await post(server.address, connectionsTo(server.address, { trusted }))).toEqual(
      notTrusted,
    );
    expect(server.bytesReceived()).toBe(0);
  });
});

describe('where authorities have vouched before', () => {
  /** What a connection that holds by authorities leaves behind. */
  function rememberedOrigins() {
    const origins = new Set<string>();
    return {
      has: (origin: string) => origins.has(origin),
      add: (o: string) => void origins.add(o),
    };
  }

  it.each([
    ['self-signed', 'self-signed'],
    ['of an authority that nobody knows', 'signed-by-own-authority'],
    ['for another host', 'other-host'],
  ] as const)('a certificate that is %s is a change, and no first sight', async (_, shown) => {
    const server = await serverWith('trusted');
    const vouched = rememberedOrigins();
    const connections = connectionsTo(server.address, { vouched });
    expect(await post(server.address, connections)).toMatchObject(answered);
    const { port } = server;
    await server.stop();
    const other = await rawServer({ certificate: shown, port });
    const look = await readCertificate(optionsFor(server.address, { vouched }), now);
    expect(look).toMatchObject({
      kind: 'does-not-hold',
      seen: { problem: 'changed', trustedBefore: null },
    });
    expect(other.bytesReceived()).toBe(0);
  });

  it('one that has expired has expired', async () => {
    const server = await serverWith('expired');
    const vouched = { has: () => true, add: () => undefined };
    const look = await readCertificate(optionsFor(server.address, { vouched }), now);
    expect(look).toMatchObject({ seen: { problem: 'expired' } });
  });

  it('is remembered of a certificate that holds by authorities, not by a person’s trust', async () => {
    const server = await serverWith('trusted');
    const byPerson = rememberedOrigins();
    const trusted = trustedAt(server.address, 'trusted');
    const pinned = connectionsTo(server.address, { trusted, vouched: byPerson });
    expect(await post(server.address, pinned)).toMatchObject(answered);
    const refused = rememberedOrigins();
    const nobody = connectionsTo(server.address, { authorities: [], vouched: refused });
    expect(await post(server.address, nobody)).toEqual(notTrusted);
    const { origin } = new URL(server.address);
    expect([byPerson.has(origin), refused.has(origin)]).toEqual([false, false]);
  });
});

describe('connections', () => {
  it('are new after a reset, and a request that is under way finishes on the old one', async () => {
    const held: (() => void)[] = [];
    const server = await rawServer({
      certificate: 'trusted',
      answer: (socket) => held.push(() => socket.write(reply('hello'))),
    });
    const connections = connectionsTo(server.address);
    const first = post(server.address, connections);
    await expect.poll(() => held.length).toBe(1);
    connections.reset();
    const second = post(server.address, connections);
    await expect.poll(() => held.length).toBe(2);
    for (const answer of held) answer();
    expect(await Promise.all([first, second])).toMatchObject([answered, answered]);
    expect(server.requests.map(({ connection }) => connection)).toEqual([1, 2]);
  });

  it('end with all that is under way, on old ones too', async () => {
    const server = await rawServer({ certificate: 'trusted' });
    const connections = connectionsTo(server.address);
    const first = post(server.address, connections);
    await expect.poll(() => server.requests.length).toBe(1);
    connections.reset();
    const second = post(server.address, connections);
    await expect.poll(() => server.requests.length).toBe(2);
    await connections.destroy();
    const inDoubt = { kind: 'in-doubt', cause: 'connection-lost' };
    expect(await Promise.all([first, second])).toMatchObject([inDoubt, inDoubt]);
  });

  it('are given up in time where a server takes them and says nothing', async () => {
    const ended: Promise<unknown>[] = [];
    const silent = await rawServer({ connected: (socket) => ended.push(once(socket, 'close')) });
    const address = `https://localhost:${silent.port}`;
    const connections = connectionsTo(address, { connectMs: 300 });
    expect(await post(address, connections)).toEqual({ kind: 'unsent', cause: 'timed-out' });
    expect(ended).toHaveLength(1);
    await ended[0];
  });

  it('check the name where the address is a number', async () => {
    const server = await serverWith('name-only');
    const { pem } = trustedAt(server.address, 'own-authority');
    const byName = connectionsTo(server.address, { authorities: [pem] });
    expect(await post(server.address, byName)).toMatchObject(answered);
    const address = `https://127.0.0.1:${server.port}`;
    const byNumber = connectionsTo(address, { authorities: [pem] });
    expect(await post(address, byNumber)).toEqual(notTrusted);
    expect(server.requests).toHaveLength(1);
    const both = await serverWith('trusted');
    const right = `https://127.0.0.1:${both.port}`;
    expect(await post(right, connectionsTo(right))).toMatchObject(answered);
  });
});

describe('a look at the certificate', () => {
  it.each([
    ['self-signed', 'self-signed', true],
    ['other-host', 'wrong-host', true],
    ['expired', 'expired', false],
    ['own-authority', 'self-signed', true],
    ['signed-by-own-authority', 'unknown-authority', true],
  ] as const)('says of the one %s what is wrong: %s', async (name, problem, trustable) => {
    const server = await serverWith(name);
    const look = await readCertificate(optionsFor(server.address), now);
    if (look.kind !== 'does-not-hold') throw new Error(look.kind);
    expect(look.seen).toMatchObject({ problem, trustedBefore: null });
    expect(canBeTrusted(look.seen)).toBe(trustable);
    expect(look.trusted).toEqual(trustedAt(server.address, name));
    expect(server.bytesReceived()).toBe(0);
  });

  it('says that an authority is unknown where the server’s own was not added', async () => {
    const server = await serverWith('trusted');
    const look = await readCertificate(optionsFor(server.address, { authorities: [] }), now);
    expect(look).toMatchObject({ seen: { problem: 'unknown-authority' } });
  });

  it('judges the dates before anything else, so that nobody is asked to trust it', async () => {
    const server = await serverWith('renewed');
    const trusted = trustedAt(server.address, 'self-signed');
    const early = Date.parse('2024-12-31T23:59:59Z');
    const look = await readCertificate(optionsFor(server.address, { trusted }), early);
    expect(look).toMatchObject({
      seen: { problem: 'not-yet-valid', trustedBefore: trusted.fingerprint },
    });
  });

  it('tells the names and the dates of one that holds, and that a person has trusted it', async () => {
    const server = await serverWith('trusted');
    const certificate = {
      fingerprint: trustedAt(server.address, 'trusted').fingerprint,
      subject: 'localhost',
      issuer: 'Baton test authority',
      names: ['localhost', '127.0.0.1'],
      validFrom: '2025-01-01T00:00:00.000Z',
      validTo: '2125-01-01T00:00:00.000Z',
    };
    const holds = { kind: 'holds', certificate, protocol: 'TLSv1.3' };
    expect(await readCertificate(optionsFor(server.address), now)).toEqual({
      ...holds,
      pinned: false,
    });
    const trusted = trustedAt(server.address, 'trusted');
    expect(await readCertificate(optionsFor(server.address, { trusted }), now)).toEqual({
      ...holds,
      pinned: true,
    });
    expect(server.bytesReceived()).toBe(0);
  });

  it('takes what a screen can’t show out of its names, and no more of them than fit', async () => {
    const server = await serverWith('odd-names');
    const look = await readCertificate(optionsFor(server.address), now);
    if (look.kind !== 'does-not-hold') throw new Error(look.kind);
    expect(look.seen.subject).toBe('dialer');
    expect(look.seen.names).toHaveLength(20);
    expect(look.seen.names.slice(0, 2)).toEqual(['192.0.2.7', 'line-0.example.com']);
  });

  it('sees none where nobody listens, where TLS is not spoken, and where nobody answers', async () => {
    const plain = await rawServer({ connected: (socket) => void socket.end('220 smtp\r\n') });
    const silent = await rawServer({});
    const look = (port: number) =>
      readCertificate(optionsFor(`https://localhost:${port}`, { connectMs: 400 }), now);
    expect(await look(silent.port)).toEqual({ kind: 'unreachable', cause: 'timed-out' });
    expect(await look(plain.port)).toEqual({ kind: 'unreachable', cause: 'connection-refused' });
    await silent.stop();
    expect(await look(silent.port)).toEqual({ kind: 'unreachable', cause: 'connection-refused' });
  });
});
