import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../electron/clock.ts';
import { reachDialer } from '../../electron/connection.ts';
import type { ReachedDialer } from '../../electron/connection.ts';
import { createLoginRecord } from '../../electron/dialer/login-record.ts';
import { noProxy } from '../../electron/dialer/proxy-choice.ts';
import { rawServer } from './dialer/dialer-under-test.ts';
import { always, certificate, reply } from './dialer/raw-server.ts';

/** A dialer's address as the program reaches it, with what it remembers of authorities. */
function reach(address: string, origins: Set<string>): ReachedDialer {
  const reached = reachDialer(
    {
      address,
      apiUser: '6666',
      agentUser: '1028',
      source: 'baton',
      lines: 1,
      looks: true,
      password: () => null,
      eventStream: null,
      trusted: null,
    },
    {
      network: { authorities: [certificate('authority')], findProxy: () => noProxy },
      clock: systemClock,
      loginRecord: () => createLoginRecord(),
      vouched: { has: (origin) => origins.has(origin), add: (origin) => void origins.add(origin) },
    },
  );
  onTestFinished(() => reached.dialer.close());
  return reached;
}

describe('a dialer that is reached', () => {
  it('is remembered once authorities vouch for it, and another certificate is a change', async () => {
    const server = await rawServer({ certificate: 'trusted', answer: always(reply('hello')) });
    const { address, port } = server;
    const origins = new Set<string>();
    await reach(address, origins).dialer.version();
    expect([...origins]).toEqual([address]);

    await server.stop();
    await rawServer({ certificate: 'self-signed', port });
    const later = reach(address, origins);
    expect(await later.dialer.version()).toMatchObject({
      kind: 'unreachable',
      cause: {
        kind: 'certificate-not-trusted',
        certificate: { problem: 'changed', trustedBefore: null },
      },
    });
    expect(await later.readCertificate()).toMatchObject({ seen: { problem: 'changed' } });
  });

  it('shows no certificate where its address is not https', async () => {
    const server = await rawServer({});
    const reached = reach(`http://localhost:${server.port}`, new Set());
    expect(await reached.readCertificate()).toBeNull();
    expect(server.connections()).toBe(0);
  });
});
