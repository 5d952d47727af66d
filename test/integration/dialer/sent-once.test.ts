import { RetryAgent } from 'undici';
import { describe, expect, it } from 'vitest';
import { createLoginRecord, emptyLoginRecord } from '../../../electron/dialer/login-record.ts';
import { connectionsTo } from './connections-under-test.ts';
import {
  dialerAt,
  handedOver,
  onCall,
  password,
  rawServer,
  transfer,
} from './dialer-under-test.ts';
import { reply } from './raw-server.ts';
import type { Answer, RawRequest, RawServer } from './raw-server.ts';

/** A connection is free for the next request one turn of the event loop after its reply. */
async function connectionIsFree(): Promise<void> {
  const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  await nextTurn();
  await nextTurn();
}

/** The orders that a server has seen: what the next log-in waits for, the version, is none. */
function orders({ requests }: RawServer): readonly RawRequest[] {
  return requests.filter(({ body }) => body.includes('function=ra_call_control'));
}

describe('a request', () => {
  it('shares one connection with those before it', async () => {
    const server = await rawServer({
      answer: (socket, { line }) => {
        socket.write(reply(line.includes('/agc/') ? handedOver : onCall));
      },
    });
    const dialer = dialerAt(server.address);
    for (let number = 0; number < 20; number += 1) {
      await dialer.lookAtAgent('1028');
      await connectionIsFree();
    }
    await dialer.give(transfer);
    expect(server.requests).toHaveLength(21);
    expect(server.connections()).toBe(1);
  });

  it('is a POST with everything in its body and nothing in its address', async () => {
    const server = await rawServer({ answer: (socket) => void socket.write(reply(handedOver)) });
    await dialerAt(`${server.address}/pbx`).give({ ...transfer, status: 'XFER' });
    const [request] = server.requests;
    expect(request?.line).toBe('POST /pbx/agc/api.php HTTP/1.1');
    expect(request?.head).toMatch(/^content-type: application\/x-www-form-urlencoded$/m);
    expect(request?.head).toMatch(/^accept-encoding: identity$/m);
    expect(request?.head).toMatch(/^connection: keep-alive$/m);
    expect(request?.head).not.toContain('Canary');
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      source: 'baton',
      user: '6666',
      pass: password,
      function: 'ra_call_control',
      stage: 'EXTENSIONTRANSFER',
      value: transfer.callId,
      agent_user: '1028',
      phone_number: '18005551234',
      status: 'XFER',
    });
  });

  it('for the version carries no log-in', async () => {
    const server = await rawServer({ answer: (socket) => void socket.write(reply('')) });
    await dialerAt(server.address).version();
    expect(server.requests.map(({ body }) => body)).toEqual(['function=version']);
  });

  it('waits for no look that is slow', async () => {
    const server = await rawServer({
      answer: (socket, { line, number }) => {
        if (line.includes('/agc/')) socket.write(reply(handedOver));
        else if (number === 1) socket.write(reply(onCall));
      },
    });
    const dialer = dialerAt(server.address, { timeouts: { lookMs: 2000 } });
    await dialer.lookAtAgent('1028');
    const slow = dialer.lookAtAgent('1028');
    const first = await Promise.race([dialer.give(transfer), slow]);
    expect(first).toMatchObject({ outcome: { kind: 'handed-over' } });
  });
});

describe('an order on a kept-alive connection', () => {
  /** Answers the first request, and does something else with the second. */
  const second = (answer: Answer): Answer => {
    return (socket, request) => {
      if (request.number === 1) socket.write(reply(onCall));
      else answer(socket, request);
    };
  };

  it.each<[string, Answer]>([
    ['is reset as the order arrives', (socket) => socket.resetAndDestroy()],
    ['is closed as the order arrives', (socket) => socket.destroy()],
    ['is ended as the order arrives', (socket) => socket.end()],
    [
      'is reset in the middle of the reply',
      (socket) => {
        socket.write(reply(handedOver).slice(0, 40), () => socket.resetAndDestroy());
      },
    ],
  ])('is sent once and then in doubt when it %s', async (_, answer) => {
    const server = await rawServer({ answer: second(answer) });
    const dialer = dialerAt(server.address);
    await dialer.lookAtAgent('1028');
    await connectionIsFree();
    const answered = await dialer.give(transfer);
    expect(server.requests.map(({ connection }) => connection)).toEqual([1, 1]);
    expect(answered.outcome).toEqual({ kind: 'unknown', cause: 'connection-lost' });
    // Whatever would send it again gets a connection and an answer for that.
    await dialer.lookAtAgent('1028');
    expect(orders(server)).toHaveLength(1);
  });

  it('is sent once when the reply is whole and the connection is then reset', async () => {
    const server = await rawServer({
      answer: second((socket) => {
        socket.write(reply(handedOver), () => socket.resetAndDestroy());
      }),
    });
    const dialer = dialerAt(server.address);
    await dialer.lookAtAgent('1028');
    await connectionIsFree();
    const answered = await dialer.give(transfer);
    expect(server.requests.map(({ connection }) => connection)).toEqual([1, 1]);
    expect(['handed-over', 'unknown']).toContain(answered.outcome.kind);
    await dialer.lookAtAgent('1028');
    expect(orders(server)).toHaveLength(1);
  });

  it('goes over a new connection when the server has closed the old one before', async () => {
    const closed: Promise<void>[] = [];
    const server = await rawServer({
      connected: (socket) => closed.push(new Promise((resolve) => socket.once('close', resolve))),
      answer: (socket, { line }) => {
        socket.write(reply(line.includes('/agc/') ? handedOver : onCall));
        if (!line.includes('/agc/')) socket.end();
      },
    });
    const dialer = dialerAt(server.address);
    await dialer.lookAtAgent('1028');
    await closed[0];
    expect(await dialer.give(transfer)).toMatchObject({ outcome: { kind: 'handed-over' } });
    expect(server.connections()).toBe(2);
    expect(server.requests).toHaveLength(2);
  });

  it('is sent once even over a dispatcher that would try again', async () => {
    const server = await rawServer({ answer: (socket) => socket.resetAndDestroy() });
    const connections = connectionsTo(server.address);
    const retrying = new RetryAgent(connections.dispatch(), {
      methods: ['POST'],
      minTimeout: 1,
      maxRetries: 3,
    });
    const answered = await dialerAt(server.address, {
      connections: { ...connections, dispatch: () => retrying },
    }).give(transfer);
    expect(answered.outcome).toEqual({ kind: 'unknown', cause: 'connection-lost' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a redirect', () => {
  const statuses = ['301 Moved', '302 Found', '303 See Other', '307 Temporary', '308 Permanent'];

  it.each(statuses)('with %s is told and never followed', async (status) => {
    const elsewhere = await rawServer({ answer: (socket) => void socket.write(reply(handedOver)) });
    const location = `Location: ${elsewhere.address}/agc/api.php?pass=x`;
    const server = await rawServer({
      answer: (socket) => void socket.write(reply('', status, location)),
    });
    const dialer = dialerAt(server.address);
    const cause = { kind: 'redirected', origin: elsewhere.address };
    expect(await dialer.lookAtAgent('1028')).toMatchObject({ kind: 'unreachable', cause });
    expect(await dialer.version()).toEqual({ kind: 'unreachable', cause });
    expect((await dialer.give(transfer)).outcome).toEqual({
      kind: 'refused',
      reason: 'redirected',
    });
    expect(elsewhere.connections()).toBe(0);
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    ['/login.php', 'own'],
    ['javascript:alert(1)', null],
    ['http://', null],
  ])('to %s tells no more than an origin', async (location, origin) => {
    const server = await rawServer({
      answer: (socket) => void socket.write(reply('', '302 Found', `Location: ${location}`)),
    });
    expect(await dialerAt(server.address).version()).toEqual({
      kind: 'unreachable',
      cause: { kind: 'redirected', origin: origin === 'own' ? server.address : null },
    });
  });
});

describe('an order that is no longer wanted', () => {
  const changed = { outcome: { kind: 'refused', reason: 'call-changed' }, said: '' };

  it('is not sent after it has waited for a look, and the next one is', async () => {
    const server = await rawServer({
      answer: (socket, { line, number }) => {
        if (line.includes('/agc/')) socket.write(reply(handedOver));
        else if (number === 1) socket.write(reply(onCall));
      },
    });
    const dialer = dialerAt(server.address, { timeouts: { lookMs: 2000 } });
    await dialer.lookAtAgent('1028');
    void dialer.lookAtAgent('1028');
    const why: { now: 'call-changed' | null } = { now: null };
    const answer = dialer.give(transfer, () => why.now);
    why.now = 'call-changed';
    expect(await answer).toEqual(changed);
    expect(orders(server)).toHaveLength(0);
    const next = dialer.give(transfer, () => null);
    expect(await next).toMatchObject({ outcome: { kind: 'handed-over' } });
    expect(orders(server)).toHaveLength(1);
  });

  it('is not sent when that comes out while its connection is being made', async () => {
    let isWanted = true;
    const server = await rawServer({
      certificate: 'trusted',
      connected: () => {
        isWanted = false;
      },
      answer: (socket) => void socket.write(reply(handedOver)),
    });
    const timeouts = { connectMs: 10_000, orderMs: 20_000 };
    const dialer = dialerAt(server.address, { timeouts });
    const answer = dialer.give(transfer, () => (isWanted ? null : 'call-changed'));
    expect(isWanted).toBe(true);
    expect(await answer).toEqual(changed);
    expect(server.connections()).toBe(1);
    expect(server.requests).toHaveLength(0);
  });

  it('counts as no log-in', async () => {
    const server = await rawServer({});
    const record = createLoginRecord();
    const timeouts = { connectMs: 10_000, orderMs: 20_000 };
    const dialer = dialerAt(server.address, { record, timeouts });
    expect(await dialer.give(transfer, () => 'call-changed')).toEqual(changed);
    expect(record.value()).toEqual(emptyLoginRecord);
  });
});

describe('closing', () => {
  it('waits for the answer to an order that is under way', async () => {
    const server = await rawServer({
      answer: (socket) => void setTimeout(() => socket.write(reply(handedOver)), 100),
    });
    const dialer = dialerAt(server.address);
    const answer = dialer.give(transfer);
    await dialer.close();
    expect(await answer).toMatchObject({ outcome: { kind: 'handed-over' } });
  });

  it('ends the looks that are under way, and what is asked after it is not sent', async () => {
    const server = await rawServer({});
    const dialer = dialerAt(server.address, { timeouts: { lookMs: 20_000 } });
    const look = dialer.lookAtAgent('1028');
    await expect.poll(() => server.requests.length).toBe(1);
    await dialer.close();
    expect(await look).toMatchObject({ kind: 'unreachable', cause: { kind: 'connection-lost' } });
    expect((await dialer.give(transfer)).outcome.kind).toBe('refused');
    expect(server.requests).toHaveLength(1);
  });
});
