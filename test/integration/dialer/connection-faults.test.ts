import { gzipSync } from 'node:zlib';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  callId,
  dialerAt,
  handedOver,
  onCall,
  rawServer,
  shortTimeouts,
  transfer,
} from './dialer-under-test.ts';
import { always, reply } from './raw-server.ts';
import type { Answer } from './raw-server.ts';

const chunkedHead =
  'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n';

const unknown = (cause: string) => ({ outcome: { kind: 'unknown', cause } });
const refused = (reason: string) => ({ outcome: { kind: 'refused', reason } });
const unreachable = (cause: object, retryAfterMs: number | null = null) => ({
  kind: 'unreachable',
  cause,
  retryAfterMs,
});

/** Writes again and again until the client has gone. */
function drip(socket: Socket, bytes: string, everyMs: number): void {
  const timer = setInterval(() => socket.write(bytes), everyMs);
  socket.once('close', () => clearInterval(timer));
}

/** Writes as much as the client takes, for as long as it takes it. */
function flood(socket: Socket, piece: Buffer): void {
  const fill = (): void => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', fill);
  fill();
}

const reset: Answer = (socket) => socket.resetAndDestroy();

/** Faults after the order was sent, and what is known of the order then. */
const faultsAfterSending: readonly (readonly [string, Answer, string])[] = [
  ['never answers', () => undefined, 'timed-out'],
  ['sends one byte of the body every 50 ms', dripBody, 'timed-out'],
  ['sends one byte of the head every 50 ms', (socket) => drip(socket, 'H', 50), 'reply-unreadable'],
  ['sends one more header every 50 ms', dripHead, 'timed-out'],
  ['sends one interim reply after the other', dripInterim, 'timed-out'],
  ['resets the connection', reset, 'connection-lost'],
  ['ends the connection', (socket) => socket.end(), 'connection-lost'],
  ['resets in the middle of the reply', resetMidReply, 'connection-lost'],
  ['promises more than it sends', promiseTooMuch, 'connection-lost'],
  ['cuts a chunked reply', cutChunked, 'connection-lost'],
  ['does not speak HTTP', always('220 mail ready\r\n'), 'reply-unreadable'],
  ['sends a head without end', endlessHead, 'reply-too-large'],
  ['answers with a server error', always(reply('oops', '500 Error')), 'server-error'],
  ['answers 502 in front of the dialer', always(reply('', '502 Bad Gateway')), 'server-error'],
  ['answers without content', always('HTTP/1.1 204 No Content\r\n\r\n'), 'reply-unreadable'],
  ['packs its reply', packed, 'reply-unreadable'],
  [
    'says that it packed its reply',
    always(reply(handedOver, '200 OK', 'Content-Encoding: br')),
    'reply-unreadable',
  ],
];

function dripBody(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nSUCCESS: ');
  drip(socket, 'x', 50);
}
function dripHead(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\n');
  drip(socket, 'X-More: x\r\n', 50);
}
function endlessHead(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\n');
  flood(socket, Buffer.from('X-More: x\r\n'.repeat(500)));
}
function dripInterim(socket: Socket): void {
  drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n', 50);
}
function resetMidReply(socket: Socket): void {
  socket.write(reply(handedOver).slice(0, -10), () => socket.resetAndDestroy());
}
function promiseTooMuch(socket: Socket): void {
  socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n${handedOver}`);
}
function cutChunked(socket: Socket): void {
  socket.end(`${chunkedHead}${handedOver.length.toString(16)}\r\n${handedOver}\r\n`);
}
function packed(socket: Socket): void {
  const body = gzipSync(handedOver);
  const head = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`;
  socket.write(Buffer.concat([Buffer.from(head), body]));
}

describe('an order to a dialer that fails after it was sent', () => {
  it.each(faultsAfterSending)(
    'is unknown, and was sent once, when it %s',
    async (_, answer, cause) => {
      const server = await rawServer({ answer });
      const dialer = dialerAt(server.address, { timeouts: { orderMs: 500 } });
      const answered = await dialer.give(transfer);
      expect(answered).toMatchObject(unknown(cause));
      expect(server.requests).toHaveLength(1);
    },
  );

  it.each([
    ['the body', dripBody],
    ['the head', dripHead],
    ['an interim reply', dripInterim],
  ])('is answered in time, however steadily %s drips', async (_, answer) => {
    const server = await rawServer({ answer });
    const began = performance.now();
    await dialerAt(server.address, { timeouts: { orderMs: 300 } }).give(transfer);
    const tookMs = performance.now() - began;
    expect(tookMs).toBeGreaterThanOrEqual(280);
    expect(tookMs).toBeLessThan(1000);
  });

  it('closes the connection of an order that was given up', async () => {
    const closed = new Promise<void>((resolve) => {
      void rawServer({ connected: (socket) => socket.once('close', () => resolve()) }).then(
        (server) => dialerAt(server.address, { timeouts: { orderMs: 200 } }).give(transfer),
      );
    });
    await closed;
    // undici’s own time limit would close it many seconds later.
  }, 3000);
});

describe('an order to a dialer that is not reached', () => {
  it('is refused when nothing listens', async () => {
    const server = await rawServer({});
    await server.stop();
    const answered = await dialerAt(server.address).give(transfer);
    expect(answered).toEqual({ ...refused('connection-refused'), said: '' });
  });

  it('is refused when the name is not known', async () => {
    const answered = await dialerAt('http://dialer.invalid').give(transfer);
    expect(answered).toMatchObject(refused('address-not-found'));
  });

  it('is refused when TLS never gets anywhere', async () => {
    const silent = await rawServer({});
    const address = silent.address.replace('http:', 'https:');
    const began = performance.now();
    const answered = await dialerAt(address).give(transfer);
    expect(answered).toMatchObject(refused('connect-timed-out'));
    expect(performance.now() - began).toBeLessThan(shortTimeouts.connectMs + 300);
  });

  it('is refused when the server breaks off while the connection is made', async () => {
    const server = await rawServer({
      certificate: 'trusted',
      connected: (socket) => socket.resetAndDestroy(),
    });
    expect(await dialerAt(server.address).give(transfer)).toMatchObject(
      refused('connection-refused'),
    );
  });

  it('is refused when the server does not speak TLS', async () => {
    const server = await rawServer({ answer: always(reply(handedOver)) });
    const address = server.address.replace('http:', 'https:').replace('127.0.0.1', 'localhost');
    // The server takes the greeting of TLS for the beginning of a request, and waits for its end.
    expect((await dialerAt(address).give(transfer)).outcome.kind).toBe('refused');
    expect(server.requests).toHaveLength(0);
  });
});

describe('a reply that is too large', () => {
  const floods: readonly (readonly [string, Answer])[] = [
    [
      'in chunks without end',
      (socket) => {
        socket.write(chunkedHead);
        flood(socket, Buffer.from(`4000\r\n${'x'.repeat(0x4000)}\r\n`));
      },
    ],
    [
      'with a length of a gigabyte',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n');
        flood(socket, Buffer.alloc(0x4000, 'x'));
      },
    ],
    [
      'until the connection closes',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n');
        flood(socket, Buffer.alloc(0x4000, 'x'));
      },
    ],
  ];

  it.each(floods)('is given up at 64 KiB, %s', async (_, answer) => {
    const server = await rawServer({ answer });
    const answered = await dialerAt(server.address, { timeouts: { orderMs: 20_000 } }).give(
      transfer,
    );
    expect(answered).toMatchObject(unknown('reply-too-large'));
    expect(answered.said.length).toBeLessThanOrEqual(200);
    // Some megabytes may stand in the buffers of the two sockets; nothing like the whole.
    expect(server.bytesSent()).toBeLessThan(16 * 1024 * 1024);
  });

  it('is never unpacked, be it 64 megabytes of blanks', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
    const head = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`;
    const server = await rawServer({
      answer: (socket) => {
        socket.write(Buffer.concat([Buffer.from(head), bomb]));
      },
    });
    const before = process.memoryUsage().rss;
    const answered = await dialerAt(server.address).give(transfer);
    expect(answered).toMatchObject(unknown('reply-unreadable'));
    expect(process.memoryUsage().rss - before).toBeLessThan(24 * 1024 * 1024);
  });

  it('of just 64 KiB is read to its end', async () => {
    const noise = `${' '.repeat(64 * 1024 - handedOver.length - 1)}\n`;
    const server = await rawServer({ answer: always(reply(noise + handedOver)) });
    expect(await dialerAt(server.address).give(transfer)).toMatchObject({
      outcome: { kind: 'handed-over' },
    });
  });
});

describe('a look', () => {
  const looks: readonly (readonly [string, Answer, object, number | null])[] = [
    ['never answers', () => undefined, { kind: 'timed-out' }, null],
    ['resets the connection', reset, { kind: 'connection-lost' }, null],
    ['answers 404', always(reply('', '404 Not Found')), { kind: 'http-status', status: 404 }, null],
    ['answers 500', always(reply('', '500 Error')), { kind: 'http-status', status: 500 }, null],
    [
      'asks for patience in seconds',
      always(reply('', '503 Busy', 'Retry-After: 7')),
      { kind: 'http-status', status: 503 },
      7000,
    ],
    [
      'asks for patience until a date',
      always(
        reply(
          '',
          '429 Too Many Requests',
          'Date: Fri, 02 Jan 2026 03:04:05 GMT',
          'Retry-After: Fri, 02 Jan 2026 03:04:35 GMT',
        ),
      ),
      { kind: 'http-status', status: 429 },
      30_000,
    ],
    [
      'names a time without being busy',
      always(reply('', '500 Error', 'Retry-After: 7')),
      { kind: 'http-status', status: 500 },
      null,
    ],
    ['answers HTML', always(reply('<h1>Welcome</h1>')), { kind: 'reply-unreadable' }, null],
    [
      'answers without end',
      (socket) => {
        socket.write(chunkedHead);
        flood(socket, Buffer.from(`4000\r\n${'x'.repeat(0x4000)}\r\n`));
      },
      { kind: 'reply-too-large' },
      null,
    ],
  ];

  it.each(looks)(
    'tells why it brought nothing when the dialer %s',
    async (_, answer, cause, ms) => {
      const server = await rawServer({ answer });
      const dialer = dialerAt(server.address, { timeouts: { lookMs: 400 } });
      expect(await dialer.lookAtAgent('1028')).toEqual(unreachable(cause, ms));
      expect(await dialer.version()).toEqual({ kind: 'unreachable', cause });
    },
  );

  it('tells that nothing listens, and that a name is not known', async () => {
    const server = await rawServer({});
    await server.stop();
    expect(await dialerAt(server.address).lookAtAgent('1028')).toEqual(
      unreachable({ kind: 'connection-refused' }),
    );
    expect(await dialerAt('http://dialer.invalid').lookAtAgent('1028')).toEqual(
      unreachable({ kind: 'address-not-found' }),
    );
  });

  it('works again after every fault, on a new connection', async () => {
    const version = 'VERSION: 2.14-81|BUILD: 240429-2220|DATE: 2026-03-15 20:16:39|EPOCH: 1\n';
    let looks = 0;
    const server = await rawServer({
      answer: (socket, { body }) => {
        // After a log-in that has no answer, the next waits for the version.
        if (body === 'function=version') return void socket.write(reply(version));
        looks += 1;
        if (looks % 2 === 0) socket.resetAndDestroy();
        else socket.write(reply(onCall));
      },
    });
    const dialer = dialerAt(server.address);
    expect(await dialer.lookAtAgent('1028')).toMatchObject({ kind: 'agent', callId });
    for (let round = 0; round < 3; round += 1) {
      expect(await dialer.lookAtAgent('1028')).toMatchObject({ kind: 'unreachable' });
      expect(await dialer.lookAtAgent('1028')).toMatchObject({ kind: 'agent', callId });
    }
  });
});
