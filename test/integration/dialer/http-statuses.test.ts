import { describe, expect, it } from 'vitest';
import { dialerAt, rawServer, transfer } from './dialer-under-test.ts';
import { always, reply } from './raw-server.ts';

const refused = (reason: string) => ({ outcome: { kind: 'refused', reason } });

describe('an order', () => {
  it.each([
    ['400 Bad Request', 'turned-away'],
    ['401 Unauthorized', 'login-refused'],
    ['403 Forbidden', 'turned-away'],
    ['404 Not Found', 'not-a-dialer'],
    ['405 Method Not Allowed', 'not-a-dialer'],
    ['410 Gone', 'not-a-dialer'],
    ['407 Proxy Authentication Required', 'proxy-refused'],
    ['429 Slow', 'turned-away'],
  ])('is refused when a web server answers %s', async (status, reason) => {
    const server = await rawServer({ answer: always(reply('<h1>No</h1>', status)) });
    const answered = await dialerAt(server.address).give(transfer);
    expect(answered).toEqual({ ...refused(reason), said: `HTTP ${status.slice(0, 3)} No` });
  });
});

describe('a web server that wants a log-in of its own (401)', () => {
  const unauthorized = always(reply('<h1>No</h1>', '401 Unauthorized'));
  const stopped = { kind: 'login-stopped', locked: false, atMs: expect.any(Number) as number };

  it('gets one look, and nothing after it', async () => {
    const server = await rawServer({ answer: unauthorized });
    const dialer = dialerAt(server.address);
    expect(await dialer.lookAtAgent('1028')).toMatchObject({
      kind: 'login-refused',
      locked: false,
    });
    expect(await dialer.lookAtAgent('1028')).toEqual(stopped);
    expect(await dialer.give(transfer)).toMatchObject(refused('login-stopped'));
    expect(server.requests).toHaveLength(1);
  });

  it('gets one order, and nothing after it', async () => {
    const server = await rawServer({ answer: unauthorized });
    const dialer = dialerAt(server.address);
    expect(await dialer.give(transfer)).toMatchObject(refused('login-refused'));
    expect(await dialer.give(transfer)).toMatchObject(refused('login-stopped'));
    expect(await dialer.lookAtAgent('1028')).toEqual(stopped);
    expect(server.requests).toHaveLength(1);
  });
});
