import { describe, expect, it } from 'vitest';
import { connectionIsFree } from './connections-under-test.ts';
import { dialerAt, handedOver, onCall, rawServer, transfer } from './dialer-under-test.ts';
import { reply } from './raw-server.ts';

describe('dropping the connections', () => {
  const version =
    'VERSION: 2.14-81|BUILD: 240429-2220|DATE: 2026-03-15 20:16:39|EPOCH: 1773605799\n';

  it('gives up the look that waits for an answer, and asks anew over a new connection', async () => {
    let isDead = false;
    const server = await rawServer({
      answer: (socket, { body }) => {
        if (!isDead) socket.write(reply(body.includes('=version') ? version : onCall));
      },
    });
    const dialer = dialerAt(server.address, { timeouts: { lookMs: 20_000 } });
    await dialer.lookAtAgent('1028');
    await connectionIsFree();
    isDead = true;
    const dead = dialer.lookAtAgent('1028');
    await expect.poll(() => server.requests.length).toBe(2);
    const next = dialer.lookAtAgent('1028');
    isDead = false;
    dialer.dropConnections();
    expect(await dead).toMatchObject({ kind: 'unreachable', cause: { kind: 'connection-lost' } });
    expect(await next).toMatchObject({ kind: 'agent' });
    const [, asked, ...after] = server.requests;
    expect(after.map(({ body }) => new URLSearchParams(body).get('function'))).toEqual([
      'version',
      'agent_status',
    ]);
    expect(after.map(({ connection }) => connection)).not.toContain(asked?.connection);
  });

  it('gives up a probe, and asks anew for the version that the next one waits for', async () => {
    let isDead = true;
    const server = await rawServer({
      answer: (socket, { body }) => {
        if (isDead) return;
        const probed = 'ERROR: no active call found - PROBE\n';
        socket.write(reply(body.includes('=version') ? version : probed));
      },
    });
    const dialer = dialerAt(server.address, { timeouts: { lookMs: 20_000 } });
    const dead = dialer.probe('1028');
    await expect.poll(() => server.requests.length).toBe(1);
    const next = dialer.probe('1028');
    dialer.dropConnections();
    expect(await dead).toMatchObject({ kind: 'unreachable', cause: { kind: 'connection-lost' } });
    await expect.poll(() => server.requests.length).toBe(2);
    expect(server.requests[1]?.body).toBe('function=version');
    isDead = false;
    dialer.dropConnections();
    expect(await next).toEqual({ kind: 'all-well' });
  });

  it('leaves the order alone that is under way, and opens a new one for what follows', async () => {
    let answerOrder = (): void => undefined;
    const server = await rawServer({
      answer: (socket, { line }) => {
        if (!line.includes('/agc/')) return void socket.write(reply(onCall));
        answerOrder = () => void socket.write(reply(handedOver));
      },
    });
    const dialer = dialerAt(server.address, { timeouts: { orderMs: 5000 } });
    await dialer.lookAtAgent('1028');
    await connectionIsFree();
    const answer = dialer.give(transfer);
    await expect.poll(() => server.requests.length).toBe(2);
    dialer.dropConnections();
    const look = dialer.lookAtAgent('1028', { urgent: true });
    expect(await look).toMatchObject({ kind: 'agent' });
    answerOrder();
    expect(await answer).toMatchObject({ outcome: { kind: 'handed-over' } });
    expect(server.requests).toHaveLength(3);
    expect(server.connections()).toBe(2);
  });
});
