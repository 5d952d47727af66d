import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionsTo, trustedAt } from './connections-under-test.ts';
import { dialerAt, handedOver, rawServer, transfer } from './dialer-under-test.ts';
import { always, reply } from './raw-server.ts';

const notTrusted = { outcome: { kind: 'refused', reason: 'certificate-not-trusted' }, said: '' };
/** Time enough to reach the certificate on a machine that is busy with other tests. */
const timeouts = { connectMs: 8_000, lookMs: 9_000, orderMs: 10_000 };
const version = 'VERSION: 2.14-81|BUILD: 240429-2220|DATE: 2026-01-02 03:04:05\n';

describe('a dialer over https', () => {
  it('is spoken to when an authority that was added vouches for it', async () => {
    const server = await rawServer({ certificate: 'trusted', answer: always(reply(handedOver)) });
    expect(await dialerAt(server.address, { timeouts }).give(transfer)).toMatchObject({
      outcome: { kind: 'handed-over' },
    });
  });

  it.each(['self-signed', 'expired', 'other-host'] as const)(
    'sees not a byte of a request when its certificate is %s',
    async (certificate) => {
      const server = await rawServer({ certificate, answer: always(reply(handedOver)) });
      const dialer = dialerAt(server.address, { timeouts });
      expect(await dialer.give(transfer)).toEqual(notTrusted);
      const { fingerprint } = trustedAt(server.address, certificate);
      expect(await dialer.lookAtAgent('1028')).toMatchObject({
        kind: 'unreachable',
        cause: { kind: 'certificate-not-trusted', certificate: { fingerprint } },
        retryAfterMs: null,
      });
      expect(server.bytesReceived()).toBe(0);
      expect(server.connections()).toBeGreaterThanOrEqual(2);
    },
  );

  it('sees not a byte of a request when nobody known vouches for it', async () => {
    const server = await rawServer({ certificate: 'trusted', answer: always(reply(handedOver)) });
    const connections = connectionsTo(server.address, { authorities: [] });
    const dialer = dialerAt(server.address, { connections, timeouts });
    expect(await dialer.give(transfer)).toEqual(notTrusted);
    expect(server.bytesReceived()).toBe(0);
  });

  it('never gets an order whose connection came about after it was given up', async () => {
    const server = await rawServer({ certificate: 'trusted', answer: always(reply(version)) });
    let held: (() => void) | null = null;
    // Stands in front of the server and keeps the first connection waiting.
    const front = createServer((socket) => {
      const pass = (): void => {
        const onward = connect(server.port, '127.0.0.1');
        socket.pipe(onward).pipe(socket);
        socket.on('error', () => onward.destroy());
        onward.on('error', () => socket.destroy());
      };
      if (held === null) held = pass;
      else pass();
    });
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    const { port } = front.address() as AddressInfo;
    const dialer = dialerAt(`https://localhost:${port}`);
    const answered = await dialer.give(transfer);
    expect(answered.outcome).toEqual({ kind: 'refused', reason: 'connect-timed-out' });
    (held as (() => void) | null)?.();
    expect(await dialer.version()).toMatchObject({ kind: 'version' });
    expect(await dialer.version()).toMatchObject({ kind: 'version' });
    expect(server.requests.map(({ body }) => body)).toEqual([
      'function=version',
      'function=version',
    ]);
    await dialer.close();
    await new Promise((resolve) => front.close(resolve));
  });
});

describe('the environment', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baton-dialer-'));
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('./child-dialer.ts', import.meta.url)),
        outDir: folder,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
      },
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (
    variables: Readonly<Record<string, string>>,
    ...parameters: readonly string[]
  ): Promise<string> =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, ...variables };
      const child = spawn(process.execPath, parameters, { env });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('error', reject);
      child.on('close', () => resolve(output));
    });

  const authority = fileURLToPath(new URL('./certificates/authority.pem', import.meta.url));
  const waysIn = [
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0', 'self-signed'],
    ['NODE_EXTRA_CA_CERTS', authority, 'trusted'],
  ] as const;

  it.each(waysIn)('lets nobody in by %s=%s', async (name, value, certificate) => {
    const server = await rawServer({ certificate, answer: always(reply('')) });
    const child = join(folder, 'child.mjs');
    const printed: unknown = JSON.parse(await run({ [name]: value }, child, server.address));
    expect(printed).toMatchObject({
      look: { kind: 'unreachable', cause: { kind: 'certificate-not-trusted' } },
      order: notTrusted,
    });
    expect(server.bytesReceived()).toBe(0);
  });

  it.each(waysIn)(
    'does get into Node’s own client by %s=%s, so that the test above means something',
    async (name, value, certificate) => {
      const server = await rawServer({ certificate, answer: always(reply('let in')) });
      const script = `require('node:https').get(process.argv[1], (r) => r.pipe(process.stdout))`;
      expect(await run({ [name]: value }, '-e', script, server.address)).toBe('let in');
    },
  );
});
